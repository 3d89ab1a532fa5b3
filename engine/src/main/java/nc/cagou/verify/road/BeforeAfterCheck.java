package nc.cagou.verify.road;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nc.cagou.method.Interval;
import nc.cagou.method.road.BeforeAfter;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/** Before/after evaluations against the arithmetic of Hauer's formulas. */
public final class BeforeAfterCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.relative(1e-9);

  @Override
  public String method() {
    return "road_before_after";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_parameters.json")) {
      cases.check(
          name,
          c -> {
            Sheet input = cases.sheet(name + "_input.csv");
            JsonNode parameters = cases.json(name + "_parameters.json");
            double k = parameters.get("overdispersion_k").asDouble();
            BeforeAfter.Place[] places = places(input);
            c.json(
                cases.json(name + "_expected.json"),
                all(input, places, parameters),
                TOLERANCE,
                Set.of());
            sites(c, places, k, cases.sheet(name + "_sites_expected.csv"));
          });
    }
  }

  private static BeforeAfter.Place[] places(Sheet input) {
    double[] before = input.numbers("crashes_before");
    double[] after = input.numbers("crashes_after");
    double[] yearsBefore = input.numbers("years_before");
    double[] yearsAfter = input.numbers("years_after");
    double[] predictedBefore = input.numbers("spf_per_year_before");
    double[] predictedAfter = input.numbers("spf_per_year_after");
    BeforeAfter.Place[] places = new BeforeAfter.Place[before.length];
    for (int i = 0; i < places.length; i++) {
      places[i] =
          new BeforeAfter.Place(
              before[i],
              after[i],
              predictedBefore[i] * yearsBefore[i],
              predictedAfter[i] * yearsAfter[i]);
    }
    return places;
  }

  private static Map<String, Object> all(
      Sheet input, BeforeAfter.Place[] places, JsonNode parameters) {
    double[] before = input.numbers("crashes_before");
    double[] after = input.numbers("crashes_after");
    Map<String, Object> found = new LinkedHashMap<>();
    put(
        found,
        "naive",
        BeforeAfter.naive(
            before, after, input.numbers("years_before"), input.numbers("years_after")));
    put(
        found,
        "comparison_group_omega_var0",
        BeforeAfter.comparison(
            before,
            after,
            parameters.get("comparison_before").asDouble(),
            parameters.get("comparison_after").asDouble()));
    put(
        found,
        "eb",
        BeforeAfter.empiricalBayes(places, parameters.get("overdispersion_k").asDouble()));
    return found;
  }

  private static void put(Map<String, Object> found, String name, BeforeAfter result) {
    Interval limits = result.interval();
    found.put(name + ".lambda", result.after());
    found.put(name + ".pi", result.expected());
    found.put(name + ".var_lambda", result.after());
    found.put(name + ".var_pi", result.expectedVariance());
    found.put(name + ".delta_reduction", result.reduction());
    found.put(name + ".var_delta", result.reductionVariance());
    found.put(name + ".theta_unbiased", result.theta());
    found.put(name + ".var_theta", result.thetaVariance());
    found.put(name + ".se_theta", Math.sqrt(result.thetaVariance()));
    found.put(name + ".percent_change", result.percentChange());
    found.put(name + ".theta_simple_ratio", result.simpleRatio());
    found.put(name + ".ci95[0]", limits.lower());
    found.put(name + ".ci95[1]", limits.upper());
  }

  private static void sites(Comparison c, BeforeAfter.Place[] places, double k, Sheet expected) {
    try (Comparison.Columns columns = c.columns(expected).keys("site")) {
      columns.numbers("spf_before_total", of(places, p -> p.predictedBefore()), TOLERANCE);
      columns.numbers("eb_weight", of(places, p -> p.expectedBefore(k).weight()), TOLERANCE);
      columns.numbers(
          "eb_expected_before", of(places, p -> p.expectedBefore(k).expected()), TOLERANCE);
      columns.numbers(
          "adjust_ratio_after_over_before", of(places, BeforeAfter.Place::ratio), TOLERANCE);
      columns.numbers(
          "pi_after_without_treatment", of(places, p -> p.evaluated(k).expected()), TOLERANCE);
      columns.numbers("var_pi", of(places, p -> p.evaluated(k).expectedVariance()), TOLERANCE);
      columns.numbers(
          "site_index_of_effectiveness", of(places, p -> p.evaluated(k).simpleRatio()), TOLERANCE);
    }
  }

  private static double[] of(
      BeforeAfter.Place[] places, ToDoubleFunction<BeforeAfter.Place> figure) {
    return Arrays.stream(places).mapToDouble(figure).toArray();
  }
}
