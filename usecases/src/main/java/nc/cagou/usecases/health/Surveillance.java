package nc.cagou.usecases.health;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nc.cagou.usecases.Sheet;
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

  /** Cases from which a count is shown under the profile of health. */
  private static final int SHOWN_FROM = 11;

  /** Weeks of three years. */
  private static final int YEARS = 156;

  /** Hidden weeks from which an expected count of Farrington no longer tells one of them. */
  private static final int MANY = 5;

  private final Sheet sheet =
      new Sheet("surveillance")
          .text("disease", "territory", "week")
          .whole("observed")
          .number("expected", "upper_bound", "exceedance")
          .flag("alarm")
          .text("method", "week_start", "basis")
          .whole("expected_rests_on");

  private final boolean published;
  private final Set<String> few = new HashSet<>();

  /**
   * Knows the weeks of a disease in which some territory has few cases. Expected counts of EARS are
   * plain means of seven weeks: a hidden week could be computed from them, so they are shown where
   * no such week is among them. Those of Farrington are a smooth function of all weeks: at full
   * precision one hidden week among them follows from one expected count. They are hidden where one
   * to four such weeks stand before, and whole numbers where five or more do; a bound is rounded
   * down, which a whole count exceeds just when it exceeds the bound itself.
   */
  private Surveillance(List<Detections.Judged> all, boolean published) {
    this.published = published;
    for (Detections.Judged judged : all) {
      WeekSeries series = judged.series();
      for (int week = 0; week < series.counts().length; week++) {
        if (series.counts()[week] > 0 && series.counts()[week] < SHOWN_FROM) {
          few.add(series.disease() + " " + series.starts().get(week));
        }
      }
    }
  }

  /**
   * The table of all series.
   *
   * @param published whether all counts are public already, so that nothing has to be hidden
   */
  static Table of(List<Detections.Judged> all, boolean published) {
    Surveillance surveillance = new Surveillance(all, published);
    all.forEach(judged -> surveillance.write(judged.series(), judged.detection()));
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
      boolean tested = detection.method()[week] != null;
      long restsOn = tested ? restsOn(series, detection, week) : 0;
      boolean told = tested && (published || restsOn == 0 || restsOn >= SHOWN_FROM);
      boolean above = tested && observed > bound;
      if (tested && !published && fewBefore(series, week) > 0) {
        expected = Math.rint(expected);
        bound = Math.floor(bound);
      }
      sheet.row(
          series.disease(),
          series.territory(),
          series.labels().get(week),
          Math.round(observed),
          tested ? expected : Double.NaN,
          told ? bound : Double.NaN,
          told ? exceedance(observed, expected, bound) : Double.NaN,
          tested ? above && recent(series.counts(), week) >= FEWEST : null,
          tested ? detection.method()[week] : null,
          series.starts().get(week).toString(),
          series.basis(),
          tested ? restsOn : null);
    }
  }

  /** How many cases an expected count may be said to rest on. */
  private long restsOn(WeekSeries series, Detection detection, int week) {
    boolean ears = detection.method()[week].startsWith("ears");
    double cases = 0;
    for (int i = Math.max(0, week - (ears ? Detection.EARS_REACH : YEARS)); i < week; i++) {
      cases += Double.isNaN(series.counts()[i]) ? 0 : series.counts()[i];
      if (ears && few.contains(series.disease() + " " + series.starts().get(i))) {
        return 1;
      }
    }
    int hidden = fewBefore(series, week);
    return !ears && hidden > 0 && hidden < MANY ? 1 : Math.round(cases);
  }

  /** Weeks before a week whose count is hidden. */
  private static int fewBefore(WeekSeries series, int week) {
    int hidden = 0;
    for (int i = 0; i < week; i++) {
      hidden += series.counts()[i] > 0 && series.counts()[i] < SHOWN_FROM ? 1 : 0;
    }
    return hidden;
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
