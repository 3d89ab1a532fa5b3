package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Et si l’on déplaçait des soignants ?": the lever of the run, where it was pulled. */
final class ActFigures {

  private static final int MOST_ROWS = 12;

  private final View view;

  ActFigures(View view) {
    this.view = view;
  }

  private record Moved(String commune, String profession, double fte, double before, double after) {
    double change() {
      return after - before;
    }
  }

  List<Figure> figures() {
    List<Moved> moved = new ArrayList<>();
    Moved place = null;
    for (Row row : view.rows("lever")) {
      Moved one =
          new Moved(
              row.getString("commune_code"),
              row.getString("profession"),
              Cells.number(row, "fte"),
              Cells.number(row, "before"),
              Cells.number(row, "after"));
      if (one.fte() != 0) {
        place = one;
      }
      if (one.change() != 0) {
        moved.add(one);
      }
    }
    return place == null || moved.isEmpty() ? List.of() : List.of(lever(place, moved));
  }

  private Figure lever(Moved place, List<Moved> moved) {
    moved.sort(
        Comparator.comparingDouble((Moved m) -> -Math.abs(m.change()))
            .thenComparing(Moved::commune));
    List<Moved> shown = moved.subList(0, Math.min(MOST_ROWS, moved.size()));
    Moved first = shown.get(0);
    Map<String, Object> words = new HashMap<>();
    words.put("in", Phrases.in(place.commune()));
    words.put("profession", Phrases.small(Terms.professionName(place.profession())));
    words.put("fte", Numbers.decimal(Math.abs(place.fte()), 1));
    words.put("way", place.fte() > 0 ? "more" : "fewer");
    words.put("n", moved.size());
    words.put("name", Phrases.name(first.commune()));
    words.put("before", Numbers.decimal(first.before(), 1));
    words.put("after", Numbers.decimal(first.after(), 1));
    return new Figure(
            "lever",
            Wording.fitting(
                List.of(
                    view.say("lever.headline", words), view.say("lever.headline_short", words))),
            view.say("lever.subtitle", words),
            new Bars(
                new Measure(view.say("measure.score"), Health.WORDS.get("unit.fte"), 1),
                shown.stream().map(m -> Phrases.name(m.commune())).toList(),
                List.of(
                    new Series(
                        Health.WORDS.get("series.before"),
                        shown.stream().map(m -> Cell.of(m.before())).toList()),
                    new Series(
                        Health.WORDS.get("series.after"),
                        shown.stream().map(m -> Cell.of(m.after())).toList())),
                true,
                false),
            view.say("lever.reading", words),
            view.say("access.scope"),
            view.say("lever.note"),
            view.source(Territories.populationSource()),
            "lever")
        .by("e2sfca");
  }
}
