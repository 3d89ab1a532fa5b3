package nc.cagou.method;

/**
 * Regression of counts with a logarithmic link and Poisson's law (McCullagh & Nelder 1989,
 * "Generalized linear models", ch. 6), as R's {@code glm(family = poisson)}.
 *
 * <p>log μ = b₀ + Σ b x + offset. A dispersion well above 1 says that the counts vary more than
 * Poisson's law allows: see {@link NegativeBinomialRegression}.
 *
 * <p>Edges: a column that others add up to gets no coefficient ({@code NaN}); no row is an error.
 *
 * @param coefficients the constant first, then one a column
 * @param standardErrors for a dispersion of 1
 * @param fitted means of the rows
 * @param dispersion Pearson's statistic over {@code freedom}
 * @param freedom rows less coefficients
 */
public record PoissonRegression(
    double[] coefficients,
    double[] standardErrors,
    double[] fitted,
    double deviance,
    double dispersion,
    int freedom,
    boolean converged) {

  /**
   * Fits.
   *
   * @param columns one array a column, without the constant
   * @param offset one a row; null for none
   */
  public static PoissonRegression of(double[][] columns, double[] counts, double[] offset) {
    LogLinearFit fit =
        new LogLinearFit(withConstant(columns, counts.length), counts, offset)
            .fit(Double.POSITIVE_INFINITY);
    return new PoissonRegression(
        fit.coefficients(),
        fit.standardErrors(),
        fit.mean.clone(),
        fit.deviance,
        fit.pearsonDispersion(),
        fit.freedom(),
        fit.converged);
  }

  static double[][] withConstant(double[][] columns, int rows) {
    if (rows == 0) {
      throw new IllegalArgumentException("no row");
    }
    double[][] all = new double[columns.length + 1][];
    all[0] = new double[rows];
    java.util.Arrays.fill(all[0], 1);
    System.arraycopy(columns, 0, all, 1, columns.length);
    return all;
  }
}
