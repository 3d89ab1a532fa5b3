package nc.cagou.method.protection;

import org.hipparchus.special.Erf;

/**
 * Normal noise for (ε, δ)-differential privacy. The classical standard deviation √(2 ln(1.25/δ))
 * Δ₂/ε (Dwork and Roth 2014) is proved for ε under 1 alone; the analytic one (Balle and Wang 2018)
 * is the smallest that holds, for any ε: it solves {@code δ = Φ(Δ/2σ − εσ/Δ) − e^ε Φ(−Δ/2σ −
 * εσ/Δ)}.
 */
public final class GaussianMechanism {

  private static final int STEPS = 200;

  private GaussianMechanism() {}

  /** Whether the classical standard deviation is proved to protect. */
  public static boolean classicalHolds(double epsilon) {
    return epsilon < 1;
  }

  /** The classical standard deviation. */
  public static double classical(double epsilon, double delta, double sensitivity) {
    return Math.sqrt(2 * Math.log(1.25 / delta)) * sensitivity / epsilon;
  }

  /** The δ that a standard deviation gives. */
  public static double delta(double epsilon, double sigma, double sensitivity) {
    double half = sensitivity / (2 * sigma);
    double shift = epsilon * sigma / sensitivity;
    return normal(half - shift) - Math.exp(epsilon) * normal(-half - shift);
  }

  /**
   * The analytic standard deviation, by bisection.
   *
   * @param epsilon positive
   * @param delta between 0 and 1
   * @param sensitivity the most that one person changes the figures, as a Euclidean distance
   */
  public static double analytic(double epsilon, double delta, double sensitivity) {
    if (!(epsilon > 0) || !(delta > 0) || !(delta < 1) || !(sensitivity > 0)) {
      throw new IllegalArgumentException("epsilon " + epsilon + ", delta " + delta);
    }
    double low = sensitivity * 1e-6;
    double high = sensitivity;
    while (delta(epsilon, high, sensitivity) > delta) {
      high *= 2;
    }
    for (int i = 0; i < STEPS; i++) {
      double middle = (low + high) / 2;
      if (delta(epsilon, middle, sensitivity) > delta) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double normal(double x) {
    return 0.5 * Erf.erfc(-x / Math.sqrt(2));
  }
}
