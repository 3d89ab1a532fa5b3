package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.HeatTable;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Où ?": occupations by province, advertisements and registrations by commune. */
final class PlaceFigures {

  private static final int ROWS = 10;
  private static final int LABEL = 40;

  private final View view;

  PlaceFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    heat().ifPresent(figures::add);
    map().ifPresent(figures::add);
    return figures;
  }

  private Optional<Figure> heat() {
    List<String> parts = view.parts();
    List<Line> lines = view.known();
    if (parts.size() < 2 || lines.isEmpty()) {
      return Optional.empty();
    }
    List<Line> shown = new ArrayList<>(lines.subList(0, Math.min(ROWS, lines.size())));
    lines.stream()
        .filter(l -> l.occupation().equals(view.occupation()) && !shown.contains(l))
        .forEach(shown::add);
    List<List<Cell>> cells = new ArrayList<>();
    long hidden = 0;
    Line most = null;
    for (Line line : shown) {
      List<Cell> row = new ArrayList<>();
      for (String part : parts) {
        Optional<Line> there = view.line(part, view.period(), line.occupation());
        boolean small = there.isPresent() && there.get().published() && there.get().rank() == 0;
        row.add(
            there.isEmpty() || small
                ? Cell.absent("nd")
                : there.get().hasIndex() ? Cell.of(there.get().index()) : there.get().cell());
        hidden += there.isPresent() && there.get().hidden() ? 1 : 0;
        boolean higher =
            there.isPresent()
                && !small
                && there.get().hasIndex()
                && (most == null || there.get().index() > most.index());
        most = higher ? there.get() : most;
      }
      cells.add(row);
    }
    if (most == null) {
      return Optional.empty();
    }
    Map<String, Object> words = new HashMap<>();
    words.put("name", most.name());
    words.put("place", Phrases.in(most.territory()));
    words.put("index", Numbers.decimal(most.index(), 2));
    words.put("hidden", hidden);
    return Optional.of(
        new Figure(
                "provinces",
                Wording.fitting(
                    List.of(
                        view.say("heat.headline", words), view.say("heat.headline.short", words))),
                view.say("heat.subtitle"),
                new HeatTable(
                    new Measure(view.say("measure.index"), Text.EMPTY, 1),
                    shown.stream().map(l -> Phrases.brief(l.name(), LABEL)).toList(),
                    parts.stream().map(Phrases::name).toList(),
                    cells),
                view.say("heat.reading", words),
                view.say(view.published() ? "scope.published" : "scope.computed"),
                view.say("heat.note", words),
                view.source(),
                view.published() && view.tables().has("published") ? "published" : "tension")
            .by("tension_index"));
  }

  private Optional<Figure> map() {
    if (view.tables().find("communes").isEmpty()
        || !view.territory().startsWith(Territories.WHOLE)) {
      return Optional.empty();
    }
    Map<String, Cell> cells = new LinkedHashMap<>();
    long hidden = 0;
    String most = null;
    double surest = Double.NEGATIVE_INFINITY;
    for (Row row : view.tables().get("communes")) {
      if (!row.getString("period").equals(view.period())) {
        continue;
      }
      double ratio = Cells.number(row, "ratio");
      String code = row.getString("commune_code");
      if (Double.isFinite(ratio)) {
        double lower = Cells.number(row, "lower");
        cells.put(code, Cell.of(ratio, lower, Cells.number(row, "upper")));
        if (lower > surest) {
          surest = lower;
          most = code;
        }
      } else {
        boolean secret = Cells.hidden(row, "ratio") || Cells.hidden(row, "registrations");
        hidden += secret ? 1 : 0;
        cells.put(code, Cell.absent(secret ? "s" : "so"));
      }
    }
    if (most == null) {
      return Optional.empty();
    }
    Map<String, Object> words = new HashMap<>();
    words.put("name", Territories.name(most));
    double common =
        view.line(Territories.WHOLE, view.period(), Occupations.TOTAL)
            .map(l -> 100 * l.ratio())
            .orElse(Double.NaN);
    String key = !Double.isFinite(common) ? "alone" : surest > common ? "above" : "even";
    words.put("common", Numbers.whole(common));
    words.put("ratio", Numbers.whole(cells.get(most).value()));
    words.put("lower", Numbers.whole(cells.get(most).lower()));
    words.put("upper", Numbers.whole(cells.get(most).upper()));
    words.put("hidden", hidden);
    words.put("n", cells.values().stream().filter(c -> c.value() != null).count());
    return Optional.of(
        new Figure(
            "communes",
            view.say("map.headline." + key, words),
            view.say("map.subtitle"),
            new TerritoryMap(
                new Measure(view.say("measure.ratio"), view.say("unit.ratio"), 0), cells),
            view.say("map.reading", words),
            view.say("scope.communes"),
            view.say("map.note", words),
            view.source(),
            "communes"));
  }
}
