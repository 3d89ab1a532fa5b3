package nc.cagou.method.season;

/**
 * Henderson's moving average, the trend filter of X-11 (Henderson 1916, "Note on graduation by
 * adjusted average", Transactions of the Actuarial Society of America 17), with the end weights of
 * Musgrave (1964; Doherty 2001, "The surrogate Henderson filters in X-11", Australian and New
 * Zealand Journal of Statistics 43).
 *
 * <p>Keeps a cubic as it is and makes third differences small. Where the window hangs over an end,
 * the weights of the missing terms are laid on those there are, so that the revision is least for a
 * straight line in noise, by the ratio of the steps of noise and line.
 *
 * <p>Edges: a series shorter than the half window and one is refused ({@link
 * IllegalArgumentException}).
 */
public final class Henderson {

  private Henderson() {}

  /** The weights of a filter of an odd length; they add to 1. */
  public static double[] weights(int length) {
    int half = length / 2;
    double q = half + 2.0;
    double scale = 8 * q * (q * q - 1) * (4 * q * q - 1) * (4 * q * q - 9) * (4 * q * q - 25) / 315;
    double[] weights = new double[length];
    for (int i = 0; i < length; i++) {
      double j = i - half;
      weights[i] =
          ((q - 1) * (q - 1) - j * j)
              * (q * q - j * j)
              * ((q + 1) * (q + 1) - j * j)
              * (3 * q * q - 16 - 11 * j * j)
              / scale;
    }
    return weights;
  }

  /**
   * The smoothed series.
   *
   * @param length odd: 9, 13 or 23 for months
   * @param ratio mean step of the noise over that of the trend: 1, 3.5, 4.5 go with those lengths
   */
  public static double[] smooth(double[] y, int length, double ratio) {
    int n = y.length;
    int half = length / 2;
    if (length % 2 == 0 || n <= half + 1) {
      throw new IllegalArgumentException(n + " values, " + length + " terms");
    }
    double[] full = weights(length);
    double[] smooth = new double[n];
    for (int t = 0; t < n; t++) {
      int missingBefore = Math.max(0, half - t);
      int missingAfter = Math.max(0, t + half - (n - 1));
      if (missingBefore > 0 && missingAfter > 0) {
        throw new IllegalArgumentException(n + " values for a window of " + length);
      }
      double[] weights = ending(full, length - missingBefore - missingAfter, ratio);
      for (int i = 0; i < weights.length; i++) {
        double value = missingBefore > 0 ? y[t + half - i] : y[t - half + i];
        smooth[t] += weights[i] * value;
      }
    }
    return smooth;
  }

  /** The weights when only the first {@code kept} terms are there, counted from the far side. */
  private static double[] ending(double[] full, int kept, double ratio) {
    if (kept == full.length) {
      return full;
    }
    double slope = 4 / (Math.PI * ratio * ratio);
    double middle = (kept + 1) / 2.0;
    double lost = 0;
    double moment = 0;
    for (int j = kept; j < full.length; j++) {
      lost += full[j];
      moment += full[j] * (j + 1 - middle);
    }
    double spread = 1 + slope * kept * (kept - 1.0) * (kept + 1) / 12;
    double[] weights = new double[kept];
    for (int i = 0; i < kept; i++) {
      weights[i] = full[i] + lost / kept + (i + 1 - middle) * slope / spread * moment;
    }
    return weights;
  }
}
