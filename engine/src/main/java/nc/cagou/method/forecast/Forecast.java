package nc.cagou.method.forecast;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * A forecast a step ahead, two steps ahead and so on, in the unit of the series.
 *
 * @param mean expected value
 * @param lower80 the value lies between {@code lower80} and {@code upper80} in 80 cases of 100, if
 *     the model holds and errors follow the normal law
 * @param lower95 lower limit at 95 %
 */
public record Forecast(
    double[] mean, double[] lower80, double[] upper80, double[] lower95, double[] upper95) {

  /** Limits from standard deviations, one a step. */
  public static Forecast normal(double[] mean, double[] deviation) {
    NormalDistribution law = new NormalDistribution();
    double narrow = law.inverseCumulativeProbability(0.9);
    double wide = law.inverseCumulativeProbability(0.975);
    return new Forecast(
        mean,
        limit(mean, deviation, -narrow),
        limit(mean, deviation, narrow),
        limit(mean, deviation, -wide),
        limit(mean, deviation, wide));
  }

  private static double[] limit(double[] mean, double[] deviation, double z) {
    double[] limit = new double[mean.length];
    for (int h = 0; h < limit.length; h++) {
      limit[h] = mean[h] + z * deviation[h];
    }
    return limit;
  }

  /** Steps ahead. */
  public int horizon() {
    return mean.length;
  }

  /** Refuses a series with a missing value or with fewer values than a method needs. */
  static void check(double[] y, int least, int horizon) {
    if (y.length < least || horizon < 1) {
      throw new IllegalArgumentException(
          y.length + " values where " + least + " are needed, " + horizon + " steps ahead");
    }
    for (double value : y) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("A value is missing");
      }
    }
  }
}
