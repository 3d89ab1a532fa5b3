package nc.cagou.verify.finance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nc.cagou.method.Interval;
import nc.cagou.method.Quantile;
import nc.cagou.method.finance.Medcouple;
import nc.cagou.method.finance.RobustOutliers;
import nc.cagou.method.finance.RobustScale;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * Robust scores, fences and scales against R's stats and robustbase, whose Qn keeps the distance of
 * two values in single precision: that one number is compared to 2⁻²⁴.
 */
public final class RobustOutliersCheck implements MethodCheck {

  private static final Tolerance SCORES = Tolerance.absolute(1e-10);
  private static final Tolerance SINGLE = Tolerance.relative(0x1p-24);
  private static final Tolerance AMOUNTS = Tolerance.relative(1e-10);

  @Override
  public String method() {
    return "finance_robust_outliers";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_input.csv")) {
      cases.check(
          name,
          c -> {
            double[] values = cases.sheet(name + "_input.csv").numbers("value");
            scores(c, values, cases.sheet(name + "_expected.csv"));
            summary(c, values, cases.json(name + "_summary.json"));
          });
    }
  }

  private static void scores(Comparison c, double[] values, Sheet expected) {
    double[] z = RobustOutliers.modifiedZ(values);
    double[] unusual =
        Arrays.stream(z)
            .map(v -> Double.isNaN(v) ? Double.NaN : Math.abs(v) > RobustOutliers.LIMIT ? 1 : 0)
            .toArray();
    try (Comparison.Columns columns = c.columns(expected).keys("index", "value")) {
      columns.numbers("z_classic", classic(values), SCORES);
      columns.numbers("z_mad_1.4826", RobustOutliers.madZ(values), SCORES);
      columns.numbers("modified_z_iglewicz_hoaglin", z, SCORES);
      columns.numbers("flag_iglewicz_hoaglin_3.5", unusual, Tolerance.EXACT);
      columns.numbers(
          "flag_tukey_type7", flags(values, RobustOutliers.tukey(values)), Tolerance.EXACT);
      columns.numbers(
          "flag_tukey_hinges", flags(values, RobustOutliers.tukeyHinges(values)), Tolerance.EXACT);
      columns.numbers(
          "flag_adjbox", flags(values, RobustOutliers.adjusted(values)), Tolerance.EXACT);
    }
  }

  private static void summary(Comparison c, double[] values, JsonNode expected) {
    Interval hinges = RobustOutliers.hinges(values);
    Interval fence = RobustOutliers.adjusted(values);
    Map<String, Object> found = new HashMap<>();
    found.put("n", values.length);
    found.put("median", Quantile.median(values));
    found.put("mad_raw", RobustScale.mad(values));
    found.put("mad_1.4826", RobustScale.NORMAL * RobustScale.mad(values));
    found.put("q25_type7", Quantile.of(values, 0.25));
    found.put("q75_type7", Quantile.of(values, 0.75));
    found.put("hinges[0]", hinges.lower());
    found.put("hinges[1]", hinges.upper());
    found.put("medcouple", Medcouple.of(values));
    found.put("adjbox_fence[0]", fence.lower());
    found.put("adjbox_fence[1]", fence.upper());
    found.put("Sn", RobustScale.sn(values));
    found.put("huberM_mu", RobustScale.huberCentre(values));
    c.json(expected, found, AMOUNTS, Set.of("Qn"));
    c.number("Qn", expected.get("Qn").asDouble(), RobustScale.qn(values), SINGLE);
  }

  /** The score that outliers do move, for comparison: (x − mean)/standard deviation. */
  private static double[] classic(double[] values) {
    double mean = Arrays.stream(values).average().orElse(Double.NaN);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double deviation = Math.sqrt(squares / (values.length - 1));
    return Arrays.stream(values).map(v -> (v - mean) / deviation).toArray();
  }

  private static double[] flags(double[] values, Interval fences) {
    return Arrays.stream(values).map(v -> RobustOutliers.outside(v, fences) ? 1 : 0).toArray();
  }
}
