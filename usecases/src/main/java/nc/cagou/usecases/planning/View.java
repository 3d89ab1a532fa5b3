package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nc.cagou.Evidence;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.chart.Chart;
import nc.cagou.method.planning.LandConsumption;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The evidence as one reader sees it: a territory, a comparator (the category of the selection) and
 * a period that ends with a census.
 */
final class View {

  private final Evidence evidence;
  private final Words words = Planning.WORDS;
  private final Map<String, TreeMap<Integer, Double>> people = new LinkedHashMap<>();
  private final Map<String, Map<Integer, Double>> growth = new HashMap<>();
  private final List<Integer> years;
  private final String territory;
  private final String comparator;
  private final int year;
  private final Map<String, LandConsumption> lands = new HashMap<>();
  private int landFrom = -1;
  private int landTo = -1;

  View(Evidence evidence, Selection selection) {
    this.evidence = evidence;
    TreeSet<Integer> known = new TreeSet<>();
    for (Row row : evidence.tables().get("population")) {
      String code = row.getString("territory");
      int own = Sheet.whole(row, "year");
      known.add(own);
      people.computeIfAbsent(code, t -> new TreeMap<>()).put(own, Sheet.number(row, "population"));
      growth
          .computeIfAbsent(code, t -> new HashMap<>())
          .put(own, Sheet.number(row, "annual_growth"));
    }
    years = new ArrayList<>(known);
    String home =
        people.containsKey(Territories.WHOLE)
            ? Territories.WHOLE
            : people.keySet().iterator().next();
    territory = selection.territory().filter(people::containsKey).orElse(home);
    comparator =
        selection
            .beside()
            .or(selection::category)
            .filter(people::containsKey)
            .filter(c -> !c.equals(territory))
            .orElseGet(this::usual);
    year =
        years.stream()
            .filter(y -> selection.period().equals(Optional.of("" + y)))
            .findFirst()
            .orElse(years.get(years.size() - 1));
  }

  /** The province of a commune, New Caledonia for a province, the South for New Caledonia. */
  private String usual() {
    String above = territory.equals(Territories.WHOLE) ? "988-S" : Places.above(territory);
    return people.containsKey(above) ? above : territory;
  }

  String territory() {
    return territory;
  }

  String comparator() {
    return comparator;
  }

  boolean isWhole() {
    return territory.equals(Territories.WHOLE);
  }

  /** All territories of the tables, in their order. */
  List<String> territories() {
    return List.copyOf(people.keySet());
  }

  /** Census years, ascending. */
  List<Integer> years() {
    return years;
  }

  /** The census at the end of the period. */
  int year() {
    return year;
  }

  /** The census before it. */
  Optional<Integer> before() {
    int at = years.indexOf(year);
    return at > 0 ? Optional.of(years.get(at - 1)) : Optional.empty();
  }

  /** The count of a territory in a census year; {@code NaN} when there is none. */
  double people(String code, int of) {
    return people.getOrDefault(code, new TreeMap<>()).getOrDefault(of, Double.NaN);
  }

  /** Mean annual growth in percent over the period that ends in a year; {@code NaN} for none. */
  double growth(String code, int to) {
    return growth.getOrDefault(code, Map.of()).getOrDefault(to, Double.NaN);
  }

  /**
   * The communes of the territory looked at; all of them for a commune, to see it among the others.
   */
  List<String> communes() {
    String among = Places.isCommune(territory) ? Territories.WHOLE : territory;
    return Places.groundOf(among).entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A table, with all its rows; empty when it is not there. */
  Table table(String name) {
    return evidence.tables().find(name).orElseGet(() -> Table.create(name));
  }

  boolean has(String name) {
    return evidence.tables().find(name).map(t -> !t.isEmpty()).orElse(false);
  }

  /** The last year of a land period: the chosen one where it is one, else the last known. */
  int landTo() {
    if (landTo < 0) {
      Table land = table("land_consumption");
      boolean chosen = land.longColumn("to").contains((long) year);
      landTo = chosen ? year : (int) land.longColumn("to").max();
    }
    return landTo;
  }

  int landFrom() {
    if (landFrom < 0) {
      Table land = table("land_consumption");
      landFrom =
          (int) land.where(land.longColumn("to").isEqualTo(landTo())).longColumn("from").min();
    }
    return landFrom;
  }

  /** Land and people of a territory over the land period. */
  LandConsumption land(String code) {
    return lands.computeIfAbsent(
        code, c -> LandTables.of(table("land_consumption"), c, landFrom(), landTo()));
  }

  /** Whether {@code service_access} rests on a grid, not on the centres of communes. */
  boolean onGrid() {
    return has("service_access")
        && table("service_access").row(0).getString("basis").equals(AccessTables.GRID);
  }

  double limit() {
    return evidence.context().parameters().number("reach_km");
  }

  Evidence.Context context() {
    return evidence.context();
  }

  boolean synthetic() {
    return evidence.context().synthetic();
  }

  /** A sentence, with place, comparator and period at hand. */
  Text say(String key, Map<String, ?> arguments) {
    Map<String, Object> all = new HashMap<>();
    all.put("in", Phrases.in(territory));
    all.put("name", Territories.name(territory));
    all.put("other", Territories.name(comparator));
    all.put("to", "" + year);
    all.put("from", before().map(String::valueOf).orElse(""));
    double km = limit();
    all.put("km", Numbers.decimal(km, km == Math.rint(km) ? 0 : 1));
    all.putAll(arguments);
    return words.get(key, all);
  }

  Text say(String key) {
    return say(key, Map.of());
  }

  /** The sources of the run, one after the other. */
  Text source(Text... more) {
    List<Text> all = new ArrayList<>();
    List<Text> sources = evidence.context().sources();
    if (synthetic() && sources.stream().noneMatch(s -> s.fr().contains("synthétique"))) {
      all.add(words.get("synthetic.source"));
    }
    all.addAll(sources);
    if (sources.isEmpty()) {
      all.add(words.get("source.files"));
    }
    if (!evidence.context().inputs().contains("census")) {
      all.add(Territories.populationSource());
    }
    all.addAll(List.of(more));
    return new Text(
        all.stream().map(Text::fr).collect(Collectors.joining("\u00a0; ")),
        all.stream().map(Text::en).collect(Collectors.joining("; ")));
  }

  Story.Figure figure(
      String name,
      Text headline,
      Text subtitle,
      Chart chart,
      Text reading,
      Text scope,
      Text note,
      String table) {
    return new Story.Figure(name, headline, subtitle, chart, reading, scope, note, source(), table);
  }
}
