package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Depuis quand ?": tension over the years, and monthly series without their season. */
final class TimeFigures {

  private static final int PANELS = 4;
  private static final int MOST_SERIES = 4;

  /** Series beside tensions. */
  private static final int FEW_SERIES = 2;

  /** Months shown, the last ones. */
  private static final int MONTHS = 30;

  private final View view;

  TimeFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    years().ifPresent(figures::add);
    long most = view.known().isEmpty() ? MOST_SERIES : FEW_SERIES;
    Trend.all(view).stream().limit(most).forEach(t -> figures.add(series(t)));
    return figures;
  }

  private Optional<Figure> years() {
    List<String> periods = view.periods();
    List<Line> known = view.known();
    if (periods.size() < 2 || known.isEmpty() || view.published()) {
      return Optional.empty();
    }
    List<Line> shown =
        view.occupation() == null
            ? known.subList(0, Math.min(PANELS, known.size()))
            : known.stream().filter(l -> l.occupation().equals(view.occupation())).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Measure measure = new Measure(view.say("measure.index"), Text.EMPTY, 1);
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (Line line : shown) {
      panels.add(
          new SmallMultiples.Panel(Phrases.brief(line.name(), 40), course(line, measure, periods)));
    }
    Chart chart = panels.size() == 1 ? panels.get(0).chart() : new SmallMultiples(measure, panels);
    long beyond =
        known.stream().filter(l -> l.verdict() != null && !l.verdict().equals("chance")).count();
    Line first = shown.get(0);
    Map<String, Object> words = new HashMap<>();
    words.put("n", beyond);
    words.put("m", known.stream().filter(l -> l.verdict() != null).count());
    words.put("name", first.name());
    words.put("index", Numbers.decimal(first.index(), 2));
    words.put("change", signed(first.change()));
    words.put("verdict", first.verdict() == null ? "none" : first.verdict());
    words.put("before", view.before().orElse(""));
    String key =
        view.before().isEmpty() || words.get("m").equals(0L) ? "years.first" : "years.headline";
    return Optional.of(
        new Figure(
                "years",
                Wording.fitting(List.of(view.say(key, words), view.say("years.short", words))),
                view.say(
                    "years.subtitle",
                    Map.of("from", periods.get(0), "to", periods.get(periods.size() - 1))),
                chart,
                view.say("years.reading", words),
                view.say("scope.computed"),
                view.say("years.note"),
                view.source(),
                "tension")
            .by("tension_index"));
  }

  private Lines course(Line line, Measure measure, List<String> periods) {
    List<Cell> cells = new ArrayList<>();
    for (String period : periods) {
      cells.add(
          view.line(view.territory(), period, line.occupation())
              .map(Line::cell)
              .orElse(Cell.absent("nd")));
    }
    return new Lines(
        measure, periods.stream().map(Text::same).toList(), List.of(new Series(Text.EMPTY, cells)));
  }

  private static Text signed(double value) {
    Text written = Numbers.decimal(value, 2);
    return value > 0 ? new Text("+" + written.fr(), "+" + written.en()) : written;
  }

  private Figure series(Trend trend) {
    List<Text> periods = new ArrayList<>();
    List<Cell> raw = new ArrayList<>();
    List<Cell> adjusted = new ArrayList<>();
    List<Cell> smooth = new ArrayList<>();
    for (Row row : view.tables().get("series")) {
      if (row.getString("series").equals(trend.series())) {
        periods.add(Text.same(row.getString("period")));
        raw.add(cell(row, "raw"));
        adjusted.add(cell(row, "adjusted"));
        smooth.add(cell(row, "trend"));
      }
    }
    int from = Math.max(0, periods.size() - MONTHS);
    Map<String, Object> words = trend.words();
    words.put("first", periods.get(from));
    words.put("last", periods.get(periods.size() - 1));
    String method = view.evidence().context().parameters().text("adjustment");
    Lines chart =
        new Lines(
            new Measure(Phrases.series(trend.series()), Text.EMPTY, trend.decimals()),
            periods.subList(from, periods.size()),
            List.of(
                new Series(view.say("line.raw"), raw.subList(from, raw.size())),
                new Series(view.say("line.adjusted"), adjusted.subList(from, adjusted.size())),
                new Series(view.say("line.trend"), smooth.subList(from, smooth.size()))));
    return new Figure(
            "series-" + plain(trend.series()),
            Wording.fitting(
                List.of(
                    view.say("series.headline." + trend.verdict(), words),
                    view.say("series.short." + trend.verdict(), words))),
            view.say("series.subtitle", words),
            chart,
            view.say("series.reading." + trend.verdict(), words),
            view.say("scope.series", words),
            view.say("series.note." + method),
            view.source(),
            "series")
        .by(method);
  }

  /** A name of files. */
  private static String plain(String name) {
    String plain =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "x" : plain;
  }

  private static Cell cell(Row row, String column) {
    double value = Cells.number(row, column);
    return Double.isFinite(value)
        ? Cell.of(value)
        : Cell.absent(Cells.hidden(row, column) ? "s" : "nd");
  }
}
