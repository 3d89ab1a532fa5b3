package nc.cagou.method.health;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Farrington's method (Farrington, Andrews, Beale & Catchpole 1996, "A statistical algorithm for
 * the early detection of outbreaks of infectious disease", Journal of the Royal Statistical Society
 * A 159).
 *
 * <p>The same weeks of earlier years and those around them are regressed on a trend, quasi-Poisson
 * with log link; weeks that stand out are counted less and the regression is run again. The trend
 * is kept if its p-value is below 5 %, there are 3 years, and it does not lead beyond what was ever
 * observed. Bound: (μ^⅔ + z(1 − α/2) √(4/9 μ^⅓ τ))^1.5 with τ = φ + se(μ)²/μ. {@link
 * FarringtonFlexible} is the later method, with fewer false alarms.
 *
 * <p>Edges: as there; where there are too few cases in the last weeks the R package gives a bound
 * of 0, here the bound is given and there is no alarm.
 */
public final class Farrington {

  /**
   * The choices of a run.
   *
   * @param years of history
   * @param halfWindow weeks on either side of the same week of earlier years
   * @param alpha risk, on both sides
   * @param reweight whether weeks that stand out count less
   * @param trend whether a trend is tried
   * @param leastCases cases of the last weeks below which there is no alarm
   * @param lastWeeks how many weeks these are, the one under test included
   * @param period weeks of a year
   */
  public record Settings(
      int years,
      int halfWindow,
      double alpha,
      boolean reweight,
      boolean trend,
      int leastCases,
      int lastWeeks,
      Power power,
      int period) {

    /** As published: 5 years, 3 weeks on either side, risk of 1 %. */
    public static Settings published() {
      return new Settings(5, 3, 0.01, true, true, 5, 4, Power.TWO_THIRDS, 52);
    }

    /** The first week, from 0, that has enough history. */
    public int firstWeek() {
      return period * years + halfWindow;
    }
  }

  private static final double TREND_RISK = 0.05;
  private static final double WEIGHT_THRESHOLD = 1;
  private static final int FEWEST_YEARS_FOR_A_TREND = 3;

  private final double[] counts;
  private final Settings settings;
  private final SeasonalModel model;
  private final double z;
  private double raw;

  private Farrington(double[] counts, Settings settings) {
    this.counts = counts;
    this.settings = settings;
    this.model = new SeasonalModel(counts, baseline(settings));
    this.z = new NormalDistribution().inverseCumulativeProbability(1 - settings.alpha() / 2);
  }

  /**
   * The weeks from one (included) to another (left out), those without enough history left out.
   *
   * @param counts one a week, without gaps; {@code NaN} where it is missing
   */
  public static List<SurveillanceWeek> of(double[] counts, int from, int to, Settings settings) {
    List<SurveillanceWeek> weeks = new ArrayList<>();
    Farrington method = new Farrington(counts, settings);
    for (int week = Math.max(from, settings.firstWeek()); week < to; week++) {
      weeks.add(method.week(week));
    }
    return weeks;
  }

  private static Baseline baseline(Settings s) {
    Baseline baseline = new Baseline(1);
    for (int year = s.years(); year >= 1; year--) {
      int same = -year * s.period();
      for (int t = same - s.halfWindow(); t <= same + s.halfWindow(); t++) {
        baseline.add(t, 0);
      }
    }
    return baseline;
  }

  private SurveillanceWeek week(int week) {
    model.begin(week);
    double phi = settings.trend() ? fitted(true) : Double.NaN;
    boolean trend = !Double.isNaN(phi) && keepsTrend();
    if (!trend) {
      model.weights().reset();
      phi = fitted(false);
    }
    if (Double.isNaN(phi)) {
      return SurveillanceWeek.undefined(week, counts[week]);
    }
    return judged(week, phi, trend);
  }

  private double fitted(boolean trend) {
    if (!model.fit(trend)) {
      return Double.NaN;
    }
    raw = model.dispersion();
    if (settings.reweight()) {
      model.reweight(Math.max(1, raw), WEIGHT_THRESHOLD);
      model.fit(trend);
      raw = model.dispersion();
    }
    return Math.max(1, raw);
  }

  private boolean keepsTrend() {
    return settings.years() >= FEWEST_YEARS_FOR_A_TREND
        && Math.exp(model.linear(0)) <= model.weights().most()
        && model.hasTrend(raw, TREND_RISK);
  }

  private SurveillanceWeek judged(int week, double phi, boolean trend) {
    double y = counts[week];
    double expected = Math.exp(model.linear(0));
    double error = Math.sqrt(phi * model.variance(0));
    Power power = settings.power();
    double deviation = power.deviation(expected, phi + error * error * expected);
    double middle = power.of(expected);
    double upper = power.inverse(middle + z * deviation);
    double pValue = power.upperTail(y, middle, deviation);
    double cases = 0;
    for (int i = Math.max(0, week - settings.lastWeeks() + 1); i <= week; i++) {
      cases += counts[i];
    }
    boolean enough = cases >= settings.leastCases();
    return new SurveillanceWeek(
        week,
        y,
        expected,
        upper,
        (y - expected) / (upper - expected),
        pValue,
        phi,
        error,
        trend ? model.slope() : Double.NaN,
        enough,
        enough && y > upper);
  }
}
