package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.SymbolMap;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * "Où agir d’abord ?": clusters of accidents of all years together, and what treating the first of
 * them would avoid. Shown where the run sought them.
 */
final class ActFigures {

  /** Symbols that a map can hold. */
  private static final int SYMBOLS = 40;

  private static final int RANKED = 10;

  private final View view;
  private final List<Zone> zones = new ArrayList<>();
  private final int all;

  ActFigures(View view) {
    this.view = view;
    Optional<Table> clusters = view.tables().find("clusters");
    int inside = 0;
    if (clusters.isPresent()) {
      for (Row row : clusters.get()) {
        if (isInside(row)) {
          inside++;
          zones.add(zone(row));
        }
      }
    }
    all = inside;
  }

  private record Zone(
      long rank, Text name, double lon, double lat, long radius, double weight, Counts counts) {}

  private Zone zone(Row row) {
    Text commune =
        row.isMissing("commune_code")
            ? view.say("cluster.place")
            : Territories.name(row.getString("commune_code"));
    Counts counts =
        new Counts(
            Counts.whole(row, "accidents"),
            0,
            Counts.whole(row, "killed"),
            Counts.whole(row, "hospitalised"),
            Counts.whole(row, "slightly_injured"),
            0,
            !row.isMissing("killed"));
    return new Zone(
        Counts.whole(row, "cluster"),
        commune,
        Counts.number(row, "lon"),
        Counts.number(row, "lat"),
        Counts.whole(row, "radius"),
        Counts.number(row, "weight"),
        counts);
  }

  /** Whether a cluster lies in the territory that the reader looks at. */
  private boolean isInside(Row row) {
    return row.isMissing("commune_code")
        ? view.isHome()
        : view.holds(row.getString("commune_code"));
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (!zones.isEmpty()) {
      figures.add(map());
      figures.add(priorities());
    }
    lever().ifPresent(figures::add);
    return figures;
  }

  private Text name(Zone zone) {
    return view.say("cluster.name", Map.of("rank", "" + zone.rank(), "name", zone.name()));
  }

  private Map<String, Object> words(Zone zone) {
    Map<String, Object> words = period();
    words.put("rank", "" + zone.rank());
    words.put("name", zone.name());
    words.put("n", zone.counts().accidents());
    words.put("k", zone.counts().killed());
    words.put("h", zone.counts().hospitalised());
    words.put("reach", Numbers.whole(zone.radius()));
    return words;
  }

  /** Clusters are always those of all years together. */
  private Map<String, Object> period() {
    Map<String, Object> words = new HashMap<>();
    words.put("period", Phrases.period(view.years()));
    words.put("when", Phrases.when(view.years()));
    words.put("radius", parameter("cluster_radius"));
    words.put("killed", parameter("weight_killed"));
    words.put("hospitalised", parameter("weight_hospitalised"));
    words.put("slight", parameter("weight_slight"));
    words.put("minimum", parameter("cluster_minimum"));
    return words;
  }

  private Text parameter(String name) {
    double value = view.parameters().number(name);
    return Numbers.decimal(value, value == Math.rint(value) ? 0 : 2);
  }

  private Figure map() {
    List<Zone> shown = zones.stream().limit(SYMBOLS).toList();
    long inside = zones.stream().mapToLong(z -> z.counts().accidents()).sum();
    long total =
        view.years().stream().mapToLong(y -> view.counts(view.territory(), y).accidents()).sum();
    Zone first = zones.get(0);
    Map<String, Object> words = words(first);
    Map<String, Object> head = new HashMap<>(period());
    head.put("n", (long) all);
    head.put("share", Numbers.percent(total == 0 ? Double.NaN : (double) inside / total, 0));
    words.put("shown", "" + shown.size());
    String reading = first.counts().persons() ? "clusters.reading" : "clusters.reading.accidents";
    return view.figure(
        "clusters",
        Wording.fitting(
            List.of(
                view.say("clusters.headline", head), view.say("clusters.headline.short", head))),
        view.say("clusters.subtitle", words),
        new SymbolMap(
            new Measure(view.say("measure.accidents"), Text.EMPTY, 0),
            shown.stream()
                .map(
                    z ->
                        new SymbolMap.Point(
                            name(z), z.lon(), z.lat(), Cell.of(z.counts().accidents())))
                .toList()),
        view.say(reading, words),
        view.say("scope.accidents", words),
        view.say(zones.size() > shown.size() ? "clusters.note_cut" : "clusters.note", words),
        "clusters");
  }

  private Figure priorities() {
    List<Zone> shown = zones.stream().limit(RANKED).toList();
    Zone first = shown.get(0);
    Map<String, Object> words = words(first);
    words.put("name", name(first));
    words.put("weight", weight(first.weight()));
    boolean persons = first.counts().persons();
    String reading = persons ? "priorities.reading" : "priorities.reading.accidents";
    return view.figure(
        "priorities",
        view.say(persons ? "priorities.headline.killed" : "priorities.headline", words),
        view.say("priorities.subtitle", words),
        new Bars(
            new Measure(view.say("measure.weight"), Text.EMPTY, whole(shown) ? 0 : 1),
            shown.stream().map(this::name).toList(),
            List.of(new Series(Text.EMPTY, shown.stream().map(z -> Cell.of(z.weight())).toList())),
            true,
            false),
        view.say(reading, words),
        view.say("scope.accidents", words),
        view.say("priorities.note", words),
        "clusters");
  }

  private static boolean whole(List<Zone> zones) {
    return zones.stream().allMatch(z -> z.weight() == Math.rint(z.weight()));
  }

  private static Text weight(double weight) {
    return Numbers.decimal(weight, weight == Math.rint(weight) ? 0 : 1);
  }

  private Optional<Figure> lever() {
    Optional<Table> lever =
        view.tables()
            .find("lever")
            .map(t -> t.where(t.stringColumn("lever").isEqualTo(LeverTable.CLUSTERS)));
    if (lever.isEmpty() || lever.get().isEmpty() || !view.isHome()) {
      return Optional.empty();
    }
    List<Text> rows = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (Row row : lever.get()) {
      rows.add(view.say("lever." + row.getString("measure")));
      cells.add(
          Cell.of(
              Counts.number(row, "avoided_per_year"),
              Counts.number(row, "lower_per_year"),
              Counts.number(row, "upper_per_year")));
    }
    Row first = lever.get().row(0);
    double avoided = Counts.number(first, "avoided_per_year");
    Map<String, Object> words = period();
    words.put("sites", Counts.whole(first, "sites"));
    words.put("x", Math.round(avoided * 10) / 10.0);
    words.put("xt", Telling.limit(avoided));
    words.put("lower", Telling.limit(Counts.number(first, "lower_per_year")));
    words.put("upper", Telling.limit(Counts.number(first, "upper_per_year")));
    words.put("factor", Numbers.decimal(Counts.number(first, "crash_modification_factor"), 2));
    return Optional.of(
        view.figure(
            "lever",
            Wording.fitting(
                List.of(
                    view.say("lever.headline", words), view.say("lever.headline.short", words))),
            view.say("lever.subtitle", words),
            new Intervals(
                new Measure(view.say("measure.avoided"), view.say("unit.per_year"), 1),
                rows,
                cells,
                null,
                Text.EMPTY),
            view.say("lever.reading", words),
            view.say("scope.accidents", words),
            view.say("lever.note"),
            "lever"));
  }
}
