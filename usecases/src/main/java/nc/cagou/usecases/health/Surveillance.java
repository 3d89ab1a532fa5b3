package nc.cagou.usecases.health;

import java.util.List;
import nc.cagou.Parameters;
import nc.cagou.method.health.Ears;
import tech.tablesaw.api.Table;

/**
 * {@code surveillance}: every week of every series, and for the last weeks what was to be expected,
 * the bound above which a week is to be looked at, and how far beyond it the week lies. A week
 * alerts only with {@value #FEWEST} cases or more in its last {@value #LAST} weeks.
 */
final class Surveillance {

  static final String AUTO = "auto";
  static final String EARS_C1 = "ears_c1";
  static final String EARS_C2 = "ears_c2";
  static final String EARS_C3 = "ears_c3";
  static final List<String> METHODS = List.of(AUTO, EARS_C1, EARS_C2, EARS_C3);

  /** Cases below which a week never alerts, over {@link #LAST} weeks. */
  static final int FEWEST = 5;

  static final int LAST = 4;

  /** Standard deviation below which EARS takes none, as sparse series need. */
  private static final double LEAST_SD = 1;

  private static final int GAP = 2;

  private final Parameters parameters;
  private final Sheet sheet =
      new Sheet("surveillance")
          .text("disease", "territory", "week")
          .whole("observed")
          .number("expected", "upper_bound", "exceedance")
          .flag("alarm")
          .text("method", "week_start", "basis");

  Surveillance(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The table of all series. */
  Table table(List<WeekSeries> all) {
    all.forEach(this::watch);
    return sheet.table();
  }

  private void watch(WeekSeries series) {
    Detection detection = Detection.of(series, parameters);
    for (int week = 0; week < series.counts().length; week++) {
      double observed = series.counts()[week];
      if (Double.isNaN(observed)) {
        continue;
      }
      double expected = detection.expected()[week];
      double bound = detection.bound()[week];
      boolean tested = !Double.isNaN(bound);
      sheet.row(
          series.disease(),
          series.territory(),
          series.labels().get(week),
          Math.round(observed),
          expected,
          bound,
          tested ? exceedance(observed, expected, bound) : Double.NaN,
          tested ? observed > bound && recent(series.counts(), week) >= FEWEST : null,
          tested ? detection.method()[week] : null,
          series.starts().get(week).toString(),
          series.basis());
    }
  }

  /** Excess over the expected as a share of what chance allows: above 1 is beyond the bound. */
  private static double exceedance(double observed, double expected, double bound) {
    return bound > expected ? (observed - expected) / (bound - expected) : Double.NaN;
  }

  static double recent(double[] counts, int week) {
    double sum = 0;
    for (int i = Math.max(0, week - LAST + 1); i <= week; i++) {
      sum += Double.isNaN(counts[i]) ? 0 : counts[i];
    }
    return sum;
  }

  /**
   * Expected counts and bounds of a series; {@code NaN} for weeks that were not looked at.
   *
   * @param method by week, null where none was used
   */
  record Detection(double[] expected, double[] bound, String[] method) {

    static Detection of(WeekSeries series, Parameters parameters) {
      int weeks = series.counts().length;
      Detection detection =
          new Detection(new double[weeks], new double[weeks], new String[weeks]);
      java.util.Arrays.fill(detection.expected, Double.NaN);
      java.util.Arrays.fill(detection.bound, Double.NaN);
      int first = Math.max(0, weeks - parameters.whole("surveillance_weeks"));
      String asked = parameters.text("surveillance_method");
      String ears = asked.startsWith("ears") ? asked : EARS_C2;
      detection.ears(series.counts(), first, ears, parameters.number("surveillance_risk"));
      return detection;
    }

    private void ears(double[] counts, int first, String rule, double risk) {
      Ears.Rule base = rule.equals(EARS_C1) ? Ears.Rule.C1 : Ears.Rule.C2;
      double[] bounds = Ears.bound(counts, base, Ears.BASELINE, risk, LEAST_SD);
      double[] past = Ears.statistic(counts, Ears.Rule.C2, Ears.BASELINE);
      double z = Ears.bound(new double[Ears.BASELINE + 1], Ears.Rule.C1, Ears.BASELINE, risk, 1)[
          Ears.BASELINE];
      int gap = base == Ears.Rule.C1 ? 0 : GAP;
      for (int t = first; t < counts.length; t++) {
        double mean = mean(counts, t - gap - Ears.BASELINE);
        expected[t] = mean;
        bound[t] = bounds[t];
        if (rule.equals(EARS_C3)) {
          double before = beyondOne(past, t - 2) + beyondOne(past, t - 1);
          double sd = (bounds[t] - mean) / z;
          bound[t] = Math.max(0, mean + sd * (1 + Ears.ALERT_C3 - before));
        }
        method[t] = Double.isNaN(bound[t]) ? null : rule;
        expected[t] = Double.isNaN(bound[t]) ? Double.NaN : mean;
      }
    }

    private static double beyondOne(double[] statistic, int t) {
      return t < 0 || Double.isNaN(statistic[t]) ? 0 : Math.max(0, statistic[t] - 1);
    }

    private static double mean(double[] counts, int from) {
      if (from < 0) {
        return Double.NaN;
      }
      double sum = 0;
      for (int i = from; i < from + Ears.BASELINE; i++) {
        sum += counts[i];
      }
      return sum / Ears.BASELINE;
    }
  }
}
