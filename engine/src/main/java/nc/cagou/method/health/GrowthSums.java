package nc.cagou.method.health;

/**
 * Sums over runs of weeks of what grows by the same factor every week: Σ fᵗ, Σ fᵗ t and Σ fᵗ t², t
 * being weeks after the one under test. A run costs a few products, however long it is: its weeks
 * are the first one's times 1, f, f² …, whose sums are kept for every length.
 */
final class GrowthSums {

  private static final int BITS = 4;
  private static final int STEP = 1 << BITS;

  /** The factor to the powers 0, −1 … −15, and of 16 weeks to as many as are needed. */
  private final double[] near = new double[STEP];

  private final double[] far;

  /** Sums over k below a length of fᵏ, fᵏ k, fᵏ k². */
  private final double[] ones;

  private final double[] firsts;
  private final double[] seconds;
  private double factor;

  /**
   * @param longest run
   * @param reach weeks before the one under test
   */
  GrowthSums(int longest, int reach) {
    ones = new double[longest + 1];
    firsts = new double[longest + 1];
    seconds = new double[longest + 1];
    far = new double[(reach >> BITS) + 1];
  }

  /** Sets the logarithm of the factor. */
  void set(double slope) {
    factor = Math.exp(slope);
    double back = 1 / factor;
    double power = 1;
    for (int k = 0; k < STEP; k++) {
      near[k] = power;
      power *= back;
    }
    double block = power;
    power = 1;
    for (int k = 0; k < far.length; k++) {
      far[k] = power;
      power *= block;
    }
    double own = 1;
    for (int k = 1; k < ones.length; k++) {
      double at = k - 1;
      ones[k] = ones[k - 1] + own;
      firsts[k] = firsts[k - 1] + own * at;
      seconds[k] = seconds[k - 1] + own * at * at;
      own *= factor;
    }
  }

  /** f, the factor of a week. */
  double factor() {
    return factor;
  }

  /** fᵗ for a week of the past. */
  double at(int t) {
    return far[-t >> BITS] * near[-t & (STEP - 1)];
  }

  /** Σ fᵗ over a run, as a part of fᵗ of its first week. */
  double ones(int length) {
    return ones[length];
  }

  /** Σ fᵗ t over a run that starts at t = {@code start}, as a part of fᵗ of its first week. */
  double firsts(int start, int length) {
    return start * ones[length] + firsts[length];
  }

  /** Σ fᵗ t² over a run that starts at t = {@code start}, as a part of fᵗ of its first week. */
  double seconds(int start, int length) {
    return start * (start * ones[length] + 2 * firsts[length]) + seconds[length];
  }
}
