package nc.cagou.method.finance;

import java.util.Arrays;
import nc.cagou.method.KthValue;
import nc.cagou.method.Quantile;

/**
 * Medcouple, a measure of skewness that outliers don't move (Brys, Hubert and Struyf 2004, "A
 * robust measure of skewness", Journal of Computational and Graphical Statistics 13).
 *
 * <p>The median of h(a, b) = ((a − m) − (m − b))/(a − b) over all pairs of a value a at or above
 * the median m and a value b at or below it; pairs of values that equal m count −1, 0 or 1 by their
 * order. Within [−1, 1], no unit: 0 when symmetric, positive with a long tail to the right.
 *
 * <p>The number of pairs may be even. Up to 100 values the mean of the two middle ones is taken
 * (the value of the sample less that of its mirror image, halved), above that the lower one, as in
 * R's robustbase; the difference vanishes with the number of values.
 *
 * <p>Edges: missing values are left out; fewer than three values give 0; all values equal give 0.
 */
public final class Medcouple {

  private static final int MIRRORED = 100;

  private Medcouple() {}

  public static double of(double[] values) {
    double[] sorted = Quantile.sorted(values);
    if (sorted.length < 3) {
      return 0;
    }
    double median = Quantile.ofSorted(sorted, 0.5);
    double[] above = Arrays.stream(sorted).map(v -> v - median).filter(v -> v >= 0).toArray();
    double[] below = Arrays.stream(sorted).map(v -> v - median).filter(v -> v <= 0).toArray();
    int ties = (int) Arrays.stream(above).filter(v -> v == 0).count();
    long pairs = (long) above.length * below.length;
    double lower = KthValue.smallest(c -> atMost(above, below, ties, c), (pairs + 1) / 2);
    if (pairs % 2 == 1 || sorted.length > MIRRORED) {
      return lower;
    }
    double upper = KthValue.smallest(c -> atMost(above, below, ties, c), pairs / 2 + 1);
    return (lower + upper) / 2;
  }

  /**
   * Pairs with h at most the bound: h rises with both values, so one walk along the edge counts.
   */
  private static long atMost(double[] above, double[] below, int ties, double bound) {
    long count = 0;
    int reach = below.length;
    for (int i = 0; i < above.length; i++) {
      while (reach > 0 && kernel(above, below, ties, i, reach - 1) > bound) {
        reach--;
      }
      count += reach;
    }
    return count;
  }

  private static double kernel(double[] above, double[] below, int ties, int i, int j) {
    double a = above[i];
    double b = below[j];
    if (a == 0 && b == 0) {
      return Math.signum(i + (j - (below.length - ties)) - (ties - 1.0));
    }
    return (a + b) / (a - b);
  }
}
