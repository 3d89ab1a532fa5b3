package nc.cagou.method.labour;

/**
 * Share of hires lost because job-seekers are not where the vacancies are (Şahin, Song, Topa and
 * Violante 2014, "Mismatch unemployment", American Economic Review 104).
 *
 * <p>M = 1 − Σ (vᵢ/v)^α (uᵢ/u)^(1−α) over occupations (or territories) i, with v vacancies, u
 * job-seekers and α the elasticity of hires to vacancies (0.5 in the paper). Within [0, 1]; 0 when
 * both are spread alike. With efficiencies φᵢ: M = 1 − Σ (φᵢ/φ̄)(vᵢ/v)^α (uᵢ/u)^(1−α), φ̄ = [Σ
 * φᵢ^(1/α) vᵢ/v]^α.
 *
 * <p>The index grows with the number of categories: two classifications are never compared.
 *
 * <p>Edges: no vacancy or no job-seeker at all leaves it undefined ({@code NaN}); an occupation
 * with one and not the other adds nothing to the sum. A negative or missing count, lengths that
 * differ or α outside ]0, 1[ are refused with {@link IllegalArgumentException}.
 */
public final class MismatchIndex {

  /** The elasticity of the paper. */
  public static final double ALPHA = 0.5;

  private MismatchIndex() {}

  /** The index with equal efficiencies and α = 0.5. */
  public static double of(double[] vacancies, double[] unemployed) {
    return of(vacancies, unemployed, ALPHA);
  }

  public static double of(double[] vacancies, double[] unemployed, double alpha) {
    check(vacancies, unemployed, alpha);
    double v = sum(vacancies);
    double u = sum(unemployed);
    if (v == 0 || u == 0) {
      return Double.NaN;
    }
    double hires = 0;
    for (int i = 0; i < vacancies.length; i++) {
      hires += Math.pow(vacancies[i] / v, alpha) * Math.pow(unemployed[i] / u, 1 - alpha);
    }
    return clean(1 - hires);
  }

  /** The index with an efficiency (matching × productivity) a category. */
  public static double of(
      double[] vacancies, double[] unemployed, double[] efficiency, double alpha) {
    check(vacancies, unemployed, alpha);
    double v = sum(vacancies);
    double u = sum(unemployed);
    if (v == 0 || u == 0) {
      return Double.NaN;
    }
    double mean = meanEfficiency(vacancies, efficiency, alpha);
    double hires = 0;
    for (int i = 0; i < vacancies.length; i++) {
      hires +=
          efficiency[i]
              / mean
              * Math.pow(vacancies[i] / v, alpha)
              * Math.pow(unemployed[i] / u, 1 - alpha);
    }
    return clean(1 - hires);
  }

  /** φ̄: the efficiency of the whole when job-seekers are placed best. */
  public static double meanEfficiency(double[] vacancies, double[] efficiency, double alpha) {
    double v = sum(vacancies);
    double mean = 0;
    for (int i = 0; i < vacancies.length; i++) {
      mean += Math.pow(efficiency[i], 1 / alpha) * (vacancies[i] / v);
    }
    return Math.pow(mean, alpha);
  }

  /**
   * Job-seekers who would have to move for both to be spread alike (Jackman and Roper 1987,
   * "Structural unemployment", Oxford Bulletin of Economics and Statistics 49): ½ Σ |uᵢ − u vᵢ/v|,
   * in persons. Divided by u it is the index of dissimilarity of the two distributions.
   */
  public static double moves(double[] vacancies, double[] unemployed) {
    check(vacancies, unemployed, ALPHA);
    double v = sum(vacancies);
    double u = sum(unemployed);
    if (v == 0 || u == 0) {
      return Double.NaN;
    }
    double gaps = 0;
    for (int i = 0; i < vacancies.length; i++) {
      gaps += Math.abs(unemployed[i] / u - vacancies[i] / v);
    }
    return u * gaps / 2;
  }

  /**
   * Unemployment as it was, and as it would have been without mismatch.
   *
   * @param unemployment rate u, one a period
   * @param finding job-finding rate without mismatch f*
   * @param counterfactual rate u* without mismatch
   * @param mismatch u − u*
   */
  public record Path(
      double[] unemployment, double[] finding, double[] counterfactual, double[] mismatch) {}

  /**
   * The path without mismatch: f*[t] = f[t]/(1 − M[t]) (u[t]/u*[t])^α, u*[t+1] = s[t] + (1 − s[t] −
   * f*[t]) u*[t], from the same start.
   *
   * @param start unemployment rate of the first period, within ]0, 1[
   * @param separation rate s at which jobs end, a period
   * @param finding rate f at which job-seekers find one, a period
   * @param mismatch M, a period; 1 leaves f* undefined
   */
  public static Path counterfactual(
      double start, double[] separation, double[] finding, double[] mismatch, double alpha) {
    int n = separation.length;
    double[] u = new double[n];
    double[] best = new double[n];
    double[] without = new double[n];
    double[] gap = new double[n];
    for (int t = 0; t < n; t++) {
      u[t] = t == 0 ? start : next(u[t - 1], separation[t - 1], finding[t - 1]);
      without[t] = t == 0 ? start : next(without[t - 1], separation[t - 1], best[t - 1]);
      best[t] =
          mismatch[t] < 1
              ? finding[t] / (1 - mismatch[t]) * Math.pow(u[t] / without[t], alpha)
              : Double.NaN;
      gap[t] = u[t] - without[t];
    }
    return new Path(u, best, without, gap);
  }

  private static double next(double u, double separation, double finding) {
    return separation + (1 - separation - finding) * u;
  }

  /** Rounding may leave a hair below 0. */
  private static double clean(double index) {
    return Math.abs(index) < 1e-14 ? 0 : index;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static void check(double[] vacancies, double[] unemployed, double alpha) {
    if (vacancies.length != unemployed.length || !(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException(
          vacancies.length + " vacancies, " + unemployed.length + " unemployed, alpha " + alpha);
    }
    for (int i = 0; i < vacancies.length; i++) {
      if (!(vacancies[i] >= 0 && unemployed[i] >= 0)) {
        throw new IllegalArgumentException("A count that is negative or missing at " + i);
      }
    }
  }
}
