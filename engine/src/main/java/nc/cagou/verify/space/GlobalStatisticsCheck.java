package nc.cagou.verify.space;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.method.space.Autocorrelation;
import nc.cagou.method.space.Geary;
import nc.cagou.method.space.GeneralG;
import nc.cagou.method.space.GlobalMoran;
import nc.cagou.method.space.Weights;
import nc.cagou.verify.Cases;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Tolerance;

/** Moran's I, Geary's C and general G against R {@code spdep}. */
public final class GlobalStatisticsCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.absolute(1e-10);
  private static final Pattern GEARY = Pattern.compile("geary_([WB])_(randomisation|normality)");

  @Override
  public String method() {
    return "spatial_global_moran";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_expected.json")) {
      cases.check(
          name,
          c -> {
            JsonNode expected = cases.json(name + "_expected.json");
            SpatialCase units =
                SpatialCase.read(cases, name, expected.path("variable").asText("x"));
            c.json(expected, found(expected, units), TOLERANCE, Set.of("variable"));
          });
    }
  }

  private static Map<String, Object> found(JsonNode expected, SpatialCase units) {
    Map<String, Object> found = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> part : expected.properties()) {
      String key = part.getKey();
      Matcher geary = GEARY.matcher(key);
      if (key.equals("moran")) {
        for (int i = 0; i < part.getValue().size(); i++) {
          moran(found, "moran[" + i + "]", part.getValue().get(i), units);
        }
      } else if (geary.matches()) {
        Weights weights = units.weights(geary.group(1));
        put(
            found,
            key,
            "C",
            geary.group(2).equals("normality")
                ? Geary.normal(units.x(), weights)
                : Geary.randomised(units.x(), weights));
      } else if (key.equals("getis_ord_global_G")) {
        String style = part.getValue().path("style").asText("B");
        found.put(key + ".style", style);
        put(found, key, "G", GeneralG.of(units.x(), units.weights(style)));
      }
    }
    return found;
  }

  private static void moran(
      Map<String, Object> found, String path, JsonNode wanted, SpatialCase units) {
    Weights weights = units.weights(wanted.get("style").asText());
    found.put(path + ".style", wanted.get("style").asText());
    found.put(path + ".assumption", wanted.get("assumption").asText());
    put(
        found,
        path,
        "I",
        wanted.get("assumption").asText().equals("normality")
            ? GlobalMoran.normal(units.x(), weights)
            : GlobalMoran.randomised(units.x(), weights));
    found.put(path + ".S0", weights.s0());
    found.put(path + ".S1", weights.s1());
    found.put(path + ".S2", weights.s2());
    found.put(path + ".n", units.x().length);
  }

  private static void put(
      Map<String, Object> found, String path, String name, Autocorrelation measure) {
    found.put(path + "." + name, measure.value());
    found.put(path + ".E", measure.expected());
    found.put(path + ".Var", measure.variance());
    for (String shape : new String[] {"", "[0]", "[0][0]"}) {
      found.put(path + ".z" + shape, measure.z());
      found.put(path + ".p_two_sided" + shape, measure.p());
    }
  }
}
