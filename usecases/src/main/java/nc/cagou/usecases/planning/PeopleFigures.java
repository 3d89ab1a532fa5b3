package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Lines;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** "Où la population change-t-elle ?": growth as a map and a ranking, evolution, patterns. */
final class PeopleFigures {

  /** Communes shown at each end of a ranking. */
  private static final int ENDS = 8;

  private final View view;

  PeopleFigures(View view) {
    this.view = view;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (view.before().isPresent()) {
      List<String> ranked = ranked();
      if (!ranked.isEmpty()) {
        figures.add(map(ranked));
        figures.add(ranking(ranked));
      }
    }
    if (view.years().size() > 1) {
      figures.add(evolution());
    }
    if (view.isWhole() && !patterns().isEmpty()) {
      figures.add(hotSpots());
    }
    return figures;
  }

  /** Communes with a growth, the fastest first. */
  private List<String> ranked() {
    return view.communes().stream()
        .filter(c -> Double.isFinite(view.growth(c, view.year())))
        .sorted(
            Comparator.<String>comparingDouble(c -> -view.growth(c, view.year()))
                .thenComparing(c -> c))
        .toList();
  }

  private Measure measure() {
    return new Measure(view.say("measure.annual_growth"), view.say("unit.annual_growth"), 1);
  }

  private Map<String, Object> words(List<String> ranked) {
    String first = ranked.get(0);
    String last = ranked.get(ranked.size() - 1);
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("first", Territories.name(first));
    words.put("firstGrowth", Phrases.signed(view.growth(first, view.year()), 1));
    words.put("last", Territories.name(last));
    words.put("lastGrowth", Phrases.signed(view.growth(last, view.year()), 1));
    words.put("losing", KeyFigures.losing(view));
    words.put("all", ranked.size());
    String worked = ranked.contains(view.territory()) ? view.territory() : first;
    words.put("worked", Territories.name(worked));
    words.put("workedGrowth", Phrases.signed(view.growth(worked, view.year()), 1));
    words.put("peopleBefore", Numbers.whole(view.people(worked, view.before().orElseThrow())));
    words.put("peopleAfter", Numbers.whole(view.people(worked, view.year())));
    return words;
  }

