package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Quelles lignes méritent un regard ?": lines by rule, the first of them, first digits. */
final class UnusualFigures {

  private static final int LISTED = 15;

  private final View view;
  private final List<Row> shown = new ArrayList<>();

  UnusualFigures(View view) {
    this.view = view;
    for (Row row : view.table("unusual")) {
      Row own = view.table("unusual").row(row.getRowNumber());
      boolean everywhere = view.isWhole() || own.isMissing("collectivity");
      boolean here = everywhere || own.getString("collectivity").equals(view.own());
      boolean now =
          own.isMissing("year")
              || view.year() == null
              || Budgets.number(own, "year") == view.year();
      if (here && now) {
        shown.add(own);
      }
    }
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (view.has("unusual")) {
      figures.add(rules());
      listed().ifPresent(figures::add);
    }
    digits().ifPresent(figures::add);
    return figures;
  }

  /** How many lines each rule points at. */
  private Figure rules() {
    Map<String, Integer> counts = new TreeMap<>();
    shown.forEach(r -> counts.merge(r.getString("rule"), 1, Integer::sum));
    Map<String, Object> words = words();
    words.put("n", shown.size());
    words.put("rules", counts.size());
    return view.figure(
            "rules",
            view.say("rules.headline", words),
            new Bars(
                new Measure(view.say("measure.lines"), Text.EMPTY, 0),
                counts.keySet().stream().map(r -> view.say("rule." + r, words)).toList(),
                List.of(
                    new Series(Text.EMPTY, counts.values().stream().map(n -> Cell.of(n)).toList())),
                true,
                false),
            words,
            "unusual")
        .by("robust_outliers");
  }

  private Map<String, Object> words() {
    Map<String, Object> words = new HashMap<>();
    double score = view.parameters().number("unusual_score");
    words.put("score", Numbers.decimal(score, 1));
    words.put("fewest", PaymentRows.FEWEST);
    return words;
  }

  /** Accounts executed beyond their credits, or amounts far from those of the others. */
  private Optional<Figure> listed() {
    String rule =
        shown.stream()
            .map(r -> r.getString("rule"))
            .filter(r -> r.equals("beyond_credits") || r.equals("far_from_peers"))
            .sorted()
            .findFirst()
            .orElse(null);
    if (rule == null) {
      return Optional.empty();
    }
    List<Row> first =
        shown.stream().filter(r -> r.getString("rule").equals(rule)).limit(LISTED).toList();
    Map<String, Object> words = words();
    words.put("line", label(first.get(0)));
    double score = Budgets.number(first.get(0), "score");
    words.put("value", Numbers.decimal(score, rule.equals("beyond_credits") ? 0 : 1));
    words.put("n", first.size());
    boolean percent = rule.equals("beyond_credits");
    return Optional.of(
        view.figure(
                rule,
                Wording.fitting(
                    view.say(rule + ".headline", words), view.say(rule + ".headline.short", words)),
                new Bars(
                    new Measure(
                        view.say("measure." + rule), percent ? Text.same("%") : Text.EMPTY, 1),
                    first.stream().map(this::label).toList(),
                    List.of(
                        new Series(
                            Text.EMPTY,
                            first.stream().map(r -> Cell.of(Budgets.number(r, "score"))).toList())),
                    true,
                    false),
                words,
                "unusual")
            .by(percent ? "budget_execution" : "robust_outliers"));
  }

  private Text label(Row row) {
    Map<String, Object> words = new HashMap<>();
    words.put("line", row.getString("line"));
    String item = Budgets.text(row, "item");
    boolean aggregate = row.getString("source").equals("aggregates");
    words.put("item", aggregate ? view.say("aggregate." + item) : Text.same(item));
    words.put("place", view.name(Budgets.text(row, "collectivity")));
    return view.say(aggregate ? "line.aggregate" : "line.account", words);
  }

  /** First digits against the law of Benford. */
  private Optional<Figure> digits() {
    List<Text> digits = new ArrayList<>();
    List<Cell> observed = new ArrayList<>();
    List<Cell> expected = new ArrayList<>();
    for (Row row : view.table("digits")) {
      if (row.getString("test").equals("first")) {
        digits.add(Text.same("" + (int) Budgets.number(row, "digit")));
        observed.add(
            row.isMissing("observed")
                ? Cell.absent("s")
                : Cell.of(100 * Budgets.number(row, "observed")));
        expected.add(Cell.of(100 * Budgets.number(row, "expected")));
      }
    }
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> words = words();
    words.put("conformity", "undefined");
    words.put("mad", Text.EMPTY);
    words.put("n", Text.EMPTY);
    for (Row row : view.table("digit_tests")) {
      if (row.getString("test").equals("first") && !row.isMissing("mad")) {
        words.put("conformity", row.getString("conformity"));
        words.put("mad", Numbers.decimal(Budgets.number(row, "mad"), 4));
        words.put(
            "n",
            row.isMissing("payments")
                ? Text.EMPTY
                : Numbers.whole((long) Budgets.number(row, "payments")));
      }
    }
    boolean hidden = observed.get(0).value() == null;
    words.put("hidden", hidden ? "yes" : "no");
    words.put("one", hidden ? Text.EMPTY : View.percent(observed.get(0).value(), 1));
    words.put("law", View.percent(expected.get(0).value(), 1));
    return Optional.of(
        view.figure(
                "digits",
                view.say("digits.headline", words),
                new Bars(
                    new Measure(view.say("measure.payments"), Text.same("%"), 1),
                    digits,
                    List.of(
                        new Series(view.say("series.observed"), observed),
                        new Series(view.say("series.benford"), expected)),
                    false,
                    false),
                words,
                "digits")
            .by("benford"));
  }
}
