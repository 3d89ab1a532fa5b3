package nc.cagou.chart.paint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import nc.cagou.chart.Chart.Cell;

/**
 * Classes of values by natural breaks: the partition of the sorted values into at most five
 * neighbouring groups with the least sum of squared deviations (Fisher 1958, Jenks 1977). Values
 * are rounded as they are shown first, so the bounds printed are the bounds used; each bound is a
 * value that occurs. Fewer different values give fewer classes; none gives none.
 *
 * @param from lowest value of each class, rising
 * @param to highest value of each class
 */
record Classes(double[] from, double[] to, int decimals) {

  private static final int MOST = 5;

  static Classes of(List<Cell> cells, int decimals) {
    double[] values =
        cells.stream()
            .filter(Cells::present)
            .mapToDouble(c -> rounded(c.value(), decimals))
            .sorted()
            .toArray();
    double[] levels = Arrays.stream(values).distinct().toArray();
    int[] starts = breaks(levels, weights(values, levels), Math.min(MOST, levels.length));
    double[] from = new double[starts.length];
    double[] to = new double[starts.length];
    for (int i = 0; i < starts.length; i++) {
      from[i] = levels[starts[i]];
      to[i] = levels[(i + 1 < starts.length ? starts[i + 1] : levels.length) - 1];
    }
    return new Classes(from, to, decimals);
  }

  int count() {
    return from.length;
  }

  /** The class of a value. */
  int index(double value) {
    double shown = rounded(value, decimals);
    int index = 0;
    while (index + 1 < from.length && shown >= from[index + 1]) {
      index++;
    }
    return index;
  }

  private static double rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  private static double[] weights(double[] values, double[] levels) {
    double[] weights = new double[levels.length];
    for (double value : values) {
      weights[Arrays.binarySearch(levels, value)]++;
    }
    return weights;
  }

  /** First level of each of {@code count} classes, by dynamic programming. */
  private static int[] breaks(double[] levels, double[] weights, int count) {
    int n = levels.length;
    double[][] cost = new double[count + 1][n + 1];
    int[][] cut = new int[count + 1][n + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int k = 1; k <= count; k++) {
      for (int end = k; end <= n; end++) {
        double weight = 0;
        double mean = 0;
        double squares = 0;
        for (int start = end - 1; start >= k - 1; start--) {
          weight += weights[start];
          double shift = levels[start] - mean;
          mean += shift * weights[start] / weight;
          squares += weights[start] * shift * (levels[start] - mean);
          double total = cost[k - 1][start] + squares;
          if (total < cost[k][end]) {
            cost[k][end] = total;
            cut[k][end] = start;
          }
        }
      }
    }
    int[] starts = new int[count];
    for (int k = count, end = n; k > 0; k--) {
      end = cut[k][end];
      starts[k - 1] = end;
    }
    return starts;
  }
}
