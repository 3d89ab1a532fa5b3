package nc.cagou.method;

import java.util.Arrays;

/**
 * Sample quantiles by linear interpolation (type 7 of Hyndman and Fan 1996, "Sample quantiles in
 * statistical packages", The American Statistician 50; the default of R and of most spreadsheets).
 *
 * <p>With the n values in order and h = 1 + (n − 1) p: x[⌊h⌋] + (h − ⌊h⌋)(x[⌊h⌋ + 1] − x[⌊h⌋]), in
 * the unit of the values.
 *
 * <p>Edges: missing values ({@code NaN}) are left out; no value gives {@code NaN}; one value is all
 * its quantiles.
 */
public final class Quantile {

  private Quantile() {}

  /**
   * The quantile of {@code values}, in any order.
   *
   * @param p within [0, 1]: 0.5 for the median
   */
  public static double of(double[] values, double p) {
    return ofSorted(sorted(values), p);
  }

  public static double median(double[] values) {
    return of(values, 0.5);
  }

  /** The values that are not missing, in increasing order. */
  public static double[] sorted(double[] values) {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
  }

  /** The quantile of values that are in increasing order, none missing. */
  public static double ofSorted(double[] sorted, double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("A quantile of " + p);
    }
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = (sorted.length - 1) * p;
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    double part = place - below;
    return part == 0 || sorted[below] == sorted[above]
        ? sorted[below]
        : (1 - part) * sorted[below] + part * sorted[above];
  }
}
