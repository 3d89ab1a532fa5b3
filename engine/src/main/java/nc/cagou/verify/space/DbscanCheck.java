package nc.cagou.verify.space;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nc.cagou.method.Dbscan;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * DBSCAN against R {@code dbscan}: core points and noise exactly, clusters up to their numbers.
 * Border points go to the first cluster that reaches them in the order of the points, as there.
 */
public final class DbscanCheck implements MethodCheck {

  @Override
  public String method() {
    return "spatial_dbscan";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_input.csv")) {
      cases.check(
          name,
          c ->
              compare(
                  c,
                  cases.sheet(name + "_input.csv"),
                  cases.sheet(name + "_expected.csv"),
                  cases.json(name + "_summary.json")));
    }
  }

  private static void compare(Comparison c, Sheet input, Sheet expected, JsonNode summary) {
    Map<String, Object> found = new LinkedHashMap<>();
    try (Comparison.Columns columns = c.columns(expected).keys("id")) {
      for (Map.Entry<String, JsonNode> run : summary.properties()) {
        String key = run.getKey();
        double eps = run.getValue().get("eps").asDouble();
        int minimum = run.getValue().get("minPts").asInt();
        Dbscan.Result result =
            Dbscan.inPlane(input.numbers("x"), input.numbers("y"), null, eps, minimum);
        boolean[] core = result.core();
        double[] cores =
            IntStream.range(0, core.length).mapToDouble(i -> core[i] ? 1 : 0).toArray();
        int[] inner = result.cluster().clone();
        for (int i = 0; i < inner.length; i++) {
          inner[i] = core[i] ? inner[i] : 0;
        }
        columns.numbers("core_" + key, cores, Tolerance.EXACT);
        columns.texts("cluster_" + key, renamed(result.cluster(), expected, "cluster_" + key));
        columns.texts("clusterNoBorder_" + key, renamed(inner, expected, "clusterNoBorder_" + key));
        summarise(found, key, result, run.getValue());
      }
    }
    c.json(summary, found, Tolerance.EXACT, Set.of());
  }

  /** The labels under the names of the reference: the first point of a cluster tells its name. */
  private static List<String> renamed(int[] cluster, Sheet expected, String column) {
    String[] wanted = expected.texts(column);
    Map<Integer, String> names = new HashMap<>(Map.of(0, "0"));
    List<String> renamed = new ArrayList<>();
    for (int i = 0; i < cluster.length; i++) {
      boolean free = !names.containsKey(cluster[i]) && !names.containsValue(wanted[i]);
      if (free) {
        names.put(cluster[i], wanted[i]);
      }
      renamed.add(names.getOrDefault(cluster[i], "another " + cluster[i]));
    }
    return renamed;
  }

  private static void summarise(
      Map<String, Object> found, String key, Dbscan.Result result, JsonNode wanted) {
    found.put(key + ".eps", wanted.get("eps").asDouble());
    found.put(key + ".minPts", wanted.get("minPts").asInt());
    found.put(key + ".clusters", result.clusters());
    found.put(key + ".noise", IntStream.of(result.cluster()).filter(k -> k == 0).count());
    int cores = 0;
    for (boolean core : result.core()) {
      cores += core ? 1 : 0;
    }
    found.put(key + ".core", cores);
    for (int k = 1; k <= result.clusters(); k++) {
      int own = k;
      String path = wanted.get("cluster_sizes").isArray() ? "[" + (k - 1) + "]" : "";
      found.put(
          key + ".cluster_sizes" + path,
          IntStream.of(result.cluster()).filter(n -> n == own).count());
    }
  }
}
