package nc.cagou.method.health;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Early Aberration Reporting System: C1, C2 and C3 (Hutwagner, Thompson, Seeman & Treadwell 2003,
 * "The bioterrorism preparedness and response Early Aberration Reporting System (EARS)", Journal of
 * Urban Health 80). For series without years of history.
 *
 * <p>Statistic of a week t: (y_t − mean) / SD of a baseline of some weeks before it: t − 7 … t − 1
 * (C1), or the same with a gap of two weeks (C2), SD with n − 1. C3 adds up, over the week and the
 * two before it, what of C2 exceeds 1; it alerts above 2.
 *
 * <p>Bound of C1 and C2: mean + z(1 − α) × max(SD, least SD); a week alerts when its count exceeds
 * the bound. {@link #boundC3} is the bound of R's surveillance 1.20, which puts the observed count
 * in place of the mean and so does not look at the current week; for detection use {@link
 * #statistic} of C3 with {@link #ALERT_C3}.
 *
 * <p>Edges: weeks without enough history have no value ({@code NaN}); a baseline of equal counts
 * (SD 0) has no statistic, and its bound is its mean, so set a least SD of 0.5 or 1 for sparse
 * series; a missing count leaves all weeks whose baseline holds it without value.
 */
public final class Ears {

  /** Which of the three. */
  public enum Rule {
    C1(0),
    C2(2),
    C3(2);

    private final int gap;

    Rule(int gap) {
      this.gap = gap;
    }
  }

  /** The weeks of the baseline unless others are asked for. */
  public static final int BASELINE = 7;

  /** C1 and C2 alert above 3 standard deviations, as the system of the CDC does. */
  public static final double ALERT = 3;

  /** C3 alerts above 2. */
  public static final double ALERT_C3 = 2;

  /** Risk of a false alert with which the R package bounds C1 and C2. */
  public static final double RISK = 0.001;

  /** Risk of a false alert with which the R package bounds C3. */
  public static final double RISK_C3 = 0.025;

  private static final int WEEKS_OF_C3 = 3;

  private Ears() {}

  /** The statistic of each week, by definition; {@code NaN} where there is none. */
  public static double[] statistic(double[] counts, Rule rule, int baseline) {
    if (rule != Rule.C3) {
      return standardised(counts, rule.gap, baseline, 0, Double.NaN);
    }
    double[] c2 = standardised(counts, rule.gap, baseline, 0, Double.NaN);
    double[] sum = new double[counts.length];
    for (int t = 0; t < sum.length; t++) {
      for (int i = t - WEEKS_OF_C3 + 1; i <= t; i++) {
        sum[t] += i < 0 ? Double.NaN : Math.max(0, c2[i] - 1);
      }
    }
    return sum;
  }

  /**
   * The upper bound of each week by C1 or C2.
   *
   * @param risk α, 0.001 in the R package
   * @param leastSd standard deviation below which none is taken, 0 for none
   */
  public static double[] bound(
      double[] counts, Rule rule, int baseline, double risk, double leastSd) {
    if (rule == Rule.C3) {
      return boundC3(counts, baseline, risk, leastSd);
    }
    double z = quantile(risk);
    double[] bound = new double[counts.length];
    for (int t = 0; t < counts.length; t++) {
      double mean = mean(counts, t - rule.gap - baseline, baseline);
      double sd = Math.max(leastSd, sd(counts, t - rule.gap - baseline, baseline, mean));
      bound[t] = mean + z * sd;
    }
    return bound;
  }

  /**
   * The bound that R's surveillance 1.20.3 gives for C3: y_t + SD₂ (z − Σ over the two weeks before
   * of what C2 exceeds 1), not below 0. As there, a flat baseline makes C2 infinite.
   */
  public static double[] boundC3(double[] counts, int baseline, double risk, double leastSd) {
    double z = quantile(risk);
    int gap = Rule.C3.gap;
    double[] c2 = standardised(counts, gap, baseline, leastSd, 0);
    double[] bound = new double[counts.length];
    for (int t = 0; t < counts.length; t++) {
      double past = 0;
      for (int i = t - WEEKS_OF_C3 + 1; i < t; i++) {
        past += i < 0 ? Double.NaN : Math.max(0, c2[i] - 1);
      }
      double mean = mean(counts, t - gap - baseline, baseline);
      double sd = Math.max(leastSd, sd(counts, t - gap - baseline, baseline, mean));
      bound[t] = Math.max(0, counts[t] + sd * (z - past));
    }
    return bound;
  }

  /** Statistic of C1 or C2; where the standard deviation is 0, that of {@code flat} is taken. */
  private static double[] standardised(
      double[] counts, int gap, int baseline, double leastSd, double flat) {
    double[] z = new double[counts.length];
    for (int t = 0; t < counts.length; t++) {
      double mean = mean(counts, t - gap - baseline, baseline);
      double sd = Math.max(leastSd, sd(counts, t - gap - baseline, baseline, mean));
      z[t] = (counts[t] - mean) / (sd == 0 ? flat : sd);
    }
    return z;
  }

  private static double mean(double[] counts, int from, int baseline) {
    if (from < 0) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = from; i < from + baseline; i++) {
      sum += counts[i];
    }
    return sum / baseline;
  }

  private static double sd(double[] counts, int from, int baseline, double mean) {
    if (from < 0) {
      return Double.NaN;
    }
    double squares = 0;
    for (int i = from; i < from + baseline; i++) {
      squares += (counts[i] - mean) * (counts[i] - mean);
    }
    return Math.sqrt(squares / (baseline - 1));
  }

  private static double quantile(double risk) {
    return new NormalDistribution().inverseCumulativeProbability(1 - risk);
  }
}
