package nc.cagou.method.space;

/**
 * Moran's I (Moran 1950, "Notes on continuous stochastic phenomena", Biometrika 37; moments of
 * Cliff & Ord 1981, <i>Spatial Processes</i>): how far the values of neighbours resemble each other
 * over the whole map.
 *
 * <p>I = (n / S0) Σ_ij w_ij z_i z_j / Σ z_i², z being deviations from the mean. Without any pattern
 * its mean is −1 / (n − 1); above it like lies near like, below it unlike near unlike. The variance
 * is that of values shuffled over the places ({@link #randomised}) or of values drawn from a normal
 * law ({@link #normal}). No unit.
 *
 * <p>Edges: fewer than four units, no pair of neighbours, values all equal or one that is not a
 * number leave everything undefined ({@code NaN}).
 */
public final class GlobalMoran {

  private GlobalMoran() {}

  /** With the variance under randomisation. */
  public static Autocorrelation randomised(double[] x, Weights weights) {
    return of(x, weights, true);
  }

  /** With the variance under normality. */
  public static Autocorrelation normal(double[] x, Weights weights) {
    return of(x, weights, false);
  }

  private static Autocorrelation of(double[] x, Weights weights, boolean randomised) {
    Moments.check(x, weights);
    Moments m = Moments.of(x);
    double n = x.length;
    double s0 = weights.s0();
    if (n < 4 || !(s0 > 0) || !(m.squares() > 0)) {
      return Autocorrelation.UNDEFINED;
    }
    double cross = 0;
    for (int i = 0; i < x.length; i++) {
      cross += m.z()[i] * weights.lag(i, m.z());
    }
    double value = n / s0 * cross / m.squares();
    double expected = -1 / (n - 1);
    double s1 = weights.s1();
    double s2 = weights.s2();
    double square;
    if (randomised) {
      double k = m.kurtosis();
      square =
          (n * (s1 * (n * n - 3 * n + 3) - n * s2 + 3 * s0 * s0)
                  - k * (s1 * (n * n - n) - 2 * n * s2 + 6 * s0 * s0))
              / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
    } else {
      square = (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1));
    }
    return Autocorrelation.of(value, expected, square - expected * expected, value - expected);
  }
}
