package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nc.cagou.Indicator;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/**
 * "Que rapporteront les impôts ?": receipts by month, and the months to come with their interval.
 */
final class Receipts {

  /** All taxes together. */
  static final String TOTAL = "total";

  private static final int PANELS = 4;
  private static final int SHOWN = 36;
  private static final int SHOWN_IN_PANEL = 24;
  private static final double MILLION = 1e6;

  private final View view;
  private final Map<String, TreeMap<String, Double>> seen = new LinkedHashMap<>();
  private final Map<String, TreeMap<String, Cell>> coming = new LinkedHashMap<>();
  private Currency currency = Currency.XPF;

  Receipts(View view) {
    this.view = view;
    for (Row row : view.table("receipts")) {
      currency = Currency.valueOf(row.getString("currency"));
      seen.computeIfAbsent(row.getString("tax"), t -> new TreeMap<>())
          .put(row.getString("month"), Budgets.number(row, "amount"));
    }
    for (Row row : view.table("forecast")) {
      coming
          .computeIfAbsent(row.getString("tax"), t -> new TreeMap<>())
          .put(
              row.getString("month"),
              Cell.of(
                  Budgets.number(row, "mean"),
                  Budgets.number(row, "lower"),
                  Budgets.number(row, "upper")));
    }
  }

  /** Taxes in the order of the table. */
  List<String> taxes() {
    return List.copyOf(seen.keySet());
  }

  /** The tax that is shown: the chosen one, else all together, else the first. */
  String tax() {
    return view.selection()
        .category()
        .filter(seen::containsKey)
        .orElse(seen.containsKey(TOTAL) || seen.isEmpty() ? TOTAL : taxes().get(0));
  }

  Text name(String tax) {
    return tax.equals(TOTAL) ? view.say("tax.total") : Text.same(tax);
  }

  /** The first month to come of the tax that is shown, with its interval. */
  Optional<Indicator> coming() {
    TreeMap<String, Cell> own = coming.get(tax());
    if (own == null || own.isEmpty()) {
      return Optional.empty();
    }
    Cell cell = own.firstEntry().getValue();
    return Optional.of(
        new Indicator(
            "next_receipts",
            view.say("indicator.next_receipts", Map.of("tax", name(tax()))),
            cell.value() / MILLION,
            1,
            unit(),
            cell.lower() / MILLION,
            cell.upper() / MILLION,
            own.firstKey(),
            view.territory(),
            Text.EMPTY,
            Text.EMPTY));
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (!seen.isEmpty()) {
      figures.add(one());
      if (taxes().stream().filter(t -> !t.equals(TOTAL)).count() > 1) {
        figures.add(panels());
      }
    }
    return figures;
  }

  private Figure one() {
    String tax = tax();
    Map<String, Object> words = words(tax);
    TreeMap<String, Cell> future = coming.getOrDefault(tax, new TreeMap<>());
    String last = seen.get(tax).lastKey();
    words.put("last", month(last));
    words.put("lastAmount", currency.millions(seen.get(tax).get(last)));
    Text headline = view.say("receipts.headline.past", words);
    if (!future.isEmpty()) {
      Cell first = future.firstEntry().getValue();
      words.put("next", month(future.firstKey()));
      words.put("mean", currency.millions(first.value()));
      words.put("lower", currency.millions(first.lower()));
      words.put("upper", currency.millions(first.upper()));
      headline =
          Wording.fitting(
              view.say("receipts.headline.full", words),
              view.say("receipts.headline.short", words));
    }
    Figure plain =
        view.figure(
            future.isEmpty() ? "receipts_past" : "receipts",
            headline,
            lines(tax, SHOWN, future),
            words,
            future.isEmpty() ? "receipts" : "forecast");
    return future.isEmpty() ? plain : plain.by("ets");
  }

  private Figure panels() {
    List<String> largest =
        taxes().stream()
            .filter(t -> !t.equals(TOTAL))
            .sorted((a, b) -> Double.compare(sum(b), sum(a)))
            .limit(PANELS)
            .toList();
    Map<String, Object> words = words(largest.get(0));
    words.put("n", largest.size());
    return view.figure(
        "taxes",
        Wording.fitting(view.say("taxes.headline", words), view.say("taxes.headline.short", words)),
        new SmallMultiples(
            measure(),
            largest.stream()
                .map(
                    t ->
                        new SmallMultiples.Panel(
                            name(t), lines(t, SHOWN_IN_PANEL, new TreeMap<>())))
                .toList()),
        words,
        "receipts");
  }

  private double sum(String tax) {
    return seen.get(tax).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private Map<String, Object> words(String tax) {
    Map<String, Object> words = new HashMap<>();
    words.put("tax", name(tax));
    words.put("unit", unit());
    List<String> shown = List.copyOf(seen.get(tax).keySet());
    words.put("first", month(shown.get(Math.max(0, shown.size() - SHOWN_IN_PANEL))));
    return words;
  }

  private Text unit() {
    return view.say("unit.millions", Map.of("sign", currency.sign()));
  }

  private Measure measure() {
    return new Measure(view.say("measure.receipts"), unit(), 0);
  }

  private Lines lines(String tax, int shown, TreeMap<String, Cell> future) {
    TreeSet<String> months = new TreeSet<>(seen.get(tax).keySet());
    while (months.size() > shown) {
      months.pollFirst();
    }
    months.addAll(future.keySet());
    List<Cell> past = new ArrayList<>();
    List<Cell> next = new ArrayList<>();
    for (String month : months) {
      Double amount = seen.get(tax).get(month);
      past.add(
          amount == null
              ? Cell.absent(future.containsKey(month) ? "" : "nd")
              : Cell.of(amount / MILLION));
      Cell cell = future.get(month);
      next.add(
          cell == null
              ? Cell.absent("")
              : Cell.of(cell.value() / MILLION, cell.lower() / MILLION, cell.upper() / MILLION));
    }
    List<Series> series = new ArrayList<>();
    series.add(new Series(future.isEmpty() ? Text.EMPTY : view.say("series.received"), past));
    if (!future.isEmpty()) {
      series.add(new Series(view.say("series.forecast"), next));
    }
    return new Lines(measure(), months.stream().map(Receipts::month).toList(), series);
  }

  /** {@code 2024-05} as "mai 2024". */
  private static Text month(String code) {
    Text day = Numbers.date(java.time.LocalDate.parse(code + "-02"));
    return new Text(day.fr().substring(2), day.en().substring(2));
  }
}
