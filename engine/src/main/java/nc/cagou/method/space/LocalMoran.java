package nc.cagou.method.space;

import nc.cagou.method.Normal;

/**
 * Local Moran's I (Anselin 1995, "Local indicators of spatial association", Geographical Analysis
 * 27): whether a unit resembles its neighbours (I_i positive) or stands out from them (negative).
 *
 * <p>I_i = z_i Σ_j w_ij z_j / m2, m2 = Σ z² / n. Two variances: {@link #conditional} keeps the
 * value of the unit and shuffles the others (Sokal, Oden & Thomson 1998), {@link #total} shuffles
 * all (Anselin 1995); their z differ a lot, so say which one is used. The default of the house is
 * conditional.
 *
 * <p>Edges: fewer than three units or values all equal are undefined; a unit without neighbours has
 * I = 0 and an undefined z.
 */
public final class LocalMoran {

  private LocalMoran() {}

  /**
   * One row a unit.
   *
   * @param quadrant signs of the unit and of its lag: {@code High-High}, {@code Low-Low}, {@code
   *     High-Low}, {@code Low-High}; not filtered by significance
   */
  public record Result(
      double[] value,
      double[] expected,
      double[] variance,
      double[] z,
      double[] p,
      String[] quadrant) {}

  /** With moments given the value of the unit. */
  public static Result conditional(double[] x, Weights weights) {
    return of(x, weights, true);
  }

  /** With moments of values shuffled over all places. */
  public static Result total(double[] x, Weights weights) {
    return of(x, weights, false);
  }

  private static Result of(double[] x, Weights weights, boolean conditional) {
    Moments.check(x, weights);
    Moments m = Moments.of(x);
    int units = x.length;
    Result r =
        new Result(
            new double[units],
            new double[units],
            new double[units],
            new double[units],
            new double[units],
            new String[units]);
    for (int i = 0; i < units; i++) {
      double z = m.z()[i];
      double lag = weights.lag(i, m.z());
      r.value[i] = z * lag / m.m2();
      if (conditional) {
        conditional(i, z, m, weights, r);
      } else {
        total(i, m, weights, r);
      }
      r.z[i] =
          r.variance[i] > 0 ? (r.value[i] - r.expected[i]) / Math.sqrt(r.variance[i]) : Double.NaN;
      r.p[i] = Normal.twoSided(r.z[i]);
      r.quadrant[i] = (z > 0 ? "High" : "Low") + "-" + (lag > 0 ? "High" : "Low");
    }
    return r;
  }

  private static void conditional(int i, double z, Moments m, Weights weights, Result r) {
    double n = m.n();
    double w = weights.row(i);
    r.expected[i] = -z * z * w / ((n - 1) * m.m2());
    r.variance[i] =
        z
            / m.m2()
            * (z / m.m2())
            * (n / (n - 2))
            * (weights.squares(i) - w * w / (n - 1))
            * (m.m2() - z * z / (n - 1));
  }

  private static void total(int i, Moments m, Weights weights, Result r) {
    double n = m.n();
    double w = weights.row(i);
    double b2 = m.kurtosis();
    double a = (n - b2) / (n - 1);
    double b = (2 * b2 - n) / ((n - 1) * (n - 2));
    r.expected[i] = -w / (n - 1);
    r.variance[i] =
        a * weights.squares(i) + b * (w * w - weights.squares(i)) - r.expected[i] * r.expected[i];
  }
}
