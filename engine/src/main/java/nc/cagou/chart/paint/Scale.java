package nc.cagou.chart.paint;

import java.util.List;
import nc.cagou.chart.Chart.Cell;

/**
 * The scale of an axis: round ends and round steps (1, 2, 2.5, 5 × 10ⁿ) around the data.
 *
 * @param low first tick
 * @param high last tick
 * @param step between two ticks, greater than zero
 */
record Scale(double low, double high, double step) {

  /** A scale that begins at zero (or ends there, when all is negative). No value: 0 to 1. */
  static Scale fromZero(Iterable<List<Cell>> cells, int steps, int decimals) {
    double[] ends = ends(cells);
    return of(Math.min(0, ends[0]), Math.max(0, ends[1]), steps, decimals);
  }

  /** A scale from zero to the very ends of the data, for bars that carry their values. */
  static Scale exact(Iterable<List<Cell>> cells) {
    double[] ends = ends(cells);
    double low = Math.min(0, ends[0]);
    double high = Math.max(0, ends[1]);
    return high > low ? new Scale(low, high, high - low) : new Scale(0, 1, 1);
  }

  /** A scale for lines: zero is left out only when it would hide what happens. */
  static Scale forLines(Iterable<List<Cell>> cells, int steps, int decimals) {
    double[] ends = ends(cells);
    boolean far = ends[0] > 0 && ends[0] > 0.6 * ends[1] && ends[1] > ends[0];
    return far ? of(ends[0], ends[1], steps, decimals) : fromZero(cells, steps, decimals);
  }

  /** The scale over {@code low..high} in about {@code steps} steps. */
  static Scale of(double low, double high, int steps, int decimals) {
    double span = high - low;
    if (!(span > 0) || Double.isInfinite(span)) {
      double one = Math.max(Math.abs(high), 1);
      return low < 0
          ? of(low - one, Math.max(0, high), steps, decimals)
          : new Scale(low, low + one, one);
    }
    double raw = span / steps;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = 10 * power;
    for (double round : new double[] {1, 2, 2.5, 5}) {
      boolean fits = round != 2.5 || power >= 10 || decimals > 0;
      if (fits && round * power >= raw * 0.999) {
        step = round * power;
        break;
      }
    }
    double finest = Math.pow(10, -decimals);
    step = Math.max(step, finest);
    return new Scale(
        step * Math.floor(low / step + 1e-9), step * Math.ceil(high / step - 1e-9), step);
  }

  /** Decimals that its ticks need. */
  int decimals() {
    for (int decimals = 0; decimals < 6; decimals++) {
      double scaled = step * Math.pow(10, decimals);
      if (Math.abs(scaled - Math.rint(scaled)) < 1e-6) {
        return decimals;
      }
    }
    return 6;
  }

  private static double[] ends(Iterable<List<Cell>> rows) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        for (Double value : new Double[] {cell.value(), cell.lower(), cell.upper()}) {
          if (value != null && Double.isFinite(value)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
          }
        }
      }
    }
    return low > high ? new double[] {0, 1} : new double[] {low, high};
  }
}
