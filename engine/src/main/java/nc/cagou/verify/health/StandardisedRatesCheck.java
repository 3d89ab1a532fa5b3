package nc.cagou.verify.health;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.method.Interval;
import nc.cagou.method.health.DirectlyStandardisedRate;
import nc.cagou.method.health.IndirectRatio;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * Standardised rates against R's PHEindicatormethods, epitools and {@code poisson.test}. What a
 * case is, its columns tell: {@code stdpop} asks for direct standardisation, files {@code
 * _input_areas} and {@code _input_reference} for indirect, {@code observed} and {@code expected}
 * for limits of a ratio.
 */
public final class StandardisedRatesCheck implements MethodCheck {

  static final Tolerance TOLERANCE = Tolerance.relative(1e-9);
  private static final double UNIT = 100_000;
  private static final double NINETY_FIVE = 0.95;
  private static final Pattern LIMIT =
      Pattern.compile("(phe|ff)_(lower|upper)(\\d\\d)_?(\\d*)(?:cl)?");

  @Override
  public String method() {
    return "health_standardised_rates";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_expected.csv")) {
      if (cases.has(name + "_input_areas.csv")) {
        cases.check(
            name,
            c ->
                indirect(
                    c,
                    cases.sheet(name + "_input_areas.csv"),
                    cases.sheet(name + "_input_reference.csv"),
                    cases.sheet(name + "_expected.csv")));
      } else {
        cases.check(
            name,
            c -> {
              Sheet input = cases.sheet(name + "_input.csv");
              Sheet expected = cases.sheet(name + "_expected.csv");
              if (input.has("stdpop")) {
                direct(c, input, expected);
              } else {
                RatioLimits.compare(c, input, expected);
              }
            });
      }
    }
  }

  private static void direct(Comparison c, Sheet input, Sheet expected) {
    Map<String, List<Integer>> areas = rowsByArea(input);
    double[] cases = input.numbers("cases");
    double[] population = input.numbers("pop");
    double[] standard = input.numbers("stdpop");
    List<DirectlyStandardisedRate> rates = new ArrayList<>();
    for (String area : expected.texts("area")) {
      List<Integer> rows = areas.get(area);
      rates.add(
          DirectlyStandardisedRate.of(at(cases, rows), at(population, rows), at(standard, rows)));
    }
    try (Comparison.Columns columns = c.columns(expected).keys("area")) {
      for (String column : expected.header()) {
        Function<DirectlyStandardisedRate, Double> figure = figure(column);
        if (figure != null) {
          columns.numbers(column, rates.stream().mapToDouble(figure::apply).toArray(), TOLERANCE);
        }
      }
    }
  }

  /** What a column of direct standardisation holds; null for a column that is not known. */
  private static Function<DirectlyStandardisedRate, Double> figure(String column) {
    Matcher limit = LIMIT.matcher(column);
    if (limit.matches()) {
      double coverage = Double.parseDouble("0." + limit.group(3) + limit.group(4));
      ToDoubleFunction<Interval> side =
          limit.group(2).equals("lower") ? Interval::lower : Interval::upper;
      if (limit.group(1).equals("phe")) {
        return r -> r.isShown() ? side.applyAsDouble(r.dobson(coverage)) * UNIT : Double.NaN;
      }
      boolean lower = limit.group(2).equals("lower");
      return r ->
          lower && r.cases() == 0 ? Double.NaN : side.applyAsDouble(r.fayFeuer(coverage)) * UNIT;
    }
    return switch (column) {
      case "phe_total_count" -> DirectlyStandardisedRate::cases;
      case "phe_total_pop" -> DirectlyStandardisedRate::population;
      case "phe_value" -> r -> r.isShown() ? r.value() * UNIT : Double.NaN;
      case "ff_crude" -> r -> r.crude() * UNIT;
      case "ff_dsr" -> r -> r.value() * UNIT;
      case "var_dsr_per_multiplier2" -> r -> r.variance() * UNIT * UNIT;
      default -> null;
    };
  }

  private static void indirect(Comparison c, Sheet input, Sheet reference, Sheet expected) {
    Map<String, Integer> ages = new HashMap<>();
    String[] referenceAges = reference.texts("age");
    for (int i = 0; i < referenceAges.length; i++) {
      ages.put(referenceAges[i], i);
    }
    Map<String, List<Integer>> areas = rowsByArea(input);
    String[] names = expected.texts("area");
    double[][] found = new double[5][names.length];
    for (int a = 0; a < names.length; a++) {
      List<Integer> rows = areas.get(names[a]);
      List<Integer> same = rows.stream().map(r -> ages.get(input.texts("age")[r])).toList();
      double should =
          IndirectRatio.expected(
              at(input.numbers("pop"), rows),
              at(reference.numbers("cases"), same),
              at(reference.numbers("pop"), same));
      double seen = 0;
      for (double cases : at(input.numbers("cases"), rows)) {
        seen += cases;
      }
      Interval limits = IndirectRatio.limits((long) seen, should, NINETY_FIVE);
      double[] row = {
        seen, should, IndirectRatio.ratio(seen, should), limits.lower(), limits.upper()
      };
      for (int k = 0; k < row.length; k++) {
        found[k][a] = row[k];
      }
    }
    String[] columns = {"observed", "expected", "value", "lowercl", "uppercl"};
    try (Comparison.Columns compared = c.columns(expected).keys("area")) {
      for (int k = 0; k < columns.length; k++) {
        compared.numbers(columns[k], found[k], TOLERANCE);
      }
    }
  }

  private static Map<String, List<Integer>> rowsByArea(Sheet sheet) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    String[] areas = sheet.texts("area");
    for (int i = 0; i < areas.length; i++) {
      rows.computeIfAbsent(areas[i], a -> new ArrayList<>()).add(i);
    }
    return rows;
  }

  private static double[] at(double[] values, List<Integer> rows) {
    return rows.stream().mapToDouble(i -> values[i]).toArray();
  }
}
