package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nc.cagou.Evidence;
import nc.cagou.Parameters;
import nc.cagou.Selection;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The evidence as one reader sees it: a territory, a profession, a disease, and a year or all of
 * them. The category of a selection is a profession or a disease.
 */
final class View {

  /** More than any count: diseases known by commune come first. */
  private static final double BY_COMMUNE = 1e12;

  private final Evidence evidence;
  private final List<String> territories;
  private final String territory;
  private final List<String> professions;
  private final List<String> diseases;
  private final String profession;
  private final String disease;
  private final List<Integer> years;
  private final Integer chosenYear;

  View(Evidence evidence, Selection selection) {
    this.evidence = evidence;
    professions = codes("accessibility", "profession");
    Set<String> named = new LinkedHashSet<>(codes("rates", "disease"));
    named.addAll(codes("surveillance", "disease"));
    diseases = List.copyOf(named);
    territories = territoriesOfTables();
    territory = selection.territory().filter(territories()::contains).orElse(home());
    profession =
        selection.category().filter(professions::contains).orElse(Change.main(professions));
    disease =
        selection.category().filter(diseases::contains).orElse(diseases.isEmpty() ? "" : leading());
    years = yearsOf(disease);
    chosenYear =
        selection
            .period()
            .filter(p -> p.matches("\\d{4}"))
            .map(Integer::valueOf)
            .filter(years::contains)
            .orElse(null);
  }

  String territory() {
    return territory;
  }

  boolean isHome() {
    return territory.equals(home());
  }

  String profession() {
    return profession;
  }

  List<String> professions() {
    return professions;
  }

  String disease() {
    return disease;
  }

  List<String> diseases() {
    return diseases;
  }

  boolean hasCare() {
    return !professions.isEmpty();
  }

  boolean hasIllness() {
    return !diseases.isEmpty();
  }

  boolean hasChosenYear() {
    return chosenYear != null;
  }

  /** Years of the disease, rising. */
  List<Integer> years() {
    return years;
  }

  /** The year of the key figures: the chosen one, else the last; null when there is none. */
  Integer year() {
    return chosenYear != null ? chosenYear : years.isEmpty() ? null : years.get(years.size() - 1);
  }

  /** All territories that a reader may choose. */
  List<String> territories() {
    return territories;
  }

  private List<String> territoriesOfTables() {
    List<String> all = new ArrayList<>();
    if (evidence.tables().has("accessibility")) {
      all.addAll(Provinces.all());
    }
    for (String name : List.of("rates", "surveillance")) {
      codes(name, "territory").stream()
          .filter(t -> !t.equals(CaseBook.UNKNOWN) && !all.contains(t))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  private String home() {
    return territories.contains(Territories.WHOLE) || territories.isEmpty()
        ? Territories.WHOLE
        : territories.get(0);
  }

  /** A disease that is known by commune, with the most cases that may be shown. */
  private String leading() {
    Map<String, Double> cases = new TreeMap<>();
    String home = home();
    for (Row row : rows("rates_period")) {
      double own = Cells.number(row, "cases");
      boolean counts = row.getString("territory").equals(home) && own > 0;
      boolean byCommune = Provinces.isCommune(row.getString("territory"));
      cases.merge(row.getString("disease"), counts ? own : byCommune ? BY_COMMUNE : 0, Double::sum);
    }
    return cases.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(diseases.get(0));
  }

  private List<Integer> yearsOf(String of) {
    TreeSet<Integer> all = new TreeSet<>();
    for (Row row : rows("rates")) {
      if (row.getString("disease").equals(of)) {
        all.add(Cells.whole(row, "year"));
      }
    }
    return List.copyOf(all);
  }

  private List<String> codes(String table, String column) {
    return evidence
        .tables()
        .find(table)
        .map(t -> List.copyOf(new LinkedHashSet<>(t.stringColumn(column).asList())))
        .orElse(List.of());
  }

  /** A table, empty when the edition has none. */
  Table rows(String table) {
    return evidence.tables().find(table).orElseGet(() -> Table.create(table));
  }

  /** The row of the disease in a territory and a year. */
  Optional<Row> rate(String code, int year) {
    for (Row row : rows("rates")) {
      if (row.getString("territory").equals(code)
          && row.getString("disease").equals(disease)
          && Cells.whole(row, "year") == year) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The row of a disease in a territory, all years together. */
  Optional<Row> period(String code, String of) {
    for (Row row : rows("rates_period")) {
      if (row.getString("territory").equals(code) && row.getString("disease").equals(of)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
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

  /** A sentence, with the place, the profession and the disease at hand. */
  Text say(String key, Map<String, ?> arguments) {
    Map<String, Object> all = new HashMap<>();
    all.put("in", Phrases.in(territory));
    all.put("territory", Phrases.name(territory));
    all.put("profession", Phrases.small(Terms.professionName(profession)));
    all.put("Profession", Terms.professionName(profession));
    all.put("disease", disease.isEmpty() ? Text.EMPTY : Terms.diseaseName(disease));
    all.put("reach", Math.round(Access.reach(parameters())));
    all.putAll(arguments);
    return Health.WORDS.get(key, all);
  }

  Text say(String key) {
    return say(key, Map.of());
  }

  /** The sources of the run, and more of them, one after the other. */
  Text source(Text... more) {
    List<Text> all = new ArrayList<>();
    List<Text> sources = evidence.context().sources();
    if (synthetic() && sources.stream().noneMatch(s -> s.fr().contains("synthétique"))) {
      all.add(Health.WORDS.get("synthetic.source"));
    }
    all.addAll(sources.isEmpty() ? List.of(Health.WORDS.get("source.files")) : sources);
    all.addAll(List.of(more));
    return new Text(
        all.stream().map(Text::fr).collect(Collectors.joining("\u00a0; ")),
        all.stream().map(Text::en).collect(Collectors.joining("; ")));
  }
}
