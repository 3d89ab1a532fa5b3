package nc.cagou.verify.protection;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nc.cagou.method.protection.GaussianMechanism;
import nc.cagou.method.protection.GeometricMechanism;
import nc.cagou.method.protection.LaplaceMechanism;
import nc.cagou.method.protection.PrivacyLoss;
import nc.cagou.method.protection.RandomisedResponse;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Tolerance;

/** Mechanisms of differential privacy against closed forms: one case a list of each file. */
public final class DifferentialPrivacyCheck implements MethodCheck {

  private static final Tolerance CLOSED = Tolerance.relative(1e-10);
  private static final Tolerance ROOT = Tolerance.relative(1e-8);

  @Override
  public String method() {
    return "trust_differential_privacy";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before(".json")) {
      JsonNode facts = cases.json(name + ".json");
      facts
          .fields()
          .forEachRemaining(
              list ->
                  cases.check(
                      name + "." + list.getKey(), c -> compare(c, list.getKey(), list.getValue())));
    }
  }

  private static void compare(Comparison c, String kind, JsonNode list) {
    for (int i = 0; i < list.size(); i++) {
      JsonNode wanted = list.get(i);
      Map<String, Object> found = new HashMap<>();
      wanted
          .fields()
          .forEachRemaining(
              field -> {
                Object value = value(kind, field.getKey(), wanted);
                if (value != null) {
                  found.put(field.getKey(), value);
                }
              });
      c.json(wanted, found, kind.equals("gaussian") ? ROOT : CLOSED, Set.of());
    }
  }

  private static Object value(String kind, String field, JsonNode given) {
    if (Set.of(
            "epsilon",
            "delta",
            "delta_prime",
            "k",
            "sensitivity",
            "sensitivity_l1",
            "sensitivity_l2")
        .contains(field)) {
      return given.get(field).numberValue();
    }
    double epsilon = given.get("epsilon").asDouble();
    return switch (kind) {
      case "laplace" ->
          laplace(field, LaplaceMechanism.of(epsilon, given.get("sensitivity_l1").asDouble()));
      case "gaussian" ->
          gaussian(
              field,
              epsilon,
              given.get("delta").asDouble(),
              given.get("sensitivity_l2").asDouble());
      case "geometric" ->
          geometric(field, GeometricMechanism.of(epsilon, given.path("sensitivity").asDouble(1)));
      case "composition" ->
          composition(field, epsilon, given.get("k").asInt(), given.get("delta_prime").asDouble());
      case "randomised_response" -> randomised(field, epsilon);
      default -> null;
    };
  }

  private static Object laplace(String field, LaplaceMechanism noise) {
    if (field.matches("cdf_at_-?\\d+")) {
      return noise.cumulative(Double.parseDouble(field.substring("cdf_at_".length())));
    }
    if (field.matches("p_round_abs_error_ge_\\d+")) {
      return noise.roundedErrorAtLeast(
          Integer.parseInt(field.substring("p_round_abs_error_ge_".length())));
    }
    if (field.matches("q\\d+_abs_error")) {
      return noise.errorQuantile(fraction(field.substring(1, field.indexOf('_'))));
    }
    if (field.matches("q\\d+")) {
      return noise.quantile(fraction(field.substring(1)));
    }
    return switch (field) {
      case "scale_b" -> noise.scale();
      case "sd" -> noise.standardDeviation();
      case "mean_abs_error" -> noise.meanAbsoluteError();
      default -> null;
    };
  }

  /** "975" is 0.975. */
  private static double fraction(String digits) {
    return Double.parseDouble("0." + digits);
  }

  private static Object gaussian(String field, double epsilon, double delta, double sensitivity) {
    double analytic = GaussianMechanism.analytic(epsilon, delta, sensitivity);
    if (field.startsWith("sigma_classical")) {
      return GaussianMechanism.classical(epsilon, delta, sensitivity);
    }
    return switch (field) {
      case "classical_bound_valid_only_for_eps_lt_1" -> GaussianMechanism.classicalHolds(epsilon);
      case "sigma_analytic_balle_wang" -> analytic;
      case "delta_check" -> GaussianMechanism.delta(epsilon, analytic, sensitivity);
      default -> null;
    };
  }

  private static Object geometric(String field, GeometricMechanism noise) {
    if (field.matches("pmf_-?\\d+")) {
      return noise.probability(Integer.parseInt(field.substring("pmf_".length())));
    }
    return switch (field) {
      case "alpha" -> noise.alpha();
      case "variance" -> noise.variance();
      default -> null;
    };
  }

  private static Object composition(String field, double epsilon, int k, double delta) {
    double rho = PrivacyLoss.concentrated(epsilon, k);
    return switch (field) {
      case "basic" -> PrivacyLoss.basic(epsilon, k);
      case "advanced_DRV" -> PrivacyLoss.advanced(epsilon, k, delta);
      case "zcdp_rho_of_pure" -> rho;
      case "zcdp_to_eps" -> PrivacyLoss.ofConcentrated(rho, delta);
      default -> null;
    };
  }

  private static Object randomised(String field, double epsilon) {
    if (field.matches("p_keep_k\\d+")) {
      return RandomisedResponse.keep(
          epsilon, Integer.parseInt(field.substring("p_keep_k".length())));
    }
    return field.equals("p_truth_binary") ? RandomisedResponse.keep(epsilon, 2) : null;
  }
}
