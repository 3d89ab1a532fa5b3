package nc.cagou.verify.road;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nc.cagou.method.NegativeBinomialRegression;
import nc.cagou.method.road.EmpiricalBayes;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * Screened segments, twice: with our own fit (10⁻⁶), and with the coefficients of the reference
 * (10⁻¹⁰).
 */
final class ScreenedSegments {

  private static final Tolerance OWN_FIT = Tolerance.relative(1e-6);
  private static final Tolerance GIVEN_FIT = Tolerance.relative(1e-10);

  private ScreenedSegments() {}

  static void compare(Comparison c, Sheet input, JsonNode fit, Sheet expected) {
    Design design = Design.of(input, fit);
    double[] offset = Design.offset(input);
    NegativeBinomialRegression own =
        NegativeBinomialRegression.of(design.columns(), design.counts(), offset);
    compare(c, input, own.fitted(), own.overdispersion(), expected, OWN_FIT);
    double[] given = new double[offset.length];
    for (int i = 0; i < given.length; i++) {
      double eta = offset[i];
      for (int a = 0; a < design.names().size(); a++) {
        double x = a == 0 ? 1 : design.columns()[a - 1][i];
        eta += fit.get("coefficients").get(design.names().get(a)).asDouble() * x;
      }
      given[i] = Math.exp(eta);
    }
    compare(c, input, given, fit.get("overdispersion_k").asDouble(), expected, GIVEN_FIT);
  }

  private static void compare(
      Comparison c,
      Sheet input,
      double[] predicted,
      double overdispersion,
      Sheet expected,
      Tolerance tolerance) {
    double[] crashes = input.numbers("crashes");
    double[] length = input.numbers("length_km");
    double[] years = input.numbers("years");
    EmpiricalBayes[] sites = new EmpiricalBayes[crashes.length];
    Arrays.setAll(sites, i -> EmpiricalBayes.of(crashes[i], predicted[i], overdispersion));
    int n = sites.length;
    double[] excess = each(n, i -> sites[i].excess());
    try (Comparison.Columns columns = c.columns(expected).keys("site")) {
      columns.numbers("crashes", crashes, Tolerance.EXACT);
      columns.numbers("spf_predicted", predicted, tolerance);
      columns.numbers("eb_weight", each(n, i -> sites[i].weight()), tolerance);
      columns.numbers("eb_expected", each(n, i -> sites[i].expected()), tolerance);
      columns.numbers("eb_variance", each(n, i -> sites[i].variance()), tolerance);
      columns.numbers("eb_sd", each(n, i -> Math.sqrt(sites[i].variance())), tolerance);
      // a difference of two like numbers loses digits: its slack is that of the numbers themselves
      Tolerance difference = Tolerance.absolute(tolerance.limit() * most(predicted));
      columns.numbers("excess", excess, difference);
      columns.numbers(
          "excess_per_km_year", each(n, i -> excess[i] / (length[i] * years[i])), difference);
      columns.numbers("psi_ratio", each(n, i -> sites[i].expected() / predicted[i]), tolerance);
      columns.numbers("rank_excess", ranks(excess), Tolerance.EXACT);
      columns.numbers("rank_raw", ranks(crashes), Tolerance.EXACT);
    }
  }

  private static double most(double[] values) {
    return Arrays.stream(values).max().orElse(1);
  }

  private static double[] each(int n, IntToDoubleFunction figure) {
    return IntStream.range(0, n).mapToDouble(figure).toArray();
  }

  private static double[] ranks(double[] values) {
    return each(values.length, i -> 1 + Arrays.stream(values).filter(v -> v > values[i]).count());
  }
}
