package nc.cagou.usecases.datacirculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.HeatTable;
import nc.cagou.method.metadata.MqaDimension;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** What to mend first: fixes by points for the whole, and where publishers lose points. */
final class MendFigures {

  private static final int FIXES = 8;
  private static final int PUBLISHERS = 12;

  private final View view;
  private final Totals totals;

  MendFigures(View view, Totals totals) {
    this.view = view;
    this.totals = totals;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (totals.datasets() > 0) {
      figures.add(fixes());
    }
    if (totals.datasets() > 0 && view.chosen().isEmpty() && view.publishers().size() > 1) {
      figures.add(publishers());
    }
    return figures;
  }

  /** The metric that gives most points when it is mended everywhere; the first of equals. */
  static MqaMetric best(Totals totals) {
    MqaMetric best = MqaMetric.KEYWORD;
    for (MqaMetric metric : MqaMetric.values()) {
      best = totals.gain(metric) > totals.gain(best) + 1e-9 ? metric : best;
    }
    return best;
  }

  private Figure fixes() {
    List<MqaMetric> metrics = new ArrayList<>(List.of(MqaMetric.values()));
    metrics.sort(Comparator.comparingDouble((MqaMetric m) -> -totals.gain(m)));
    List<Text> names = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (MqaMetric metric : metrics.subList(0, FIXES)) {
      if (totals.gain(metric) > 0 || names.isEmpty()) {
        names.add(Names.fix(metric.code()));
        cells.add(Cell.of(totals.gain(metric)));
      }
    }
    MqaMetric best = metrics.get(0);
    Map<String, Object> words = new HashMap<>();
    words.put("fix", Names.fix(best.code()));
    words.put("points", Numbers.decimal(totals.gain(best), 1));
    words.put("n", totals.lacking(best));
    words.put("unit", best.ofDistribution() ? "files" : "datasets");
    boolean none = totals.gain(best) == 0;
    return view.figure(
            "fixes",
            none
                ? view.say("head.fixes.none")
                : Wording.fitting(
                    view.say("head.fixes", words), view.say("head.fixes.short", words)),
            new Bars(
                new Measure(view.say("measure.fixes"), view.say("unit.points"), 1),
                names,
                List.of(new Series(Text.EMPTY, cells)),
                true,
                false),
            words,
            "fix_first")
        .by("mqa");
  }

  private Figure publishers() {
    List<String> shown = view.publishers().stream().limit(PUBLISHERS).toList();
    List<Text> rows = new ArrayList<>();
    List<Text> columns = new ArrayList<>();
    for (MqaDimension dimension : MqaDimension.values()) {
      columns.add(Names.dimension(dimension.name().toLowerCase(Locale.ROOT)));
    }
    List<List<Cell>> cells = new ArrayList<>();
    Table mqa = view.tables().get("mqa");
    String weakest = null;
    double least = Double.POSITIVE_INFINITY;
    for (String publisher : shown) {
      Table own = mqa.where(mqa.stringColumn("publisher").isEqualTo(publisher));
      rows.add(Names.publisher(publisher));
      List<Cell> line = new ArrayList<>();
      for (MqaDimension dimension : MqaDimension.values()) {
        double mean = mean(own, dimension.name().toLowerCase(Locale.ROOT));
        line.add(Cell.of(100 * mean / dimension.points()));
      }
      cells.add(line);
      double total = mean(own, "total");
      if (total < least) {
        least = total;
        weakest = publisher;
      }
    }
    Map<String, Object> words = new HashMap<>();
    words.put("name", weakest == null ? Text.EMPTY : Names.publisher(weakest));
    words.put("points", Numbers.whole(least));
    words.put("shown", shown.size());
    words.put("first", Names.publisher(shown.get(0)));
    words.put("dimension", columns.get(0));
    words.put("share", percent(cells.get(0).get(0)));
    return view.figure(
            "publishers",
            weakest == null
                ? view.say("head.publishers.none")
                : Wording.fitting(
                    view.say("head.publishers", words), view.say("head.publishers.short", words)),
            new HeatTable(
                new Measure(view.say("measure.dimensions"), Text.same("%"), 0),
                rows,
                columns,
                cells),
            words,
            "publishers")
        .by("mqa");
  }

  private static Text percent(Cell cell) {
    return Numbers.percent(cell.value() == null ? null : (Double) (cell.value() / 100), 0);
  }

  private static double mean(Table own, String column) {
    double sum = 0;
    int n = 0;
    for (Row row : own) {
      if (!row.isMissing(column)) {
        sum += row.getDouble(column);
        n++;
      }
    }
    return n == 0 ? Double.NaN : sum / n;
  }
}
