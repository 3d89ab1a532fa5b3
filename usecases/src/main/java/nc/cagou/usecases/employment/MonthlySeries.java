package nc.cagou.usecases.employment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Tables;
import tech.tablesaw.api.Table;

/**
 * A monthly series as it is: advertisements and registrations counted by month, a month without any
 * as 0, or a series given as an input with its gaps.
 *
 * @param counted whether it was counted from a register, not given
 * @param persons whether its values count persons of a register
 */
record MonthlySeries(
    String name, TreeMap<YearMonth, Double> values, boolean counted, boolean persons) {

  /** Months of three years: a shorter series is not adjusted. */
  static final int FEWEST = 36;

  /** All series of a run. */
  static List<MonthlySeries> all(Tables reduced, Months months) {
    List<MonthlySeries> all = new ArrayList<>();
    if (!months.offers().isEmpty()) {
      all.add(new MonthlySeries("offers", filled(months.offers()), true, false));
    }
    if (!months.registrations().isEmpty()) {
      all.add(new MonthlySeries("registrations", filled(months.registrations()), true, true));
    }
    reduced.find("series").ifPresent(table -> all.addAll(given(table)));
    return all;
  }

  private static TreeMap<YearMonth, Double> filled(TreeMap<YearMonth, Double> counts) {
    TreeMap<YearMonth, Double> all = new TreeMap<>();
    YearMonth month = counts.firstKey();
    for (; !month.isAfter(counts.lastKey()); month = month.plusMonths(1)) {
      all.put(month, counts.getOrDefault(month, 0.0));
    }
    return all;
  }

  private static List<MonthlySeries> given(Table table) {
    Map<String, TreeMap<YearMonth, Double>> values = new LinkedHashMap<>();
    for (int i = 0; i < table.rowCount(); i++) {
      values
          .computeIfAbsent(Cells.text(table, i, "series"), s -> new TreeMap<>())
          .put(YearMonth.parse(Cells.text(table, i, "month")), Cells.number(table, i, "value"));
    }
    return values.entrySet().stream()
        .map(e -> new MonthlySeries(e.getKey(), e.getValue(), false, false))
        .toList();
  }

  /** The months after the last gap: what is adjusted. */
  TreeMap<YearMonth, Double> lastStretch() {
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

  /** Whether the last stretch is long enough for a season to be told. */
  boolean isLongEnough() {
    return lastStretch().size() >= FEWEST;
  }

  /** The last stretch without anything around it, as tasks take it. */
  Stretch stretch() {
    TreeMap<YearMonth, Double> stretch = lastStretch();
    return new Stretch(
        stretch.firstKey(), stretch.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Values of months in a row. */
  record Stretch(YearMonth first, double[] values) implements java.io.Serializable {}
}
