package nc.cagou.method.protection;

/**
 * Noise that makes a figure ε-differentially private: Laplace with scale b = Δ₁/ε (Dwork, McSherry,
 * Nissim and Smith 2006). Standard deviation √2 b; mean absolute error b.
 *
 * @param scale b, in the unit of the figure
 */
public record LaplaceMechanism(double scale) {

  /**
   * @param epsilon privacy loss, positive
   * @param sensitivity the most that one person changes the figure, in the sum of absolute values
   */
  public static LaplaceMechanism of(double epsilon, double sensitivity) {
    if (!(epsilon > 0) || !(sensitivity > 0)) {
      throw new IllegalArgumentException("epsilon " + epsilon + ", sensitivity " + sensitivity);
    }
    return new LaplaceMechanism(sensitivity / epsilon);
  }

  public double standardDeviation() {
    return Math.sqrt(2) * scale;
  }

  public double meanAbsoluteError() {
    return scale;
  }

  /** Probability that the noise is at most x. */
  public double cumulative(double x) {
    double tail = 0.5 * Math.exp(-Math.abs(x) / scale);
    return x < 0 ? tail : 1 - tail;
  }

  /** The value that the noise stays under with a probability between 0 and 1. */
  public double quantile(double probability) {
    return probability < 0.5
        ? scale * Math.log(2 * probability)
        : -scale * Math.log(2 * (1 - probability));
  }

  /** The size that the noise stays under with a probability, whatever its sign. */
  public double errorQuantile(double probability) {
    return -scale * Math.log(1 - probability);
  }

  /** Probability that a whole figure, rounded after noise, is wrong by at least so much. */
  public double roundedErrorAtLeast(int error) {
    return error <= 0 ? 1 : Math.exp(-(error - 0.5) / scale);
  }
}
