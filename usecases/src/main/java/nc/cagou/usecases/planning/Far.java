package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;

/**
 * The people of a territory who are out of reach of a type of facility.
 *
 * @param beyond their share, 0 to 1
 * @param people their number
 * @param distance mean distance of a person to the nearest one, km
 */
record Far(String type, double beyond, double people, double distance) {

  /** By falling share; types without anybody to count are not there. */
  static List<Far> of(View view, String territory) {
    Map<String, Double> parts = Places.groundOf(territory);
    Map<String, Reach> sums = new LinkedHashMap<>();
    for (Row row : view.table("service_access")) {
      if (parts.getOrDefault(row.getString("commune_code"), 0.0) > 0) {
        double all = Sheet.number(row, "population");
        Reach own =
            new Reach(
                all,
                all * Sheet.number(row, "distance_km"),
                all - Sheet.number(row, "people_beyond"));
        sums.merge(row.getString("type"), own, Reach::plus);
      }
    }
    List<Far> far = new ArrayList<>();
    sums.forEach(
        (type, own) -> {
          if (own.people() > 0) {
            far.add(new Far(type, 1 - own.share(), own.people() - own.within(), own.distance()));
          }
        });
    far.sort(Comparator.comparingDouble(Far::beyond).reversed().thenComparing(Far::type));
    return far;
  }
}
