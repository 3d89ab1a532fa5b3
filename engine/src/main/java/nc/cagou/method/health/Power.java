package nc.cagou.method.health;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** The power that makes the law of a count nearly symmetric: 2/3 for few cases, 1/2, or none. */
public enum Power {
  TWO_THIRDS(2.0 / 3),
  HALF(0.5),
  NONE(1);

  private final double exponent;

  Power(double exponent) {
    this.exponent = exponent;
  }

  /** By its name in the R package: "2/3", "1/2", "none". */
  public static Power named(String name) {
    return switch (name) {
      case "2/3" -> TWO_THIRDS;
      case "1/2" -> HALF;
      case "none" -> NONE;
      default -> throw new IllegalArgumentException("power " + name);
    };
  }

  double of(double x) {
    return this == NONE ? x : this == HALF ? Math.sqrt(x) : Math.cbrt(x * x);
  }

  double inverse(double x) {
    return this == NONE ? x : this == HALF ? x * x : x * Math.sqrt(x);
  }

  /** Standard deviation, on the scale of the power, of a count of this mean and dispersion. */
  double deviation(double mean, double dispersion) {
    return Math.sqrt(exponent * exponent * Math.pow(mean, 2 * exponent - 1) * dispersion);
  }

  /** Probability of a count or more, by the normal law on the scale of the power. */
  double upperTail(double count, double middle, double deviation) {
    return new NormalDistribution().cumulativeProbability((middle - of(count)) / deviation);
  }
}
