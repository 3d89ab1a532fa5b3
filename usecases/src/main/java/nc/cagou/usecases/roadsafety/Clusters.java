package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Parameters;
import nc.cagou.method.Dbscan;
import nc.cagou.method.GreatCircle;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * {@code clusters}: places where accidents lie close together, the gravest first.
 *
 * <p>An accident weighs by its gravest victim: killed, hospitalised, or slightly injured. The
 * weight of a cluster is the sum of the weights of its accidents; a cluster holds at least two
 * accidents.
 */
final class Clusters {

  /** Clusters that are kept, the gravest first. */
  static final int MOST = 500;

  private final Parameters parameters;
  private final int years;
  private final List<Zone> zones;

  /**
   * @param points reduced: commune_code, lon, lat and counts
   * @param years number of years of the files; the weight that makes a cluster is per year
   */
  Clusters(Table points, Parameters parameters, int years) {
    this.parameters = parameters;
    this.years = years;
    this.zones = zones(points);
  }

  /** A cluster: the mean place of its accidents, and the distance to the farthest. */
  private record Zone(
      String commune, double lon, double lat, double radius, double weight, Counts counts) {}

  private List<Zone> zones(Table points) {
    Table located = points.dropWhere(points.column("lon").isMissing());
    located = located.dropWhere(located.column("lat").isMissing());
    int n = located.rowCount();
    double[] lon = new double[n];
    double[] lat = new double[n];
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      Row row = located.row(i);
      lon[i] = Counts.number(row, "lon");
      lat[i] = Counts.number(row, "lat");
      weights[i] = weight(row);
    }
    Dbscan.Result found =
        Dbscan.onGlobe(
            lon,
            lat,
            weights,
            parameters.number("cluster_radius"),
            parameters.number("cluster_minimum") * Math.max(1, years));
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < n; i++) {
      if (found.cluster()[i] > 0) {
        members.computeIfAbsent(found.cluster()[i], c -> new ArrayList<>()).add(i);
      }
    }
    List<Zone> all = new ArrayList<>();
    for (List<Integer> own : members.values()) {
      all.add(zone(located, own, lon, lat, weights));
    }
    return all.stream()
        .filter(z -> z.counts().accidents() > 1)
        .sorted(
            Comparator.comparingDouble(Zone::weight)
                .reversed()
                .thenComparingDouble(Zone::lon)
                .thenComparingDouble(Zone::lat))
        .limit(MOST)
        .toList();
  }

  private double weight(Row row) {
    long fatal = Counts.whole(row, "fatal_accidents");
    long severe = Counts.whole(row, "severe_accidents");
    long other = Counts.whole(row, "accidents") - fatal - severe;
    return fatal * parameters.number("weight_killed")
        + severe * parameters.number("weight_hospitalised")
        + other * parameters.number("weight_slight");
  }

  private static Zone zone(
      Table points, List<Integer> members, double[] lon, double[] lat, double[] weights) {
    Counts counts = Counts.NONE;
    double weight = 0;
    double east = 0;
    double north = 0;
    Map<String, Long> communes = new HashMap<>();
    for (int i : members) {
      Counts own = Counts.of(points.row(i));
      counts = counts.plus(own);
      weight += weights[i];
      east += lon[i] * own.accidents();
      north += lat[i] * own.accidents();
      if (!points.column("commune_code").isMissing(i)) {
        communes.merge(points.stringColumn("commune_code").get(i), own.accidents(), Long::sum);
      }
    }
    double x = east / counts.accidents();
    double y = north / counts.accidents();
    double radius =
        members.stream().mapToDouble(i -> GreatCircle.metres(x, y, lon[i], lat[i])).max().orElse(0);
    String commune =
        communes.entrySet().stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(null);
    return new Zone(commune, x, y, radius, weight, counts);
  }

  Table table(boolean persons) {
    Sheet sheet =
        new Sheet("clusters")
            .whole("cluster")
            .number("lon", "lat")
            .whole("accidents", "killed", "hospitalised", "slightly_injured")
            .number("weight", "radius")
            .text("commune_code");
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      sheet.row(
          i + 1,
          zone.lon(),
          zone.lat(),
          zone.counts().accidents(),
          persons ? zone.counts().killed() : null,
          persons ? zone.counts().hospitalised() : null,
          persons ? zone.counts().slight() : null,
          zone.weight(),
          zone.radius(),
          zone.commune());
    }
    return sheet.table();
  }

  int count() {
    return zones.size();
  }
}
