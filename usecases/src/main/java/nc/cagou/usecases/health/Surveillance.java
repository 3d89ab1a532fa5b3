package nc.cagou.usecases.health;

import java.util.List;
import tech.tablesaw.api.Table;

/**
 * {@code surveillance}: every week of every series, and for the last weeks what was to be expected,
 * the bound above which a week is to be looked at, and how far beyond it the week lies. A week
 * alerts only with {@value #FEWEST} cases or more in its last {@value #LAST} weeks.
 */
final class Surveillance {

  /** Cases below which a week never alerts, over {@link #LAST} weeks. */
  static final int FEWEST = 5;

  static final int LAST = 4;

  private final Sheet sheet =
      new Sheet("surveillance")
          .text("disease", "territory", "week")
          .whole("observed")
          .number("expected", "upper_bound", "exceedance")
          .flag("alarm")
          .text("method", "week_start", "basis");

  private Surveillance() {}

  /** The table of all series; the series are judged side by side. */
  static Table of(List<WeekSeries> all, Detection.Choices choices) {
    List<Detection> judged =
        all.parallelStream().map(s -> Detection.of(s.counts(), choices)).toList();
    Surveillance surveillance = new Surveillance();
    for (int i = 0; i < all.size(); i++) {
      surveillance.write(all.get(i), judged.get(i));
    }
    return surveillance.sheet.table();
  }

  private void write(WeekSeries series, Detection detection) {
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
          tested ? expected : Double.NaN,
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

  /** Cases of a week and those before it. */
  static double recent(double[] counts, int week) {
    double sum = 0;
    for (int i = Math.max(0, week - LAST + 1); i <= week; i++) {
      sum += Double.isNaN(counts[i]) ? 0 : counts[i];
    }
    return sum;
  }
}
