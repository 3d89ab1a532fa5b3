package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nc.cagou.method.planning.LandConsumption;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** {@code land_consumption}: land taken against people arrived, between two dates. */
final class LandTables {

  private final Map<String, TreeMap<Integer, Double>> built = new LinkedHashMap<>();
  private final Census census;

  /**
   * @param table columns commune_code, year, built_up_km2; null when there is none
   */
  LandTables(Table table, Census census) {
    this.census = census;
    if (table != null) {
      for (Row row : table) {
        built
            .computeIfAbsent(row.getString("commune_code"), c -> new TreeMap<>())
            .put(Sheet.whole(row, "year"), Sheet.number(row, "built_up_km2"));
      }
    }
  }

  /** Built-up km² by year and commune. */
  Map<Integer, Map<String, Double>> byYear() {
    Map<Integer, Map<String, Double>> years = new TreeMap<>();
    built.forEach(
        (commune, own) ->
            own.forEach(
                (year, area) ->
                    years.computeIfAbsent(year, y -> new LinkedHashMap<>()).put(commune, area)));
    return years;
  }

  /** Years that lie outside the censuses, where no population can be set against the land. */
  List<Integer> withoutPeople() {
    TreeSet<Integer> years = new TreeSet<>();
    built.forEach(
        (commune, own) ->
            own.keySet().stream()
                .filter(y -> Double.isNaN(census.between(commune, y)))
                .forEach(years::add));
    return new ArrayList<>(years);
  }

  Table table() {
    Sheet sheet =
        new Sheet("land_consumption")
            .text("commune_code")
            .whole("from", "to")
            .number("lcr", "pgr", "lcrpgr", "built_up_per_capita")
            .text("statement")
            .number("lcr_log", "lcrpgr_log", "built_up_from", "built_up_to")
            .number("population_from", "population_to", "built_up_per_capita_from");
    for (String commune : Ground.COMMUNES.keySet()) {
      Integer from = null;
      for (int to : built.getOrDefault(commune, new TreeMap<>()).keySet()) {
        if (from != null) {
          row(sheet, commune, from, to);
        }
        from = to;
      }
    }
    return sheet.table();
  }

  private void row(Sheet sheet, String commune, int from, int to) {
    LandConsumption own =
        new LandConsumption(
            built.get(commune).get(from),
            built.get(commune).get(to),
            census.between(commune, from),
            census.between(commune, to),
            to - from);
    sheet.row(
        commune,
        from,
        to,
        own.lcr(),
        own.pgr(),
        own.lcrpgr(),
        own.perHeadAfter(),
        statement(own),
        own.lcrLogarithmic(),
        own.lcrpgrLogarithmic(),
        own.builtBefore(),
        own.builtAfter(),
        own.peopleBefore(),
        own.peopleAfter(),
        own.perHeadBefore());
  }

  static String statement(LandConsumption land) {
    return land.statement().name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The land and people of a territory between two dates, from the rows of {@code
   * land_consumption}; undefined figures when one of its communes is missing.
   */
  static LandConsumption of(Table rows, String territory, int from, int to) {
    Map<String, Row> byCommune = new LinkedHashMap<>();
    for (int i = 0; i < rows.rowCount(); i++) {
      Row row = rows.row(i);
      if (Sheet.whole(row, "from") == from && Sheet.whole(row, "to") == to) {
        byCommune.put(row.getString("commune_code"), row);
      }
    }
    double[] sums = new double[4];
    String[] columns = {"built_up_from", "built_up_to", "population_from", "population_to"};
    for (Map.Entry<String, Double> part : Places.groundOf(territory).entrySet()) {
      for (int k = 0; k < columns.length; k++) {
        Row row = byCommune.get(part.getKey());
        double value = row == null ? Double.NaN : Sheet.number(row, columns[k]);
        sums[k] += part.getValue() == 0 ? 0 : value;
      }
    }
    return new LandConsumption(sums[0], sums[1], sums[2], sums[3], to - from);
  }
}
