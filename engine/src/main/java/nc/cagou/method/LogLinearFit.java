package nc.cagou.method;

import java.util.Arrays;

/**
 * Iteratively reweighted least squares for counts with a logarithmic link and the variance μ + μ²/θ
 * (McCullagh & Nelder 1989, ch. 2): Poisson's law where θ is infinite. Steps until the deviance
 * changes by less than 10⁻¹² of itself, 50 at most. A column that others add up to gets no
 * coefficient ({@code NaN}).
 */
final class LogLinearFit {

  static final int MOST_STEPS = 50;
  private static final double CLOSE = 1e-12;
  private static final double DEPENDENT = 1e-12;

  private final double[][] columns;
  private final double[] counts;
  private final double[] offset;
  private final double[] eta;
  final double[] mean;
  double theta;
  double deviance;
  int steps;
  boolean converged;
  private double[][] inverse = new double[0][];
  private double[] coefficients = new double[0];

  /**
   * A model to fit.
   *
   * @param columns one array a column, the constant among them
   * @param offset one a count; null for none
   */
  LogLinearFit(double[][] columns, double[] counts, double[] offset) {
    for (double[] column : columns) {
      if (column.length != counts.length) {
        throw new IllegalArgumentException(column.length + " rows for " + counts.length);
      }
    }
    this.columns = columns;
    this.counts = counts;
    this.offset = offset == null ? new double[counts.length] : offset;
    this.eta = new double[counts.length];
    this.mean = new double[counts.length];
  }

  /** The counts themselves, a little above 0. */
  private void start() {
    for (int i = 0; i < counts.length; i++) {
      mean[i] =
          Double.isInfinite(theta) ? counts[i] + 0.1 : counts[i] + (counts[i] == 0 ? 1 / 6.0 : 0);
      eta[i] = Math.log(mean[i]);
    }
  }

  /** Fits under a θ, from the means reached so far or, the first time, from the counts. */
  LogLinearFit fit(double underTheta) {
    theta = underTheta;
    if (steps == 0) {
      start();
    }
    double before = deviance();
    converged = false;
    for (steps = 1; steps <= MOST_STEPS; steps++) {
      step();
      deviance = deviance();
      if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < CLOSE) {
        converged = true;
        break;
      }
      before = deviance;
    }
    steps = Math.min(steps, MOST_STEPS);
    return this;
  }

  private void step() {
    int p = columns.length;
    double[][] normal = new double[p][p];
    double[] right = new double[p];
    for (int i = 0; i < counts.length; i++) {
      double mu = mean[i];
      double w = mu / (1 + mu / theta);
      double z = eta[i] - offset[i] + (counts[i] - mu) / mu;
      for (int a = 0; a < p; a++) {
        double wx = w * columns[a][i];
        right[a] += wx * z;
        for (int b = 0; b <= a; b++) {
          normal[a][b] += wx * columns[b][i];
        }
      }
    }
    inverse = inverse(normal);
    coefficients = new double[p];
    for (int a = 0; a < p; a++) {
      for (int b = 0; b < p; b++) {
        coefficients[a] += inverse[a][b] * right[b];
      }
    }
    for (int i = 0; i < counts.length; i++) {
      double sum = offset[i];
      for (int a = 0; a < p; a++) {
        sum += coefficients[a] * columns[a][i];
      }
      eta[i] = sum;
      mean[i] = Math.max(Math.ulp(1.0), Math.exp(sum));
    }
  }

  private double deviance() {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double y = counts[i];
      double mu = mean[i];
      double own = y > 0 ? y * Math.log(y / mu) : 0;
      sum +=
          Double.isInfinite(theta)
              ? own - (y - mu)
              : own - (y + theta) * Math.log((y + theta) / (mu + theta));
    }
    return 2 * sum;
  }

  /** Coefficients; {@code NaN} for columns that others add up to. */
  double[] coefficients() {
    double[] known = coefficients.clone();
    for (int a = 0; a < known.length; a++) {
      if (inverse[a][a] == 0) {
        known[a] = Double.NaN;
      }
    }
    return known;
  }

  /** Standard errors for a dispersion of 1. */
  double[] standardErrors() {
    double[] errors = new double[coefficients.length];
    for (int a = 0; a < errors.length; a++) {
      errors[a] = inverse[a][a] == 0 ? Double.NaN : Math.sqrt(inverse[a][a]);
    }
    return errors;
  }

  /** Rows less the coefficients that could be told. */
  int freedom() {
    return counts.length
        - (int) Arrays.stream(coefficients()).filter(b -> !Double.isNaN(b)).count();
  }

  /** Pearson's statistic over its degrees of freedom. */
  double pearsonDispersion() {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double gap = counts[i] - mean[i];
      sum += gap * gap / (mean[i] + mean[i] * mean[i] / theta);
    }
    return sum / freedom();
  }

  /** Inverse of a symmetric matrix by Cholesky; rows and columns of 0 for dependent columns. */
  private static double[][] inverse(double[][] lower) {
    int p = lower.length;
    double[][] l = new double[p][p];
    boolean[] kept = new boolean[p];
    for (int a = 0; a < p; a++) {
      for (int b = 0; b < a; b++) {
        if (kept[b]) {
          double sum = lower[a][b];
          for (int k = 0; k < b; k++) {
            sum -= l[a][k] * l[b][k];
          }
          l[a][b] = sum / l[b][b];
        }
      }
      double pivot = lower[a][a];
      for (int k = 0; k < a; k++) {
        pivot -= l[a][k] * l[a][k];
      }
      kept[a] = pivot > DEPENDENT * lower[a][a];
      l[a][a] = kept[a] ? Math.sqrt(pivot) : 0;
    }
    double[][] inverse = new double[p][p];
    for (int column = 0; column < p; column++) {
      if (kept[column]) {
        solve(l, kept, column, inverse);
      }
    }
    return inverse;
  }

  private static void solve(double[][] l, boolean[] kept, int column, double[][] inverse) {
    int p = l.length;
    double[] x = new double[p];
    for (int a = 0; a < p; a++) {
      if (kept[a]) {
        double sum = a == column ? 1 : 0;
        for (int k = 0; k < a; k++) {
          sum -= l[a][k] * x[k];
        }
        x[a] = sum / l[a][a];
      }
    }
    for (int a = p - 1; a >= 0; a--) {
      if (kept[a]) {
        double sum = x[a];
        for (int k = a + 1; k < p; k++) {
          sum -= kept[k] ? l[k][a] * x[k] : 0;
        }
        x[a] = sum / l[a][a];
      }
      inverse[a][column] = kept[a] ? x[a] : 0;
    }
  }
}
