package nc.cagou.method;

/**
 * A count divided by its exposure, with its exact Poisson interval ({@link PoissonInterval}).
 *
 * <p>value = count × per / exposure. The exposure (inhabitants × years) is taken as known without
 * error. Edges: an exposure that is zero, negative or not a number leaves rate and limits undefined
 * ({@code NaN}), whatever the count; a count of 0 gives a rate of 0 with an upper limit.
 *
 * @param count what was counted
 * @param exposure inhabitants × years
 * @param per the unit of the rate: 100,000 for "per 100,000 inhabitants and per year"
 */
public record Rate(long count, double exposure, double per, double value, Interval interval) {

  /** The usual unit: for 100,000 inhabitants and a year. */
  public static final double HUNDRED_THOUSAND = 100_000;

  /** The rate per 100,000 with its 95 % interval. */
  public static Rate per100000(long count, double exposure) {
    return of(count, exposure, HUNDRED_THOUSAND);
  }

  public static Rate of(long count, double exposure, double per) {
    if (!(exposure > 0) || Double.isInfinite(exposure)) {
      return new Rate(count, exposure, per, Double.NaN, Interval.UNDEFINED);
    }
    double factor = per / exposure;
    return new Rate(count, exposure, per, count * factor, PoissonInterval.of(count).times(factor));
  }

  public boolean isDefined() {
    return !Double.isNaN(value);
  }
}
