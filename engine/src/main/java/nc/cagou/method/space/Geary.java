package nc.cagou.method.space;

/**
 * Geary's C (Geary 1954, "The contiguity ratio and statistical mapping", The Incorporated
 * Statistician 5; moments of Cliff & Ord 1981): differences between neighbours against differences
 * between any two.
 *
 * <p>C = (n − 1) Σ_ij w_ij (x_i − x_j)² / (2 S0 Σ z_i²). Chance gives 1; below 1 like lies near
 * like. The sign of z is turned, so that it is positive then, as with Moran's I.
 *
 * <p>Edges as for {@link GlobalMoran}.
 */
public final class Geary {

  private Geary() {}

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
    double gaps = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j : weights.of(i)) {
        gaps += weights.each(i) * (x[i] - x[j]) * (x[i] - x[j]);
      }
    }
    double value = (n - 1) * gaps / (2 * s0 * m.squares());
    double s1 = weights.s1();
    double s2 = weights.s2();
    double variance;
    if (randomised) {
      double k = m.kurtosis();
      variance =
          ((n - 1) * s1 * (n * n - 3 * n + 3 - k * (n - 1))
                  - 0.25 * (n - 1) * s2 * (n * n + 3 * n - 6 - k * (n * n - n + 2))
                  + s0 * s0 * (n * n - 3 - k * (n - 1) * (n - 1)))
              / (n * (n - 2) * (n - 3) * s0 * s0);
    } else {
      variance = ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (n + 1) * s0 * s0);
    }
    return Autocorrelation.of(value, 1, variance, 1 - value);
  }
}
