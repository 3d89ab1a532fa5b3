package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Writes a small table row by row; a null or an undefined number becomes an empty cell. */
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
      longs.append(((Number) value).longValue());
    } else if (column instanceof DoubleColumn numbers) {
      numbers.append(((Number) value).doubleValue());
    } else {
      ((StringColumn) column).append((String) value);
    }
  }
}
