package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Writes a small table row by row and reads its cells; a null or an undefined number is an empty
 * cell, an empty cell is {@code NaN}.
 */
final class Sheet {

  private final String name;
  private final List<Column<?>> columns = new ArrayList<>();

  Sheet(String name) {
    this.name = name;
  }

  Sheet text(String... names) {
    for (String column : names) {
      columns.add(StringColumn.create(column));
    }
    return this;
  }

  Sheet whole(String... names) {
    for (String column : names) {
      columns.add(LongColumn.create(column));
    }
    return this;
  }

  Sheet number(String... names) {
    for (String column : names) {
      columns.add(DoubleColumn.create(column));
    }
    return this;
  }

  /** One value a column, in the order of the columns. */
  Sheet row(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          name + ": " + values.length + " values for " + columns.size() + " columns");
    }
    for (int i = 0; i < values.length; i++) {
      append(columns.get(i), values[i]);
    }
    return this;
  }

  Table table() {
    return Table.create(name, columns);
  }

  private static void append(Column<?> column, Object value) {
    boolean undefined = value instanceof Double d && !Double.isFinite(d);
    if (value == null || undefined) {
      column.appendMissing();
    } else if (column instanceof LongColumn longs) {
      longs.append(Math.round(((Number) value).doubleValue()));
    } else if (column instanceof DoubleColumn numbers) {
      numbers.append(((Number) value).doubleValue());
    } else {
      ((StringColumn) column).append((String) value);
    }
  }

  /** A cell as a number; {@code NaN} when it is empty or hidden. */
  static double number(Row row, String column) {
    return row.isMissing(column) ? Double.NaN : ((Number) row.getObject(column)).doubleValue();
  }

  /** A cell as a year or a count; 0 when it is empty. */
  static int whole(Row row, String column) {
    return row.isMissing(column) ? 0 : (int) Math.round(number(row, column));
  }

  /** A cell as text; empty when there is none. */
  static String words(Row row, String column) {
    return row.isMissing(column) ? "" : row.getString(column);
  }

  /** Whether a measure was hidden by protection. */
  static boolean isHidden(Row row, String column) {
    String flag = column + "_flag";
    return row.columnNames().contains(flag) && words(row, flag).equals("s");
  }
}
