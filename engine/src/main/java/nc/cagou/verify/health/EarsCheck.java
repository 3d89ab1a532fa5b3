package nc.cagou.verify.health;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.method.health.Ears;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * EARS against R's {@code earsC}. Columns name their settings: {@code
 * C1_base14_alpha01_upperbound}, {@code C2_minSigma1_alarm}, and {@code def_C3_stat} for the
 * statistic by definition.
 */
public final class EarsCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.relative(1e-9);
  private static final Pattern COLUMN =
      Pattern.compile("(def_)?(C[123])((?:_[A-Za-z]+[\\d.]+)*)_(upperbound|alarm|stat)");

  @Override
  public String method() {
    return "health_ears";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_expected.csv")) {
      cases.check(
          name,
          c -> compare(c, cases.sheet(name + "_input.csv"), cases.sheet(name + "_expected.csv")));
    }
  }

  private static void compare(Comparison c, Sheet input, Sheet expected) {
    double[] all = input.numbers("observed");
    int[] weeks = expected.wholes("week_index");
    int first = input.wholes("week_index")[0];
    try (Comparison.Columns columns = c.columns(expected).keys("week_index", "observed")) {
      for (String column : expected.header()) {
        Matcher name = COLUMN.matcher(column);
        if (name.matches()) {
          double[] values = values(all, name);
          double[] asked = new double[weeks.length];
          for (int i = 0; i < asked.length; i++) {
            asked[i] = values[weeks[i] - first];
          }
          columns.numbers(
              column, asked, name.group(4).equals("alarm") ? Tolerance.EXACT : TOLERANCE);
        }
      }
    }
  }

  private static double[] values(double[] counts, Matcher name) {
    Ears.Rule rule = Ears.Rule.valueOf(name.group(2));
    String settings = name.group(3);
    int baseline = (int) setting(settings, "base(?:line)?", Ears.BASELINE);
    if (name.group(4).equals("stat")) {
      return Ears.statistic(counts, rule, baseline);
    }
    double risk = setting(settings, "alpha", rule == Ears.Rule.C3 ? Ears.RISK_C3 : Ears.RISK);
    double[] bound = Ears.bound(counts, rule, baseline, risk, setting(settings, "minSigma", 0));
    if (name.group(4).equals("upperbound")) {
      return bound;
    }
    double[] alarm = new double[bound.length];
    for (int i = 0; i < alarm.length; i++) {
      boolean known = !Double.isNaN(bound[i]) && !Double.isNaN(counts[i]);
      alarm[i] = known ? (counts[i] > bound[i] ? 1 : 0) : Double.NaN;
    }
    return alarm;
  }

  /** "_base14" is 14; a risk is written without its point, "_alpha01" for 0.01. */
  private static double setting(String settings, String key, double fallback) {
    Matcher found = Pattern.compile("_" + key + "([\\d.]+)").matcher(settings);
    if (!found.find()) {
      return fallback;
    }
    String digits = found.group(1);
    boolean whole = !digits.contains(".");
    if (key.equals("alpha") && whole) {
      return Double.parseDouble("0." + digits);
    }
    boolean fraction = whole && digits.length() > 1 && digits.startsWith("0");
    return Double.parseDouble(fraction ? "0." + digits.substring(1) : digits);
  }
}
