package nc.cagou.method;

/**
 * Whether two estimates can be told apart, from their values and their 95 % limits alone: the
 * method of variance estimates recovery (MOVER; Zou &amp; Donner 2008, "Construction of confidence
 * limits about effect measures: a general approach", Statistics in Medicine 27).
 *
 * <p>With estimates e₁ (limits l₁, u₁) and e₂ (limits l₂, u₂), the difference d = e₁ − e₂ lies
 * between
 *
 * <pre>
 *   L = d − √((e₁ − l₁)² + (u₂ − e₂)²)
 *   U = d + √((u₁ − e₁)² + (e₂ − l₂)²)
 * </pre>
 *
 * <p>Each half of an interval keeps its own width, so limits of rates of small counts, which are
 * not symmetric, are used as they are. The two are told apart when 0 is outside. The estimates are
 * taken as independent; a part against the whole that holds it is tied to it, and the interval is
 * then rather too wide than too narrow.
 *
 * <p>Edges: a value or limit that is not finite, or limits that do not surround their value, leave
 * everything undefined ({@code NaN}) and tell nothing apart.
 *
 * @param difference first minus second, in their unit
 * @param interval 95 % limits of the difference
 */
public record IntervalDifference(double difference, Interval interval) {

  /** Nothing can be said. */
  public static final IntervalDifference UNDEFINED =
      new IntervalDifference(Double.NaN, Interval.UNDEFINED);

  /** How far rounding may put a value outside its limits. */
  private static final double SLACK = 1e-9;

  /** The difference of two estimates. */
  public static IntervalDifference of(
      double first, Interval limitsOfFirst, double second, Interval limitsOfSecond) {
    if (!defined(first, limitsOfFirst) || !defined(second, limitsOfSecond)) {
      return UNDEFINED;
    }
    double difference = first - second;
    double below =
        Math.hypot(half(first - limitsOfFirst.lower()), half(limitsOfSecond.upper() - second));
    double above =
        Math.hypot(half(limitsOfFirst.upper() - first), half(second - limitsOfSecond.lower()));
    return new IntervalDifference(difference, new Interval(difference - below, difference + above));
  }

  /** True when 0 lies outside the limits of the difference; false when they are not defined. */
  public boolean toldApart() {
    return interval.lower() > 0 || interval.upper() < 0;
  }

  private static boolean defined(double value, Interval limits) {
    double slack = SLACK * Math.max(1, Math.abs(value));
    return Double.isFinite(value)
        && Double.isFinite(limits.lower())
        && Double.isFinite(limits.upper())
        && limits.lower() <= value + slack
        && limits.upper() >= value - slack;
  }

  /** A half width; what rounding leaves below 0 is 0. */
  private static double half(double width) {
    return Math.max(0, width);
  }
}
