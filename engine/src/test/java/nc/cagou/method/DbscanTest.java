package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;

class DbscanTest {

  private static final double[] X = {0, 0, 0, 1, 2, 3, 10, 10, 20, 4};
  private static final double[] Y = {0, 0, 0, 0, 0, 0, 10, 11, 20, 0};

  @Test
  void countsThePointItselfAndTheLimitAndPointsOnOneSpot() {
    // labels of R dbscan 1.1-11 and scikit-learn 1.2.1
    Dbscan.Result three = Dbscan.inPlane(X, Y, null, 1, 3);
    assertArrayEquals(new int[] {1, 1, 1, 1, 1, 1, 0, 0, 0, 1}, three.cluster());
    boolean[] core = {true, true, true, true, true, true, false, false, false, false};
    assertArrayEquals(core, three.core());
    assertEquals(1, three.clusters());
    Dbscan.Result four = Dbscan.inPlane(X, Y, null, 1, 4);
    assertArrayEquals(new int[] {1, 1, 1, 1, 1, 0, 0, 0, 0, 0}, four.cluster());
  }

  @Test
  void aWeightIsWorthThatManyPointsOnOneSpot() {
    double[] x = {0, 1, 2, 3, 10, 10, 20, 4};
    double[] y = {0, 0, 0, 0, 10, 11, 20, 0};
    double[] weights = {3, 1, 1, 1, 1, 1, 1, 1};
    Dbscan.Result result = Dbscan.inPlane(x, y, weights, 1, 4);
    assertArrayEquals(new int[] {1, 1, 1, 0, 0, 0, 0, 0}, result.cluster());
  }

  @Test
  void nothingGivesNothingAndAMissingPlaceIsNoise() {
    assertEquals(0, Dbscan.onGlobe(new double[0], new double[0], null, 300, 1).clusters());
    double[] lon = {Double.NaN, 166.45, 166.45};
    double[] lat = {-22.2, -22.25, -22.25};
    assertArrayEquals(new int[] {0, 1, 1}, Dbscan.onGlobe(lon, lat, null, 300, 2).cluster());
  }

  @Test
  void theGroundMeetsItselfAtTheAntimeridian() {
    double[] lon = {179.9995, -179.9995, 179.0};
    double[] lat = {-16.5, -16.5, -16.5};
    assertArrayEquals(new int[] {1, 1, 0}, Dbscan.onGlobe(lon, lat, null, 120, 2).cluster());
  }

  @Test
  void neighboursOnTheGlobeAreThoseOfAFullSearch() {
    Random random = new Random(7);
    double[] lon = random.doubles(400, 166.40, 166.50).toArray();
    double[] lat = random.doubles(400, -22.30, -22.20).toArray();
    Dbscan.Result result = Dbscan.onGlobe(lon, lat, null, 500, 6);
    for (int i = 0; i < lon.length; i++) {
      int near = 0;
      for (int j = 0; j < lon.length; j++) {
        near += GreatCircle.metres(lon[i], lat[i], lon[j], lat[j]) <= 500 ? 1 : 0;
      }
      assertEquals(near >= 6, result.core()[i], "point " + i);
    }
    assertTrue(result.clusters() > 1);
  }

  @Test
  void aDegreeOfLatitudeIsAboutAHundredAndElevenKilometres() {
    assertEquals(111_195.08, GreatCircle.metres(166, -22, 166, -21), 0.01);
  }

  @Test
  void equalsTheReferenceLabelsUpToTheirNames() throws IOException {
    Path folder = Shared.folder("reference/spatial_dbscan");
    for (String suite : List.of("accidents600", "edge_ties_duplicates")) {
      List<Map<String, String>> in = rows(folder.resolve(suite + "_input.csv"));
      List<Map<String, String>> expected = rows(folder.resolve(suite + "_expected.csv"));
      double[] x = in.stream().mapToDouble(r -> Double.parseDouble(r.get("x"))).toArray();
      double[] y = in.stream().mapToDouble(r -> Double.parseDouble(r.get("y"))).toArray();
      for (String column : expected.get(0).keySet()) {
        if (column.startsWith("cluster_")) {
          String run = column.substring("cluster_".length());
          double eps = Double.parseDouble(run.replaceAll("eps(\\d+)_min\\d+", "$1"));
          double minimum = Double.parseDouble(run.replaceAll("eps\\d+_min(\\d+)", "$1"));
          assertSame(Dbscan.inPlane(x, y, null, eps, minimum), expected, run);
        }
      }
    }
  }

  private static void assertSame(
      Dbscan.Result result, List<Map<String, String>> expected, String run) {
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      String where = run + " point " + i;
      Map<String, String> row = expected.get(i);
      assertEquals(row.get("core_" + run), String.valueOf(result.core()[i]), where);
      String label = row.get("cluster_" + run);
      assertEquals(label.equals("0"), result.cluster()[i] == 0, where);
      if (result.core()[i]) {
        int own = result.cluster()[i];
        assertEquals(names.computeIfAbsent(label, any -> own), own, where);
      }
    }
    assertEquals(names.size(), result.clusters(), run);
  }

  private static List<Map<String, String>> rows(Path csv) throws IOException {
    List<String[]> lines =
        Files.readAllLines(csv).stream().map(l -> l.replace("\"", "").split(",")).toList();
    return lines.stream()
        .skip(1)
        .map(
            cells -> {
              Map<String, String> row = new HashMap<>();
              Arrays.asList(lines.get(0)).forEach(h -> row.put(h, cells[row.size()]));
              return row;
            })
        .toList();
  }
}
