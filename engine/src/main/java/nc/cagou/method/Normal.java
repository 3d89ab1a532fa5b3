package nc.cagou.method;

import org.hipparchus.special.Erf;

/** Probabilities of the standard normal law. */
public final class Normal {

  private static final double ROOT_2 = Math.sqrt(2);

  private Normal() {}

  /**
   * Chance of a deviation as large as {@code z} or larger, on either side: erfc(|z| / √2). Precise
   * in the far tails; {@code NaN} for {@code NaN}.
   */
  public static double twoSided(double z) {
    return Double.isNaN(z) ? Double.NaN : Erf.erfc(Math.abs(z) / ROOT_2);
  }
}
