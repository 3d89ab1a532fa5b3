package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Intervals;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * Segments of road by their excess of crashes over roads like them, never by raw count. Where the
 * segments say their commune, those of the chosen territory are shown, under their rank among all.
 */
final class SegmentFigures {

  private static final int SHOWN = 12;

  private final View view;
  private final List<Row> segments = new ArrayList<>();
  private final boolean some;

  SegmentFigures(View view) {
    this.view = view;
    Optional<Table> screening = view.tables().find("screening");
    boolean placed = false;
    if (screening.isPresent()) {
      for (int i = 0; i < screening.get().rowCount(); i++) {
        Row row = screening.get().row(i);
        placed |= !row.isMissing("commune_code");
        boolean shown = !row.isMissing("rank") && !row.isMissing("excess");
        if (shown && (view.isHome() || isInside(row))) {
          segments.add(row);
        }
      }
      segments.sort(Comparator.comparingLong(r -> Counts.whole(r, "rank")));
    }
    some = placed;
  }

  private boolean isInside(Row row) {
    return !row.isMissing("commune_code") && view.holds(row.getString("commune_code"));
  }

  /** The segment with the largest excess in the territory that the reader looks at. */
  Optional<Row> first() {
    return segments.stream().findFirst();
  }

  List<Figure> figures() {
    return segments.isEmpty() ? List.of() : List.of(ranked());
  }

  Text headline() {
    long clear = segments.stream().filter(r -> Counts.number(r, "lower") > 0).count();
    return view.say("segments.headline", Map.of("n", clear, "all", (long) segments.size()));
  }

  private Figure ranked() {
    List<Row> shown = segments.subList(0, Math.min(SHOWN, segments.size()));
    Map<String, Object> words = words(shown.get(0));
    words.put("shown", shown.size());
    words.put("all", (long) segments.size());
    return view.figure(
        "segments",
        headline(),
        view.say("segments.subtitle", words),
        new Intervals(
            new Measure(view.say("measure.excess"), view.say("unit.per_year"), 1),
            shown.stream().map(this::name).toList(),
            shown.stream().map(SegmentFigures::cell).toList(),
            0.0,
            view.say("segments.reference")),
        view.say("segments.reading", words),
        view.say("scope.segments", words),
        view.say(some ? "segments.note" : "segments.note_unplaced"),
        "screening");
  }

  private Text name(Row row) {
    return view.say(
        "segments.name",
        Map.of("rank", "" + Counts.whole(row, "rank"), "name", row.getString("segment_id")));
  }

  private static Cell cell(Row row) {
    double years = Counts.number(row, "years");
    return Cell.of(
        Counts.number(row, "excess") / years,
        Counts.number(row, "lower") / years,
        Counts.number(row, "upper") / years);
  }

  private Map<String, Object> words(Row row) {
    Map<String, Object> words = new HashMap<>();
    words.put("name", row.getString("segment_id"));
    words.put("observed", Counts.whole(row, "observed"));
    double years = Counts.number(row, "years");
    words.put("years", Numbers.decimal(years, years == Math.rint(years) ? 0 : 1));
    words.put("yearsRaw", years);
    words.put("predicted", Numbers.decimal(Counts.number(row, "predicted"), 1));
    words.put("expected", Numbers.decimal(Counts.number(row, "expected"), 1));
    words.put("rank", "" + Counts.whole(row, "rank"));
    long best = Counts.whole(row, "rank_lower");
    long worst = Counts.whole(row, "rank_upper");
    words.put("same", best == worst ? "yes" : "no");
    words.put("best", "" + best);
    words.put("worst", "" + worst);
    return words;
  }
}
