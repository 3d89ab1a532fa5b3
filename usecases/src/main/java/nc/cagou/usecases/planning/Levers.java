package nc.cagou.usecases.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Evidence;
import nc.cagou.Lever;
import nc.cagou.LeverAnswer;
import nc.cagou.Parameters;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import tech.tablesaw.api.Table;

/** The levers of planning, answered from the tables of an edition. */
final class Levers {

  private static final Words WORDS = Planning.WORDS;

  private Levers() {}

  static List<Lever> all() {
    return List.of(
        new Lever(
            OpenFacility.NAME,
            WORDS.get("lever.open-facility"),
            List.of(
                new Lever.Example("facility_type", "Piscine"),
                new Lever.Example("facility_lon", "167.24"),
                new Lever.Example("facility_lat", "-20.92"))),
        new Lever(
            BuildDwellings.NAME,
            WORDS.get("lever.build-dwellings"),
            List.of(
                new Lever.Example("build_commune", "98821"),
                new Lever.Example("build_dwellings", "400"),
                new Lever.Example("build_hectares", "20"))));
  }

  /** The table {@code lever} of a run; empty when no lever was pulled. */
  static Table table(Parameters parameters, Map<String, Table> tables) {
    Map<String, List<Change>> changes = new LinkedHashMap<>();
    OpenFacility open = new OpenFacility(parameters);
    if (open.isAsked() && tables.containsKey("reach")) {
      changes.put(OpenFacility.NAME, open.changes(tables.get("reach")));
    }
    BuildDwellings build = new BuildDwellings(parameters);
    if (build.isAsked() && tables.containsKey("land_consumption")) {
      changes.put(BuildDwellings.NAME, build.changes(tables.get("land_consumption")));
    }
    return Change.table(changes);
  }

  static LeverAnswer answer(Evidence evidence, String lever, Parameters parameters) {
    return switch (lever) {
      case OpenFacility.NAME -> open(evidence, new OpenFacility(parameters));
      case BuildDwellings.NAME -> build(evidence, new BuildDwellings(parameters));
      default -> throw new IllegalArgumentException("No lever " + lever);
    };
  }

  private static LeverAnswer open(Evidence evidence, OpenFacility lever) {
    Text limits = WORDS.get("lever.open-facility.limits");
    Table reach = evidence.tables().find("reach").orElse(null);
    if (reach == null || reach.isEmpty()) {
      return new LeverAnswer(WORDS.get("lever.open-facility.no_places"), List.of(), limits);
    }
    if (!lever.isAsked()) {
      return new LeverAnswer(WORDS.get("lever.open-facility.no_type"), List.of(), limits);
    }
    List<Change> changes = lever.changes(reach);
    Change beyond = changes.get(1);
    long gained = Math.round(beyond.before()) - Math.round(beyond.after());
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("type", lever.type());
    words.put("n", gained);
    words.put("people", Numbers.whole(gained));
    words.put("before", Numbers.decimal(changes.get(0).before(), 1));
    words.put("after", Numbers.decimal(changes.get(0).after(), 1));
    String key = gained > 0 ? "gain" : "none";
    return new LeverAnswer(
        WORDS.get("lever.open-facility." + key, words),
        changes.stream().map(Change::effect).toList(),
        limits);
  }

  private static LeverAnswer build(Evidence evidence, BuildDwellings lever) {
    Text limits = WORDS.get("lever.build-dwellings.limits");
    Table land = evidence.tables().find("land_consumption").orElse(null);
    List<Change> changes = land == null || !lever.isAsked() ? List.of() : lever.changes(land);
    if (changes.isEmpty()) {
      String key = lever.isAsked() ? "no_land" : "no_commune";
      return new LeverAnswer(WORDS.get("lever.build-dwellings." + key), List.of(), limits);
    }
    Change ratio = changes.get(0);
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("name", Territories.name(lever.commune()));
    words.put("before", Numbers.decimal(ratio.before(), 2));
    words.put("after", Numbers.decimal(ratio.after(), 2));
    boolean both = Double.isFinite(ratio.before()) && Double.isFinite(ratio.after());
    boolean after = Double.isFinite(ratio.after());
    String key =
        !after
            ? "undefined"
            : !both
                ? "becomes"
                : Math.abs(ratio.after() - ratio.before()) < 0.005
                    ? "same"
                    : ratio.after() < ratio.before() ? "down" : "up";
    return new LeverAnswer(
        WORDS.get("lever.build-dwellings." + key, words),
        changes.stream().map(Change::effect).toList(),
        limits);
  }
}
