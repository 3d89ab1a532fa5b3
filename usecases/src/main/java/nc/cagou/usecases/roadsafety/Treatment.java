package nc.cagou.usecases.roadsafety;

import nc.cagou.Parameters;
import nc.cagou.method.Interval;

/**
 * What a crash modification factor does to a count of crashes. Limits join those of the count with
 * those of the factor (95 %, from its standard error), which is cautious.
 *
 * @param before crashes without the treatment
 * @param limits of {@code before}
 * @param factor share of the crashes that stays
 * @param slack half the width of the factor's limits
 */
record Treatment(double before, Interval limits, double factor, double slack) {

  private static final double Z = 1.96;

  /** With the factor and the error of the parameters. */
  static Treatment of(double before, Interval limits, Parameters parameters) {
    return new Treatment(
        before,
        limits,
        parameters.number("crash_modification_factor"),
        Z * parameters.number("crash_modification_error"));
  }

  double after() {
    return before * factor;
  }

  Interval afterLimits() {
    return new Interval(
        limits.lower() * Math.max(0, factor - slack), limits.upper() * (factor + slack));
  }

  double avoided() {
    return before * (1 - factor);
  }

  /** Not below none, and not more than all. */
  Interval avoidedLimits() {
    return new Interval(
        limits.lower() * Math.max(0, 1 - factor - slack),
        limits.upper() * Math.min(1, 1 - factor + slack));
  }

  /** The same a year. */
  Treatment over(double years) {
    return new Treatment(before / years, limits.times(1 / years), factor, slack);
  }
}
