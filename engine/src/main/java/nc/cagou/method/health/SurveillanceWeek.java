package nc.cagou.method.health;

/**
 * What a method of surveillance says of a week.
 *
 * @param week index in the series, from 0
 * @param observed cases
 * @param expected cases the past lets one expect
 * @param upperBound cases beyond which the week is unusual
 * @param exceedance (observed − expected) / (bound − expected): above 1 the bound is passed
 * @param pValue probability of as many cases or more
 * @param dispersion variance over mean, at least 1
 * @param standardError of the logarithm of {@code expected}
 * @param trend change of the logarithm a week; {@code NaN} where none was kept
 * @param enoughCases whether the last weeks hold cases enough for an alarm
 * @param alarm whether the week is to be examined
 */
public record SurveillanceWeek(
    int week,
    double observed,
    double expected,
    double upperBound,
    double exceedance,
    double pValue,
    double dispersion,
    double standardError,
    double trend,
    boolean enoughCases,
    boolean alarm) {

  /** A week of which nothing can be said: the model did not settle. */
  static SurveillanceWeek undefined(int week, double observed) {
    double no = Double.NaN;
    return new SurveillanceWeek(week, observed, no, no, no, no, no, no, no, false, false);
  }

  /** Whether the method could say something. */
  public boolean isDefined() {
    return !Double.isNaN(expected);
  }
}
