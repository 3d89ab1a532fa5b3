package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nc.cagou.Evidence;
import nc.cagou.Parameters;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Tables;
import nc.cagou.chart.Chart;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The evidence as one reader sees it: a territory, and a year or all years together. Key figures
 * are those of one year, the chosen one or the last; breakdowns (where, when, who) are those of the
 * chosen year or of all years together.
 */
final class View {

  private static final List<String> GROUPS = List.of("FR-METRO", "FR", "FR-DROM", "FR-COM");

  private final Evidence evidence;
  private final Words words = RoadSafety.WORDS;
  private final Map<String, Map<Integer, Counts>> counts = new LinkedHashMap<>();
  private final List<Integer> years;
  private final String territory;
  private final String home;
  private final boolean chosenYear;
  private final Integer year;

  View(Evidence evidence, Selection selection) {
    this.evidence = evidence;
    TreeSet<Integer> known = new TreeSet<>();
    for (Row row : evidence.tables().find("summary").orElse(Table.create("summary"))) {
      Integer own = Ledger.year(row);
      if (own != null) {
        known.add(own);
      }
      counts
          .computeIfAbsent(row.getString("territory"), t -> new HashMap<>())
          .put(own, Counts.of(row));
    }
    if (counts.isEmpty()) {
      counts.put(placeOfSegments(), Map.of());
    }
    years = new ArrayList<>(known);
    home = usualTerritory();
    territory = selection.territory().filter(counts::containsKey).orElse(home);
    Optional<Integer> wanted =
        years.stream().filter(y -> selection.period().equals(Optional.of("" + y))).findFirst();
    chosenYear = wanted.isPresent();
    year = wanted.orElse(years.isEmpty() ? null : years.get(years.size() - 1));
  }

  /** Where the segments are, without any accident: known by their communes alone. */
  private String placeOfSegments() {
    boolean here =
        tables()
            .find("screening")
            .map(t -> t.stringColumn("commune_code"))
            .map(codes -> codes.asList().stream().anyMatch(c -> c.startsWith(Territories.WHOLE)))
            .orElse(false);
    return here ? Territories.WHOLE : Codes.UNKNOWN;
  }

  private String usualTerritory() {
    Optional<String> asked = Focus.asked(parameters()).filter(counts::containsKey);
    if (asked.isPresent()) {
      return asked.get();
    }
    if (counts.containsKey(Territories.WHOLE)) {
      return Territories.WHOLE;
    }
    return GROUPS.stream()
        .filter(counts::containsKey)
        .findFirst()
        .orElse(counts.keySet().iterator().next());
  }

  String territory() {
    return territory;
  }

  /** The territory of all the files: what is shown when nothing was chosen. */
  String home() {
    return home;
  }

  boolean isHome() {
    return territory.equals(home);
  }

  /** Whether a commune lies in the territory that the reader looks at. */
  boolean holds(String commune) {
    boolean overseas = commune.startsWith("97") || commune.startsWith("98");
    String department = commune.substring(0, overseas ? 3 : 2);
    return commune.equals(territory)
        || department.equals(territory)
        || Focus.communesOf(territory).contains(commune)
        || territory.equals("FR")
        || Territories.groupOf(department).equals(Optional.of(territory));
  }

  /** All territories of the tables, in their order. */
  List<String> territories() {
    return List.copyOf(counts.keySet());
  }

  List<Integer> years() {
    return years;
  }

  /** The year of the key figures; null when no year is known. */
  Integer year() {
    return year;
  }

  /** The year before it in the files. */
  Optional<Integer> before() {
    int at = years.indexOf(year);
    return at > 0 ? Optional.of(years.get(at - 1)) : Optional.empty();
  }

  /** The years of the breakdowns: the chosen one, or all. */
  List<Integer> span() {
    return chosenYear ? List.of(year) : years;
  }

  boolean hasPersons() {
    return counts.get(territory).values().stream().anyMatch(Counts::persons);
  }

  /** The counts of a territory in a year. */
  Counts counts(String code, Integer of) {
    return counts.getOrDefault(code, Map.of()).getOrDefault(of, Counts.NONE);
  }

  Counts counts() {
    return counts(territory, year);
  }

  /** The counts of a territory over the years of the breakdowns. */
  Counts spanned(String code) {
    if (years.isEmpty()) {
      return counts(code, null);
    }
    return span().stream().map(y -> counts(code, y)).reduce(Counts.NONE, Counts::plus);
  }

  Tables tables() {
    return evidence.tables();
  }

  Parameters parameters() {
    return evidence.context().parameters();
  }

  Evidence.Context context() {
    return evidence.context();
  }

  boolean synthetic() {
    return evidence.context().synthetic();
  }

  /** The rows of a table for the territory and the years of the breakdowns. */
  Table rows(String table) {
    Optional<Table> found = tables().find(table);
    if (found.isEmpty()) {
      return Table.create(table);
    }
    StringColumn codes = found.get().stringColumn("territory");
    Table own = found.get().where(codes.isEqualTo(territory));
    if (!chosenYear) {
      return own;
    }
    LongColumn column = own.longColumn("year");
    return own.where(column.isEqualTo(year));
  }

  /** The row of the table {@code change} for a measure between two years. */
  Optional<Row> change(String measure, int from, int to) {
    Optional<Table> table = tables().find("change");
    if (table.isEmpty()) {
      return Optional.empty();
    }
    for (Row row : table.get().where(table.get().stringColumn("territory").isEqualTo(territory))) {
      if (row.getString("measure").equals(measure)
          && Counts.whole(row, "from") == from
          && Counts.whole(row, "to") == to) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** A sentence, with the place and the period of the breakdowns at hand. */
  Text say(String key, Map<String, ?> arguments) {
    Map<String, Object> all = new HashMap<>();
    all.put("in", Phrases.in(territory));
    all.put("territory", Phrases.name(territory));
    Text when = Phrases.when(span());
    all.put("when", when);
    all.put("When", Wording.capital(when));
    all.put("period", Phrases.period(span()));
    all.putAll(arguments);
    return words.get(key, all);
  }

  Text say(String key) {
    return say(key, Map.of());
  }

  /** The sources of the run, and more of them, one after the other. */
  Text source(Text... more) {
    List<Text> all = new ArrayList<>();
    List<Text> sources = evidence.context().sources();
    if (synthetic() && sources.stream().noneMatch(s -> s.fr().contains("synthétique"))) {
      all.add(words.get("synthetic.source"));
    }
    all.addAll(sources);
    if (evidence.context().sources().isEmpty()) {
      all.add(words.get("source.files"));
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
    return figure(name, headline, subtitle, chart, reading, scope, note, source(), table);
  }

  Story.Figure figure(
      String name,
      Text headline,
      Text subtitle,
      Chart chart,
      Text reading,
      Text scope,
      Text note,
      Text source,
      String table) {
    return new Story.Figure(name, headline, subtitle, chart, reading, scope, note, source, table);
  }
}
