package nc.cagou.verify.planning;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.method.Geodesic;
import nc.cagou.method.GreatCircle;
import nc.cagou.method.planning.NearestFacility;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/** Nearest facilities in a plane and distances on the globe. */
public final class NearestFacilityCheck implements MethodCheck {

  private static final Tolerance PLANAR = Tolerance.absolute(1e-9);
  private static final Tolerance GEODESIC = Tolerance.absolute(1e-6);
  private static final String HAVERSINE = "haversine_R";

  @Override
  public String method() {
    return "planning_nearest_facility";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_expected.csv")) {
      cases.check(
          name,
          c -> {
            Sheet expected = cases.sheet(name + "_expected.csv");
            if (expected.has("lon1")) {
              globe(c, expected);
            } else {
              plane(c, cases, name, expected);
            }
          });
    }
  }

  private static void globe(Comparison c, Sheet expected) {
    double[] lon1 = expected.numbers("lon1");
    double[] lat1 = expected.numbers("lat1");
    double[] lon2 = expected.numbers("lon2");
    double[] lat2 = expected.numbers("lat2");
    try (Comparison.Columns columns = c.columns(expected).keys("lon1", "lat1", "lon2", "lat2")) {
      for (String column : expected.header()) {
        double[] found = new double[expected.size()];
        if (column.equals("geodesic_wgs84_m")) {
          for (int i = 0; i < found.length; i++) {
            found[i] = Geodesic.metres(lon1[i], lat1[i], lon2[i], lat2[i]);
          }
          columns.numbers(column, found, GEODESIC);
        } else if (column.startsWith(HAVERSINE)) {
          String radius = column.substring(HAVERSINE.length(), column.length() - "_m".length());
          double scale = Double.parseDouble(radius) / GreatCircle.RADIUS;
          for (int i = 0; i < found.length; i++) {
            found[i] = GreatCircle.metres(lon1[i], lat1[i], lon2[i], lat2[i]) * scale;
          }
          columns.numbers(column, found, GEODESIC);
        }
      }
    }
  }

  private static void plane(Comparison c, Cases cases, String name, Sheet expected)
      throws IOException {
    Sheet demand = cases.sheet(name + "_demand_input.csv");
    Sheet facilities = cases.sheet(name + "_facility_input.csv");
    int k = 0;
    while (expected.has("nearest" + (k + 1))) {
      k++;
    }
    List<NearestFacility.Near> near =
        NearestFacility.inPlane(
            demand.numbers("x_m"),
            demand.numbers("y_m"),
            facilities.numbers("x_m"),
            facilities.numbers("y_m"),
            k);
    String[] ids = facilities.texts("id");
    try (Comparison.Columns columns = c.columns(expected).keys("id")) {
      for (int r = 0; r < k; r++) {
        List<String> names = new ArrayList<>();
        double[] distances = new double[near.size()];
        for (int i = 0; i < distances.length; i++) {
          int facility = near.get(i).facility()[r];
          names.add(facility < 0 ? "" : ids[facility]);
          distances[i] = near.get(i).distance()[r];
        }
        columns.texts("nearest" + (r + 1), names);
        columns.numbers("dist" + (r + 1) + "_m", distances, PLANAR);
      }
    }
    if (cases.has(name + "_summary.json")) {
      JsonNode summary = cases.json(name + "_summary.json");
      c.json(summary, summary(summary, near, demand.numbers("pop")), PLANAR, Set.of());
    }
  }

  private static Map<String, Object> summary(
      JsonNode wanted, List<NearestFacility.Near> near, double[] people) {
    double[] first = near.stream().mapToDouble(n -> n.distance()[0]).toArray();
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("weighted_mean_nearest_m", NearestFacility.mean(first, people));
    found.put("weighted_median_nearest_m", NearestFacility.median(first, people));
    wanted
        .path("share_pop_within")
        .fieldNames()
        .forEachRemaining(
            limit ->
                found.put(
                    "share_pop_within." + limit,
                    NearestFacility.shareWithin(first, people, Double.parseDouble(limit))));
    return found;
  }
}
