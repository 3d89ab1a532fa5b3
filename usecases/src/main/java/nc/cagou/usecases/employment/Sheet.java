package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A small table written row by row; null, {@code NaN} and the infinite become empty cells. */
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

  /** One value a column, in order. */
  void row(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          name + " has " + columns.size() + " columns, given " + values.length);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      Column<?> column = columns.get(i);
      if (value == null || (value instanceof Double d && !Double.isFinite(d))) {
        column.appendMissing();
      } else if (column instanceof StringColumn texts) {
        texts.append(value.toString());
      } else if (column instanceof LongColumn longs) {
        longs.append(((Number) value).longValue());
      } else {
        ((DoubleColumn) column).append(((Number) value).doubleValue());
      }
    }
  }

  Table table() {
    return Table.create(name, columns);
  }
}
