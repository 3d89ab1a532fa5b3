package nc.cagou.verify.labour;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nc.cagou.method.Regression;
import nc.cagou.method.labour.Beveridge;
import nc.cagou.method.labour.MatchingFunction;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/** Beveridge curve and matching function against least squares of statsmodels. */
public final class BeveridgeCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.relative(1e-8);
  private static final String HAC = "se_hac_nw_lag";

  @Override
  public String method() {
    return "employment_beveridge";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_input.csv")) {
      cases.check(
          name,
          c -> compare(c, cases.sheet(name + "_input.csv"), cases.json(name + "_expected.json")));
    }
  }

  private static void compare(Comparison c, Sheet input, JsonNode expected) {
    double[] u = input.numbers("unemployment_rate");
    double[] v = input.numbers("vacancy_rate");
    Map<String, Object> found = new HashMap<>();
    for (Map.Entry<String, JsonNode> part : expected.properties()) {
      String key = part.getKey();
      if (key.startsWith("beveridge")) {
        Regression curve =
            part.getValue().get("coef").size() == 3
                ? Beveridge.fit(u, v, input.numbers("post"))
                : Beveridge.fit(u, v);
        describe(found, key, part.getValue(), curve);
      } else if (key.startsWith("matching")) {
        Regression matching = MatchingFunction.fit(input.numbers("hires_rate"), u, v);
        describe(found, key, part.getValue(), matching);
      }
    }
    found.put(
        "tightness_mean", Arrays.stream(Beveridge.tightness(u, v)).average().orElse(Double.NaN));
    c.json(expected, found, TOLERANCE, Set.of());
  }

  private static void describe(
      Map<String, Object> found, String path, JsonNode expected, Regression fit) {
    for (int j = 0; j < expected.get("names").size(); j++) {
      found.put(path + ".names[" + j + "]", expected.get("names").get(j).asText());
    }
    values(found, path + ".coef", fit.coefficients());
    values(found, path + ".se_ols", fit.standardErrors());
    values(found, path + ".t", fit.t());
    values(found, path + ".p", fit.p());
    found.put(path + ".r2", fit.r2());
    found.put(path + ".adj_r2", fit.adjustedR2());
    found.put(path + ".sigma", fit.sigma());
    found.put(path + ".dw", fit.durbinWatson());
    expected
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (name.startsWith(HAC)) {
                int lags = Integer.parseInt(name.substring(HAC.length()));
                values(found, path + "." + name, fit.neweyWest(lags));
              }
            });
  }

  private static void values(Map<String, Object> found, String path, double[] values) {
    for (int j = 0; j < values.length; j++) {
      found.put(path + "[" + j + "]", values[j]);
    }
  }
}
