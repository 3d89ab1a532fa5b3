package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.method.planning.LocationQuotient;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * {@code reach}, {@code service_access} and {@code mix}: how far people are from each type of
 * facility, and which communes have which. Without a grid everybody of a commune stands at its
 * centre.
 */
final class AccessTables {

  /** Types of facility that are looked at, the most frequent ones. */
  static final int MOST_TYPES = 12;

  /** Everybody at the place of the cell. */
  static final String GRID = "grid";

  /** Everybody at the centre of the commune. */
  static final String CENTRE = "centre";

  private final Table facilities;
  private final Outlines outlines;
  private final double limit;

  /**
   * @param facilities columns type, commune_code, lon, lat, facilities
   * @param limit kilometres within which a facility is within reach
   */
  AccessTables(Table facilities, Outlines outlines, double limit) {
    this.facilities = facilities;
    this.outlines = outlines;
    this.limit = limit;
  }

  /** Types by falling number of facilities, at most {@link #MOST_TYPES}. */
  static List<String> types(Table facilities) {
    return counted(facilities).entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_TYPES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many types there are in all. */
  static int typesInAll(Table facilities) {
    return counted(facilities).size();
  }

  private static Map<String, Long> counted(Table facilities) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row row : facilities) {
      counts.merge(row.getString("type"), (long) Sheet.whole(row, "facilities"), Long::sum);
    }
    return counts;
  }

  /** The table {@code reach} from the places of a grid. */
  Table reach(Table places) {
    Sheet sheet = reachSheet();
    for (Row row : places.sortOn("place", "commune_code", "type")) {
      sheet.row(
          row.getString("place") + "-" + row.getString("commune_code"),
          row.getString("type"),
          row.getString("commune_code"),
          Sheet.number(row, "lon"),
          Sheet.number(row, "lat"),
          Sheet.number(row, "population"),
          Sheet.number(row, "distance_km"),
          Sheet.number(row, "within"));
    }
    return sheet.table();
  }

  /** The table {@code reach} with everybody at the centre of the commune. */
  Table reach(Census census, int year) {
    FacilityIndex index = Reduction.index(facilities);
    Sheet sheet = reachSheet();
    Ground.COMMUNES.forEach(
        (code, ground) -> {
          double people = census.of(code, year).orElse(0);
          if (people > 0) {
            for (String type : index.types()) {
              double km = index.metres(type, ground.lon(), ground.lat()) / 1000;
              sheet.row(
                  code,
                  type,
                  code,
                  ground.lon(),
                  ground.lat(),
                  people,
                  km,
                  km <= limit ? people : 0.0);
            }
          }
        });
    return sheet.table();
  }

  private static Sheet reachSheet() {
    return new Sheet("reach")
        .text("place", "type", "commune_code")
        .number("lon", "lat", "population", "distance_km", "within");
  }

  Table access(Table reach, String basis) {
    Map<String, Map<String, Reach>> sums = new TreeMap<>();
    for (Row row : reach) {
      sums.computeIfAbsent(row.getString("commune_code"), c -> new LinkedHashMap<>())
          .merge(row.getString("type"), Reach.of(row), Reach::plus);
    }
    Map<String, Map<String, Long>> counts = counts();
    Sheet sheet =
        new Sheet("service_access")
            .text("commune_code", "type")
            .number("distance_km", "share_within", "population", "people_beyond")
            .whole("facilities")
            .text("basis");
    sums.forEach(
        (commune, types) ->
            types.forEach(
                (type, own) ->
                    sheet.row(
                        commune,
                        type,
                        own.distance(),
                        own.share(),
                        own.people(),
                        own.people() - own.within(),
                        counts.getOrDefault(commune, Map.of()).getOrDefault(type, 0L),
                        basis)));
    return sheet.table();
  }

  /** Facilities by commune and type; where no commune is given, by the position. */
  Map<String, Map<String, Long>> counts() {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    for (Row row : facilities) {
      double lon = Sheet.number(row, "lon");
      double lat = Sheet.number(row, "lat");
      String given = Sheet.words(row, "commune_code");
      if (given.isEmpty() && PointLayout.inside(lon, lat)) {
        given = outlines.commune(lon, lat);
      }
      if (Places.isCommune(given)) {
        counts
            .computeIfAbsent(given, c -> new LinkedHashMap<>())
            .merge(row.getString("type"), (long) Sheet.whole(row, "facilities"), Long::sum);
      }
    }
    return counts;
  }

  Table mix() {
    List<String> types = types(facilities);
    Map<String, Map<String, Long>> counts = counts();
    List<String> communes = new ArrayList<>(counts.keySet());
    double[][] table = new double[communes.size()][types.size()];
    for (int i = 0; i < communes.size(); i++) {
      for (int j = 0; j < types.size(); j++) {
        table[i][j] = counts.get(communes.get(i)).getOrDefault(types.get(j), 0L);
      }
    }
    double[][] quotients = LocationQuotient.of(table);
    Sheet sheet =
        new Sheet("mix")
            .text("commune_code", "type")
            .whole("facilities")
            .number("location_quotient");
    for (int i = 0; i < communes.size(); i++) {
      for (int j = 0; j < types.size(); j++) {
        sheet.row(communes.get(i), types.get(j), table[i][j], quotients[i][j]);
      }
    }
    return sheet.table();
  }
}
