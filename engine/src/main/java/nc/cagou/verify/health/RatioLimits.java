package nc.cagou.verify.health;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.method.Interval;
import nc.cagou.method.health.IndirectRatio;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Limits of observed over expected, one pair of columns a formula: exact (Garwood), Byar as Public
 * Health England has it and as epitools has it, normal (Wald), and the exact ones that epitools
 * finds by a coarse search for a root.
 */
final class RatioLimits {

  private static final Tolerance SEARCHED = Tolerance.relative(1e-5);
  private static final Pattern LIMIT =
      Pattern.compile("(exact|epitools_exact|byar_epitools|byar_phe|wald)_(lower|upper)(\\d\\d)");

  private RatioLimits() {}

  static void compare(Comparison c, Sheet input, Sheet expected) {
    double[] observed = input.numbers("observed");
    double[] should = input.numbers("expected");
    double[] ratio = new double[observed.length];
    double[] pValue = new double[observed.length];
    for (int i = 0; i < ratio.length; i++) {
      ratio[i] = IndirectRatio.ratio(observed[i], should[i]);
      pValue[i] = IndirectRatio.pValue((long) observed[i], should[i]);
    }
    try (Comparison.Columns columns = c.columns(expected).keys("area")) {
      columns.numbers("smr", ratio, StandardisedRatesCheck.TOLERANCE);
      if (columns.has("exact_pvalue_two_sided")) {
        columns.numbers("exact_pvalue_two_sided", pValue, StandardisedRatesCheck.TOLERANCE);
      }
      for (String column : expected.header()) {
        Matcher name = LIMIT.matcher(column);
        if (!name.matches()) {
          continue;
        }
        double coverage = Double.parseDouble("0." + name.group(3));
        double[] limits = new double[observed.length];
        for (int i = 0; i < limits.length; i++) {
          Interval both = limits(name.group(1), (long) observed[i], should[i], coverage);
          limits[i] = name.group(2).equals("lower") ? both.lower() : both.upper();
        }
        columns.numbers(
            column,
            limits,
            name.group(1).equals("epitools_exact") ? SEARCHED : StandardisedRatesCheck.TOLERANCE);
      }
    }
  }

  private static Interval limits(String formula, long seen, double should, double coverage) {
    return switch (formula) {
      case "exact" -> IndirectRatio.exact(seen, should, coverage);
      case "epitools_exact" -> CoarseLimits.of(seen, coverage).times(1 / should);
      case "byar_phe" -> IndirectRatio.byar(seen, should, coverage);
      case "byar_epitools" -> epitools(seen, coverage).times(1 / should);
      default -> wald(seen, coverage).times(1 / should);
    };
  }

  /** Byar's limits with O + ½ in both, as epitools has them. */
  private static Interval epitools(long count, double coverage) {
    double z = z(coverage);
    double middle = count + 0.5;
    double centre = 1 - 1 / (9 * middle);
    double width = z / 3 * Math.sqrt(1 / middle);
    return new Interval(middle * Math.pow(centre - width, 3), middle * Math.pow(centre + width, 3));
  }

  private static Interval wald(long count, double coverage) {
    double half = z(coverage) * Math.sqrt(count);
    return new Interval(count - half, count + half);
  }

  private static double z(double coverage) {
    return new NormalDistribution().inverseCumulativeProbability((1 + coverage) / 2);
  }
}
