package nc.cagou.usecases.employment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Tables;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * Monthly series raw, adjusted and as a trend, and whether their change over a year can be told
 * from noise.
 *
 * <p>Advertisements and registrations are counted by month, a month without any as 0; a series
 * given as an input keeps its gaps, and its last stretch without a gap is adjusted. Three years of
 * months are needed.
 */
final class SeriesTables {

  private final Sheet series =
      new Sheet("series").text("period", "series").number("raw", "adjusted", "trend", "persons");
  private final Sheet evolution =
      new Sheet("evolution")
          .text("series", "from", "to")
          .number("before", "after", "change", "lower", "upper")
          .text("verdict")
          .number("persons");
  private final List<String> notAdjusted = new ArrayList<>();

  private final Adjustments adjustments;

  SeriesTables(Tables reduced, Months months) {
    adjustments = new Adjustments(reduced);
    MonthlySeries.all(reduced, months).forEach(this::write);
  }

  private void write(MonthlySeries raw) {
    TreeMap<YearMonth, Double> stretch = raw.lastStretch();
    Adjusted adjusted = adjustments.of(raw).orElse(null);
    if (adjusted == null) {
      notAdjusted.add(raw.name());
    } else {
      evolution(raw, stretch, adjusted);
    }
    YearMonth first = stretch.isEmpty() ? null : stretch.firstKey();
    for (Map.Entry<YearMonth, Double> e : raw.values().entrySet()) {
      int at = adjusted == null || e.getKey().isBefore(first) ? -1 : index(first, e.getKey());
      boolean inside = at >= 0 && stretch.containsKey(e.getKey());
      series.row(
          e.getKey().toString(),
          raw.name(),
          e.getValue(),
          inside ? adjusted.adjusted()[at] : null,
          inside ? adjusted.trend()[at] : null,
          raw.persons() ? e.getValue() : PublishedTension.PUBLIC);
    }
  }

  private static int index(YearMonth first, YearMonth month) {
    return (int) java.time.temporal.ChronoUnit.MONTHS.between(first, month);
  }

  private void evolution(MonthlySeries raw, TreeMap<YearMonth, Double> stretch, Adjusted adjusted) {
    Change change = Change.of(adjusted.adjusted(), adjusted.trend());
    double least =
        raw.values().tailMap(stretch.lastKey().minusMonths(14)).values().stream()
            .mapToDouble(v -> v)
            .min()
            .orElse(0);
    evolution.row(
        raw.name(),
        stretch.lastKey().minusMonths(12).toString(),
        stretch.lastKey().toString(),
        change.before(),
        change.after(),
        change.change(),
        change.limits().lower(),
        change.limits().upper(),
        change.verdict(),
        raw.persons() ? least : PublishedTension.PUBLIC);
  }

  Table series() {
    return series.table();
  }

  Table evolution() {
    return evolution.table();
  }

  /** Names of series that are too short. */
  List<String> notAdjusted() {
    return notAdjusted;
  }
}
