package nc.cagou.method.labour;

import java.util.Arrays;
import nc.cagou.method.Regression;

/**
 * Beveridge curve: how vacancies fall when unemployment rises (Blanchard and Diamond 1989, "The
 * Beveridge curve", Brookings Papers on Economic Activity).
 *
 * <p>Least squares of log v = c + b log u + d s: v the vacancy rate, u the unemployment rate, s 1
 * after a break and 0 before. b is an elasticity (−1: 1 % more unemployed, 1 % fewer vacancies); d
 * above 0 is an outward shift: more vacancies at the same unemployment, so a matching that has
 * become worse.
 *
 * <p>Edges: periods where a rate is missing or not positive are left out; fewer than three periods
 * more than coefficients, or no variation in u, give null.
 */
public final class Beveridge {

  private Beveridge() {}

  /** The curve without a shift; coefficients c, b. */
  public static Regression fit(double[] unemployment, double[] vacancies) {
    return Logs.fit(vacancies, unemployment);
  }

  /**
   * The curve with a shift; coefficients c, b, d.
   *
   * @param after 1 in the periods after the break, else 0; all equal gives null
   */
  public static Regression fit(double[] unemployment, double[] vacancies, double[] after) {
    return Logs.fit(vacancies, unemployment, after);
  }

  /** Vacancies over the unemployed, a period; {@code NaN} where nobody is unemployed. */
  public static double[] tightness(double[] unemployment, double[] vacancies) {
    double[] tightness = new double[unemployment.length];
    Arrays.setAll(
        tightness, t -> unemployment[t] > 0 ? vacancies[t] / unemployment[t] : Double.NaN);
    return tightness;
  }
}
