package nc.cagou.usecases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Writes a small table row by row and reads its cells. Null, and a number that is not finite,
 * become an empty cell; an empty or hidden cell is read as {@code NaN}.
 */
public final class Sheet {

  private final String name;
  private final List<Column<?>> columns = new ArrayList<>();

  public Sheet(String name) {
    this.name = name;
  }

  public Sheet text(String... names) {
    for (String column : names) {
      columns.add(StringColumn.create(column));
    }
    return this;
  }

  /** Whole numbers; a fraction is rounded to the nearest. */
  public Sheet whole(String... names) {
    for (String column : names) {
      columns.add(LongColumn.create(column));
    }
    return this;
  }

  public Sheet number(String... names) {
    for (String column : names) {
      columns.add(DoubleColumn.create(column));
    }
    return this;
  }

  public Sheet flag(String... names) {
    for (String column : names) {
      columns.add(BooleanColumn.create(column));
    }
    return this;
  }

  public Sheet day(String... names) {
    for (String column : names) {
      columns.add(DateColumn.create(column));
    }
    return this;
  }

  /** One value a column, in the order of the columns. */
  public Sheet row(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          name + ": " + values.length + " values for " + columns.size() + " columns");
    }
    for (int i = 0; i < values.length; i++) {
      append(columns.get(i), values[i]);
    }
    return this;
  }

  public Table table() {
    return Table.create(name, columns);
  }

  private static void append(Column<?> column, Object value) {
    boolean undefined = value instanceof Double d && !Double.isFinite(d);
    if (value == null || undefined) {
      column.appendMissing();
    } else if (column instanceof LongColumn longs) {
      longs.append(value instanceof Double d ? Math.round(d) : ((Number) value).longValue());
    } else if (column instanceof DoubleColumn numbers) {
      numbers.append(((Number) value).doubleValue());
    } else if (column instanceof BooleanColumn flags) {
      flags.append((Boolean) value);
    } else if (column instanceof DateColumn days) {
      days.append((LocalDate) value);
    } else {
      ((StringColumn) column).append(value.toString());
    }
  }

  /** A cell as a number; {@code NaN} when it is empty or hidden. */
  public static double number(Row row, String column) {
    return row.isMissing(column) ? Double.NaN : ((Number) row.getObject(column)).doubleValue();
  }

  /** A cell as a year or a count; 0 when it is empty. */
  public static int whole(Row row, String column) {
    return row.isMissing(column) ? 0 : (int) Math.round(number(row, column));
  }

  /** A cell as text; empty when there is none. */
  public static String words(Row row, String column) {
    return row.isMissing(column) ? "" : row.getString(column);
  }

  /** Whether a measure was hidden by protection. */
  public static boolean isHidden(Row row, String column) {
    String flag = column + "_flag";
    return row.columnNames().contains(flag) && words(row, flag).equals("s");
  }
}
