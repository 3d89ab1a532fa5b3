package nc.cagou.method.finance;

/**
 * How near digits come to Benford's law, by the mean absolute deviation of their shares (Nigrini
 * 2012, "Benford's law", table 7.1): limits 0.006, 0.012, 0.015 for the first digit; 0.0012,
 * 0.0018, 0.0022 for the first two; 0.00036, 0.00044, 0.00050 for the first three. A deviation on a
 * limit belongs to the worse class.
 */
public enum Conformity {
  CLOSE,
  ACCEPTABLE,
  MARGINAL,
  NONE,
  /** Nothing was counted. */
  UNDEFINED;

  private static final double[][] LIMITS = {
    {0.006, 0.012, 0.015}, {0.0012, 0.0018, 0.0022}, {0.00036, 0.00044, 0.00050}
  };

  /**
   * @param digits 1, 2 or 3 first digits
   */
  public static Conformity of(int digits, double mad) {
    if (Double.isNaN(mad)) {
      return UNDEFINED;
    }
    int beyond = 0;
    for (double limit : LIMITS[digits - 1]) {
      beyond += mad >= limit ? 1 : 0;
    }
    return values()[beyond];
  }
}
