package nc.cagou.usecases.employment;

import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Values of a small table, whatever the width of its numbers; a missing number is {@code NaN}. */
final class Cells {

  private Cells() {}

  static double number(Table table, int row, String column) {
    Column<?> of = table.column(column);
    return of.isMissing(row) ? Double.NaN : ((NumericColumn<?>) of).getDouble(row);
  }

  static double number(Row row, String column) {
    return row.isMissing(column) ? Double.NaN : ((Number) row.getObject(column)).doubleValue();
  }

  /** Null when it is missing or empty. */
  static String text(Table table, int row, String column) {
    Column<?> of = table.column(column);
    if (of.isMissing(row)) {
      return null;
    }
    String text = of.getString(row);
    return text.isEmpty() ? null : text;
  }

  static String text(Row row, String column) {
    return row.isMissing(column) ? null : row.getString(column);
  }

  /** A value to some decimals; {@code NaN} stays. */
  static double rounded(double value, int decimals) {
    double step = Math.pow(10, decimals);
    return Double.isFinite(value) ? Math.rint(value * step) / step : value;
  }

  /** Whether a figure is hidden to protect persons: empty, with the flag {@code s} beside it. */
  static boolean hidden(Row row, String column) {
    String flag = column + "_flag";
    return row.columnNames().contains(flag) && "s".equals(text(row, flag));
  }
}
