package nc.cagou.usecases.datacirculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.HeatTable;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** Who gives what to whom, and what blocks it. */
final class FlowFigures {

  private static final int PRODUCERS = 12;
  private static final int CONSUMERS = 8;

  private final View view;
  private final Totals totals;

  FlowFigures(View view, Totals totals) {
    this.view = view;
    this.totals = totals;
  }

  List<Figure> figures() {
    if (totals.flows() == 0) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(matrix());
    if (totals.blocked() > 0) {
      figures.add(blockers());
    }
    return figures;
  }

  /** The busiest producers and consumers, with blocked flows in each cell. */
  private Figure matrix() {
    Map<String, Long> producers = new HashMap<>();
    Map<String, Long> consumers = new HashMap<>();
    Map<String, Row> pairs = new LinkedHashMap<>();
    for (int i = 0; i < view.flows().rowCount(); i++) {
      Row row = view.flows().row(i);
      producers.merge(row.getString("producer"), View.whole(row, "flows"), Long::sum);
      consumers.merge(row.getString("consumer"), View.whole(row, "flows"), Long::sum);
      pairs.put(row.getString("producer") + "\t" + row.getString("consumer"), row);
    }
    List<String> rows = busiest(producers, PRODUCERS);
    List<String> columns = busiest(consumers, CONSUMERS);
    List<List<Cell>> cells = new ArrayList<>();
    Row worst = null;
    for (String producer : rows) {
      List<Cell> line = new ArrayList<>();
      for (String consumer : columns) {
        Row pair = pairs.get(producer + "\t" + consumer);
        boolean worse =
            pair != null
                && (worst == null || View.whole(pair, "blocked") > View.whole(worst, "blocked"));
        worst = worse ? pair : worst;
        line.add(pair == null ? Cell.absent("so") : Cell.of(View.whole(pair, "blocked")));
      }
      cells.add(line);
    }
    Map<String, Object> words = new HashMap<>();
    words.put("blocked", totals.blocked());
    words.put("flows", totals.flows());
    words.put("open", totals.open());
    words.put("producer", worst == null ? "" : Names.publisher(worst.getString("producer")));
    words.put("consumer", worst == null ? "" : Names.publisher(worst.getString("consumer")));
    words.put("n", worst == null ? 0 : View.whole(worst, "blocked"));
    words.put("of", worst == null ? 0 : View.whole(worst, "flows"));
    boolean seen = worst != null && View.whole(worst, "blocked") > 0;
    return view.figure(
        "circulation",
        totals.blocked() == 0
            ? view.say("head.circulation.none", words)
            : Wording.fitting(
                view.say(seen ? "head.circulation" : "head.circulation.short", words),
                view.say("head.circulation.short", words)),
        new HeatTable(
            new Measure(view.say("measure.blocked"), Text.EMPTY, 0),
            rows.stream().map(Names::publisher).toList(),
            columns.stream().map(Names::publisher).toList(),
            cells),
        words,
        "circulation");
  }

  private static List<String> busiest(Map<String, Long> flows, int most) {
    return flows.keySet().stream()
        .sorted(Comparator.comparing((String n) -> -flows.get(n)).thenComparing(n -> n))
        .limit(most)
        .toList();
  }

  private Figure blockers() {
    List<Text> names = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    Map<String, Long> counts = new HashMap<>();
    for (Row row : view.flows()) {
      for (String blocker : Circulation.BLOCKERS) {
        counts.merge(blocker, View.whole(row, blocker), Long::sum);
      }
    }
    Circulation.BLOCKERS.stream()
        .filter(b -> counts.get(b) > 0)
        .sorted(Comparator.comparing(b -> -counts.get(b)))
        .forEach(
            b -> {
              names.add(Names.blocker(b));
              cells.add(Cell.of(counts.get(b)));
            });
    Map<String, Object> words = new HashMap<>();
    words.put("blocker", Names.blocker(totals.blocker()));
    words.put("n", totals.blockerFlows());
    words.put("blocked", totals.blocked());
    words.put("share", Numbers.percent((double) totals.blockerFlows() / totals.blocked(), 0));
    return view.figure(
        "blockers",
        Wording.fitting(view.say("head.blockers", words), view.say("head.blockers.short", words)),
        new Bars(
            new Measure(view.say("measure.blocked"), Text.EMPTY, 0),
            names,
            List.of(new Series(Text.EMPTY, cells)),
            true,
            false),
        words,
        "circulation");
  }
}
