package nc.cagou.method.planning;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How unequally a positive quantity is shared out: Gini, Theil, Atkinson, S80/S20, Herfindahl.
 *
 * <p>Values are not negative; weights, where given, are positive. A sum of 0, no value, a negative
 * or a missing value leave the measure undefined ({@code NaN}). One unit alone has a Gini, Theil
 * and Atkinson of 0.
 */
public final class Inequality {

  private Inequality() {}

  /**
   * Gini's coefficient (Gini 1912): 2 Σ i x(i) / (n Σ x) − (n + 1) / n over the values in ascending
   * order; 0 when all hold the same, (n − 1) / n when one holds all.
   */
  public static double gini(double[] x) {
    double[] sorted = x.clone();
    Arrays.sort(sorted);
    double total = 0;
    double ranked = 0;
    for (int i = 0; i < sorted.length; i++) {
      total += sorted[i];
      ranked += (i + 1.0) * sorted[i];
    }
    double n = x.length;
    return usable(x) ? 2 * ranked / (n * total) - (n + 1) / n : Double.NaN;
  }

  /** Gini's coefficient times n / (n − 1), for a sample; undefined for one unit. */
  public static double giniCorrected(double[] x) {
    double n = x.length;
    return n < 2 ? Double.NaN : gini(x) * n / (n - 1);
  }

  /**
   * Gini's coefficient of weighted units, as Eurostat computes it (EU-SILC 131-rev/04, 2004): (2 Σ
   * w x cum(w) − Σ w² x) / (Σ w Σ w x) − 1 in ascending order of x.
   */
  public static double gini(double[] x, double[] weights) {
    if (!usable(x)) {
      return Double.NaN;
    }
    double below = 0;
    double twice = 0;
    double squares = 0;
    double total = 0;
    for (int i : ascending(x)) {
      below += weights[i];
      twice += 2 * weights[i] * x[i] * below;
      squares += weights[i] * weights[i] * x[i];
      total += weights[i] * x[i];
    }
    return (twice - squares) / (below * total) - 1;
  }

  /**
   * Theil's T (Theil 1967, <i>Economics and Information Theory</i>): mean of (x / μ) ln(x / μ),
   * with 0 ln 0 = 0; 0 when all hold the same, ln n when one holds all.
   */
  public static double theil(double[] x) {
    if (!usable(x)) {
      return Double.NaN;
    }
    double mean = mean(x);
    double sum = 0;
    for (double v : x) {
      sum += v == 0 ? 0 : v / mean * Math.log(v / mean);
    }
    return sum / x.length;
  }

  /** Theil's T among those who hold something: units of 0 are left out, of the mean as well. */
  public static double theilOfHolders(double[] x) {
    return theil(Arrays.stream(x).filter(v -> v != 0).toArray());
  }

  /** Theil's L, the mean logarithmic deviation: mean of ln(μ / x); undefined when a value is 0. */
  public static double theilL(double[] x) {
    if (!usable(x) || hasZero(x)) {
      return Double.NaN;
    }
    double mean = mean(x);
    return Arrays.stream(x).map(v -> Math.log(mean / v)).sum() / x.length;
  }

  /**
   * Atkinson's index (Atkinson 1970, "On the measurement of inequality", Journal of Economic Theory
   * 2): 1 − (mean of x^(1−ε))^(1/(1−ε)) / μ, and 1 − geometric mean / μ when ε = 1. Undefined when
   * a value is 0 and ε is 1 or more.
   *
   * @param aversion ε > 0, aversion to inequality
   */
  public static double atkinson(double[] x, double aversion) {
    if (!usable(x) || (aversion >= 1 && hasZero(x))) {
      return Double.NaN;
    }
    double mean = mean(x);
    if (aversion == 1) {
      return 1 - Math.exp(Arrays.stream(x).map(Math::log).sum() / x.length) / mean;
    }
    double power = 1 - aversion;
    double inner = Arrays.stream(x).map(v -> Math.pow(v, power)).sum() / x.length;
    return 1 - Math.pow(inner, 1 / power) / mean;
  }

  /**
   * Herfindahl's index: sum of squared shares; 1 / n when all hold the same, 1 when one holds all.
   */
  public static double herfindahl(double[] x) {
    if (!usable(x)) {
      return Double.NaN;
    }
    double total = Arrays.stream(x).sum();
    return Arrays.stream(x).map(v -> v / total * (v / total)).sum();
  }

  /**
   * S80/S20 of Eurostat (EU-SILC 131-rev/04, 2004): what the fifth that holds most has, over what
   * the fifth that holds least has. Each limit is the least value with more than that share of the
   * weights at or below it; the low fifth takes its limit in, the high one does not. Undefined when
   * the low fifth holds nothing.
   *
   * @param weights one a value, or null for 1 each
   */
  public static double s80s20(double[] x, double[] weights) {
    if (!usable(x)) {
      return Double.NaN;
    }
    double low = quantile(x, weights, 0.2);
    double high = quantile(x, weights, 0.8);
    double least = 0;
    double most = 0;
    for (int i = 0; i < x.length; i++) {
      double held = weights == null ? x[i] : weights[i] * x[i];
      least += x[i] <= low ? held : 0;
      most += x[i] > high ? held : 0;
    }
    return least > 0 ? most / least : Double.NaN;
  }

  private static double quantile(double[] x, double[] weights, double share) {
    double all = weights == null ? x.length : Arrays.stream(weights).sum();
    double below = 0;
    double value = Double.NaN;
    for (int i : ascending(x)) {
      below += weights == null ? 1 : weights[i];
      value = x[i];
      if (below / all > share) {
        break;
      }
    }
    return value;
  }

  private static int[] ascending(double[] x) {
    Integer[] order = new Integer[x.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> x[i]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private static boolean usable(double[] x) {
    return Arrays.stream(x).allMatch(v -> v >= 0) && Arrays.stream(x).sum() > 0;
  }

  private static boolean hasZero(double[] x) {
    return Arrays.stream(x).anyMatch(v -> v == 0);
  }

  private static double mean(double[] x) {
    return Arrays.stream(x).sum() / x.length;
  }
}
