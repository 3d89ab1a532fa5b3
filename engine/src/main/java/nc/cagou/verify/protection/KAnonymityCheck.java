package nc.cagou.verify.protection;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import nc.cagou.method.protection.IndividualRisk;
import nc.cagou.method.protection.KAnonymity;
import nc.cagou.method.protection.LDiversity;
import nc.cagou.method.protection.Suda2;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * Frequencies, individual risk, diversity and special uniques against R {@code sdcMicro}, which
 * keeps the DIS score in single precision: that one column is compared to 1e-6.
 */
public final class KAnonymityCheck implements MethodCheck {

  private static final Tolerance RISK = Tolerance.absolute(1e-9);
  private static final Tolerance SINGLE_PRECISION = Tolerance.relative(1e-6);

  @Override
  public String method() {
    return "trust_k_anonymity";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_input.csv")) {
      Sheet input = cases.sheet(name + "_input.csv");
      JsonNode summary = cases.json(name + "_summary.json");
      String[][] keys = keys(input, summary);
      KAnonymity classes = KAnonymity.of(keys, weights(input));
      cases.check(
          name, c -> records(c, input, summary, classes, cases.sheet(name + "_expected.csv")));
      cases.check(name + "_summary", c -> summary(c, summary, keys.length, classes));
      if (cases.has(name + "_suda2_expected.csv")) {
        cases.check(
            name + "_suda2", c -> uniques(c, keys, cases.sheet(name + "_suda2_expected.csv")));
      }
    }
  }

  private static String[][] keys(Sheet input, JsonNode summary) {
    List<String[]> columns =
        StreamSupport.stream(summary.get("keys").spliterator(), false)
            .map(k -> input.texts(k.asText()))
            .toList();
    String[][] keys = new String[input.size()][columns.size()];
    for (int i = 0; i < keys.length; i++) {
      for (int k = 0; k < columns.size(); k++) {
        keys[i][k] = columns.get(k)[i];
      }
    }
    return keys;
  }

  private static double[] weights(Sheet input) {
    return input.header().stream()
        .filter(c -> c.equals("w") || c.contains("weight"))
        .findFirst()
        .map(input::numbers)
        .orElse(null);
  }

  private static void records(
      Comparison c, Sheet input, JsonNode summary, KAnonymity classes, Sheet expected) {
    int n = input.size();
    double[] frequency = new double[n];
    double[] population = new double[n];
    double[] risk = new double[n];
    for (int i = 0; i < n; i++) {
      frequency[i] = classes.frequency(i);
      population[i] = classes.population(i);
      risk[i] = IndividualRisk.of(classes.frequency(i), classes.population(i));
    }
    String sensitive = summary.get("sensitive").asText();
    LDiversity diversity = LDiversity.of(classes, input.texts(sensitive), 2);
    try (Comparison.Columns columns = c.columns(expected).keys("id")) {
      columns
          .numbers("fk", frequency, Tolerance.EXACT)
          .numbers("Fk", population, RISK)
          .numbers("indiv_risk", risk, RISK)
          .numbers(
              sensitive + "_Distinct_Ldiversity", wholes(diversity.distinct()), Tolerance.EXACT)
          .numbers(sensitive + "_Entropy_Ldiversity", diversity.effective(), RISK)
          .numbers(
              sensitive + "_Recursive_Ldiversity", wholes(diversity.recursive()), Tolerance.EXACT);
    }
  }

  private static double[] wholes(int[] values) {
    return Arrays.stream(values).asDoubleStream().toArray();
  }

  private static void summary(Comparison c, JsonNode wanted, int n, KAnonymity classes) {
    Map<String, Object> found = new HashMap<>();
    found.put("n", n);
    found.put("unique_records", classes.violations(2));
    found.put("min_fk", classes.least());
    found.put("equivalence_classes", classes.size().length);
    found.put("expected_reidentifications_weighted", IndividualRisk.expected(classes));
    wanted
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (field.matches("k\\d+_violations")) {
                int k = Integer.parseInt(field.substring(1, field.indexOf('_')));
                found.put(field, classes.violations(k));
              }
            });
    Set<String> given = Set.of("keys", "sensitive");
    c.json(wanted, found, RISK, given);
  }

  private static void uniques(Comparison c, String[][] keys, Sheet expected) {
    Suda2 found = Suda2.of(keys, Suda2.FRACTION);
    try (Comparison.Columns columns = c.columns(expected).keys("id")) {
      columns
          .numbers("suda_score", found.score(), RISK)
          .numbers("dis_suda", found.dis(), SINGLE_PRECISION);
    }
  }
}
