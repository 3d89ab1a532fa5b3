package nc.cagou.verify.road;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.method.NegativeBinomialRegression;
import nc.cagou.method.PoissonRegression;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * Negative-binomial regressions and empirical-Bayes screening against R's {@code MASS::glm.nb} and
 * Hauer et al. 2002. A CSV of segments (column {@code aadt}) goes with a fit ({@code ..._fit.json})
 * and the screened segments; a CSV with a JSON of the same name is a regression on its columns; a
 * JSON {@code ..._published.json} holds printed results.
 */
public final class ScreeningCheck implements MethodCheck {

  private static final Tolerance COEFFICIENT = Tolerance.relative(1e-6);
  private static final Tolerance THETA = Tolerance.relative(1e-5);

  /** What a JSON says beside results. */
  private static final Set<String> REMARKS = Set.of("tool", "model", "source", "note", "notes");

  @Override
  public String method() {
    return "road_eb_screening";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_input.csv")) {
      Sheet input = cases.sheet(name + "_input.csv");
      if (input.has("aadt")) {
        segments(cases, name, input);
      } else {
        cases.check(name, c -> regression(c, input, cases.json(name + "_expected.json"), null));
      }
    }
    for (String name : cases.before("_published.json")) {
      cases.check(name, c -> PublishedTutorial.compare(c, cases.json(name + "_published.json")));
    }
  }

  private static void segments(Cases cases, String name, Sheet input) {
    String fit = fitOf(cases, name);
    cases.check(
        fit.substring(0, fit.length() - ".json".length()),
        c -> regression(c, input, cases.json(fit), Design.offset(input)));
    cases.check(
        name,
        c ->
            ScreenedSegments.compare(
                c, input, cases.json(fit), cases.sheet(name + "_expected.csv")));
  }

  /** {@code NAME_fit.json} or {@code NAME_spf_fit.json}, else the one fit of the folder. */
  private static String fitOf(Cases cases, String name) {
    List<String> fits = cases.files().stream().filter(f -> f.endsWith("fit.json")).toList();
    return fits.stream()
        .filter(f -> f.startsWith(name + "_"))
        .findFirst()
        .orElseGet(
            () ->
                fits.stream()
                    .filter(f -> f.startsWith("spf_"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no fit of " + name)));
  }

  private static void regression(Comparison c, Sheet input, JsonNode expected, double[] offset) {
    Design design = Design.of(input, expected);
    NegativeBinomialRegression fit =
        NegativeBinomialRegression.of(design.columns(), design.counts(), offset);
    Map<String, Object> found = new LinkedHashMap<>();
    put(found, "coefficients.", design.names(), fit.coefficients());
    put(found, "std_errors.", design.names(), fit.standardErrors());
    found.put("twologlik", fit.twoLogLikelihood());
    found.put("aic", fit.aic());
    found.put("deviance", fit.deviance());
    found.put("null_deviance", fit.nullDeviance());
    found.put("df_residual", fit.freedom());
    found.put("iterations", fit.steps());
    Map<String, Object> sizes = new LinkedHashMap<>();
    sizes.put("theta", fit.theta());
    sizes.put("theta_se", fit.thetaError());
    sizes.put("overdispersion_k", fit.overdispersion());
    PoissonRegression poisson = PoissonRegression.of(design.columns(), design.counts(), offset);
    put(found, "poisson_fit.", design.names(), poisson.coefficients());
    found.put("poisson_pearson_dispersion", poisson.dispersion());
    Set<String> others = new java.util.HashSet<>(REMARKS);
    others.addAll(sizes.keySet());
    c.json(expected, found, COEFFICIENT, others);
    Set<String> all = new java.util.HashSet<>();
    expected.fieldNames().forEachRemaining(f -> all.add(f));
    all.removeAll(sizes.keySet());
    c.json(expected, sizes, THETA, all);
  }

  private static void put(
      Map<String, Object> found, String prefix, List<String> names, double[] values) {
    for (int i = 0; i < values.length; i++) {
      found.put(prefix + names.get(i), values[i]);
    }
  }
}
