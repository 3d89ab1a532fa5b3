package nc.cagou.verify;

/**
 * How far a value may be from its reference.
 *
 * @param limit largest deviation allowed; 0 asks for equality
 * @param relative whether the deviation is divided by the expected value (one that is all but 0,
 *     under 1e-12, is compared absolutely)
 */
public record Tolerance(double limit, boolean relative) {

  /** Equality: counts, classes, alarms. */
  public static final Tolerance EXACT = new Tolerance(0, false);

  private static final double ZERO = 1e-12;

  public static Tolerance relative(double limit) {
    return new Tolerance(limit, true);
  }

  public static Tolerance absolute(double limit) {
    return new Tolerance(limit, false);
  }

  /** The deviation; infinite when one value is undefined or infinite and the other is not. */
  double deviation(double expected, double actual) {
    if (Double.isNaN(expected) || Double.isNaN(actual)) {
      return Double.isNaN(expected) && Double.isNaN(actual) ? 0 : Double.POSITIVE_INFINITY;
    }
    if (Double.isInfinite(expected) || Double.isInfinite(actual)) {
      return expected == actual ? 0 : Double.POSITIVE_INFINITY;
    }
    double gap = Math.abs(expected - actual);
    return relative && Math.abs(expected) > ZERO ? gap / Math.abs(expected) : gap;
  }
}
