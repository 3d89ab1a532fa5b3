package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.HeatTable;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Qui peut encore investir ?": all collectivities of the run side by side. */
final class ComparisonFigures {

  private static final int RANKED = 15;
  private static final int HEAT_ROWS = 20;
  private static final List<Ratio> HEAT =
      List.of(Ratio.SAVINGS_RATE, Ratio.YEARS_TO_REPAY, Ratio.R7, Ratio.R10, Ratio.R11);

  private final View view;

  ComparisonFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (!view.focus().isEmpty() && view.year() != null) {
      map().ifPresent(figures::add);
      ranking().ifPresent(figures::add);
      heat().ifPresent(figures::add);
      alerts().ifPresent(figures::add);
    }
    return figures;
  }

  /** Years to repay of the communes of New Caledonia. */
  private Optional<Figure> map() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    int defined = 0;
    double longest = 0;
    String last = null;
    for (Budget b : view.all()) {
      if (!b.collectivity().matches("988\\d\\d")) {
        continue;
      }
      double value = Ratio.YEARS_TO_REPAY.value(b);
      boolean known = !Double.isNaN(value);
      boolean noSavings = b.amount(Aggregates.GROSS) <= 0;
      cells.put(b.collectivity(), known ? Cell.of(value) : Cell.absent(noSavings ? "so" : "nd"));
      defined += known ? 1 : 0;
      if (known && (last == null || value > longest)) {
        longest = value;
        last = b.collectivity();
      }
    }
    if (defined < 2) {
      return Optional.empty();
    }
    Map<String, Object> words = new HashMap<>();
    words.put("place", view.name(last));
    words.put("years", View.years(longest));
    words.put("raw", longest);
    words.put("n", cells.size());
    return Optional.of(
        view.figure(
                "repay_map",
                Wording.fitting(
                    view.say("repay_map.headline", words),
                    view.say("repay_map.headline.short", words)),
                new TerritoryMap(
                    new Measure(view.say("ratio.years_to_repay"), view.say("unit.years"), 1),
                    cells),
                words,
                "ratios")
            .by("years_to_repay"));
  }

  /** Years to repay, the longest first; those without savings come first of all, without a bar. */
  private Optional<Figure> ranking() {
    List<Budget> known =
        view.all().stream()
            .filter(b -> b.cents(Aggregates.GROSS).isPresent())
            .filter(b -> b.cents(Aggregates.DEBT).isPresent())
            .sorted(
                Comparator.comparingDouble(ComparisonFigures::length)
                    .reversed()
                    .thenComparing(Budget::name))
            .toList();
    if (known.size() < 2) {
      return Optional.empty();
    }
    List<Budget> shown = known.subList(0, Math.min(RANKED, known.size()));
    List<Cell> cells =
        shown.stream()
            .map(
                b -> {
                  double value = Ratio.YEARS_TO_REPAY.value(b);
                  return Double.isNaN(value) ? Cell.absent("so") : Cell.of(value);
                })
            .toList();
    double limit = view.parameters().number("alert_years");
    long beyond = known.stream().filter(b -> Ratio.YEARS_TO_REPAY.value(b) > limit).count();
    Map<String, Object> words = new HashMap<>();
    words.put("all", known.size());
    words.put("n", beyond);
    words.put(
        "limit",
        View.years(limit).fr().endsWith(",0") ? Numbers.whole((long) limit) : View.years(limit));
    words.put("without", KeyFigures.without(known));
    words.put("shown", shown.size());
    Optional<Budget> example =
        known.stream().filter(b -> !Double.isNaN(Ratio.YEARS_TO_REPAY.value(b))).findFirst();
    words.put("place", example.map(Budget::name).orElse(""));
    words.put(
        "years", example.map(b -> View.years(Ratio.YEARS_TO_REPAY.value(b))).orElse(Text.EMPTY));
    words.put("defined", example.isPresent() ? "yes" : "no");
    return Optional.of(
        view.figure(
                "ranking",
                view.say("ranking.headline", words),
                new Bars(
                    new Measure(view.say("ratio.years_to_repay"), view.say("unit.years"), 1),
                    shown.stream().map(b -> Text.same(b.name())).toList(),
                    List.of(new Series(Text.EMPTY, cells)),
                    true,
                    false),
                words,
                "ratios")
            .by("years_to_repay"));
  }

  private static double length(Budget b) {
    double value = Ratio.YEARS_TO_REPAY.value(b);
    return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
  }

  /** Deciles of several ratios, one row a collectivity, those that save least first. */
  private Optional<Figure> heat() {
    List<Text> rows = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    int placed = 0;
    int low = 0;
    List<Budget> ordered =
        view.all().stream().sorted(Comparator.comparingDouble(Ratio.SAVINGS_RATE::value)).toList();
    for (Budget b : ordered) {
      List<Cell> line = new ArrayList<>();
      for (Ratio ratio : HEAT) {
        Optional<Row> row = view.ratio(b.collectivity(), ratio);
        boolean known = row.isPresent() && !row.get().isMissing("decile");
        line.add(known ? Cell.of(Budgets.number(row.get(), "decile")) : Cell.absent("so"));
        placed += known ? 1 : 0;
        low += known && ratio == Ratio.SAVINGS_RATE && line.get(0).value() == 1 ? 1 : 0;
      }
      if (rows.size() < HEAT_ROWS) {
        rows.add(Text.same(b.name()));
        cells.add(line);
      }
    }
    if (placed == 0 || rows.size() < 2) {
      return Optional.empty();
    }
    Map<String, Object> words = new HashMap<>();
    words.put("n", low);
    words.put("shown", rows.size());
    words.put("all", view.all().size());
    words.put("place", rows.get(0));
    Cell example = cells.get(0).get(0);
    words.put("known", example.value() == null ? "no" : "yes");
    words.put("decile", example.value() == null ? 0 : Math.round(example.value()));
    return Optional.of(
        view.figure(
                "deciles_heat",
                view.say("deciles_heat.headline", words),
                new HeatTable(
                    new Measure(view.say("measure.decile"), Text.EMPTY, 0),
                    rows,
                    HEAT.stream().map(r -> view.say("short." + r.code())).toList(),
                    cells),
                words,
                "ratios")
            .by("strata_deciles", "legal_ratios"));
  }

  /** How many collectivities cross each threshold. */
  private Optional<Figure> alerts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String alert :
        List.of("no_savings", "long_to_repay", "low_savings", "negative_net_savings")) {
      counts.put(alert, 0);
    }
    int collectivities = view.all().size();
    for (Row row : view.table("ratios")) {
      if (Budgets.number(row, "year") == view.year() && !row.isMissing("alert")) {
        counts.merge(row.getString("alert"), 1, Integer::sum);
      }
    }
    if (collectivities < 2) {
      return Optional.empty();
    }
    Map<String, Object> words = new HashMap<>();
    words.put("n", counts.get("low_savings"));
    words.put("all", collectivities);
    words.put("rate", View.percent(view.parameters().number("alert_savings_rate"), 0));
    words.put("limit", Numbers.whole((long) view.parameters().number("alert_years")));
    words.put("negative", counts.get("negative_net_savings"));
    return Optional.of(
        view.figure(
                "alerts",
                view.say("alerts.headline", words),
                new Bars(
                    new Measure(view.say("measure.collectivities"), Text.EMPTY, 0),
                    counts.keySet().stream().map(a -> view.say("alert." + a, words)).toList(),
                    List.of(
                        new Series(
                            Text.EMPTY, counts.values().stream().map(n -> Cell.of(n)).toList())),
                    true,
                    false),
                words,
                "ratios")
            .by("years_to_repay", "savings"));
  }
}
