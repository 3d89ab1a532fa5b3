package nc.cagou.method.forecast;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;

/**
 * Estimates ETS models of addends. For given α, β, γ the errors are a line in the starting state,
 * so the best start follows by least squares, and only the smoothing parameters are searched.
 */
final class EtsAddends {

  private static final double LEAST = 1e-4;

  private EtsAddends() {}

  static Ets.Fit fit(double[] y, int period, Ets.Model model) {
    int m = model.season() ? period : 0;
    double[] best = Search.least(p -> -profile(y, m, model, p).logLikelihood(), starts(model));
    return profile(y, m, model, best);
  }

  private static double[][] starts(Ets.Model model) {
    if (!model.trend()) {
      return new double[][] {{0.1}, {0.5}, {0.9}};
    }
    if (!model.season()) {
      return new double[][] {{0.1, 0.3}, {0.5, 0.1}, {0.95, 0.05}, {0.05, 0.9}};
    }
    return new double[][] {
      {0.1, 0.1, 0.1}, {0.3, 0.1, 0.6}, {0.6, 0.05, 0.2}, {0.95, 0.01, 0.5}, {0.2, 0.05, 0.95}
    };
  }

  /** Smoothing parameters from a point of the unit box, inside their region. */
  static double[] smoothing(double[] p) {
    double alpha = inside(p[0]);
    double beta = p.length > 1 ? Math.max(LEAST, alpha * inside(p[1])) : 0;
    double gamma = p.length > 2 ? Math.max(LEAST, (1 - alpha) * inside(p[2])) : 0;
    return new double[] {alpha, Math.min(beta, alpha), gamma};
  }

  private static double inside(double part) {
    return LEAST + (1 - 2 * LEAST) * part;
  }

  private static Ets.Fit profile(double[] y, int m, Ets.Model model, double[] p) {
    double[] smoothing = smoothing(p);
    int states = 1 + (model.trend() ? 1 : 0) + (m > 0 ? m - 1 : 0);
    double[] zero = new double[y.length];
    double[][] design = new double[y.length][states];
    for (int k = 0; k < states; k++) {
      double[] unit = new double[states];
      unit[k] = 1;
      double[] errors = Ets.filter(zero, model, state(smoothing, model, m, unit)).errors();
      for (int t = 0; t < y.length; t++) {
        design[t][k] = -errors[t];
      }
    }
    double[] own = Ets.filter(y, model, state(smoothing, model, m, new double[states])).errors();
    QRDecomposition factors = new QRDecomposition(new Array2DRowRealMatrix(design, false), 1e-13);
    double[] best =
        factors.getSolver().isNonSingular()
            ? factors.getSolver().solve(new ArrayRealVector(own, false)).toArray()
            : new double[states];
    return Ets.filter(y, model, state(smoothing, model, m, best));
  }

  /** Level, slope, then all seasons but the oldest, which makes them add to 0. */
  private static Ets.State state(double[] smoothing, Ets.Model model, int m, double[] values) {
    int from = model.trend() ? 2 : 1;
    double[] season = new double[m];
    for (int k = 0; k < m - 1; k++) {
      season[k] = values[from + k];
      season[m - 1] -= values[from + k];
    }
    return new Ets.State(
        smoothing[0], smoothing[1], smoothing[2], values[0], model.trend() ? values[1] : 0, season);
  }
}
