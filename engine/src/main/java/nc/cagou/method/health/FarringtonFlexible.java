package nc.cagou.method.health;

import java.util.ArrayList;
import java.util.List;
import nc.cagou.method.NegativeBinomialLaw;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The improved Farrington method (Noufaily, Enki, Farrington, Garthwaite, Andrews & Charlett 2013,
 * "An improved algorithm for outbreak detection in multiple surveillance systems", Statistics in
 * Medicine 32; as R's surveillance 1.20 runs it, Salmon, Schumacher & Höhle 2016).
 *
 * <p>The weeks of {@link Settings#years} years are regressed on a season ({@link Settings#periods}
 * of them, the weeks around the one under test being the last) and a trend, quasi-Poisson with log
 * link; weeks that stand out are counted less and the regression is run again. The most recent
 * weeks are left out, so that what is going on does not teach itself. The trend is kept if it is
 * significant, there are 3 years, and it does not lead beyond what was ever observed. The bound is
 * that of Farrington's formula ({@link Threshold#DELTA}, risk α on one side) or the quantile 1 − α
 * of the negative binomial law around the expected count ({@link Threshold#PLUG_IN}), or around its
 * upper limit of risk α ({@link Threshold#MEAN_AND_QUANTILE}).
 *
 * <p>Standard errors follow the R package: its reweighting replaces the weights of the fit, so the
 * dispersion inside them is that of {@code ((y − μ)/μ)²}. A year is {@link Settings#period} weeks,
 * so the weeks of comparison drift by a day or two a year.
 *
 * <p>Edges: a week without enough history is not answered; fewer cases in the last weeks than
 * {@link Settings#leastCases} give no alarm; a series whose regression does not settle (all zeros)
 * is undefined; missing counts of the past are left out.
 */
public final class FarringtonFlexible {

  /** How the bound is made. */
  public enum Threshold {
    DELTA,
    PLUG_IN,
    MEAN_AND_QUANTILE
  }

  /**
   * The choices of a run.
   *
   * @param years of history
   * @param halfWindow weeks on either side of the same week of earlier years
   * @param periods seasons of a year; 1 takes the windows alone
   * @param weeksLeftOut most recent weeks that do not teach
   * @param alpha risk
   * @param reweight whether weeks that stand out count less
   * @param weightThreshold residual above which a week stands out
   * @param trend whether a trend is tried
   * @param trendRisk p-value below which it is kept
   * @param leastCases cases of the last weeks below which there is no alarm
   * @param lastWeeks how many weeks these are, the one under test included
   * @param period weeks of a year
   */
  public record Settings(
      int years,
      int halfWindow,
      int periods,
      int weeksLeftOut,
      double alpha,
      boolean reweight,
      double weightThreshold,
      boolean trend,
      double trendRisk,
      int leastCases,
      int lastWeeks,
      Power power,
      Threshold threshold,
      int period) {

    /** As Noufaily et al. recommend: 10 seasons, 26 weeks left out, negative binomial bound. */
    public static Settings improved() {
      return new Settings(
          5, 3, 10, 26, 0.01, true, 2.58, true, 1, 5, 4, Power.TWO_THIRDS, Threshold.PLUG_IN, 52);
    }

    /** Farrington's windows and bound, with the reweighting of the improved method. */
    public static Settings windows() {
      return new Settings(
          5, 3, 1, 3, 0.01, true, 2.58, true, 0.05, 5, 4, Power.TWO_THIRDS, Threshold.DELTA, 52);
    }

    /** The first week, from 0, that has enough history. */
    public int firstWeek() {
      return period * years + halfWindow;
    }
  }

  private static final int FEWEST_YEARS_FOR_A_TREND = 3;

  private final double[] counts;
  private final Settings settings;
  private final Baseline baseline;
  private final SeasonalModel model;
  private final int own;
  private final double z;

  private FarringtonFlexible(double[] counts, Settings settings) {
    this.counts = counts;
    this.settings = settings;
    this.own = settings.periods() - 1;
    this.baseline = baseline(settings);
    this.model = new SeasonalModel(counts, baseline);
    this.z = new NormalDistribution().inverseCumulativeProbability(1 - settings.alpha());
  }

  /** All weeks that have enough history. */
  public static List<SurveillanceWeek> of(double[] counts, Settings settings) {
    return of(counts, settings.firstWeek(), counts.length, settings);
  }

  /**
   * The weeks from one (included) to another (left out), those without enough history left out.
   *
   * @param counts one a week, without gaps; {@code NaN} where it is missing
   */
  public static List<SurveillanceWeek> of(double[] counts, int from, int to, Settings settings) {
    List<SurveillanceWeek> weeks = new ArrayList<>();
    FarringtonFlexible method = new FarringtonFlexible(counts, settings);
    for (int week = Math.max(from, settings.firstWeek()); week < to; week++) {
      weeks.add(method.week(week));
    }
    return weeks;
  }

  /**
   * The weeks of the past that a week is compared with, and their season from 1 on.
   *
   * @return pairs of index and season, in order
   */
  public static List<int[]> reference(double[] counts, int week, Settings settings) {
    Baseline baseline = baseline(settings);
    List<int[]> rows = new ArrayList<>();
    for (int r = 0; r < baseline.runs(); r++) {
      int first = week + baseline.start(r);
      for (int i = first; i < first + baseline.length(r); i++) {
        if (!Double.isNaN(counts[i])) {
          rows.add(new int[] {i, baseline.season(r) + 1});
        }
      }
    }
    return rows;
  }

  /** The season of each week, counted from the one under test; −1 where a week is not taken. */
  private static int[] seasons(Settings s) {
    int[] season = new int[s.period()];
    int between = s.period() - 2 * s.halfWindow() - 1;
    int blocks = s.periods() - 1;
    if (between < blocks || s.periods() < 1) {
      throw new IllegalArgumentException(s.periods() + " seasons");
    }
    for (int d = 0; d < season.length; d++) {
      int inside = d - s.halfWindow() - 1;
      if (inside < 0 || inside >= between) {
        season[d] = s.periods() - 1;
      } else {
        season[d] = blocks == 0 ? -1 : block(inside, between, blocks);
      }
    }
    return season;
  }

  /** Blocks of nearly equal length, the first ones a week longer where it does not divide. */
  private static int block(int inside, int between, int blocks) {
    int length = between / blocks;
    int longer = between % blocks;
    int head = longer * (length + 1);
    return inside < head ? inside / (length + 1) : longer + (inside - head) / length;
  }

  private static Baseline baseline(Settings s) {
    int[] season = seasons(s);
    Baseline baseline = new Baseline(s.periods());
    for (int t = -s.firstWeek(); t < -s.weeksLeftOut(); t++) {
      int own = season[Math.floorMod(t, s.period())];
      if (own >= 0) {
        baseline.add(t, own);
      }
    }
    return baseline;
  }

  private SurveillanceWeek week(int week) {
    model.begin(week);
    double phi = settings.trend() ? fitted(true) : Double.NaN;
    boolean trend = !Double.isNaN(phi);
    if (trend && !keepsTrend()) {
      trend = false;
      phi = Double.NaN;
    }
    if (!trend) {
      model.weights().reset();
      phi = fitted(false);
    }
    if (Double.isNaN(phi)) {
      return SurveillanceWeek.undefined(week, counts[week]);
    }
    return judged(week, phi, trend);
  }

  /** Fits, reweights, fits again; gives the dispersion, {@code NaN} where it does not settle. */
  private double fitted(boolean trend) {
    if (!model.fit(trend)) {
      return Double.NaN;
    }
    double phi = Math.max(1, model.dispersion());
    if (settings.reweight()) {
      model.reweight(phi, settings.weightThreshold());
      model.fit(trend);
      phi = Math.max(1, model.dispersion());
    }
    return phi;
  }

  private double dispersionOfErrors() {
    return settings.reweight() ? model.dispersionByPriorWeights() : model.dispersion();
  }

  private boolean keepsTrend() {
    return settings.years() >= FEWEST_YEARS_FOR_A_TREND
        && Math.exp(model.linear(own)) <= model.weights().most()
        && model.hasTrend(dispersionOfErrors(), settings.trendRisk());
  }

  private SurveillanceWeek judged(int week, double phi, boolean trend) {
    double y = counts[week];
    double expected = Math.exp(model.linear(own));
    double error = Math.sqrt(dispersionOfErrors() * model.variance(own));
    double upper;
    double pValue;
    if (settings.threshold() == Threshold.DELTA) {
      Power power = settings.power();
      // error × expected is the standard error of the expected count itself
      double deviation = power.deviation(expected, phi + error * error * expected);
      double middle = power.of(expected);
      upper = power.inverse(middle + z * deviation);
      pValue = power.upperTail(y, middle, deviation);
    } else {
      double mean = meanOfLaw(expected, error);
      upper = NegativeBinomialLaw.quantile(1 - settings.alpha(), mean, phi);
      pValue = NegativeBinomialLaw.upperTail(y, mean, phi);
    }
    boolean enough = enoughCases(week);
    double exceedance = (y - expected) / (upper - expected);
    return new SurveillanceWeek(
        week,
        y,
        expected,
        upper,
        exceedance,
        pValue,
        phi,
        error,
        trend ? model.slope() : Double.NaN,
        enough,
        enough && y > upper);
  }

  private double meanOfLaw(double expected, double error) {
    return settings.threshold() == Threshold.PLUG_IN ? expected : expected * Math.exp(z * error);
  }

  private boolean enoughCases(int week) {
    double sum = 0;
    for (int i = Math.max(0, week - settings.lastWeeks() + 1); i <= week; i++) {
      sum += counts[i];
    }
    return sum >= settings.leastCases();
  }
}
