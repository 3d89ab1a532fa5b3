package nc.cagou.method;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Interval of a proportion (Wilson 1927, "Probable inference, the law of succession, and
 * statistical inference", JASA 22), the score interval without continuity correction that Newcombe
 * (1998) recommends.
 *
 * <p>With p = x / n and z the normal quantile: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
 * The limits stay within [0, 1].
 *
 * <p>Edges: no trial at all leaves the limits undefined ({@code NaN}); x = 0 gives a lower limit of
 * 0, x = n an upper limit of 1.
 */
public final class WilsonInterval {

  private WilsonInterval() {}

  /** The 95 % interval of {@code part} out of {@code whole}. */
  public static Interval of(long part, long whole) {
    return of(part, whole, PoissonInterval.COVERAGE);
  }

  public static Interval of(long part, long whole, double coverage) {
    if (part < 0 || part > whole || !(coverage > 0 && coverage < 1)) {
      throw new IllegalArgumentException(part + " of " + whole + ", coverage " + coverage);
    }
    if (whole == 0) {
      return Interval.UNDEFINED;
    }
    double z = new NormalDistribution().inverseCumulativeProbability((1 + coverage) / 2);
    double n = whole;
    double p = part / n;
    double middle = p + z * z / (2 * n);
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    double scale = 1 + z * z / n;
    return new Interval(
        part == 0 ? 0 : (middle - half) / scale, part == whole ? 1 : (middle + half) / scale);
  }
}
