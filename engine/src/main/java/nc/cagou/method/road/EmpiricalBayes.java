package nc.cagou.method.road;

import nc.cagou.method.Interval;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * Crashes to be expected of a place, between what it counted and what places like it count (Hauer
 * 1997; Hauer, Harwood, Council & Griffith 2002, "Estimating safety by the empirical Bayes method",
 * TRR 1784). It takes out the luck of a good or bad period.
 *
 * <p>With the prediction μ over the whole period and overdispersion k: w = 1/(1 + kμ), expected =
 * wμ + (1 − w) × observed, variance = (1 − w) × expected, excess = expected − μ. The mean of the
 * place has a gamma law of shape 1/k + observed and rate 1/(kμ) + 1, which gives {@link #interval}.
 * Where the dispersion is said per kilometre (φ, as in 2002), k = 1 / (φ × length).
 *
 * <p>Edges: k = 0 leaves the prediction alone (w = 1, no variance); a prediction that is not
 * positive leaves everything undefined ({@code NaN}).
 *
 * @param observed crashes
 * @param predicted crashes of places like it over the same period
 * @param weight of the prediction, w
 * @param expected crashes over the same period
 * @param variance of {@code expected}
 */
public record EmpiricalBayes(
    double observed, double predicted, double weight, double expected, double variance) {

  public static EmpiricalBayes of(double observed, double predicted, double overdispersion) {
    if (!(predicted > 0) || !(overdispersion >= 0) || !(observed >= 0)) {
      double no = Double.NaN;
      return new EmpiricalBayes(observed, predicted, no, no, no);
    }
    double weight = 1 / (1 + overdispersion * predicted);
    double expected = weight * predicted + (1 - weight) * observed;
    return new EmpiricalBayes(observed, predicted, weight, expected, (1 - weight) * expected);
  }

  /** Crashes beyond those of places like it; negative where it is safer. */
  public double excess() {
    return expected - predicted;
  }

  /** Shape of the gamma law of the place's mean. */
  double shape() {
    return expected * expected / variance;
  }

  /** Scale of the gamma law of the place's mean. */
  double scale() {
    return variance / expected;
  }

  /** Limits of the expected crashes, from the gamma law of the place's mean. */
  public Interval interval(double coverage) {
    if (Double.isNaN(variance)) {
      return Interval.UNDEFINED;
    }
    if (variance == 0) {
      return new Interval(expected, expected);
    }
    double tail = (1 - coverage) / 2;
    GammaDistribution law = new GammaDistribution(shape(), 1, 1e-12);
    return new Interval(
        scale() * law.inverseCumulativeProbability(tail),
        scale() * law.inverseCumulativeProbability(1 - tail));
  }

  /** Limits of the excess. */
  public Interval excessInterval(double coverage) {
    Interval limits = interval(coverage);
    return new Interval(limits.lower() - predicted, limits.upper() - predicted);
  }
}
