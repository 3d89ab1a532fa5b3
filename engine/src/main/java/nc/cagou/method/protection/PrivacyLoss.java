package nc.cagou.method.protection;

/**
 * What k releases cost together when each is ε-differentially private: basic composition, advanced
 * composition (Dwork, Rothblum and Vadhan 2010) and zero-concentrated privacy (Bun and Steinke
 * 2016).
 */
public final class PrivacyLoss {

  private PrivacyLoss() {}

  /** kε. */
  public static double basic(double epsilon, int k) {
    return k * epsilon;
  }

  /** ε √(2k ln(1/δ′)) + kε(e^ε − 1), with an additional δ′. */
  public static double advanced(double epsilon, int k, double delta) {
    return epsilon * Math.sqrt(2 * k * Math.log(1 / delta)) + k * epsilon * Math.expm1(epsilon);
  }

  /** ρ of k pure mechanisms: kε²/2. */
  public static double concentrated(double epsilon, int k) {
    return k * epsilon * epsilon / 2;
  }

  /** The ε that a ρ gives with a δ: ρ + 2 √(ρ ln(1/δ)). */
  public static double ofConcentrated(double rho, double delta) {
    return rho + 2 * Math.sqrt(rho * Math.log(1 / delta));
  }
}
