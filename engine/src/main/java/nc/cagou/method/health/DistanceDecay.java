package nc.cagou.method.health;

/**
 * How much a place counts for somebody who is some minutes away from it: 1 next door, 0 out of
 * reach.
 */
@FunctionalInterface
public interface DistanceDecay {

  /**
   * The weight at a travel time.
   *
   * @param minutes not negative; {@code NaN} (no way there) weighs 0 in all decays of this file
   */
  double weight(double minutes);

  /** Two-step floating catchment area: 1 up to the limit, the limit included, 0 beyond. */
  static DistanceDecay within(double minutes) {
    return steps(new double[] {minutes}, new double[] {1});
  }

  /**
   * Enhanced two-step floating catchment area (Luo & Qi 2009): one weight a zone.
   *
   * @param limits upper limits of the zones in minutes, ascending, each within its zone
   * @param weights weight of each zone; beyond the last limit it is 0
   */
  static DistanceDecay steps(double[] limits, double[] weights) {
    if (limits.length == 0 || limits.length != weights.length) {
      throw new IllegalArgumentException(limits.length + " limits, " + weights.length + " weights");
    }
    for (int i = 1; i < limits.length; i++) {
      if (!(limits[i] > limits[i - 1])) {
        throw new IllegalArgumentException("limits do not ascend: " + limits[i]);
      }
    }
    double[] ends = limits.clone();
    double[] values = weights.clone();
    return minutes -> {
      for (int i = 0; i < ends.length; i++) {
        if (minutes <= ends[i]) {
          return values[i];
        }
      }
      return 0;
    };
  }

  /**
   * Gaussian decay: exp(−d² / 2σ²) up to a limit, the limit included.
   *
   * @param sigma minutes, positive
   */
  static DistanceDecay gaussian(double sigma, double limit) {
    if (!(sigma > 0)) {
      throw new IllegalArgumentException("sigma " + sigma);
    }
    return minutes -> minutes <= limit ? Math.exp(-minutes * minutes / (2 * sigma * sigma)) : 0;
  }
}
