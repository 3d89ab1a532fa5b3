package nc.cagou.method.finance;

import java.util.Arrays;
import nc.cagou.method.Interval;
import nc.cagou.method.Quantile;

/**
 * Scores and fences of unusual values that the unusual values themselves do not move.
 *
 * <p>Modified z (Iglewicz and Hoaglin 1993, "How to detect and handle outliers"): 0.6745 (x −
 * median)/MAD, unusual beyond ±3.5. Fences of Tukey (1977, "Exploratory data analysis"): quartiles
 * − and + 1.5 times their distance. Fences of the adjusted box plot (Hubert and Vandervieren 2008,
 * "An adjusted boxplot for skewed distributions", Computational Statistics and Data Analysis 52):
 * the same with factors e^(−4 MC) and e^(3 MC) by the medcouple, for amounts, which are skewed.
 *
 * <p>Edges: missing values are left out of median, quartiles and MAD and have score {@code NaN}. A
 * MAD of 0 (more than half of the values are equal) leaves the modified z without meaning: {@link
 * #modifiedZ} gives {@code NaN} at the median and ±∞ elsewhere, {@link #scores} falls back to the
 * mean absolute deviation. No value: all {@code NaN}.
 */
public final class RobustOutliers {

  /** Beyond this modified z a value is unusual. */
  public static final double LIMIT = 3.5;

  private static final double QUARTILE = 0.6745;
  private static final double MEAN_DEVIATION = 1.253314;
  private static final double REACH = 1.5;

  private RobustOutliers() {}

  /**
   * Modified z scores, one a value.
   *
   * @param byMean whether the MAD was 0, so that the mean absolute deviation was taken
   * @param defined false when that is 0 as well: all values are equal, nothing is unusual
   */
  public record Scores(double[] z, boolean byMean, boolean defined) {

    public boolean unusual(int i) {
      return Math.abs(z[i]) > LIMIT;
    }
  }

  /** Plain modified z: ±∞ or {@code NaN} when the MAD is 0. */
  public static double[] modifiedZ(double[] values) {
    return reduced(values, RobustScale.mad(values) / QUARTILE);
  }

  /** Distances from the median in 1.4826 MAD, as R's {@code mad} scales it. */
  public static double[] madZ(double[] values) {
    return reduced(values, RobustScale.NORMAL * RobustScale.mad(values));
  }

  /**
   * Modified z with the fall back of Iglewicz and Hoaglin: (x − median)/(1.253314 mean |x −
   * median|).
   */
  public static Scores scores(double[] values) {
    if (RobustScale.mad(values) > 0) {
      return new Scores(modifiedZ(values), false, true);
    }
    double median = Quantile.median(values);
    double deviation =
        Arrays.stream(values)
            .filter(v -> !Double.isNaN(v))
            .map(v -> Math.abs(v - median))
            .average()
            .orElse(Double.NaN);
    boolean defined = deviation > 0;
    double[] z = defined ? reduced(values, MEAN_DEVIATION * deviation) : new double[values.length];
    if (!defined) {
      Arrays.fill(z, Double.NaN);
    }
    return new Scores(z, true, defined);
  }

  private static double[] reduced(double[] values, double scale) {
    double median = Quantile.median(values);
    return Arrays.stream(values).map(v -> (v - median) / scale).toArray();
  }

  /** Tukey's fences from quartiles of type 7. */
  public static Interval tukey(double[] values) {
    double[] sorted = Quantile.sorted(values);
    return fences(Quantile.ofSorted(sorted, 0.25), Quantile.ofSorted(sorted, 0.75), 1, 1);
  }

  /** Tukey's fences from his hinges, the medians of the two halves. */
  public static Interval tukeyHinges(double[] values) {
    Interval hinges = hinges(values);
    return fences(hinges.lower(), hinges.upper(), 1, 1);
  }

  /** Fences of the adjusted box plot, on hinges and medcouple. */
  public static Interval adjusted(double[] values) {
    Interval hinges = hinges(values);
    double skew = Medcouple.of(values);
    double low = Math.exp(skew >= 0 ? -4 * skew : -3 * skew);
    double high = Math.exp(skew >= 0 ? 3 * skew : 4 * skew);
    return fences(hinges.lower(), hinges.upper(), low, high);
  }

  /** Medians of the lower and the upper half, the middle value in both when n is odd. */
  public static Interval hinges(double[] values) {
    double[] sorted = Quantile.sorted(values);
    int n = sorted.length;
    if (n == 0) {
      return Interval.UNDEFINED;
    }
    double depth = Math.floor((n + 3) / 2.0) / 2;
    return new Interval(at(sorted, depth), at(sorted, n + 1 - depth));
  }

  private static double at(double[] sorted, double depth) {
    return 0.5 * (sorted[(int) Math.floor(depth) - 1] + sorted[(int) Math.ceil(depth) - 1]);
  }

  /** Whether a value lies outside fences; never for a missing one. */
  public static boolean outside(double value, Interval fences) {
    return value < fences.lower() || value > fences.upper();
  }

  private static Interval fences(double q1, double q3, double low, double high) {
    double reach = REACH * (q3 - q1);
    return Double.isNaN(reach)
        ? Interval.UNDEFINED
        : new Interval(q1 - low * reach, q3 + high * reach);
  }
}
