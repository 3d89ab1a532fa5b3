package nc.cagou.method.finance;

import java.util.Arrays;
import nc.cagou.method.KthValue;
import nc.cagou.method.Quantile;

/**
 * How far values lie from each other, and their centre, when up to half of them may be wrong. All
 * in the unit of the values.
 *
 * <p>Edges: missing values are left out; no value gives {@code NaN}, one value a spread of 0.
 */
public final class RobustScale {

  /** Makes the median absolute deviation estimate σ of the normal law. */
  public static final double NORMAL = 1.4826;

  /** 1/(√2 Φ⁻¹(5/8)), to the digits that its authors' tables suppose. */
  private static final double QN = 2.21914;

  private static final double[] QN_SMALL = {
    .399356, .99365, .51321, .84401, .61220, .85877, .66993, .87344, .72014, .88906, .75743
  };
  private static final double[] SN_SMALL = {0.743, 1.851, 0.954, 1.351, 0.993, 1.198, 1.005, 1.131};

  private static final double HUBER = 1.5;

  private RobustScale() {}

  /** Median absolute deviation from the median (Hampel 1974, JASA 69), not scaled. */
  public static double mad(double[] values) {
    double median = Quantile.median(values);
    return Quantile.median(Arrays.stream(values).map(v -> Math.abs(v - median)).toArray());
  }

  /**
   * Qₙ of Rousseeuw and Croux (1993, "Alternatives to the median absolute deviation", JASA 88):
   * 2.2191 times the k-th smallest |xᵢ − xⱼ|, i &lt; j, with k = h(h − 1)/2 and h = ⌊n/2⌋ + 1, and
   * their factor for small samples.
   */
  public static double qn(double[] values) {
    double[] x = Quantile.sorted(values);
    int n = x.length;
    if (n < 2) {
      return n == 0 ? Double.NaN : 0;
    }
    long half = n / 2 + 1;
    double pair = KthValue.smallest(c -> pairsWithin(x, c), half * (half - 1) / 2);
    double factor =
        n <= 12
            ? QN_SMALL[n - 2]
            : 1
                / (1
                    + (n % 2 == 1
                            ? 1.60188 + (-2.1284 - 5.172 / n) / n
                            : 3.67561 + (1.9654 + (6.987 - 77.0 / n) / n) / n)
                        / n);
    return QN * pair * factor;
  }

  private static long pairsWithin(double[] x, double distance) {
    long count = 0;
    int from = 0;
    for (int to = 0; to < x.length; to++) {
      while (from < to && x[to] - x[from] > distance) {
        from++;
      }
      count += to - from;
    }
    return count;
  }

  /**
   * Sₙ of Rousseeuw and Croux (1993): 1.1926 times the low median over i of the high median over j
   * of |xᵢ − xⱼ|, with their factor for small samples.
   */
  public static double sn(double[] values) {
    double[] x = Quantile.sorted(values);
    int n = x.length;
    if (n < 2) {
      return n == 0 ? Double.NaN : 0;
    }
    double[] inner = new double[n];
    for (int i = 0; i < n; i++) {
      inner[i] = nearest(x, i, n / 2 + 1);
    }
    Arrays.sort(inner);
    double factor = n <= 9 ? SN_SMALL[n - 2] : n % 2 == 1 ? n / (n - 0.9) : 1;
    return 1.1926 * inner[(n + 1) / 2 - 1] * factor;
  }

  /** The distance from x[i] within which k values lie, itself among them: they are a run. */
  private static double nearest(double[] x, int i, int k) {
    int low = Math.max(0, i - k + 1);
    int high = Math.min(i, x.length - k);
    while (low < high) {
      int middle = (low + high) / 2;
      if (x[i] - x[middle] > x[middle + k] - x[i]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(x[i] - x[low], x[low + k - 1] - x[i]);
  }

  /**
   * Centre of Huber (1964, "Robust estimation of a location parameter", Annals of Mathematical
   * Statistics 35): the mean of the values drawn in to μ ± 1.5 × 1.4826 × MAD, repeated from the
   * median until it moves by less than 10⁻⁶ of that scale. The median when the MAD is 0.
   */
  public static double huberCentre(double[] values) {
    double[] x = Quantile.sorted(values);
    double scale = NORMAL * mad(x);
    double centre = Quantile.ofSorted(x, 0.5);
    while (scale > 0) {
      double low = centre - HUBER * scale;
      double high = centre + HUBER * scale;
      double sum = 0;
      for (double v : x) {
        sum += Math.min(Math.max(low, v), high);
      }
      double moved = sum / x.length;
      if (Math.abs(centre - moved) < 1e-6 * scale) {
        return centre;
      }
      centre = moved;
    }
    return centre;
  }
}
