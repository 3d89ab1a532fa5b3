package nc.cagou.usecases.health;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import nc.cagou.Parameters;
import nc.cagou.method.health.Ears;
import nc.cagou.method.health.Farrington;
import nc.cagou.method.health.FarringtonFlexible;
import nc.cagou.method.health.SurveillanceWeek;

/**
 * What was to be expected of the last weeks of a series, and the bound above which a week is to be
 * looked at. Farrington's methods need {@value #FEWEST_YEARS} years of which half the weeks were
 * published; {@link Rule#AUTO} takes the improved one there and EARS C2 elsewhere.
 *
 * @param expected by week; {@code NaN} where it was not looked at
 * @param bound by week; {@code NaN} where it was not looked at
 * @param method by week, null where none was used
 */
record Detection(double[] expected, double[] bound, String[] method) implements Serializable {

  /** Weeks that an expected count of EARS is made of, counted back from its own. */
  static final int EARS_REACH = 9;

  /** Rules of a signal, by the word of the parameter. */
  enum Rule {
    AUTO,
    FARRINGTON_FLEXIBLE,
    FARRINGTON,
    EARS_C1,
    EARS_C2,
    EARS_C3;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static String[] codes() {
      return Arrays.stream(values()).map(Rule::code).toArray(String[]::new);
    }
  }

  static final int FEWEST_YEARS = 3;

  private static final int YEAR = 52;

  /** Standard deviation below which EARS takes none, as sparse series need. */
  private static final double LEAST_SD = 1;

  private static final int GAP = 2;

  private static final int MICROSECONDS_A_WEEK = 10;

  /**
   * The choices of a run.
   *
   * @param weeks how many, the last ones, are looked at
   */
  record Choices(Rule rule, int weeks, double earsRisk, double farringtonRisk)
      implements Serializable {

    static Choices of(Parameters p) {
      return new Choices(
          Rule.valueOf(p.text("surveillance_method").toUpperCase(java.util.Locale.ROOT)),
          p.whole("surveillance_weeks"),
          p.number("ears_risk"),
          p.number("farrington_risk"));
    }
  }

  /** Microseconds that the weeks of a series take, about. */
  static long work(double[] counts, Choices choices) {
    return (long) MICROSECONDS_A_WEEK * Math.min(counts.length, choices.weeks());
  }

  /**
   * @param counts one a week, {@code NaN} where a week was not published
   */
  static Detection of(double[] counts, Choices choices) {
    Detection detection =
        new Detection(
            new double[counts.length], new double[counts.length], new String[counts.length]);
    Arrays.fill(detection.expected, Double.NaN);
    Arrays.fill(detection.bound, Double.NaN);
    int first = Math.max(0, counts.length - choices.weeks());
    Rule rule = choices.rule();
    if (rule == Rule.AUTO || rule == Rule.FARRINGTON_FLEXIBLE || rule == Rule.FARRINGTON) {
      detection.farrington(counts, first, choices);
    }
    if (rule != Rule.FARRINGTON_FLEXIBLE && rule != Rule.FARRINGTON) {
      detection.ears(counts, first, rule == Rule.AUTO ? Rule.EARS_C2 : rule, choices.earsRisk());
    }
    return detection;
  }

  private void farrington(double[] counts, int first, Choices choices) {
    for (int years = FEWEST_YEARS; years <= 5; years++) {
      FarringtonFlexible.Settings flexible = flexible(years, choices.farringtonRisk());
      int from = Math.max(first, flexible.firstWeek());
      int to = years == 5 ? counts.length : Math.min(counts.length, flexible.firstWeek() + YEAR);
      if (from >= to) {
        continue;
      }
      boolean original = choices.rule() == Rule.FARRINGTON;
      List<SurveillanceWeek> weeks =
          original
              ? Farrington.of(counts, from, to, original(years, choices.farringtonRisk()))
              : FarringtonFlexible.of(counts, from, to, flexible);
      for (SurveillanceWeek week : weeks) {
        int t = week.week();
        if (!Double.isNaN(week.upperBound()) && published(counts, t, years)) {
          expected[t] = week.expected();
          bound[t] = week.upperBound();
          method[t] = (original ? Rule.FARRINGTON : Rule.FARRINGTON_FLEXIBLE).code();
        }
      }
    }
  }

  private static FarringtonFlexible.Settings flexible(int years, double risk) {
    FarringtonFlexible.Settings s = FarringtonFlexible.Settings.improved();
    return new FarringtonFlexible.Settings(
        years,
        s.halfWindow(),
        s.periods(),
        s.weeksLeftOut(),
        risk,
        s.reweight(),
        s.weightThreshold(),
        s.trend(),
        s.trendRisk(),
        s.leastCases(),
        s.lastWeeks(),
        s.power(),
        s.threshold(),
        s.period());
  }

  private static Farrington.Settings original(int years, double risk) {
    Farrington.Settings s = Farrington.Settings.published();
    return new Farrington.Settings(
        years,
        s.halfWindow(),
        risk,
        s.reweight(),
        s.trend(),
        s.leastCases(),
        s.lastWeeks(),
        s.power(),
        s.period());
  }

  /** Whether half the weeks of the years before were published. */
  private static boolean published(double[] counts, int week, int years) {
    int known = 0;
    int length = years * YEAR;
    for (int i = Math.max(0, week - length); i < week; i++) {
      known += Double.isNaN(counts[i]) ? 0 : 1;
    }
    return 2 * known >= length;
  }

  private void ears(double[] counts, int first, Rule rule, double risk) {
    Ears.Rule base = rule == Rule.EARS_C1 ? Ears.Rule.C1 : Ears.Rule.C2;
    double[] bounds = Ears.bound(counts, base, Ears.BASELINE, risk, LEAST_SD);
    double[] c2 = Ears.statistic(counts, Ears.Rule.C2, Ears.BASELINE);
    double[] still = new double[Ears.BASELINE + 1];
    double z = Ears.bound(still, Ears.Rule.C1, Ears.BASELINE, risk, 1)[Ears.BASELINE];
    int gap = base == Ears.Rule.C1 ? 0 : GAP;
    for (int t = first; t < counts.length; t++) {
      if (method[t] != null || Double.isNaN(bounds[t])) {
        continue;
      }
      expected[t] = mean(counts, t - gap - Ears.BASELINE);
      bound[t] = bounds[t];
      if (rule == Rule.EARS_C3) {
        double before = beyondOne(c2, t - 2) + beyondOne(c2, t - 1);
        double sd = (bounds[t] - expected[t]) / z;
        bound[t] = Math.max(0, expected[t] + sd * (1 + Ears.ALERT_C3 - before));
      }
      method[t] = rule.code();
    }
  }

  private static double beyondOne(double[] statistic, int t) {
    return t < 0 || Double.isNaN(statistic[t]) ? 0 : Math.max(0, statistic[t] - 1);
  }

  private static double mean(double[] counts, int from) {
    double sum = 0;
    for (int i = from; i < from + Ears.BASELINE; i++) {
      sum += counts[i];
    }
    return sum / Ears.BASELINE;
  }
}
