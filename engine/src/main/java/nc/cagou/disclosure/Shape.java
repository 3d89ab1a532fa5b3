package nc.cagou.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nc.cagou.TableSpec;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Puts a table into the columns of its specification: their order, one column type for each type. A
 * column that is missing, unknown or of another nature is an error of the use case, told at once.
 */
final class Shape {

  /** Relative error that a long sum of doubles may carry. */
  private static final double NOISE = 1e-12;

  private Shape() {}

  static Table of(Table found, TableSpec spec) {
    Table shaped = Table.create(spec.name());
    for (TableSpec.Column column : spec.columns()) {
      if (!found.containsColumn(column.name())) {
        throw new IllegalStateException("Table " + spec.name() + " lacks " + column.name());
      }
      shaped.addColumns(cast(spec.name(), column, found.column(column.name())));
    }
    if (found.columnCount() != shaped.columnCount()) {
      throw new IllegalStateException(
          "Table "
              + spec.name()
              + " has columns that its specification does not name: "
              + found.columnNames());
    }
    return shaped;
  }

  private static Column<?> cast(String table, TableSpec.Column spec, Column<?> from) {
    return switch (spec.type()) {
      case STRING -> text(from, spec.name());
      case INTEGER -> whole(table, spec, from);
      case NUMBER -> number(table, spec, from);
      case DATE -> {
        require(from instanceof DateColumn, table, spec, from);
        yield from.copy();
      }
      case BOOLEAN -> {
        require(from instanceof BooleanColumn, table, spec, from);
        yield from.copy();
      }
    };
  }

  private static Column<?> text(Column<?> from, String name) {
    StringColumn to = StringColumn.create(name);
    for (int i = 0; i < from.size(); i++) {
      if (from.isMissing(i)) {
        to.appendMissing();
      } else {
        to.append(from.getString(i));
      }
    }
    return to;
  }

  private static Column<?> whole(String table, TableSpec.Column spec, Column<?> from) {
    require(from instanceof NumericColumn<?>, table, spec, from);
    LongColumn to = LongColumn.create(spec.name());
    for (int i = 0; i < from.size(); i++) {
      if (from.isMissing(i)) {
        to.appendMissing();
      } else {
        long value =
            from instanceof LongColumn longs
                ? longs.getLong(i)
                : whole(table, spec, ((NumericColumn<?>) from).getDouble(i));
        to.append(value);
      }
    }
    return to;
  }

  private static long whole(String table, TableSpec.Column spec, double value) {
    if (value != Math.rint(value)) {
      throw new IllegalStateException(
          "Table " + table + ", column " + spec.name() + ": " + value + " is not whole");
    }
    return (long) value;
  }

  private static Column<?> number(String table, TableSpec.Column spec, Column<?> from) {
    require(from instanceof NumericColumn<?>, table, spec, from);
    DoubleColumn to = DoubleColumn.create(spec.name());
    for (int i = 0; i < from.size(); i++) {
      double value = from.isMissing(i) ? Double.NaN : ((NumericColumn<?>) from).getDouble(i);
      if (Double.isFinite(value)) {
        to.append(settled(value, spec.decimals()));
      } else {
        to.appendMissing();
      }
    }
    return to;
  }

  /**
   * A number without the noise of binary sums: one that lies within a part in a million million of
   * a number with the decimals of its column (at least two, else six) is that number. The sum of
   * the same terms is then the same whatever their order; what truly has more decimals keeps them.
   */
  static double settled(double value, int decimals) {
    double nearest = rounded(value, Math.max(decimals, 2));
    if (Math.abs(nearest - value) <= NOISE * Math.abs(value)) {
      return nearest;
    }
    double finer = rounded(value, Math.max(decimals, 6));
    return Math.abs(finer - value) <= NOISE * Math.abs(value) ? finer : value;
  }

  private static double rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static void require(boolean fits, String table, TableSpec.Column spec, Column<?> from) {
    if (!fits) {
      throw new IllegalStateException(
          "Table "
              + table
              + ", column "
              + spec.name()
              + ": "
              + from.type()
              + " is not "
              + spec.type());
    }
  }
}
