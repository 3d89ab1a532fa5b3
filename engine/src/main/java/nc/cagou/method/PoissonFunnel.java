package nc.cagou.method;

import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * Limits of a funnel plot of rates (Spiegelhalter 2005, "Funnel plots for comparing institutional
 * performance", Statistics in Medicine 24, appendix A.1): between which an area's rate stays by
 * chance alone if it shares the common rate.
 *
 * <p>For an area of size n (inhabitants × years) and a common rate r, the count follows Poisson's
 * law of mean m = r n. With q the smallest count such that P(X ≤ q) ≥ p and a = (P(X ≤ q) − p) /
 * P(X = q), the limit is (q − a) / n: exact and without steps.
 *
 * <p>Edges: a size that is not positive has no limits ({@code NaN}); a lower limit is never below
 * 0; a common rate of 0 gives 0 for both limits.
 */
public final class PoissonFunnel {

  private PoissonFunnel() {}

  /**
   * The limits of the rate of an area.
   *
   * @param common the common rate, for instance 0.0006 accidents an inhabitant and a year
   * @param size inhabitants × years
   * @param coverage 0.95 for the inner pair, 0.998 for the outer one
   */
  public static Interval limits(double common, double size, double coverage) {
    if (!(size > 0) || !(common >= 0)) {
      return Interval.UNDEFINED;
    }
    double mean = common * size;
    if (mean == 0) {
      return new Interval(0, 0);
    }
    double tail = (1 - coverage) / 2;
    PoissonDistribution law = new PoissonDistribution(mean);
    return new Interval(
        Math.max(0, limit(law, tail)) / size, Math.max(0, limit(law, 1 - tail)) / size);
  }

  private static double limit(PoissonDistribution law, double probability) {
    int count = law.inverseCumulativeProbability(probability);
    double excess = law.cumulativeProbability(count) - probability;
    return count - excess / law.probability(count);
  }
}
