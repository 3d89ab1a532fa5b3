package nc.cagou.verify.planning;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nc.cagou.method.planning.Dissimilarity;
import nc.cagou.method.planning.Diversity;
import nc.cagou.method.planning.Inequality;
import nc.cagou.method.planning.LocationQuotient;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/** Inequality against {@code ineq} and {@code laeken}, diversity against {@code vegan}. */
public final class InequalityCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.absolute(1e-10);
  private static final String ATKINSON = "atkinson_";
  private static final String HILL = "hill_";

  @Override
  public String method() {
    return "planning_inequality_diversity";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_expected.json")) {
      cases.check(
          name,
          c -> {
            JsonNode expected = cases.json(name + "_expected.json");
            Sheet input = cases.sheet(name + "_input.csv");
            c.json(expected, inequality(expected, input), TOLERANCE, Set.of());
          });
    }
    for (String name : cases.before("_diversity_input.csv")) {
      cases.check(name, c -> mixes(c, cases, name));
    }
  }

  private static Map<String, Object> inequality(JsonNode expected, Sheet input) {
    double[] x = input.numbers("value");
    double[] w = input.has("weight") ? input.numbers("weight") : null;
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("n", x.length);
    found.put("gini_ineq_uncorrected", Inequality.gini(x));
    found.put("gini_corrected_n_over_n_minus_1", Inequality.giniCorrected(x));
    double[] ones = new double[x.length];
    Arrays.fill(ones, 1);
    found.put("gini_laeken_unweighted", Inequality.gini(x, ones));
    found.put("qsr_s80s20_laeken_unweighted", Inequality.s80s20(x, null));
    if (w != null) {
      found.put("gini_laeken_weighted", Inequality.gini(x, w));
      found.put("qsr_s80s20_laeken_weighted", Inequality.s80s20(x, w));
    }
    found.put("theil_T", Inequality.theilOfHolders(x));
    found.put("theil_L_mld", Inequality.theilL(x));
    found.put("herfindahl", Inequality.herfindahl(x));
    for (Map.Entry<String, JsonNode> e : expected.properties()) {
      if (e.getKey().startsWith(ATKINSON)) {
        double aversion = Double.parseDouble(e.getKey().substring(ATKINSON.length()));
        found.put(e.getKey(), Inequality.atkinson(x, aversion));
      }
    }
    return found;
  }

  private static void mixes(Comparison c, Cases cases, String name) throws IOException {
    Sheet input = cases.sheet(name + "_diversity_input.csv");
    List<String> categories = input.header().subList(1, input.header().size());
    double[][] table = new double[input.size()][categories.size()];
    for (int j = 0; j < categories.size(); j++) {
      double[] column = input.numbers(categories.get(j));
      for (int i = 0; i < column.length; i++) {
        table[i][j] = column[i];
      }
    }
    diversity(c, cases.sheet(name + "_diversity_expected.csv"), table);
    if (cases.has(name + "_location_quotient_expected.csv")) {
      matrix(
          c,
          cases.sheet(name + "_location_quotient_expected.csv"),
          categories,
          LocationQuotient.of(table));
    }
    if (cases.has(name + "_dissimilarity_expected.csv")) {
      matrix(c, cases.sheet(name + "_dissimilarity_expected.csv"), categories, pairs(table));
    }
    if (cases.has(name + "_specialisation_expected.csv")) {
      specialisation(c, cases.sheet(name + "_specialisation_expected.csv"), table);
    }
  }

  private static void diversity(Comparison c, Sheet expected, double[][] table) {
    try (Comparison.Columns columns = c.columns(expected).keys(expected.header().get(0))) {
      for (String column : expected.header()) {
        ToDoubleFunction<double[]> figure = figure(column);
        if (figure != null) {
          columns.numbers(column, Arrays.stream(table).mapToDouble(figure).toArray(), TOLERANCE);
        }
      }
    }
  }

  private static ToDoubleFunction<double[]> figure(String column) {
    if (column.startsWith(HILL)) {
      double order = Sheet.number(column.substring(HILL.length()));
      return x -> Diversity.hill(x, order);
    }
    return switch (column) {
      case "total" -> x -> Arrays.stream(x).sum();
      case "richness" -> Diversity::richness;
      case "shannon_nat" -> Diversity::shannon;
      case "shannon_base2" -> x -> Diversity.shannon(x, 2);
      case "simpson_gini_1_minus_D" -> Diversity::simpson;
      case "inv_simpson" -> x -> Diversity.hill(x, 2);
      case "simpson_unbiased" -> Diversity::simpsonUnbiased;
      case "pielou_evenness" -> Diversity::evenness;
      case "evenness_over_k_classes" -> Diversity::evennessOverAll;
      default -> null;
    };
  }

  private static void matrix(
      Comparison c, Sheet expected, List<String> categories, double[][] found) {
    try (Comparison.Columns columns = c.columns(expected).keys(expected.header().get(0))) {
      for (int j = 0; j < categories.size(); j++) {
        int category = j;
        columns.numbers(
            categories.get(j),
            Arrays.stream(found).mapToDouble(r -> r[category]).toArray(),
            TOLERANCE);
      }
    }
  }

  private static double[][] pairs(double[][] table) {
    int k = table[0].length;
    double[][] pairs = new double[k][k];
    for (int a = 0; a < k; a++) {
      for (int b = 0; b < k; b++) {
        int first = a;
        int second = b;
        pairs[a][b] =
            Dissimilarity.of(
                Arrays.stream(table).mapToDouble(r -> r[first]).toArray(),
                Arrays.stream(table).mapToDouble(r -> r[second]).toArray());
      }
    }
    return pairs;
  }

  private static void specialisation(Comparison c, Sheet expected, double[][] table) {
    double[] krugman = LocationQuotient.krugman(table);
    try (Comparison.Columns columns = c.columns(expected).keys(expected.header().get(0))) {
      columns.numbers("krugman_sum_abs", krugman, TOLERANCE);
      columns.numbers(
          "krugman_half_sum_abs", Arrays.stream(krugman).map(k -> k / 2).toArray(), TOLERANCE);
      columns.numbers(
          "hhi", Arrays.stream(table).mapToDouble(Diversity::squares).toArray(), TOLERANCE);
    }
  }
}
