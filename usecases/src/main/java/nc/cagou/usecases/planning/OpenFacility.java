package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Parameters;
import nc.cagou.method.GreatCircle;
import nc.cagou.territory.Territories;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The lever "open a facility": people within reach before and after one more facility of a type at
 * a place. From the table {@code reach} alone: each inhabited place keeps its nearest facility or
 * takes the new one, whichever is nearer.
 */
final class OpenFacility {

  static final String NAME = "open-facility";

  private final String type;
  private final double lon;
  private final double lat;
  private final double limit;

  OpenFacility(Parameters parameters) {
    type = parameters.text("facility_type").strip();
    lon = parameters.number("facility_lon");
    lat = parameters.number("facility_lat");
    limit = parameters.number("reach_km");
  }

  /** Whether a type was given. */
  boolean isAsked() {
    return !type.isEmpty();
  }

  String type() {
    return type;
  }

  /** Before and after in New Caledonia and in the commune of the place; empty without places. */
  List<Change> changes(Table reach) {
    StringColumn types = reach.stringColumn("type");
    StringColumn codes = reach.stringColumn("commune_code");
    DoubleColumn lons = reach.doubleColumn("lon");
    DoubleColumn lats = reach.doubleColumn("lat");
    DoubleColumn peoples = reach.doubleColumn("population");
    DoubleColumn distances = reach.doubleColumn("distance_km");
    DoubleColumn withins = reach.doubleColumn("within");
    Reach before = Reach.NONE;
    Reach after = Reach.NONE;
    Map<String, Reach[]> communes = new LinkedHashMap<>();
    String here = null;
    double least = Double.POSITIVE_INFINITY;
    for (int i : places(reach.stringColumn("place"), types)) {
      boolean same = types.get(i).equalsIgnoreCase(type);
      double people = peoples.getDouble(i);
      double own = same ? distances.getDouble(i) : Double.POSITIVE_INFINITY;
      double km = GreatCircle.metres(lon, lat, lons.getDouble(i), lats.getDouble(i)) / 1000;
      Reach now = new Reach(people, people * own, same ? withins.getDouble(i) : 0);
      Reach then =
          new Reach(people, people * Math.min(own, km), km <= limit ? people : now.within());
      before = before.plus(now);
      after = after.plus(then);
      Reach[] sums =
          communes.computeIfAbsent(codes.get(i), c -> new Reach[] {Reach.NONE, Reach.NONE});
      sums[0] = sums[0].plus(now);
      sums[1] = sums[1].plus(then);
      if (km < least) {
        least = km;
        here = codes.get(i);
      }
    }
    List<Change> changes = new ArrayList<>();
    if (here != null) {
      add(changes, Territories.WHOLE, before, after);
      add(changes, here, communes.get(here)[0], communes.get(here)[1]);
    }
    return changes;
  }

  private static void add(List<Change> changes, String territory, Reach before, Reach after) {
    changes.add(Change.plain("share_within", territory, before.share() * 100, after.share() * 100));
    changes.add(
        Change.plain(
            "people_beyond",
            territory,
            before.people() - before.within(),
            after.people() - after.within()));
    changes.add(Change.plain("distance_km", territory, before.distance(), after.distance()));
  }

  /** One row a place: that of the type, or of any other type where the type is new. */
  private Collection<Integer> places(StringColumn places, StringColumn types) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (int i = 0; i < places.size(); i++) {
      if (types.get(i).equalsIgnoreCase(type)) {
        rows.put(places.get(i), i);
      } else {
        rows.putIfAbsent(places.get(i), i);
      }
    }
    return rows.values();
  }
}
