package nc.cagou.usecases.datacirculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Freshness promised and observed, in all and by publisher; use by month. */
final class FreshFigures {

  private static final List<String> STATES =
      List.of("on_time", "late", "no_expectation", "no_promise", "not_observed");
  private static final int PANELS = 4;

  private final View view;

  FreshFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (view.hasDatasets()) {
      figures.add(freshness());
    }
    if (view.hasDatasets() && view.chosen().isEmpty() && view.publishers().size() > 1) {
      figures.add(byPublisher());
    }
    List<Uses.Month> uses = Uses.counted(view.tables());
    if (uses.size() > 1 && view.chosen().isEmpty()) {
      figures.add(uses(uses));
    }
    return figures;
  }

  private static Map<String, Long> counts(Table freshness) {
    Map<String, Long> counts = new HashMap<>();
    for (Row row : freshness) {
      counts.merge(row.getString("state"), 1L, Long::sum);
    }
    return counts;
  }

  private Bars bars(Map<String, Long> counts) {
    return new Bars(
        new Measure(view.say("measure.datasets"), Text.EMPTY, 0),
        STATES.stream().map(Names::state).toList(),
        List.of(
            new Series(
                Text.EMPTY,
                STATES.stream().map(s -> Cell.of(counts.getOrDefault(s, 0L))).toList())),
        true,
        false);
  }

  private Figure freshness() {
    Map<String, Long> counts = counts(view.rows("freshness"));
    long late = counts.getOrDefault("late", 0L);
    long due = late + counts.getOrDefault("on_time", 0L);
    Map<String, Object> words = new HashMap<>();
    words.put("late", late);
    words.put("due", due);
    words.put("n", view.rows("freshness").rowCount());
    words.put("without", counts.getOrDefault("no_promise", 0L));
    return view.figure(
            "freshness",
            Wording.fitting(
                view.say(due == 0 ? "head.freshness.none" : "head.freshness", words),
                view.say("head.freshness.short", words)),
            bars(counts),
            words,
            "freshness")
        .by("freshness");
  }

  private Figure byPublisher() {
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    Table all = view.rows("freshness");
    String worst = null;
    double most = -1;
    for (String publisher : view.publishers().stream().limit(PANELS).toList()) {
      Map<String, Long> counts =
          counts(all.where(all.stringColumn("publisher").isEqualTo(publisher)));
      panels.add(new SmallMultiples.Panel(Names.publisher(publisher), bars(counts)));
      double late = counts.getOrDefault("late", 0L);
      if (late > most) {
        most = late;
        worst = publisher;
      }
    }
    Map<String, Object> words = new HashMap<>();
    words.put("name", Names.publisher(worst));
    words.put("late", (long) most);
    words.put("shown", panels.size());
    return view.figure(
            "freshness-publishers",
            most == 0
                ? view.say("head.freshness-publishers.none", words)
                : Wording.fitting(
                    view.say("head.freshness-publishers", words),
                    view.say("head.freshness-publishers.short", words)),
            new SmallMultiples(new Measure(view.say("measure.datasets"), Text.EMPTY, 0), panels),
            words,
            "freshness")
        .by("freshness");
  }

  private Figure uses(List<Uses.Month> uses) {
    List<Text> periods = uses.stream().map(m -> Text.same(m.month())).toList();
    List<Series> series = new ArrayList<>();
    add(series, "series.downloads", uses.stream().map(Uses.Month::downloads).toList());
    add(series, "series.api_calls", uses.stream().map(Uses.Month::calls).toList());
    Uses.Month last = uses.get(uses.size() - 1);
    Map<String, Object> words = new HashMap<>();
    words.put("month", last.month());
    words.put("known", last.known());
    words.put("downloads", last.downloads() == null ? Text.EMPTY : Numbers.whole(last.downloads()));
    words.put("calls", last.calls() == null ? Text.EMPTY : Numbers.whole(last.calls()));
    words.put("used", last.datasets());
    return view.figure(
        "uses",
        Wording.fitting(view.say("head.uses", words), view.say("head.uses.short", words)),
        new Lines(new Measure(view.say("measure.uses"), Text.EMPTY, 0), periods, series),
        words,
        "uses");
  }

  /** A line of what was counted in one month at least. */
  private void add(List<Series> series, String name, List<Long> counts) {
    if (counts.stream().anyMatch(java.util.Objects::nonNull)) {
      series.add(
          new Series(
              view.say(name),
              counts.stream().map(c -> c == null ? Cell.absent("nd") : Cell.of(c)).toList()));
    }
  }
}
