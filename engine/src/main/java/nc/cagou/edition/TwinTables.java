package nc.cagou.edition;

import nc.cagou.text.Refusal;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The two forms of a table, laid over each other. */
final class TwinTables {

  private TwinTables() {}

  /** Fills numbers that a table lacks with those that its twin shows; rows in the same order. */
  static void addWhatIsShown(Table table, Table twin) {
    if (twin.rowCount() != table.rowCount()) {
      throw Refusal.failed(
          Trouble.WORDS.get("twin.rows", java.util.Map.of("table", table.name())), null);
    }
    for (Column<?> column : table.columns()) {
      boolean numbers = column instanceof LongColumn || column instanceof DoubleColumn;
      if (!numbers || !twin.containsColumn(column.name())) {
        continue;
      }
      if (twin.column(column.name()) instanceof NumericColumn<?> other) {
        for (int row = 0; row < table.rowCount(); row++) {
          if (column.isMissing(row) && !other.isMissing(row)) {
            put(column, row, other.getDouble(row));
          }
        }
      }
    }
  }

  private static void put(Column<?> column, int row, double value) {
    if (column instanceof LongColumn longs) {
      longs.set(row, (long) value);
    } else {
      ((DoubleColumn) column).set(row, value);
    }
  }
}
