package nc.cagou.web;

import java.time.LocalDate;
import java.util.Optional;
import nc.cagou.text.Numbers;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The values of a table as plain Java: Long, Double, Boolean, LocalDate, String, or null. */
final class Values {

  /** What the companion column of a measure is called: {@code killed_flag}. */
  static final String FLAG = "_flag";

  private Values() {}

  static Object at(Table table, String name, int row) {
    Column<?> column = table.column(name);
    if (column.isMissing(row)) {
      return null;
    }
    if (column instanceof NumericColumn<?> numbers) {
      double value = numbers.getDouble(row);
      Object exact = column.get(row);
      if (exact instanceof Integer || exact instanceof Long || exact instanceof Short) {
        return ((Number) exact).longValue();
      }
      return Double.isFinite(value) ? value : null;
    }
    if (column instanceof BooleanColumn flags) {
      return flags.get(row);
    }
    if (column instanceof DateColumn days) {
      return (LocalDate) days.get(row);
    }
    String text = column.getString(row);
    return text.isEmpty() ? null : text;
  }

  /** A value as it is displayed, in no language. */
  static String shown(double value, int decimals) {
    return Numbers.decimal(value, decimals).en();
  }

  /** The symbol of a measure in a row; empty when there is none. */
  static String flag(Table table, String name, int row) {
    if (!table.containsColumn(name + FLAG)) {
      return "";
    }
    return Optional.ofNullable(at(table, name + FLAG, row)).map(Object::toString).orElse("");
  }
}
