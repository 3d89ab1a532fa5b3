package nc.cagou.method.health;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The regression of the improved Farrington method as its authors write it: a matrix of one row a
 * week, weighted least squares over and over. Slow; what the quick one is held against.
 */
final class RegressionByRows {

  private final double[][] design;
  private final double[] y;
  private final double[] prior;
  private double[] working;
  double[] coefficients;
  double[] mean;
  RealMatrix covariance;

  /** Rows of a week's past with a column a season and, at the end, one for weeks. */
  RegressionByRows(double[] counts, List<int[]> rows, int seasons, int week) {
    design = new double[rows.size()][seasons + 1];
    y = new double[rows.size()];
    prior = new double[rows.size()];
    for (int r = 0; r < y.length; r++) {
      design[r][rows.get(r)[1] - 1] = 1;
      design[r][seasons] = rows.get(r)[0] - week;
      y[r] = counts[rows.get(r)[0]];
      prior[r] = 1;
    }
  }

  void fit() {
    double[] eta = new double[y.length];
    mean = new double[y.length];
    for (int r = 0; r < y.length; r++) {
      mean[r] = y[r] + 0.1;
      eta[r] = Math.log(mean[r]);
    }
    double before = deviance();
    for (int step = 0; step < 25; step++) {
      solve(eta);
      for (int r = 0; r < y.length; r++) {
        eta[r] = 0;
        for (int k = 0; k < coefficients.length; k++) {
          eta[r] += design[r][k] * coefficients[k];
        }
        mean[r] = Math.exp(eta[r]);
      }
      double deviance = deviance();
      if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < 1e-8) {
        return;
      }
      before = deviance;
    }
  }

  private void solve(double[] eta) {
    int columns = design[0].length;
    double[][] products = new double[columns][columns];
    double[] right = new double[columns];
    working = new double[y.length];
    for (int r = 0; r < y.length; r++) {
      working[r] = prior[r] * mean[r];
      double z = eta[r] + (y[r] - mean[r]) / mean[r];
      for (int a = 0; a < columns; a++) {
        right[a] += working[r] * design[r][a] * z;
        for (int b = 0; b < columns; b++) {
          products[a][b] += working[r] * design[r][a] * design[r][b];
        }
      }
    }
    covariance =
        new CholeskyDecomposition(new Array2DRowRealMatrix(products), 1e-9, 1e-300)
            .getSolver()
            .getInverse();
    coefficients = covariance.operate(right);
  }

  private double deviance() {
    double sum = 0;
    for (int r = 0; r < y.length; r++) {
      double logs = y[r] > 0 ? y[r] * Math.log(y[r] / mean[r]) : 0;
      sum += 2 * prior[r] * (logs - y[r] + mean[r]);
    }
    return sum;
  }

  /** Pearson's statistic over its degrees of freedom. */
  double dispersion() {
    return sum(working) / freedom();
  }

  double dispersionByPriorWeights() {
    return sum(prior) / freedom();
  }

  private double sum(double[] weights) {
    double sum = 0;
    for (int r = 0; r < y.length; r++) {
      sum += weights[r] * Math.pow((y[r] - mean[r]) / mean[r], 2);
    }
    return sum;
  }

  private int freedom() {
    return y.length - coefficients.length;
  }

  void reweight(double phi, double threshold) {
    double sum = 0;
    for (int r = 0; r < y.length; r++) {
      double leverage =
          working[r]
              * MatrixUtils.createRealVector(covariance.operate(design[r]))
                  .dotProduct(MatrixUtils.createRealVector(design[r]));
      double s =
          1.5
              * (Math.pow(y[r], 2.0 / 3) * Math.pow(mean[r], -1.0 / 6) - Math.sqrt(mean[r]))
              / Math.sqrt(phi * (1 - leverage));
      prior[r] = s > threshold ? 1 / (s * s) : 1;
      sum += prior[r];
    }
    for (int r = 0; r < y.length; r++) {
      prior[r] *= y.length / sum;
    }
  }

  int outliers() {
    int outliers = 0;
    for (double p : prior) {
      outliers += p < 0.9 ? 1 : 0;
    }
    return outliers;
  }
}
