package nc.cagou.method;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Ordinary least squares with an intercept: y = b₀ + b₁ x₁ + … + e.
 *
 * <p>b = (X′X)⁻¹X′y through the QR factors of X. σ² = Σe²/(n − k), k counting the intercept;
 * standard errors σ√diag(X′X)⁻¹; p values by Student's law on n − k degrees; R² = 1 − Σe²/Σ(y −
 * ȳ)². Serial correlation shows in the statistic of Durbin and Watson (1950, "Testing for serial
 * correlation in least squares regression", Biometrika 37): Σ(e[t] − e[t−1])²/Σe², near 2 when
 * there is none; {@link #neweyWest} gives standard errors that allow for it.
 *
 * <p>Edges: fewer rows than coefficients, columns that depend on each other, or a missing value is
 * refused with {@link IllegalArgumentException}; with as many rows as coefficients σ and the errors
 * are {@code NaN}; a constant y has R² {@code NaN}.
 */
public final class Regression {

  private final double[][] design;
  private final double[][] inverse;
  private final double[] coefficients;
  private final double[] residuals;
  private final double squares;
  private final double total;

  private Regression(
      double[][] design,
      double[][] inverse,
      double[] coefficients,
      double[] residuals,
      double[] y) {
    this.design = design;
    this.inverse = inverse;
    this.coefficients = coefficients;
    this.residuals = residuals;
    double sum = 0;
    double mean = 0;
    for (int i = 0; i < y.length; i++) {
      sum += residuals[i] * residuals[i];
      mean += y[i] / y.length;
    }
    double spread = 0;
    for (double v : y) {
      spread += (v - mean) * (v - mean);
    }
    this.squares = sum;
    this.total = spread;
  }

  /**
   * Fits y on an intercept and the columns.
   *
   * @param y one value a row
   * @param columns each as long as {@code y}; none fits the mean
   */
  public static Regression of(double[] y, double[]... columns) {
    int n = y.length;
    int k = columns.length + 1;
    if (n < k) {
      throw new IllegalArgumentException(n + " rows for " + k + " coefficients");
    }
    double[][] design = new double[n][k];
    for (int i = 0; i < n; i++) {
      design[i][0] = 1;
      for (int j = 1; j < k; j++) {
        design[i][j] = columns[j - 1][i];
        if (!Double.isFinite(design[i][j]) || !Double.isFinite(y[i])) {
          throw new IllegalArgumentException("A missing value in row " + i);
        }
      }
    }
    QRDecomposition factors = new QRDecomposition(new Array2DRowRealMatrix(design, false), 1e-12);
    if (!factors.getSolver().isNonSingular()) {
      throw new IllegalArgumentException("A column follows from the others");
    }
    RealMatrix root = factors.getR().getSubMatrix(0, k - 1, 0, k - 1);
    RealMatrix rootInverse = new QRDecomposition(root).getSolver().getInverse();
    double[][] inverse = rootInverse.multiplyTransposed(rootInverse).getData();
    double[] b = factors.getSolver().solve(new Array2DRowRealMatrix(y)).getColumn(0);
    double[] residuals = new double[n];
    for (int i = 0; i < n; i++) {
      residuals[i] = y[i];
      for (int j = 0; j < k; j++) {
        residuals[i] -= design[i][j] * b[j];
      }
    }
    return new Regression(design, inverse, b, residuals, y);
  }

  /** The intercept, then one coefficient a column. */
  public double[] coefficients() {
    return coefficients.clone();
  }

  public double[] residuals() {
    return residuals.clone();
  }

  /** Rows less coefficients. */
  public int degrees() {
    return residuals.length - coefficients.length;
  }

  /** Standard deviation of the errors, in the unit of y. */
  public double sigma() {
    return degrees() == 0 ? Double.NaN : Math.sqrt(squares / degrees());
  }

  public double[] standardErrors() {
    double[] errors = new double[coefficients.length];
    for (int j = 0; j < errors.length; j++) {
      errors[j] = sigma() * Math.sqrt(inverse[j][j]);
    }
    return errors;
  }

  /** Coefficients over their standard errors. */
  public double[] t() {
    double[] t = standardErrors();
    for (int j = 0; j < t.length; j++) {
      t[j] = coefficients[j] / t[j];
    }
    return t;
  }

  /** Two-sided p values of "this coefficient is 0". */
  public double[] p() {
    double[] p = t();
    if (degrees() > 0) {
      TDistribution law = new TDistribution(degrees());
      for (int j = 0; j < p.length; j++) {
        p[j] = 2 * law.cumulativeProbability(-Math.abs(p[j]));
      }
    }
    return p;
  }

  /** The part of the variance of y that the columns explain, within [0, 1]. */
  public double r2() {
    return total == 0 ? Double.NaN : 1 - squares / total;
  }

  /** R² with the degrees of freedom allowed for. */
  public double adjustedR2() {
    return 1 - (1 - r2()) * (residuals.length - 1) / degrees();
  }

  /** Durbin and Watson's statistic; the rows must be in the order of time. */
  public double durbinWatson() {
    double steps = 0;
    for (int i = 1; i < residuals.length; i++) {
      double step = residuals[i] - residuals[i - 1];
      steps += step * step;
    }
    return squares == 0 ? Double.NaN : steps / squares;
  }

  /**
   * Standard errors that hold under heteroscedastic and autocorrelated errors (Newey and West 1987,
   * Econometrica 55): (X′X)⁻¹ S (X′X)⁻¹ with S = Γ₀ + Σ (1 − l/(L + 1))(Γₗ + Γₗ′), Γₗ = Σ e[t]
   * e[t−l] x[t] x[t−l]′; Bartlett's weights, no correction for small samples.
   *
   * @param lags L: rows in order of time, 4 for quarters
   */
  public double[] neweyWest(int lags) {
    int k = coefficients.length;
    double[][] meat = new double[k][k];
    for (int lag = 0; lag <= lags; lag++) {
      double weight = 1 - lag / (lags + 1.0);
      for (int t = lag; t < residuals.length; t++) {
        double e = weight * residuals[t] * residuals[t - lag];
        for (int a = 0; a < k; a++) {
          for (int b = 0; b < k; b++) {
            double term = e * design[t][a] * design[t - lag][b];
            meat[a][b] += term;
            if (lag > 0) {
              meat[b][a] += term;
            }
          }
        }
      }
    }
    RealMatrix bread = new Array2DRowRealMatrix(inverse, false);
    RealMatrix cover = bread.multiply(new Array2DRowRealMatrix(meat, false)).multiply(bread);
    double[] errors = new double[k];
    for (int j = 0; j < k; j++) {
      errors[j] = Math.sqrt(Math.max(0, cover.getEntry(j, j)));
    }
    return errors;
  }
}
