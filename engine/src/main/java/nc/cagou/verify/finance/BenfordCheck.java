package nc.cagou.verify.finance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nc.cagou.method.finance.Benford;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * Benford's law against R's benford.analysis 0.1.5. Counts are exact. The package divides its
 * distortion factor by 39.0685 where the mean under the law, 39.0865, is meant: ours is brought to
 * that divisor before it is compared.
 */
public final class BenfordCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.relative(1e-9);
  private static final double MEAN = 39.0865;
  private static final double SWAPPED = 39.0685;
  private static final Map<String, String> CLASSES =
      Map.of(
          "CLOSE", "Close conformity",
          "ACCEPTABLE", "Acceptable conformity",
          "MARGINAL", "Marginally acceptable conformity",
          "NONE", "Nonconformity");

  @Override
  public String method() {
    return "finance_benford";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_input.csv")) {
      cases.check(
          name,
          c -> {
            List<String> numbers = List.of(cases.sheet(name + "_input.csv").texts("value"));
            JsonNode summary = cases.json(name + "_summary.json");
            Map<String, Object> found = new HashMap<>();
            for (Map.Entry<String, JsonNode> part : summary.properties()) {
              if (part.getKey().startsWith("digits")) {
                int digits = Integer.parseInt(part.getKey().substring("digits".length()));
                Benford.Result result = Benford.of(numbers, digits);
                String file = name + "_" + part.getKey() + "_expected.csv";
                if (cases.has(file)) {
                  classes(c, result, cases.sheet(file));
                }
                summarise(found, part.getKey(), result);
              }
            }
            c.json(summary, found, TOLERANCE, Set.of("tool"));
          });
    }
  }

  private static void classes(Comparison c, Benford.Result result, Sheet expected) {
    IntToDoubleFunction share = i -> Benford.share(result.label(i));
    try (Comparison.Columns columns = c.columns(expected)) {
      columns.numbers("digits", each(result, result::label), Tolerance.EXACT);
      columns.numbers("observed_count", each(result, i -> result.counts()[i]), Tolerance.EXACT);
      columns.numbers("observed_prop", each(result, result::observed), TOLERANCE);
      columns.numbers("benford_prop", each(result, share), TOLERANCE);
      columns.numbers(
          "benford_count", each(result, i -> result.n() * share.applyAsDouble(i)), TOLERANCE);
      columns.numbers("chisq_component", each(result, result::component), TOLERANCE);
      columns.numbers("z_with_continuity", result.z(), TOLERANCE);
    }
  }

  private static void summarise(Map<String, Object> found, String path, Benford.Result result) {
    found.put(path + ".n", result.n());
    found.put(path + ".chisq", result.chiSquare());
    found.put(path + ".chisq_df", result.degrees());
    found.put(path + ".chisq_p", result.p());
    found.put(path + ".MAD", result.mad());
    found.put(path + ".MAD_conformity", CLASSES.get(result.conformity().name()));
    found.put(path + ".mantissa_arc_L2", result.arc());
    found.put(path + ".mantissa_arc_df", 2);
    found.put(path + ".mantissa_arc_p", result.arcP());
    found.put(path + ".distortion_factor", result.distortion() * MEAN / SWAPPED);
    String[] moments = {
      "Mean Mantissa", "Var Mantissa", "Ex. Kurtosis Mantissa", "Skewness Mantissa"
    };
    for (int i = 0; i < moments.length; i++) {
      found.put(path + ".mantissa." + moments[i], result.mantissas()[i]);
    }
    found.put(path + ".chisq_check_stats_chisq.test", result.chiSquare());
  }

  private static double[] each(Benford.Result result, IntToDoubleFunction of) {
    return IntStream.range(0, result.counts().length).mapToDouble(of).toArray();
  }
}
