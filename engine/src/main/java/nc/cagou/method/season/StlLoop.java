package nc.cagou.method.season;

import java.util.Arrays;

/** The inner loop of STL: season from the series less trend, trend from the series less season. */
final class StlLoop {

  private final double[] y;
  private final int period;
  private final int rounds;
  private final Loess seasonal;
  private final Loess smooth;
  private final Loess low;
  private double[] trend;
  private double[] season;

  StlLoop(double[] y, int period, Stl.Settings s) {
    this.y = y;
    this.period = period;
    this.rounds = s.inner();
    this.seasonal = new Loess(s.seasonWindow(), s.seasonDegree(), s.seasonJump());
    this.smooth = new Loess(s.trendWindow(), s.trendDegree(), s.trendJump());
    this.low = new Loess(s.lowWindow(), s.lowDegree(), s.lowJump());
    this.trend = new double[y.length];
    this.season = new double[y.length];
  }

  double[] trend() {
    return trend;
  }

  double[] season() {
    return season;
  }

  void inner(double[] weight) {
    int n = y.length;
    for (int round = 0; round < rounds; round++) {
      double[] detrended = new double[n];
      Arrays.setAll(detrended, t -> y[t] - trend[t]);
      double[] cycle = cycle(detrended, weight);
      double[] slow = low.smooth(mean(mean(mean(cycle, period), period), 3), null);
      double[] found = new double[n];
      Arrays.setAll(found, t -> cycle[t + period] - slow[t]);
      season = found;
      double[] without = new double[n];
      Arrays.setAll(without, t -> y[t] - found[t]);
      trend = smooth.smooth(without, weight);
    }
  }

  /** Each month's subseries smoothed, and carried on by a period at both ends. */
  private double[] cycle(double[] detrended, double[] weight) {
    int n = detrended.length;
    double[] cycle = new double[n + 2 * period];
    for (int month = 0; month < period; month++) {
      double[] own = every(detrended, month);
      double[] weights = weight == null ? null : every(weight, month);
      int k = own.length;
      double[] fit = seasonal.smooth(own, weights);
      double before = seasonal.at(own, weights, -1, 0, Math.min(seasonal.window(), k) - 1);
      double after = seasonal.at(own, weights, k, Math.max(0, k - seasonal.window()), k - 1);
      cycle[month] = Double.isNaN(before) ? fit[0] : before;
      for (int m = 0; m < k; m++) {
        cycle[(m + 1) * period + month] = fit[m];
      }
      cycle[(k + 1) * period + month] = Double.isNaN(after) ? fit[k - 1] : after;
    }
    return cycle;
  }

  private double[] every(double[] values, int month) {
    double[] own = new double[(values.length - month - 1) / period + 1];
    Arrays.setAll(own, m -> values[m * period + month]);
    return own;
  }

  /** Moving average, shorter by {@code length} − 1. */
  private static double[] mean(double[] values, int length) {
    double[] means = new double[values.length - length + 1];
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i];
      if (i >= length) {
        sum -= values[i - length];
      }
      if (i >= length - 1) {
        means[i - length + 1] = sum / length;
      }
    }
    return means;
  }
}
