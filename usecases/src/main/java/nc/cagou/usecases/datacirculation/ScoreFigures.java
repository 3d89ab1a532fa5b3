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
import nc.cagou.chart.Intervals;
import nc.cagou.method.metadata.MetadataQuality;
import nc.cagou.method.metadata.MqaBand;
import nc.cagou.method.metadata.MqaDimension;
import nc.cagou.method.metadata.Untested;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The two scores: dimensions of the MQA, criteria of data.gouv.fr, datasets by band. */
final class ScoreFigures {

  private final View view;
  private final Totals totals;

  ScoreFigures(View view, Totals totals) {
    this.view = view;
    this.totals = totals;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (totals.scored()) {
      figures.add(dimensions());
    }
    if (totals.datasets() > 0) {
      figures.add(criteria());
      figures.add(bands());
    }
    return figures;
  }

  /** What is obtained, and on top what the tests that were not made might give. */
  private Figure dimensions() {
    List<Text> names = new ArrayList<>();
    List<Cell> obtained = new ArrayList<>();
    List<Cell> open = new ArrayList<>();
    MqaDimension weakest = MqaDimension.FINDABILITY;
    MqaDimension strongest = MqaDimension.FINDABILITY;
    for (MqaDimension dimension : MqaDimension.values()) {
      names.add(Names.dimension(code(dimension)));
      obtained.add(Cell.of(share(dimension) * 100));
      open.add(Cell.of((most(dimension) - share(dimension)) * 100));
      weakest = most(dimension) < most(weakest) ? dimension : weakest;
      strongest = share(dimension) > share(strongest) ? dimension : strongest;
    }
    Map<String, Object> words = new HashMap<>();
    words.put("weak", Names.dimension(code(weakest)));
    words.put("strong", Names.dimension(code(strongest)));
    words.put("share", Numbers.percent(share(weakest), 0));
    words.put("points", Numbers.decimal(share(weakest) * weakest.points(), 1));
    words.put("most", weakest.points());
    boolean even = weakest == strongest;
    boolean tested = totals.upper() - totals.lower() < 0.05;
    List<Series> series =
        tested
            ? List.of(new Series(Text.EMPTY, obtained))
            : List.of(
                new Series(view.say("series.obtained"), obtained),
                new Series(view.say("series.untested"), open));
    return view.figure(
            "dimensions",
            Wording.fitting(
                view.say(even ? "head.dimensions.even" : "head.dimensions", words),
                view.say("head.dimensions.short", words)),
            new Bars(
                new Measure(view.say("measure.dimensions"), Text.same("%"), 0),
                names,
                series,
                true,
                !tested),
            words,
            "mqa_metrics")
        .by("mqa");
  }

  /** The share of its points that is surely obtained. */
  private double share(MqaDimension dimension) {
    return MetadataQuality.byShare(totals.counts(), Untested.NOT_MET).of(dimension)
        / dimension.points();
  }

  /** Its share if all that is untested were met: a dimension nobody tested is not called weak. */
  private double most(MqaDimension dimension) {
    return MetadataQuality.byShare(totals.counts(), Untested.MET).of(dimension)
        / dimension.points();
  }

  private static String code(MqaDimension dimension) {
    return dimension.name().toLowerCase(Locale.ROOT);
  }

  private Figure criteria() {
    List<Row> rows = new ArrayList<>();
    Table criteria = view.grouped("udata_criteria");
    for (int i = 0; i < criteria.rowCount(); i++) {
      rows.add(criteria.row(i));
    }
    rows.sort(Comparator.comparingDouble(r -> r.isMissing("share") ? 1 : -View.number(r, "share")));
    List<Text> names = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (Row row : rows) {
      names.add(Names.criterion(row.getString("criterion")));
      cells.add(
          row.isMissing("share")
              ? Cell.absent("nd")
              : Cell.of(
                  View.number(row, "share") * 100,
                  View.number(row, "lower") * 100,
                  View.number(row, "upper") * 100));
    }
    Row last = rows.stream().filter(r -> !r.isMissing("share")).reduce(rows.get(0), (a, b) -> b);
    Map<String, Object> words = new HashMap<>();
    words.put("criterion", Names.criterion(last.getString("criterion")));
    words.put("met", View.whole(last, "met"));
    words.put("datasets", View.whole(last, "datasets") - View.whole(last, "unknown"));
    words.put("mean", Numbers.decimal(totals.udata() * 9, 1));
    words.put("lower", Numbers.percent(View.number(last, "lower"), 0));
    words.put("upper", Numbers.percent(View.number(last, "upper"), 0));
    return view.figure(
            "criteria",
            Wording.fitting(
                view.say("head.criteria", words), view.say("head.criteria.short", words)),
            new Intervals(
                new Measure(view.say("measure.criteria"), Text.same("%"), 0),
                names,
                cells,
                totals.udata() * 100,
                view.say("reference.criteria")),
            words,
            "udata_criteria")
        .by("udata_quality");
  }

  private Figure bands() {
    Map<String, Long> counts = new HashMap<>();
    for (Row row : view.rows("mqa")) {
      counts.merge(row.isMissing("band") ? "" : row.getString("band"), 1L, Long::sum);
    }
    List<Text> names = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    String most = "bad";
    for (MqaBand band : MqaBand.values()) {
      String code = band.name().toLowerCase(Locale.ROOT);
      names.add(view.say("axis.band." + code));
      cells.add(Cell.of(counts.getOrDefault(code, 0L)));
      most = counts.getOrDefault(code, 0L) > counts.getOrDefault(most, 0L) ? code : most;
    }
    Map<String, Object> words = new HashMap<>();
    words.put("n", counts.getOrDefault(most, 0L));
    words.put("of", Numbers.whole(totals.datasets()));
    words.put("band", Names.band(most));
    return view.figure(
            "bands",
            view.say("head.bands", words),
            new Bars(
                new Measure(view.say("measure.datasets"), Text.EMPTY, 0),
                names,
                List.of(new Series(Text.EMPTY, cells)),
                false,
                false),
            words,
            "mqa")
        .by("mqa");
  }
}
