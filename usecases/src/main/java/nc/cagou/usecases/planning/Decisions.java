package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Tables;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** From reduced tables to those of the edition, and a sentence for what could not be made. */
final class Decisions {

  private static final Words WORDS = Planning.WORDS;

  private final Tables reduced;
  private final Evidence.Context context;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final List<Text> notComputed = new ArrayList<>();

  private Decisions(Tables reduced, Evidence.Context context) {
    this.reduced = reduced;
    this.context = context;
  }

  static Findings of(Tables reduced, Evidence.Context context) {
    Decisions decisions = new Decisions(reduced, context);
    decisions.decide();
    decisions.tables.values().removeIf(Table::isEmpty);
    return new Findings(new Tables(decisions.tables), decisions.notComputed);
  }

  private void decide() {
    missing();
    Census census = new Census(local("census"));
    Outlines outlines = Reduction.outlines(reduced.find("boundaries").orElse(null));
    LandTables land = new LandTables(local("land_cover"), census);
    PopulationTables people = new PopulationTables(census);
    put(people.population());
    put(people.distribution(land.byYear()));
    incomplete(census);
    if (reduced.has("land_cover")) {
      put(land.table());
      land(land);
    }
    int last = census.years().get(census.years().size() - 1);
    if (reduced.has("facilities") && !reduced.get("facilities").isEmpty()) {
      services(census, outlines, last);
    }
    if (reduced.has("permits")) {
      put(permits(local("permits")));
    }
    lattice(census, outlines, last);
    put(new PortraitTable(census, tables).table());
    patterns(outlines);
    put(Levers.table(context.parameters(), tables));
  }

  private void put(Table table) {
    tables.put(table.name(), table);
  }

  private void missing() {
    for (String input :
        List.of("census", "land_cover", "facilities", "permits", "population_grid", "boundaries")) {
      if (!context.inputs().contains(input)) {
        notComputed.add(WORDS.get("missing." + input));
      }
    }
  }

  /** The rows of communes of New Caledonia; rows of elsewhere are said. */
  private Table local(String name) {
    Table table = reduced.find(name).orElse(null);
    if (table == null) {
      return null;
    }
    Table own =
        table.where(
            table
                .stringColumn("commune_code")
                .isIn(Ground.COMMUNES.keySet().toArray(String[]::new)));
    long elsewhere = 0;
    for (Row row : table) {
      boolean counted = row.columnNames().contains("rows");
      boolean away = !Places.isCommune(row.getString("commune_code"));
      elsewhere += away ? counted ? Sheet.whole(row, "rows") : Sheet.whole(row, "permits") : 0;
    }
    if (elsewhere > 0) {
      notComputed.add(
          WORDS.get(
              "missing.elsewhere", Map.of("input", WORDS.get("input." + name), "n", elsewhere)));
    }
    return own;
  }

  private void incomplete(Census census) {
    int all = Ground.COMMUNES.size();
    for (int year : census.years()) {
      long counted = census.communes(year);
      if (counted < all) {
        notComputed.add(
            WORDS.get("missing.communes", Map.of("year", "" + year, "n", counted, "all", all)));
      }
    }
  }

  private void land(LandTables land) {
    List<Integer> years = land.withoutPeople();
    if (!years.isEmpty()) {
      String list = String.join(", ", years.stream().map(String::valueOf).toList());
      notComputed.add(WORDS.get("missing.people_of_land", Map.of("years", list)));
    }
    if (tables.get("land_consumption").isEmpty()) {
      notComputed.add(WORDS.get("missing.two_dates"));
    }
  }

  private void services(Census census, Outlines outlines, int last) {
    Table facilities = reduced.get("facilities");
    AccessTables access =
        new AccessTables(facilities, outlines, context.parameters().number("reach_km"));
    boolean grid = reduced.has("places") && !reduced.get("places").isEmpty();
    Table reach = grid ? access.reach(reduced.get("places")) : access.reach(census, last);
    put(access.access(reach, grid ? AccessTables.GRID : AccessTables.CENTRE));
    put(access.mix());
    put(reach);
    int types = AccessTables.typesInAll(facilities);
    if (types > AccessTables.MOST_TYPES) {
      notComputed.add(
          WORDS.get("missing.types", Map.of("n", AccessTables.MOST_TYPES, "all", types)));
    }
  }

  private static Table permits(Table permits) {
    Sheet sheet =
        new Sheet("permits")
            .text("commune_code")
            .whole("year")
            .text("kind")
            .whole("permits", "dwellings")
            .number("floor_area_m2");
    for (Row row : permits.sortOn("commune_code", "year", "kind")) {
      sheet.row(
          row.getString("commune_code"),
          Sheet.whole(row, "year"),
          Sheet.words(row, "kind"),
          Sheet.number(row, "permits"),
          Sheet.number(row, "dwellings"),
          Sheet.number(row, "floor_area_m2"));
    }
    return sheet.table();
  }

  private void lattice(Census census, Outlines outlines, int last) {
    Table lattice = reduced.find("lattice").orElse(null);
    if (lattice == null || lattice.isEmpty()) {
      return;
    }
    LatticeTables own = new LatticeTables(lattice);
    put(own.urbanisation());
    if (lattice.rowCount() > LatticeTables.MOST_SQUARES) {
      notComputed.add(
          WORDS.get("missing.grid_large", Map.of("n", Numbers.whole(LatticeTables.MOST_SQUARES))));
    } else if (!outlines.isEmpty()) {
      put(own.check(outlines, census, last));
    }
  }

  private void patterns(Outlines outlines) {
    PatternTables patterns = new PatternTables(outlines, context.parameters().whole("neighbours"));
    Table portrait = tables.get("portrait");
    for (String measure : List.of("annual_growth", "built_up_growth", "density", "reach_share")) {
      Map<String, Double> values = new LinkedHashMap<>();
      String period = "";
      for (Row row : portrait) {
        if (row.getString("measure").equals(measure)
            && Places.isCommune(row.getString("territory"))) {
          values.put(row.getString("territory"), Sheet.number(row, "value"));
          period = row.getString("period");
        }
      }
      patterns.with(measure, period, values);
    }
    put(patterns.autocorrelation());
    put(patterns.localPatterns());
    if (patterns.autocorrelation().isEmpty()) {
      notComputed.add(WORDS.get("missing.patterns", Map.of("n", PatternTables.FEWEST)));
    }
  }
}
