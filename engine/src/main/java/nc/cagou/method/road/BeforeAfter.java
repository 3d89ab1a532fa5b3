package nc.cagou.method.road;

import nc.cagou.method.Interval;
import nc.cagou.method.PoissonInterval;

/**
 * Whether a measure changed the number of crashes (Hauer 1997, "Observational before-after studies
 * in road safety", ch. 6–9): crashes after it (λ) against those to be expected without it (π).
 *
 * <p>θ = (λ/π) / (1 + Var(π)/π²), variance θ² (Var(λ)/λ² + Var(π)/π²) / (1 + Var(π)/π²)²; the
 * change is 100 (θ − 1) %. Three ways to π: {@link #naive}, the crashes before; {@link
 * #comparison}, scaled by a group of untreated places; {@link #empiricalBayes}, freed from the luck
 * that made a place be treated (regression to the mean). Only the last two tell a measure from the
 * times.
 *
 * <p>Edges: nothing to be expected (π = 0) leaves θ undefined ({@code NaN}); no crash after gives θ
 * = 0 with an upper limit from Poisson's law.
 *
 * @param after crashes after, λ
 * @param expected crashes expected without the measure, π
 * @param expectedVariance Var(π)
 */
public record BeforeAfter(double after, double expected, double expectedVariance) {

  /** Normal quantile of the limits, as Hauer takes it. */
  private static final double Z = 1.96;

  /**
   * Crashes before, scaled to the length of the period after, place by place.
   *
   * @param yearsBefore may differ from place to place
   */
  public static BeforeAfter naive(
      double[] before, double[] after, double[] yearsBefore, double[] yearsAfter) {
    double lambda = 0;
    double pi = 0;
    double variance = 0;
    for (int i = 0; i < before.length; i++) {
      double ratio = yearsAfter[i] / yearsBefore[i];
      lambda += after[i];
      pi += ratio * before[i];
      variance += ratio * ratio * before[i];
    }
    return new BeforeAfter(lambda, pi, variance);
  }

  /**
   * Crashes before, scaled by those of untreated places over the same two periods: r = (N/M) / (1 +
   * 1/M), Var(r)/r² = 1/M + 1/N.
   *
   * @param comparisonBefore crashes of untreated places before, M
   * @param comparisonAfter crashes of untreated places after, N
   */
  public static BeforeAfter comparison(
      double[] before, double[] after, double comparisonBefore, double comparisonAfter) {
    double k = sum(before);
    double ratio = comparisonAfter / comparisonBefore / (1 + 1 / comparisonBefore);
    double pi = ratio * k;
    double relative = k > 0 ? 1 / k : 0;
    double variance = pi * pi * (relative + 1 / comparisonBefore + 1 / comparisonAfter);
    return new BeforeAfter(sum(after), pi, variance);
  }

  /**
   * A treated place, with what roads like it have by their traffic.
   *
   * @param predictedBefore crashes predicted over the whole period before
   * @param predictedAfter crashes predicted over the whole period after, without the measure
   */
  public record Place(double before, double after, double predictedBefore, double predictedAfter) {

    /** What the place was to be expected to have before. */
    public EmpiricalBayes expectedBefore(double overdispersion) {
      return EmpiricalBayes.of(before, predictedBefore, overdispersion);
    }

    /** How traffic and time alone change its crashes. */
    public double ratio() {
      return predictedAfter / predictedBefore;
    }

    /** Crashes after, over those to be expected without the measure. */
    public BeforeAfter evaluated(double overdispersion) {
      EmpiricalBayes own = expectedBefore(overdispersion);
      return new BeforeAfter(after, own.expected() * ratio(), own.variance() * ratio() * ratio());
    }
  }

  /** Empirical Bayes over treated places. */
  public static BeforeAfter empiricalBayes(Place[] places, double overdispersion) {
    double lambda = 0;
    double pi = 0;
    double variance = 0;
    for (Place place : places) {
      BeforeAfter own = place.evaluated(overdispersion);
      lambda += own.after;
      pi += own.expected;
      variance += own.expectedVariance;
    }
    return new BeforeAfter(lambda, pi, variance);
  }

  private double bias() {
    return 1 + expectedVariance / (expected * expected);
  }

  /** Index of effectiveness θ: 1 no change, 0.8 a fifth fewer crashes. */
  public double theta() {
    return expected > 0 ? after / expected / bias() : Double.NaN;
  }

  public double thetaVariance() {
    double relative = (after > 0 ? 1 / after : 0) + expectedVariance / (expected * expected);
    return expected > 0 ? theta() * theta() * relative / (bias() * bias()) : Double.NaN;
  }

  /** θ ± 1.96 standard errors; without a crash after, 0 to the exact limit of none. */
  public Interval interval() {
    if (Double.isNaN(theta())) {
      return Interval.UNDEFINED;
    }
    if (after == 0) {
      return new Interval(0, PoissonInterval.of(0).upper() / expected / bias());
    }
    double half = Z * Math.sqrt(thetaVariance());
    return new Interval(theta() - half, theta() + half);
  }

  /** 100 (θ − 1). */
  public double percentChange() {
    return 100 * (theta() - 1);
  }

  /** λ/π, which many tools print: it is biased where π is uncertain. */
  public double simpleRatio() {
    return expected > 0 ? after / expected : Double.NaN;
  }

  /** Crashes avoided: π − λ. */
  public double reduction() {
    return expected - after;
  }

  public double reductionVariance() {
    return expectedVariance + after;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
