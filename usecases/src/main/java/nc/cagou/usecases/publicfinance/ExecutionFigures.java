package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;

/** "Le budget est-il exécuté ?": voted, open and executed by chapter. */
final class ExecutionFigures {

  private static final int MOST = 12;
  private static final double MILLION = 1e6;

  private final View view;

  ExecutionFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    Execution execution = view.has("execution") ? new Execution(view) : null;
    return execution == null || execution.isEmpty() ? List.of() : List.of(chapters(execution));
  }

  private Figure chapters(Execution execution) {
    List<Execution.Line> lines =
        execution.expenses().stream()
            .filter(l -> l.revised() > 0 || l.executed() > 0)
            .sorted(Comparator.comparingDouble((Execution.Line l) -> -known(l.revised())))
            .limit(MOST)
            .toList();
    Optional<Double> rate = execution.rate();
    Currency currency = Currency.of(view.parameters(), execution.collectivity());
    Map<String, Object> words = new HashMap<>();
    words.put("name", view.name(execution.collectivity()));
    words.put("open", currency.millions(execution.open()));
    words.put("unit", view.say("unit.millions", Map.of("sign", currency.sign())));
    List<Series> series = new ArrayList<>();
    series.add(series("series.voted", lines, Execution.Line::voted));
    series.add(series("series.revised", lines, Execution.Line::revised));
    String key = "execution_voted";
    if (rate.isPresent()) {
      key = "execution";
      words.put("rate", View.percent(rate.get(), 1));
      series.add(series("series.executed", lines, Execution.Line::executed));
    }
    if (!lines.isEmpty()) {
      words.put("chapter", name(lines.get(0)));
      words.put("amount", currency.millions(known(lines.get(0).revised())));
      words.put("done", currency.millions(known(lines.get(0).executed())));
    } else {
      words.put("chapter", Text.EMPTY);
      words.put("amount", Text.EMPTY);
      words.put("done", Text.EMPTY);
    }
    return view.figure(
            key,
            Wording.fitting(
                view.say(key + ".headline", words), view.say(key + ".headline.short", words)),
            new Bars(
                new Measure(
                    view.say("measure.expenses"),
                    view.say("unit.millions", Map.of("sign", currency.sign())),
                    execution.open() / MILLION < 100 ? 2 : 0),
                lines.stream().map(this::name).toList(),
                series,
                true,
                false),
            words,
            "execution")
        .by("budget_execution");
  }

  private Text name(Execution.Line line) {
    Map<String, Object> words = new HashMap<>();
    words.put("chapter", line.chapter());
    words.put("label", line.label());
    words.put("section", view.say("section_name." + line.section()));
    return view.say(line.label().isEmpty() ? "chapter.bare" : "chapter.full", words);
  }

  private Series series(
      String name,
      List<Execution.Line> lines,
      java.util.function.ToDoubleFunction<Execution.Line> amount) {
    return new Series(
        view.say(name),
        lines.stream()
            .map(amount::applyAsDouble)
            .map(v -> Double.isNaN(v) ? Cell.absent("nd") : Cell.of(v / MILLION))
            .toList());
  }

  private static double known(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}
