package nc.cagou.method.forecast;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Means and variances of ETS forecasts (Hyndman, Koehler, Ord and Snyder 2008, chapter 6): exact
 * for addends, σ²(1 + Σ cⱼ²) with cⱼ = α + βj + γ when the period divides j; for factors the
 * recursions of the first two moments of level, slope and season together.
 */
final class EtsForecast {

  private EtsForecast() {}

  static Forecast of(Ets.Fit fit, int horizon) {
    if (horizon < 1) {
      throw new IllegalArgumentException(horizon + " steps ahead");
    }
    return fit.model().factors() ? factors(fit, horizon) : addends(fit, horizon);
  }

  private static Forecast addends(Ets.Fit fit, int horizon) {
    Ets.State last = fit.last();
    int m = last.season().length;
    double[] mean = new double[horizon];
    double[] deviation = new double[horizon];
    double sum = 1;
    for (int h = 1; h <= horizon; h++) {
      mean[h - 1] =
          last.level() + h * last.slope() + (m == 0 ? 0 : last.season()[m - 1 - (h - 1) % m]);
      deviation[h - 1] = Math.sqrt(fit.variance() * sum);
      double c = last.alpha() + last.beta() * h + (m > 0 && h % m == 0 ? last.gamma() : 0);
      sum += c * c;
    }
    return Forecast.normal(mean, deviation);
  }

  /** States are (level, slope) × season, stacked; F moves them on, G is how an error moves them. */
  private static Forecast factors(Ets.Fit fit, int horizon) {
    Ets.State last = fit.last();
    int m = last.season().length;
    double v = fit.variance();
    RealMatrix f1 = MatrixUtils.createRealMatrix(new double[][] {{1, 1}, {0, 1}});
    RealMatrix g1 =
        MatrixUtils.createRealMatrix(
            new double[][] {{last.alpha(), last.alpha()}, {last.beta(), last.beta()}});
    RealMatrix f2 = MatrixUtils.createRealMatrix(m, m);
    RealMatrix g2 = MatrixUtils.createRealMatrix(m, m);
    f2.setEntry(0, m - 1, 1);
    g2.setEntry(0, m - 1, last.gamma());
    for (int k = 1; k < m; k++) {
      f2.setEntry(k, k - 1, 1);
    }
    RealMatrix f = kronecker(f2, f1);
    RealMatrix g = kronecker(g2, g1);
    RealMatrix k = kronecker(g2, f1).add(kronecker(f2, g1));
    RealMatrix states = MatrixUtils.createRealMatrix(2 * m, 1);
    for (int j = 0; j < m; j++) {
      states.setEntry(2 * j, 0, last.level() * last.season()[j]);
      states.setEntry(2 * j + 1, 0, last.slope() * last.season()[j]);
    }
    RealMatrix spread = MatrixUtils.createRealMatrix(2 * m, 2 * m);
    double[] mean = new double[horizon];
    double[] deviation = new double[horizon];
    int level = 2 * (m - 1);
    for (int h = 0; h < horizon; h++) {
      mean[h] = states.getEntry(level, 0) + states.getEntry(level + 1, 0);
      double own =
          spread.getEntry(level, level)
              + 2 * spread.getEntry(level, level + 1)
              + spread.getEntry(level + 1, level + 1);
      deviation[h] = Math.sqrt((1 + v) * own + v * mean[h] * mean[h]);
      RealMatrix square = states.multiplyTransposed(states);
      RealMatrix cross = f.multiply(spread).multiplyTransposed(g);
      RealMatrix moved = k.multiply(spread.add(square)).multiplyTransposed(k);
      RealMatrix twice =
          g.multiply(spread.scalarMultiply(3).add(square.scalarMultiply(2)))
              .multiplyTransposed(g)
              .scalarMultiply(v);
      spread =
          f.multiply(spread)
              .multiplyTransposed(f)
              .add(cross.add(cross.transpose()).add(moved).add(twice).scalarMultiply(v));
      states = f.multiply(states).add(g.multiply(states).scalarMultiply(v));
    }
    return Forecast.normal(mean, deviation);
  }

  private static RealMatrix kronecker(RealMatrix a, RealMatrix b) {
    int rows = b.getRowDimension();
    int columns = b.getColumnDimension();
    RealMatrix product =
        MatrixUtils.createRealMatrix(a.getRowDimension() * rows, a.getColumnDimension() * columns);
    for (int i = 0; i < a.getRowDimension(); i++) {
      for (int j = 0; j < a.getColumnDimension(); j++) {
        product.setSubMatrix(b.scalarMultiply(a.getEntry(i, j)).getData(), i * rows, j * columns);
      }
    }
    return product;
  }
}
