package nc.cagou.method.space;

/**
 * Local statistics of Getis and Ord (Getis & Ord 1992; Ord & Getis 1995, "Local spatial
 * autocorrelation statistics", Geographical Analysis 27): where high values lie together (hot
 * spots, large positive) and where low ones do (cold spots, large negative), as standard deviations
 * from what chance gives.
 *
 * <p>{@link #star}: G_i* = (Σ_j w_ij x_j − x̄ W_i) / (s √((n S1_i − W_i²) / (n − 1))) with the unit
 * itself among its neighbours, W_i = Σ_j w_ij, S1_i = Σ_j w_ij², s with divisor n; the same for
 * binary and row-standardised weights. {@link #withoutSelf}: G_i leaves the unit out of the sum, of
 * the mean and of s.
 *
 * <p>Edges: values all equal, or a unit with every other unit near it, are undefined ({@code NaN}).
 */
public final class GetisOrd {

  private GetisOrd() {}

  /** G_i* of each unit, the unit being its own neighbour with the weight of the others. */
  public static double[] star(double[] x, Weights weights) {
    Moments.check(x, weights);
    Moments m = Moments.of(x);
    double n = x.length;
    double s = Math.sqrt(m.m2());
    double[] scores = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      // binary weights serve both: a factor of the row cancels out
      int[] near = weights.of(i);
      double sum = x[i];
      for (int j : near) {
        sum += x[j];
      }
      double w = near.length + 1;
      scores[i] = ratio(sum - m.mean() * w, s * Math.sqrt((n * w - w * w) / (n - 1)));
    }
    return scores;
  }

  /** G_i of each unit, the unit itself left out. */
  public static double[] withoutSelf(double[] x, Weights weights) {
    Moments.check(x, weights);
    double n = x.length;
    double sum = 0;
    double squares = 0;
    for (double v : x) {
      sum += v;
      squares += v * v;
    }
    double[] scores = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double mean = (sum - x[i]) / (n - 1);
      double s = Math.sqrt((squares - x[i] * x[i]) / (n - 1) - mean * mean);
      double w = weights.row(i);
      double spread = ((n - 1) * weights.squares(i) - w * w) / (n - 2);
      scores[i] = ratio(weights.lag(i, x) - w * mean, s * Math.sqrt(spread));
    }
    return scores;
  }

  private static double ratio(double gap, double scale) {
    return scale > 0 ? gap / scale : Double.NaN;
  }
}
