package nc.cagou.usecases.employment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Parameters;
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

  /** Months of three years. */
  static final int FEWEST = 36;

  /** A series: raw values by month, and whether they count persons. */
  private record Raw(String name, TreeMap<YearMonth, Double> values, boolean persons) {}

  private final Sheet series =
      new Sheet("series").text("period", "series").number("raw", "adjusted", "trend", "persons");
  private final Sheet evolution =
      new Sheet("evolution")
          .text("series", "from", "to")
          .number("before", "after", "change", "lower", "upper")
          .text("verdict")
          .number("persons");
  private final List<String> notAdjusted = new ArrayList<>();

  private final String method;

  SeriesTables(Tables reduced, Months months, Parameters parameters) {
    method = parameters.text("adjustment");
    if (!months.offers().isEmpty()) {
      write(new Raw("offers", filled(months.offers()), false));
    }
    if (!months.registrations().isEmpty()) {
      write(new Raw("registrations", filled(months.registrations()), true));
    }
    reduced.find("series").ifPresent(t -> given(t).forEach(this::write));
  }

  private static TreeMap<YearMonth, Double> filled(TreeMap<YearMonth, Double> counts) {
    TreeMap<YearMonth, Double> all = new TreeMap<>();
    YearMonth month = counts.firstKey();
    for (; !month.isAfter(counts.lastKey()); month = month.plusMonths(1)) {
      all.put(month, counts.getOrDefault(month, 0.0));
    }
    return all;
  }

  private static List<Raw> given(Table table) {
    Map<String, TreeMap<YearMonth, Double>> values = new LinkedHashMap<>();
    for (int i = 0; i < table.rowCount(); i++) {
      values
          .computeIfAbsent(Cells.text(table, i, "series"), s -> new TreeMap<>())
          .put(YearMonth.parse(Cells.text(table, i, "month")), Cells.number(table, i, "value"));
    }
    return values.entrySet().stream().map(e -> new Raw(e.getKey(), e.getValue(), false)).toList();
  }

  private void write(Raw raw) {
    TreeMap<YearMonth, Double> stretch = lastStretch(raw.values());
    Adjusted adjusted = null;
    if (stretch.size() >= FEWEST) {
      double[] values = stretch.values().stream().mapToDouble(v -> v).toArray();
      adjusted = Adjusted.of(values, stretch.firstKey(), method).orElse(null);
    }
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

  /** The months after the last gap. */
  private static TreeMap<YearMonth, Double> lastStretch(TreeMap<YearMonth, Double> values) {
    TreeMap<YearMonth, Double> stretch = new TreeMap<>();
    for (Map.Entry<YearMonth, Double> e : values.descendingMap().entrySet()) {
      boolean follows = stretch.isEmpty() || stretch.firstKey().equals(e.getKey().plusMonths(1));
      if (e.getValue().isNaN()) {
        if (stretch.isEmpty()) {
          continue;
        }
        break;
      }
      if (!follows) {
        break;
      }
      stretch.put(e.getKey(), e.getValue());
    }
    return stretch;
  }

  private void evolution(Raw raw, TreeMap<YearMonth, Double> stretch, Adjusted adjusted) {
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
