package nc.cagou.usecases.datacirculation;

import java.time.LocalDate;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A table that is written row by row; null, and a number that is not finite, are missing. */
final class Sheet {

  private final Table table;

  Sheet(String name) {
    table = Table.create(name);
  }

  Sheet text(String... names) {
    for (String name : names) {
      table.addColumns(StringColumn.create(name));
    }
    return this;
  }

  Sheet whole(String... names) {
    for (String name : names) {
      table.addColumns(LongColumn.create(name));
    }
    return this;
  }

  Sheet number(String... names) {
    for (String name : names) {
      table.addColumns(DoubleColumn.create(name));
    }
    return this;
  }

  Sheet flag(String... names) {
    for (String name : names) {
      table.addColumns(BooleanColumn.create(name));
    }
    return this;
  }

  Sheet day(String... names) {
    for (String name : names) {
      table.addColumns(DateColumn.create(name));
    }
    return this;
  }

  void row(Object... values) {
    for (int i = 0; i < values.length; i++) {
      append(table.column(i), values[i]);
    }
  }

  private static void append(Column<?> column, Object value) {
    boolean undefined = value instanceof Double d && !Double.isFinite(d);
    if (value == null || undefined) {
      column.appendMissing();
    } else if (column instanceof LongColumn whole) {
      whole.append(((Number) value).longValue());
    } else if (column instanceof DoubleColumn number) {
      number.append(((Number) value).doubleValue());
    } else if (column instanceof BooleanColumn flag) {
      flag.append((Boolean) value);
    } else if (column instanceof DateColumn day) {
      day.append((LocalDate) value);
    } else {
      ((StringColumn) column).append(value.toString());
    }
  }

  Table table() {
    return table;
  }
}
