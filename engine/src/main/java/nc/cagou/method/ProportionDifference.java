package nc.cagou.method;

/**
 * Interval of the difference of two independent proportions, second minus first (Newcombe 1998,
 * "Interval estimation for the difference between independent proportions", Statistics in Medicine
 * 17, method 10: from the limits of {@link WilsonInterval}).
 *
 * <p>With d = p₂ − p₁: lower = d − √((p₂ − l₂)² + (u₁ − p₁)²), upper = d + √((u₂ − p₂)² + (p₁ −
 * l₁)²). A difference is beyond chance at 5 % when 0 lies outside. Edge: a proportion of nothing
 * leaves the limits undefined ({@code NaN}).
 */
public final class ProportionDifference {

  private ProportionDifference() {}

  /** The 95 % interval of {@code part2 / whole2 − part1 / whole1}. */
  public static Interval of(long part1, long whole1, long part2, long whole2) {
    Interval first = WilsonInterval.of(part1, whole1);
    Interval second = WilsonInterval.of(part2, whole2);
    if (whole1 == 0 || whole2 == 0) {
      return Interval.UNDEFINED;
    }
    double p1 = (double) part1 / whole1;
    double p2 = (double) part2 / whole2;
    double d = p2 - p1;
    return new Interval(
        d - Math.hypot(p2 - second.lower(), first.upper() - p1),
        d + Math.hypot(second.upper() - p2, p1 - first.lower()));
  }
}
