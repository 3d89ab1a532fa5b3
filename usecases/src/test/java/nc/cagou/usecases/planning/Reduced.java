package nc.cagou.usecases.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Parameters;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Tables;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/** Reduced tables as Spark would hand them over, written by hand. */
final class Reduced {

  static final Planning USE_CASE = new Planning();

  private final Map<String, Sheet> sheets = new HashMap<>();
  private final List<Table> tables = new ArrayList<>();
  private final Set<String> inputs = new HashSet<>();
  private final Map<String, String> parameters = new HashMap<>();

  Reduced census(String commune, int year, double population) {
    sheet(
            "census",
            new Sheet("census")
                .text("commune_code")
                .whole("year")
                .number("population")
                .whole("rows"))
        .row(commune, year, population, 1);
    return this;
  }

  /** The published censuses of all communes in these years. */
  Reduced censuses(int... years) {
    for (int year : years) {
      Ground.COMMUNES
          .keySet()
          .forEach(c -> census(c, year, Territories.population(c, year).orElseThrow()));
    }
    return this;
  }

  Reduced land(String commune, int year, double km2) {
    sheet(
            "land_cover",
            new Sheet("land_cover")
                .text("commune_code")
                .whole("year")
                .number("built_up_km2")
                .whole("rows"))
        .row(commune, year, km2, 1);
    return this;
  }

  Reduced facility(String type, String commune, double lon, double lat) {
    sheet(
            "facilities",
            new Sheet("facilities")
                .text("type", "commune_code")
                .number("lon", "lat")
                .whole("facilities"))
        .row(type, commune, lon, lat, 1);
    return this;
  }

  Reduced permits(String commune, int year, int permits, Integer dwellings) {
    sheet(
            "permits",
            new Sheet("permits")
                .text("commune_code")
                .whole("year")
                .text("kind")
                .whole("permits", "dwellings")
                .number("floor_area_m2"))
        .row(commune, year, "Maison", permits, dwellings, 100.0 * permits);
    return this;
  }

  Reduced with(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  private Sheet sheet(String name, Sheet fresh) {
    inputs.add(name);
    return sheets.computeIfAbsent(name, n -> fresh);
  }

  Parameters parameters() {
    return Parameters.of(USE_CASE.parameters(), parameters);
  }

  Evidence.Context context() {
    return new Evidence.Context(
        inputs, parameters(), false, List.of(Text.same("INSEE-ISEE")), LocalDate.of(2026, 11, 1));
  }

  Findings findings() {
    List<Table> all = new ArrayList<>(tables);
    sheets.values().forEach(s -> all.add(s.table()));
    return USE_CASE.decide(Tables.of(all.toArray(Table[]::new)), context());
  }

  Evidence evidence() {
    Findings findings = findings();
    return new Evidence(findings.tables(), context(), findings.notComputed());
  }

  Story story() {
    return USE_CASE.show(evidence(), Selection.NONE);
  }
}
