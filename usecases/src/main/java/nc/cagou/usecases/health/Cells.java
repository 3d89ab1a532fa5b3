package nc.cagou.usecases.health;

import nc.cagou.chart.Chart.Cell;
import tech.tablesaw.api.Row;

/** Reads cells of small tables: a hidden or missing measure is never a number. */
final class Cells {

  private Cells() {}

  /** A number; {@code NaN} when it is missing or hidden. */
  static double number(Row row, String column) {
    return row.isMissing(column) ? Double.NaN : ((Number) row.getObject(column)).doubleValue();
  }

  static int whole(Row row, String column) {
    return (int) Math.round(number(row, column));
  }

  /** A text; null when it is missing. */
  static String text(Row row, String column) {
    return row.isMissing(column) ? null : row.getString(column);
  }

  /** Whether a measure is hidden to protect people. */
  static boolean hidden(Row row, String measure) {
    String flag = measure + "_flag";
    return row.columnNames().contains(flag) && "s".equals(text(row, flag));
  }

  /** A measure for a chart: hidden, without object, or a number. */
  static Cell cell(Row row, String measure) {
    double value = number(row, measure);
    return Double.isNaN(value) ? Cell.absent(hidden(row, measure) ? "s" : "so") : Cell.of(value);
  }

  /** A measure with its interval for a chart. */
  static Cell cell(Row row, String measure, String lower, String upper) {
    double value = number(row, measure);
    double low = number(row, lower);
    double high = number(row, upper);
    boolean whole = !Double.isNaN(value) && !Double.isNaN(low) && !Double.isNaN(high);
    return whole ? Cell.of(value, low, high) : cell(row, measure);
  }
}
