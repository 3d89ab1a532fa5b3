package nc.cagou.method.forecast;

/**
 * The airline model, ARIMA (0 1 1)(0 1 1) (Box and Jenkins 1970, "Time series analysis"): (1 − B)(1
 * − Bᵐ) y = (1 + θB)(1 + ΘBᵐ) e, by exact maximum likelihood.
 *
 * <p>The differenced series is a moving average of m + 1 terms; its covariance is a band, whose
 * Cholesky factor gives the one-step errors, the likelihood and, carried on, forecasts and the
 * exact variance of their errors. Signs of R: θ = −0.4 is 0.4 in the notation of Box and Jenkins.
 *
 * <p>Edges: two periods and five values more at least, none missing ({@link
 * IllegalArgumentException}). A series without any noise has limits of no width.
 */
public final class AirlineArima {

  private AirlineArima() {}

  /**
   * The model as it was estimated.
   *
   * @param theta of the month before
   * @param seasonalTheta of the year before
   * @param variance of the errors: sum of squares over the number of differences less 2
   */
  public record Fit(
      int period, double theta, double seasonalTheta, double variance, double logLikelihood) {

    /** Akaike's criterion, three parameters. */
    public double aic() {
      return -2 * logLikelihood + 6;
    }
  }

  public static Forecast forecast(double[] y, int period, int horizon) {
    return forecast(y, fit(y, period), horizon);
  }

  /** The coefficients of the largest likelihood, within ]−1, 1[. */
  public static Fit fit(double[] y, int period) {
    Forecast.check(y, 2 * period + 5, 1);
    double[] best =
        Search.least(
            p -> -fit(y, period, side(p[0]), side(p[1])).logLikelihood(),
            new double[] {0.3, 0.3},
            new double[] {0.45, 0.2},
            new double[] {0.6, 0.45});
    return fit(y, period, side(best[0]), side(best[1]));
  }

  /** The likelihood of given coefficients. */
  public static Fit fit(double[] y, int period, double theta, double seasonalTheta) {
    double[] w = differences(y, period);
    Band band = new Band(period, theta, seasonalTheta, w.length);
    double[] z = band.whiten(w);
    double squares = 0;
    double logs = 0;
    for (int t = 0; t < w.length; t++) {
      squares += z[t] * z[t];
      logs += Math.log(band.diagonal(t));
    }
    int n = w.length;
    double mean = Math.max(squares / n, Double.MIN_NORMAL);
    double likelihood = -0.5 * n * (Math.log(2 * Math.PI * mean) + 1) - logs;
    return new Fit(period, theta, seasonalTheta, squares / (n - 2), likelihood);
  }

  /** The forecast with a fitted model. */
  public static Forecast forecast(double[] y, Fit fit, int horizon) {
    int m = fit.period();
    int n = y.length;
    Forecast.check(y, 2 * m + 5, horizon);
    double[] w = differences(y, m);
    Band band = new Band(m, fit.theta(), fit.seasonalTheta(), w.length + horizon);
    double[] z = band.whiten(w);
    double[] path = new double[n + horizon];
    System.arraycopy(y, 0, path, 0, n);
    double[][] shocks = new double[horizon][horizon];
    double[] mean = new double[horizon];
    double[] deviation = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      int t = n + h;
      path[t] = path[t - 1] + path[t - m] - path[t - m - 1] + band.expected(w.length + h, z);
      double squares = 0;
      for (int k = 0; k <= h; k++) {
        shocks[h][k] =
            band.at(w.length + h, w.length + k)
                + at(shocks, h - 1, k)
                + at(shocks, h - m, k)
                - at(shocks, h - m - 1, k);
        squares += shocks[h][k] * shocks[h][k];
      }
      mean[h] = path[t];
      deviation[h] = Math.sqrt(fit.variance() * squares);
    }
    return Forecast.normal(mean, deviation);
  }

  private static double at(double[][] shocks, int h, int k) {
    return h < 0 ? 0 : shocks[h][k];
  }

  private static double side(double part) {
    return 0.9999 * (2 * part - 1);
  }

  private static double[] differences(double[] y, int m) {
    double[] w = new double[y.length - m - 1];
    for (int t = 0; t < w.length; t++) {
      w[t] = y[t + m + 1] - y[t + m] - y[t + 1] + y[t];
    }
    return w;
  }

  /** Lower Cholesky factor of the covariance of the moving average, errors of variance 1. */
  private static final class Band {

    private final int width;
    private final double[][] rows;

    Band(int m, double theta, double seasonal, int n) {
      width = m + 1;
      double[] covariance = covariance(m, theta, seasonal);
      rows = new double[n][width + 1];
      for (int i = 0; i < n; i++) {
        for (int j = Math.max(0, i - width); j <= i; j++) {
          double sum = covariance[i - j];
          for (int k = Math.max(0, i - width); k < j; k++) {
            sum -= at(i, k) * at(j, k);
          }
          rows[i][i - j] = i == j ? Math.sqrt(sum) : sum / rows[j][0];
        }
      }
    }

    private static double[] covariance(int m, double theta, double seasonal) {
      double[] ma = new double[m + 2];
      ma[0] = 1;
      ma[1] += theta;
      ma[m] += seasonal;
      ma[m + 1] += theta * seasonal;
      double[] covariance = new double[m + 2];
      for (int lag = 0; lag < covariance.length; lag++) {
        for (int i = lag; i < ma.length; i++) {
          covariance[lag] += ma[i] * ma[i - lag];
        }
      }
      return covariance;
    }

    double at(int i, int j) {
      return i < j || i - j > width ? 0 : rows[i][i - j];
    }

    double diagonal(int i) {
      return rows[i][0];
    }

    double[] whiten(double[] w) {
      double[] z = new double[w.length];
      for (int i = 0; i < w.length; i++) {
        z[i] = (w[i] - expected(i, z)) / rows[i][0];
      }
      return z;
    }

    /** What the errors before say of the i-th value. */
    double expected(int i, double[] z) {
      double sum = 0;
      for (int j = Math.max(0, i - width); j < Math.min(i, z.length); j++) {
        sum += at(i, j) * z[j];
      }
      return sum;
    }
  }
}
