package nc.cagou.usecases.employment;

import nc.cagou.method.Interval;

/**
 * Change over a year of an adjusted monthly series: the mean of the last three months against the
 * mean of the same months a year before. What is left of the adjusted series beside its trend is
 * the noise; with its standard deviation s over the last three years the change has a standard
 * error of s √(2/3), and is beyond noise when its interval at 95 % leaves 0 out.
 *
 * @param before mean of the three months a year ago
 * @param after mean of the last three months
 * @param limits 95 % limits of {@code after − before}
 */
record Change(double before, double after, Interval limits) {

  private static final double Z = 1.959963984540054;
  private static final int MEAN = 3;
  private static final int YEAR = 12;
  private static final int NOISE = 36;

  /** Of two series as long as each other, of 15 months at least. */
  static Change of(double[] adjusted, double[] trend) {
    int n = adjusted.length;
    double after = mean(adjusted, n - MEAN, n);
    double before = mean(adjusted, n - MEAN - YEAR, n - YEAR);
    int from = Math.max(0, n - NOISE);
    double squares = 0;
    for (int i = from; i < n; i++) {
      squares += (adjusted[i] - trend[i]) * (adjusted[i] - trend[i]);
    }
    double half = Z * Math.sqrt(squares / (n - from)) * Math.sqrt(2.0 / MEAN);
    double change = after - before;
    return new Change(before, after, new Interval(change - half, change + half));
  }

  double change() {
    return after - before;
  }

  /** {@code increase}, {@code decrease} or {@code chance}. */
  String verdict() {
    if (limits.contains(0)) {
      return "chance";
    }
    return change() > 0 ? "increase" : "decrease";
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }
}
