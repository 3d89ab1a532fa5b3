package nc.cagou.method.protection;

/**
 * Whole noise for counts, ε-differentially private: two-sided geometric, {@code P(k) = (1 − a)/(1 +
 * a) a^|k|} with {@code a = exp(−ε/Δ)} (Ghosh, Roughgarden and Sundararajan 2012).
 *
 * @param alpha a, between 0 and 1
 */
public record GeometricMechanism(double alpha) {

  /**
   * @param epsilon privacy loss, positive
   * @param sensitivity the most that one person changes the count
   */
  public static GeometricMechanism of(double epsilon, double sensitivity) {
    if (!(epsilon > 0) || !(sensitivity > 0)) {
      throw new IllegalArgumentException("epsilon " + epsilon + ", sensitivity " + sensitivity);
    }
    return new GeometricMechanism(Math.exp(-epsilon / sensitivity));
  }

  /** Probability that the noise is k. */
  public double probability(int k) {
    return (1 - alpha) / (1 + alpha) * Math.pow(alpha, Math.abs(k));
  }

  public double variance() {
    return 2 * alpha / ((1 - alpha) * (1 - alpha));
  }
}
