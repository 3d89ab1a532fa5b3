package nc.cagou.method;

import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * Exact interval of a count that follows Poisson's law (Garwood 1936, "Fiducial limits for the
 * Poisson distribution", Biometrika 28).
 *
 * <p>For a count x and a risk a = 1 − coverage: lower = quantile(a/2) of the gamma law of shape x,
 * upper = quantile(1 − a/2) of the gamma law of shape x + 1. It is half a chi-square quantile of 2x
 * and of 2x + 2 degrees of freedom. The interval covers at least what it promises.
 *
 * <p>Edges: for a count of 0 the lower limit is 0 and the upper −ln(a/2) (3.689 at 95 %). A
 * negative count or a coverage outside ]0, 1[ is an error of the program.
 */
public final class PoissonInterval {

  /** The coverage that is shown unless another one is said. */
  public static final double COVERAGE = 0.95;

  private static final double ACCURACY = 1e-13;

  private PoissonInterval() {}

  /** The 95 % interval of a count. */
  public static Interval of(long count) {
    return of(count, COVERAGE);
  }

  /** The interval of a count at another coverage. */
  public static Interval of(long count, double coverage) {
    if (count < 0 || !(coverage > 0 && coverage < 1)) {
      throw new IllegalArgumentException("count " + count + ", coverage " + coverage);
    }
    double tail = (1 - coverage) / 2;
    return new Interval(count == 0 ? 0 : quantile(count, tail), quantile(count + 1.0, 1 - tail));
  }

  private static double quantile(double shape, double probability) {
    return new GammaDistribution(shape, 1, ACCURACY).inverseCumulativeProbability(probability);
  }
}
