package nc.cagou.method;

import org.hipparchus.special.Gamma;

/**
 * Regression of counts that vary more than Poisson's law allows: log μ = b₀ + Σ b x + offset,
 * variance μ + μ²/θ (Lawless 1987, "Negative binomial and mixed Poisson regression"; as R's {@code
 * MASS::glm.nb}, Venables & Ripley 2002). Coefficients under a θ and θ under coefficients in turn,
 * both by maximum likelihood, until neither moves; steps and their ends are those of R.
 *
 * <p>Edges: counts that vary no more than Poisson's law have no finite θ, which then grows to
 * {@link #NO_OVERDISPERSION} and the fit is all but Poisson's; a column that others add up to gets
 * no coefficient ({@code NaN}).
 *
 * @param coefficients the constant first, then one a column
 * @param standardErrors given θ, as R says them
 * @param fitted means of the rows
 * @param theta size of the law; overdispersion k = 1/θ
 * @param thetaError standard error of θ
 * @param twoLogLikelihood twice the logarithm of the likelihood
 * @param nullDeviance deviance under the constant and the offset alone
 * @param freedom rows less coefficients
 * @param steps of the last fit of the coefficients
 */
public record NegativeBinomialRegression(
    double[] coefficients,
    double[] standardErrors,
    double[] fitted,
    double theta,
    double thetaError,
    double twoLogLikelihood,
    double deviance,
    double nullDeviance,
    int freedom,
    int steps,
    boolean converged) {

  /** A θ that stands for none: k = 0.0000001. */
  public static final double NO_OVERDISPERSION = 1e7;

  private static final double CLOSE = 1e-10;
  private static final int MOST_ROUNDS = 50;

  /** Newton's steps for θ end here, as in R; the next one would be of its square. */
  private static final double CLOSE_THETA = Math.pow(Math.ulp(1.0), 0.25);

  /** Counts up to which differences of the digamma function are summed term by term. */
  private static final int SUMMED = 2_000;

  /**
   * Fits.
   *
   * @param columns one array a column, without the constant
   * @param counts whole numbers, not negative
   * @param offset one a row; null for none
   */
  public static NegativeBinomialRegression of(
      double[][] columns, double[] counts, double[] offset) {
    double[][] all = PoissonRegression.withConstant(columns, counts.length);
    LogLinearFit fit = new LogLinearFit(all, counts, offset).fit(Double.POSITIVE_INFINITY);
    double[] theta = theta(counts, fit.mean);
    double scale = Math.sqrt(2 * Math.max(1, fit.freedom()));
    double likelihood = likelihood(counts, fit.mean, theta[0]);
    boolean settled = false;
    for (int round = 0; round < MOST_ROUNDS && !settled; round++) {
      double before = theta[0];
      double likelihoodBefore = likelihood;
      double[] means = fit.mean.clone();
      fit.fit(before);
      theta = theta(counts, means);
      likelihood = likelihood(counts, fit.mean, theta[0]);
      settled =
          Math.abs(likelihoodBefore - likelihood) / scale + Math.abs(before - theta[0]) <= CLOSE;
    }
    LogLinearFit none = new LogLinearFit(new double[][] {all[0]}, counts, offset).fit(theta[0]);
    return new NegativeBinomialRegression(
        fit.coefficients(),
        fit.standardErrors(),
        fit.mean.clone(),
        theta[0],
        theta[1],
        2 * likelihood,
        fit.deviance,
        none.deviance,
        fit.freedom(),
        fit.steps,
        settled && fit.converged);
  }

  /** Overdispersion k = 1/θ: the variance is μ + k μ². */
  public double overdispersion() {
    return 1 / theta;
  }

  /** Akaike's criterion, θ counted among the parameters. */
  public double aic() {
    return -twoLogLikelihood + 2.0 * (fitted.length - freedom + 1);
  }

  /**
   * The mean at other values.
   *
   * @param values one a column, in the order of the fit
   */
  public double predict(double[] values, double offset) {
    double eta = coefficients[0] + offset;
    for (int a = 0; a < values.length; a++) {
      double b = coefficients[a + 1];
      eta += Double.isNaN(b) ? 0 : b * values[a];
    }
    return Math.exp(eta);
  }

  /** θ by maximum likelihood under given means, with its standard error (Newton's steps). */
  private static double[] theta(double[] counts, double[] mean) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double gap = counts[i] / mean[i] - 1;
      sum += gap * gap;
    }
    double theta = counts.length / sum;
    double information = Double.NaN;
    for (int step = 0; step < MOST_ROUNDS; step++) {
      double[] slopes = slopes(counts, mean, theta);
      information = slopes[1];
      double move = slopes[0] / slopes[1];
      if (!(information > 0) || theta + move > NO_OVERDISPERSION) {
        return new double[] {NO_OVERDISPERSION, Double.NaN};
      }
      theta = theta + move > 0 ? theta + move : theta / 2;
      if (Math.abs(move) <= CLOSE_THETA) {
        break;
      }
    }
    return new double[] {theta, Math.sqrt(1 / information)};
  }

  /** First derivative of the log-likelihood by θ, and the negative of the second. */
  private static double[] slopes(double[] counts, double[] mean, double theta) {
    double first = 0;
    double second = 0;
    for (int i = 0; i < counts.length; i++) {
      double y = counts[i];
      double whole = mean[i] + theta;
      first += Math.log(theta / whole) + 1 - (y + theta) / whole;
      second += -1 / theta + 2 / whole - (y + theta) / (whole * whole);
      if (y > SUMMED) {
        first += Gamma.digamma(theta + y) - Gamma.digamma(theta);
        second += Gamma.trigamma(theta) - Gamma.trigamma(theta + y);
      } else {
        for (int j = 0; j < y; j++) {
          double term = 1 / (theta + j);
          first += term;
          second += term * term;
        }
      }
    }
    return new double[] {first, second};
  }

  private static double likelihood(double[] counts, double[] mean, double theta) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double y = counts[i];
      double mu = mean[i];
      sum +=
          Gamma.logGamma(theta + y)
              - Gamma.logGamma(theta)
              - Gamma.logGamma(y + 1)
              + theta * Math.log(theta)
              + (y > 0 ? y * Math.log(mu) : 0)
              - (theta + y) * Math.log(theta + mu);
    }
    return sum;
  }
}
