package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import nc.cagou.method.planning.Diversity;
import nc.cagou.method.planning.LandConsumption;
import nc.cagou.territory.Territories;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * {@code portrait}: the figures of each territory on one page, with its rank among communes and the
 * figure of New Caledonia. A measure that the inputs do not allow is not there.
 */
final class PortraitTable {

  private final Census census;
  private final Map<String, Table> tables;
  private final Map<String, Map<String, Double>> values = new LinkedHashMap<>();
  private final Map<String, String> periods = new LinkedHashMap<>();

  /**
   * @param tables those of the edition that are there: land_consumption, service_access, mix,
   *     permits
   */
  PortraitTable(Census census, Map<String, Table> tables) {
    this.census = census;
    this.tables = tables;
  }

  Table table() {
    population();
    land();
    services();
    permits();
    Sheet sheet =
        new Sheet("portrait")
            .text("territory", "measure", "period")
            .number("value")
            .whole("rank", "of")
            .number("reference");
    for (String territory : territories()) {
      values.forEach((measure, own) -> row(sheet, territory, measure, own));
    }
    return sheet.table();
  }

  private void row(Sheet sheet, String territory, String measure, Map<String, Double> own) {
    double value = own.getOrDefault(territory, Double.NaN);
    if (!Double.isFinite(value)) {
      return;
    }
    List<Double> communes = new ArrayList<>();
    own.forEach(
        (code, v) -> {
          if (Places.isCommune(code) && Double.isFinite(v)) {
            communes.add(v);
          }
        });
    boolean ranked = Places.isCommune(territory);
    long rank = 1 + communes.stream().filter(v -> v > value).count();
    sheet.row(
        territory,
        measure,
        periods.get(measure),
        value,
        ranked ? rank : null,
        ranked ? communes.size() : null,
        own.getOrDefault(Territories.WHOLE, Double.NaN));
  }

  private static List<String> territories() {
    List<String> all = new ArrayList<>();
    all.add(Territories.WHOLE);
    Territories.provinces().forEach(p -> all.add(p.code()));
    Territories.communes().forEach(c -> all.add(c.code()));
    return all;
  }

  private void put(String measure, String period, ToDoubleFunction<String> value) {
    Map<String, Double> own = new LinkedHashMap<>();
    territories().forEach(t -> own.put(t, value.applyAsDouble(t)));
    if (own.values().stream().anyMatch(Double::isFinite)) {
      values.put(measure, own);
      periods.put(measure, period);
    }
  }

  private void population() {
    List<Integer> years = census.years();
    int last = years.get(years.size() - 1);
    put("population", "" + last, t -> census.of(t, last).orElse(Double.NaN));
    if (years.size() > 1) {
      int before = years.get(years.size() - 2);
      put(
          "annual_growth",
          before + "–" + last,
          t ->
              PopulationTables.growth(
                  census.of(t, before).orElse(Double.NaN),
                  census.of(t, last).orElse(Double.NaN),
                  last - before));
    }
    put("density", "" + last, t -> census.of(t, last).orElse(Double.NaN) / area(t));
  }

  private static double area(String territory) {
    return Places.groundOf(territory).entrySet().stream()
        .mapToDouble(e -> e.getValue() * Ground.COMMUNES.get(e.getKey()).area())
        .sum();
  }

  private void land() {
    Table land = tables.get("land_consumption");
    if (land == null || land.isEmpty()) {
      return;
    }
    int to = (int) land.longColumn("to").max();
    int from = (int) land.where(land.longColumn("to").isEqualTo(to)).longColumn("from").min();
    String period = from + "–" + to;
    Map<String, LandConsumption> own = new LinkedHashMap<>();
    territories().forEach(t -> own.put(t, LandTables.of(land, t, from, to)));
    put("built_up_growth", period, t -> own.get(t).lcr() * 100);
    put("built_up_per_capita", "" + to, t -> own.get(t).perHeadAfter());
    put("lcrpgr", period, t -> readable(own.get(t)));
  }

  /** The ratio where it can be read: land and people both do not shrink. */
  static double readable(LandConsumption land) {
    return switch (land.statement()) {
      case EFFICIENT, SPRAWL -> land.lcrpgr();
      default -> Double.NaN;
    };
  }

  private void services() {
    Table access = tables.get("service_access");
    if (access == null || access.isEmpty()) {
      return;
    }
    Map<String, Reach> own = new LinkedHashMap<>();
    for (Row row : access) {
      Reach reach =
          new Reach(
              Sheet.number(row, "population"),
              Sheet.number(row, "population") * Sheet.number(row, "distance_km"),
              Sheet.number(row, "population") - Sheet.number(row, "people_beyond"));
      own.merge(row.getString("commune_code"), reach, Reach::plus);
    }
    String period = "" + census.years().get(census.years().size() - 1);
    put("reach_share", period, t -> reach(own, t).share() * 100);
    put("service_distance", period, t -> reach(own, t).distance());
    Table mix = tables.get("mix");
    if (mix != null) {
      put("facility_diversity", period, t -> diversity(mix, t));
    }
  }

  private static Reach reach(Map<String, Reach> communes, String territory) {
    return Places.groundOf(territory).entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .map(e -> communes.getOrDefault(e.getKey(), Reach.NONE))
        .reduce(Reach.NONE, Reach::plus);
  }

  private static double diversity(Table mix, String territory) {
    Map<String, Double> parts = Places.groundOf(territory);
    Map<String, Double> counts = new LinkedHashMap<>();
    for (Row row : mix) {
      double share = parts.getOrDefault(row.getString("commune_code"), 0.0);
      counts.merge(row.getString("type"), share * Sheet.whole(row, "facilities"), Double::sum);
    }
    return Diversity.hill(counts.values().stream().mapToDouble(v -> v).toArray(), 1);
  }

  private void permits() {
    Table permits = tables.get("permits");
    if (permits == null || permits.isEmpty()) {
      return;
    }
    TreeSet<Integer> years = new TreeSet<>();
    Map<String, Double> dwellings = new LinkedHashMap<>();
    for (Row row : permits) {
      years.add(Sheet.whole(row, "year"));
      double own = Sheet.number(row, "dwellings");
      dwellings.merge(row.getString("commune_code"), Double.isNaN(own) ? 0 : own, Double::sum);
    }
    List<Integer> counted = census.years();
    int last = counted.get(counted.size() - 1);
    String period = years.size() == 1 ? "" + years.first() : years.first() + "–" + years.last();
    put(
        "dwellings_rate",
        period,
        t -> {
          double sum =
              Places.groundOf(t).entrySet().stream()
                  .mapToDouble(e -> e.getValue() * dwellings.getOrDefault(e.getKey(), 0.0))
                  .sum();
          return sum / years.size() / census.of(t, last).orElse(Double.NaN) * 1000;
        });
  }
}
