package nc.cagou.usecases.health;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Parameters;
import nc.cagou.method.GreatCircle;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * Minutes from door to door between communes, and the quickest mode. Given times win; a pair that
 * is not given is estimated where no times were given at all: great-circle distance between main
 * villages × detour / speed of the mode. Between islands the way is by road to the port or airport,
 * then by ferry or plane with the wait of the mode, then by road again; the quicker of both.
 *
 * <p>Within a commune the way takes no time unless it is given.
 */
final class Journeys {

  /** A way. */
  record Way(String mode, double minutes) {}

  private static final double METRES = 1000;
  private static final double HOUR = 60;

  private final Map<String, Map<String, Way>> ways = new HashMap<>();

  private Journeys() {}

  /**
   * @param times reduced: origin, destination, mode, minutes; null when none were given
   */
  static Journeys of(Table times, Parameters parameters) {
    Journeys journeys = new Journeys();
    if (times == null) {
      journeys.estimate(parameters);
    } else {
      for (Row row : times) {
        journeys.offer(
            row.getString("origin"),
            row.getString("destination"),
            new Way(row.getString("mode"), Cells.number(row, "minutes")));
      }
    }
    for (Places.Place place : Places.all()) {
      journeys
          .ways
          .computeIfAbsent(place.code(), c -> new HashMap<>())
          .putIfAbsent(place.code(), new Way("local", 0));
    }
    return journeys;
  }

  /** The journeys of an edition, from its table {@code travel}. */
  static Journeys read(Table travel) {
    Journeys journeys = new Journeys();
    for (Row row : travel) {
      journeys.offer(
          row.getString("origin"),
          row.getString("destination"),
          new Way(row.getString("mode"), Cells.number(row, "minutes")));
    }
    return journeys;
  }

  /** Minutes, {@code NaN} where no way is known. */
  double minutes(String origin, String destination) {
    Way way = way(origin, destination);
    return way == null ? Double.NaN : way.minutes();
  }

  /** The quickest way; null where none is known. */
  Way way(String origin, String destination) {
    return ways.getOrDefault(origin, Map.of()).get(destination);
  }

  private void offer(String origin, String destination, Way way) {
    ways.computeIfAbsent(origin, c -> new HashMap<>())
        .merge(destination, way, (a, b) -> a.minutes() <= b.minutes() ? a : b);
  }

  private void estimate(Parameters p) {
    List<Places.Place> all = Places.all();
    for (Places.Place from : all) {
      for (Places.Place to : all) {
        if (from.code().equals(to.code())) {
          continue;
        }
        if (from.island().equals(to.island())) {
          offer(from.code(), to.code(), new Way("road", leg(from, to, "road", p)));
          continue;
        }
        Places.Place leave = Places.gateway(from, to);
        Places.Place arrive = Places.gateway(to, from);
        double roads = leg(from, leave, "road", p) + leg(arrive, to, "road", p);
        for (String mode : List.of("ferry", "plane")) {
          double minutes = roads + p.number(mode + "_wait") + leg(leave, arrive, mode, p);
          offer(from.code(), to.code(), new Way(mode, minutes));
        }
      }
    }
  }

  private static double leg(Places.Place a, Places.Place b, String mode, Parameters p) {
    double km = GreatCircle.metres(a.lon(), a.lat(), b.lon(), b.lat()) / METRES;
    return km * p.number(mode + "_detour") / p.number(mode + "_speed") * HOUR;
  }
}
