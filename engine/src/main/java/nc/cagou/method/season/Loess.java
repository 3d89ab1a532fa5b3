package nc.cagou.method.season;

/**
 * Local regression of evenly spaced points (Cleveland 1979, JASA 74): at a place, a weighted mean
 * (degree 0) or line (degree 1) over the nearest points, with tricube weights (1 − (r/h)³)³.
 *
 * @param window how many points a fit sees, odd
 * @param degree 0 or 1
 * @param jump fitted at every jump-th point, straight lines between
 */
record Loess(int window, int degree, int jump) {

  private static final double NEAR = 0.001;
  private static final double FAR = 0.999;

  /**
   * The smoothed series.
   *
   * @param weights a factor a point, or null
   */
  double[] smooth(double[] y, double[] weights) {
    int n = y.length;
    double[] fit = new double[n];
    if (n < 2) {
      return y.clone();
    }
    int step = Math.min(jump, n - 1);
    int last = 0;
    for (int at = 0; at < n; at += step) {
      fit[at] = fitted(y, weights, at, left(at, n));
      last = at;
    }
    if (step > 1) {
      for (int at = 0; at + step < n; at += step) {
        bridge(fit, at, at + step);
      }
      if (last != n - 1) {
        fit[n - 1] = fitted(y, weights, n - 1, left(last, n));
        bridge(fit, last, n - 1);
      }
    }
    return fit;
  }

  /** The first point of the window around a point: centred, moved inward at the ends. */
  private int left(int at, int n) {
    return Math.max(0, Math.min(at + 1 - (window + 1) / 2, n - window));
  }

  private static void bridge(double[] fit, int from, int to) {
    double slope = (fit[to] - fit[from]) / (to - from);
    for (int j = from + 1; j < to; j++) {
      fit[j] = fit[from] + slope * (j - from);
    }
  }

  private double fitted(double[] y, double[] weights, int at, int left) {
    double value = at(y, weights, at, left, Math.min(left + window, y.length) - 1);
    return Double.isNaN(value) ? y[at] : value;
  }

  /**
   * The fit at a place, which may lie outside the points.
   *
   * @return {@code NaN} when all weights are 0
   */
  double at(double[] y, double[] weights, double place, int left, int right) {
    int n = y.length;
    double reach = Math.max(place - left, right - place);
    if (window > n) {
      reach += (window - n) / 2;
    }
    double[] w = new double[right - left + 1];
    double sum = 0;
    for (int j = left; j <= right; j++) {
      double distance = Math.abs(j - place);
      if (distance <= FAR * reach) {
        double cube = distance / reach;
        double base = 1 - cube * cube * cube;
        double weight = distance <= NEAR * reach ? 1 : base * base * base;
        w[j - left] = weights == null ? weight : weight * weights[j];
        sum += w[j - left];
      }
    }
    if (!(sum > 0)) {
      return Double.NaN;
    }
    double centre = 0;
    for (int j = left; j <= right; j++) {
      w[j - left] /= sum;
      centre += w[j - left] * j;
    }
    double tilt = reach > 0 && degree > 0 ? tilt(w, left, place, centre, n) : 0;
    double value = 0;
    for (int j = left; j <= right; j++) {
      value += w[j - left] * (1 + tilt * (j - centre)) * y[j];
    }
    return value;
  }

  /** What makes a weighted mean a weighted line; 0 when the points lie too close for one. */
  private static double tilt(double[] w, int left, double place, double centre, int n) {
    double spread = 0;
    for (int i = 0; i < w.length; i++) {
      double gap = left + i - centre;
      spread += w[i] * gap * gap;
    }
    return Math.sqrt(spread) > NEAR * (n - 1) ? (place - centre) / spread : 0;
  }
}