  private Figure map(List<String> ranked) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    ranked.stream().sorted().forEach(c -> cells.put(c, Cell.of(view.growth(c, view.year()))));
    Map<String, Object> words = words(ranked);
    return view.figure(
        "growth_map",
        view.say("growth_map.headline", words),
        view.say("growth_map.subtitle"),
        new TerritoryMap(measure(), cells),
        view.say("growth_map.reading", words),
        view.say("scope.census"),
        view.say("growth_map.note"),
        "population");
  }

  private Figure ranking(List<String> ranked) {
    Map<String, Object> words = words(ranked);
    List<String> shown = ends(ranked);
    words.put("shown", ENDS);
    String key =
        ranked.size() == 1
            ? "alone"
            : view.growth(ranked.get(0), view.year()) > 0 ? "grows" : "falls";
    return view.figure(
        "growth_ranking",
        Wording.fitting(
            view.say("growth_ranking.headline." + key, words),
            view.say("growth_ranking.headline.bare", words)),
        view.say("growth_map.subtitle"),
        new Bars(
            measure(),
            shown.stream().map(Territories::name).toList(),
            List.of(
                new Series(
                    Text.EMPTY,
                    shown.stream().map(c -> Cell.of(view.growth(c, view.year()))).toList())),
            true,
            false),
        view.say("growth_map.reading", words),
        view.say("scope.census"),
        view.say(shown.size() < ranked.size() ? "growth_ranking.note" : "growth_map.note", words),
        "population");
  }

  /** The communes at both ends of a long ranking. */
  private static List<String> ends(List<String> ranked) {
    if (ranked.size() <= 2 * ENDS + 2) {
      return ranked;
    }
    List<String> shown = new ArrayList<>(ranked.subList(0, ENDS));
    shown.addAll(ranked.subList(ranked.size() - ENDS, ranked.size()));
    return shown;
  }

  private Figure evolution() {
    int start = view.years().get(0);
    int end = view.years().get(view.years().size() - 1);
    Set<String> shown = new LinkedHashSet<>(List.of(view.territory(), view.comparator()));
    if (view.territories().contains(Territories.WHOLE)) {
      shown.add(Territories.WHOLE);
    }
    List<Series> series = new ArrayList<>();
    for (String code : shown) {
      double base = view.people(code, start);
      series.add(
          new Series(
              Territories.name(code),
              view.years().stream().map(y -> Cell.of(100 * view.people(code, y) / base)).toList()));
    }
    double before = view.people(view.territory(), start);
    double after = view.people(view.territory(), end);
    double change = after / before - 1;
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("start", "" + start);
    words.put("end", "" + end);
    words.put("change", Numbers.percent(Math.abs(change), 0));
    words.put("peopleBefore", Numbers.whole(before));
    words.put("peopleAfter", Numbers.whole(after));
    words.put("index", Numbers.whole(100 * after / before));
    String key =
        !Double.isFinite(change)
            ? "unknown"
            : Math.abs(change) < 0.005 ? "same" : change > 0 ? "up" : "down";
    return view.figure(
        "evolution",
        view.say("evolution.headline." + key, words),
        view.say("evolution.subtitle", words),
        new Lines(
            new Measure(view.say("evolution.measure", words), Text.EMPTY, 0),
            view.years().stream().map(y -> Text.same("" + y)).toList(),
            series),
        view.say(key.equals("unknown") ? "evolution.reading.unknown" : "evolution.reading", words),
        view.say("scope.census"),
        view.say("evolution.note"),
        "population");
  }

  private Map<String, Row> patterns() {
    Map<String, Row> rows = new TreeMap<>();
    var table = view.table("local_patterns");
    for (int i = 0; i < table.rowCount(); i++) {
      Row row = table.row(i);
      if (row.getString("measure").equals("annual_growth")) {
        rows.put(row.getString("commune_code"), row);
      }
    }
    return rows;
  }

  private Figure hotSpots() {
    Map<String, Row> rows = patterns();
    List<String> ranked =
        rows.keySet().stream()
            .sorted(Comparator.comparingDouble(c -> -Sheet.number(rows.get(c), "gi_star")))
            .toList();
    List<String> shown = ends(ranked);
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("hot", rows.values().stream().filter(r -> isSpot(r, 1)).count());
    words.put("cold", rows.values().stream().filter(r -> isSpot(r, -1)).count());
    words.put("place", Territories.name(ranked.get(0)));
    words.put("score", Numbers.decimal(Sheet.number(rows.get(ranked.get(0)), "gi_star"), 1));
    words.put("period", period());
    boolean none = rows.values().stream().noneMatch(r -> isSpot(r, 1) || isSpot(r, -1));
    return view.figure(
            "hot_spots",
            view.say(none ? "hot_spots.headline.none" : "hot_spots.headline", words),
            view.say("hot_spots.subtitle", words),
            new Bars(
                new Measure(view.say("hot_spots.measure"), Text.EMPTY, 1),
                shown.stream().map(Territories::name).toList(),
                List.of(
                    new Series(
                        Text.EMPTY,
                        shown.stream()
                            .map(c -> Cell.of(Sheet.number(rows.get(c), "gi_star")))
                            .toList())),
                true,
                false),
            view.say("hot_spots.reading", words),
            view.say("scope.census"),
            view.say("hot_spots.note"),
            "local_patterns")
        .by("gi_star", "local_moran", "moran");
  }

  private static boolean isSpot(Row row, int sign) {
    return Sheet.number(row, "p") < 0.05 && sign * Sheet.number(row, "gi_star") > 0;
  }

  private String period() {
    for (Row row : view.table("autocorrelation")) {
      if (row.getString("measure").equals("annual_growth")) {
        return row.getString("period");
      }
    }
    return "";
  }
}
