package nc.cagou.method.space;

/**
 * General G (Getis & Ord 1992, "The analysis of spatial association by use of distance statistics",
 * Geographical Analysis 24, with the coefficient B1 as corrected by its authors in 1993): whether
 * high values lie near high ones (G above its mean) or low near low (below).
 *
 * <p>G = Σ_ij w_ij x_i x_j / Σ_{i≠j} x_i x_j, mean S0 / (n (n − 1)), variance under randomisation.
 * Made for values that are not negative, with a true zero, and for binary weights.
 *
 * <p>Edges: a negative value is an error; fewer than four units, no neighbours or values that are
 * all zero leave everything undefined ({@code NaN}).
 */
public final class GeneralG {

  private GeneralG() {}

  public static Autocorrelation of(double[] x, Weights weights) {
    Moments.check(x, weights);
    double n = x.length;
    double[] power = new double[5];
    double cross = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] < 0) {
        throw new IllegalArgumentException("general G of a negative value: " + x[i]);
      }
      double term = 1;
      for (int k = 1; k <= 4; k++) {
        term *= x[i];
        power[k] += term;
      }
      cross += x[i] * weights.lag(i, x);
    }
    double s0 = weights.s0();
    double pairs = power[1] * power[1] - power[2];
    if (n < 4 || !(s0 > 0) || !(pairs > 0)) {
      return Autocorrelation.UNDEFINED;
    }
    double value = cross / pairs;
    double expected = s0 / (n * (n - 1));
    double variance =
        square(n, power, s0, weights.s1(), weights.s2())
                / (pairs * pairs * n * (n - 1) * (n - 2) * (n - 3))
            - expected * expected;
    return Autocorrelation.of(value, expected, variance, value - expected);
  }

  private static double square(double n, double[] power, double s0, double s1, double s2) {
    double s02 = s0 * s0;
    double b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s02;
    double b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s02);
    double b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s02);
    double b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s02;
    double b4 = s1 - s2 + s02;
    double one = power[1];
    return b0 * power[2] * power[2]
        + b1 * power[4]
        + b2 * one * one * power[2]
        + b3 * one * power[3]
        + b4 * one * one * one * one;
  }
}
