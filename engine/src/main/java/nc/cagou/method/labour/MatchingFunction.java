package nc.cagou.method.labour;

import java.util.Arrays;
import nc.cagou.method.Regression;

/**
 * Matching function with constant returns (Petrongolo and Pissarides 2001, "Looking into the black
 * box: a survey of the matching function", Journal of Economic Literature 39).
 *
 * <p>h = A u^(1−α) v^α, so log(h/u) = log A + α log(v/u), by least squares: h hires, u job-seekers,
 * v vacancies of a period, all in persons or all as rates. α, the elasticity of hires to vacancies,
 * is usually between 0.3 and 0.5; exp of the first coefficient is the efficiency A.
 *
 * <p>Edges: as {@link Beveridge}.
 */
public final class MatchingFunction {

  private MatchingFunction() {}

  /** Coefficients log A and α. */
  public static Regression fit(double[] hires, double[] unemployed, double[] vacancies) {
    double[] finding = new double[hires.length];
    Arrays.setAll(finding, t -> hires[t] / unemployed[t]);
    return Logs.fit(finding, Beveridge.tightness(unemployed, vacancies));
  }
}
