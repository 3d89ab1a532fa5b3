package nc.cagou.usecases.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Parameters;
import nc.cagou.territory.Territories;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * {@code accessibility}: each commune and profession; {@code travel}: the ways between communes;
 * {@code lever}: scores before and after the full-time equivalents that the parameters add or take
 * away.
 */
final class CareTables {

  private final Access access;
  private final Journeys journeys;
  private final Parameters parameters;
  private final Map<String, Map<String, Double>> supply = new TreeMap<>();
  private final Map<String, Map<String, Long>> professionals = new TreeMap<>();

  /**
   * @param table reduced professionals
   */
  CareTables(
      Table table, Inhabitants inhabitants, int year, Journeys journeys, Parameters parameters) {
    this.journeys = journeys;
    this.parameters = parameters;
    Map<String, Double> population = new LinkedHashMap<>();
    for (String commune : Provinces.communesOf(Territories.WHOLE)) {
      population.put(commune, inhabitants.of(commune, year));
    }
    this.access =
        new Access(population, Need.byCommune(inhabitants, year, parameters), journeys, parameters);
    for (Row row : table) {
      String commune = row.getString("commune_code");
      if (Provinces.isCommune(commune)) {
        String profession = row.getString("profession");
        supply
            .computeIfAbsent(profession, p -> new TreeMap<>())
            .merge(commune, Cells.number(row, "fte"), Double::sum);
        professionals
            .computeIfAbsent(profession, p -> new TreeMap<>())
            .merge(commune, (long) Cells.number(row, "professionals"), Long::sum);
      }
    }
  }

  boolean isEmpty() {
    return supply.isEmpty();
  }

  Table accessibility() {
    Sheet sheet =
        new Sheet("accessibility")
            .text("commune_code", "profession")
            .number("score", "population")
            .text("class")
            .number("fte")
            .whole("professionals")
            .number("need", "nearest_minutes")
            .text("nearest", "nearest_mode");
    supply.forEach(
        (profession, sites) -> {
          Map<String, Double> scores = access.scores(sites);
          double mean = access.mean(scores, access.communes());
          for (String commune : access.communes()) {
            String nearest = nearest(commune, sites);
            sheet.row(
                commune,
                profession,
                scores.get(commune),
                access.population(commune),
                Access.classOf(scores.get(commune), mean),
                sites.getOrDefault(commune, 0.0),
                professionals.get(profession).getOrDefault(commune, 0L),
                access.need(commune),
                nearest == null ? Double.NaN : journeys.minutes(commune, nearest),
                nearest,
                nearest == null ? null : journeys.way(commune, nearest).mode());
          }
        });
    return sheet.table();
  }

  private String nearest(String commune, Map<String, Double> sites) {
    String best = null;
    for (Map.Entry<String, Double> site : sites.entrySet()) {
      double minutes = journeys.minutes(commune, site.getKey());
      boolean there = site.getValue() > 0 && !Double.isNaN(minutes);
      if (there && (best == null || minutes < journeys.minutes(commune, best))) {
        best = site.getKey();
      }
    }
    return best;
  }

  Table travel() {
    Sheet sheet = new Sheet("travel").text("origin", "destination", "mode").number("minutes");
    for (String origin : access.communes()) {
      for (String destination : access.communes()) {
        Journeys.Way way = journeys.way(origin, destination);
        if (way != null) {
          sheet.row(origin, destination, way.mode(), way.minutes());
        }
      }
    }
    return sheet.table();
  }

  Table lever() {
    Sheet sheet =
        new Sheet("lever")
            .text("commune_code", "profession")
            .number("fte", "before", "after", "population")
            .text("class_before", "class_after");
    Change change = Change.of(parameters, List.copyOf(supply.keySet()));
    Map<String, Double> sites = supply.getOrDefault(change.profession(), Map.of());
    Map<String, Double> before = access.scores(sites);
    Map<String, Double> after = access.scores(change.applied(sites));
    double mean = access.mean(before, access.communes());
    for (String commune : access.communes()) {
      sheet.row(
          commune,
          change.profession(),
          commune.equals(change.commune()) ? change.fte(sites) : 0.0,
          before.get(commune),
          after.get(commune),
          access.population(commune),
          Access.classOf(before.get(commune), mean),
          Access.classOf(after.get(commune), mean));
    }
    return sheet.table();
  }
}
