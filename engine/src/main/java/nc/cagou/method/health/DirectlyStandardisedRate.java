package nc.cagou.method.health;

import nc.cagou.method.Interval;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * A rate standardised directly on a standard population: what the rate would be if the area had the
 * age structure of the standard.
 *
 * <p>With cases O_i, inhabitants n_i and standard weights w_i by age group: rate = Σ w_i (O_i/n_i)
 * / Σ w_i and variance = Σ w_i² O_i/n_i² / (Σ w_i)². Two intervals: {@link #dobson} (Dobson,
 * Kuulasmaa, Eberle & Scherer 1991, with Byar's limits of the count) and {@link #fayFeuer} (Fay &
 * Feuer 1997, gamma). Both per inhabitant: times 100,000 for the usual unit.
 *
 * <p>Edges: an age group without inhabitants (or with a negative number) leaves the rate undefined
 * ({@code NaN}) when its weight is positive, since its rate is unknown; without any case the rate
 * is 0. Public Health England shows no rate under 10 cases ({@link #FEWEST_CASES}).
 *
 * @param cases in all
 * @param population in all
 * @param crude cases over population
 * @param value the standardised rate, per inhabitant
 * @param variance of {@code value}
 * @param widest the largest w_i / n_i / Σ w, for the interval of Fay & Feuer
 */
public record DirectlyStandardisedRate(
    double cases, double population, double crude, double value, double variance, double widest) {

  /** Below it a standardised rate says more about chance than about an area. */
  public static final int FEWEST_CASES = 10;

  private static final double ACCURACY = 1e-13;

  /**
   * The rate of an area.
   *
   * @param cases by age group
   * @param population by age group: inhabitants × years
   * @param standard weight of each age group, in any unit
   */
  public static DirectlyStandardisedRate of(
      double[] cases, double[] population, double[] standard) {
    if (cases.length != population.length || cases.length != standard.length) {
      throw new IllegalArgumentException(
          cases.length + " cases, " + population.length + ", " + standard.length + " weights");
    }
    double weights = 0;
    for (double weight : standard) {
      weights += weight;
    }
    double all = 0;
    double inhabitants = 0;
    double rate = 0;
    double variance = 0;
    double widest = 0;
    for (int i = 0; i < cases.length; i++) {
      all += cases[i];
      inhabitants += population[i];
      if (standard[i] == 0) {
        continue;
      }
      double share = population[i] > 0 ? standard[i] / weights / population[i] : Double.NaN;
      rate += share * cases[i];
      variance += share * share * cases[i];
      widest = Math.max(widest, share);
    }
    double crude = inhabitants > 0 ? all / inhabitants : Double.NaN;
    return new DirectlyStandardisedRate(all, inhabitants, crude, rate, variance, widest);
  }

  /** Whether there are cases enough to show the rate. */
  public boolean isShown() {
    return cases >= FEWEST_CASES && !Double.isNaN(value);
  }

  /**
   * value + √(variance / O) × (limit of O − O), with Byar's limits of the count O. Without a case
   * there is none ({@code NaN}).
   */
  public Interval dobson(double coverage) {
    if (!(cases > 0) || Double.isNaN(value)) {
      return Interval.UNDEFINED;
    }
    Interval count = IndirectRatio.byar(cases, coverage);
    double scale = Math.sqrt(variance / cases);
    return new Interval(
        value + scale * (count.lower() - cases), value + scale * (count.upper() - cases));
  }

  /**
   * Quantiles of two gamma laws: lower with shape r²/v and scale v/r, upper with shape (r + m)² /
   * (v + m²) and scale (v + m²) / (r + m), where r is the rate, v its variance and m the widest
   * weight. Without a case the lower limit is 0.
   */
  public Interval fayFeuer(double coverage) {
    if (Double.isNaN(value) || !(widest > 0)) {
      return Interval.UNDEFINED;
    }
    double tail = (1 - coverage) / 2;
    double lower = value > 0 ? gamma(value * value / variance, variance / value, tail) : 0;
    double mean = value + widest;
    double spread = variance + widest * widest;
    return new Interval(lower, gamma(mean * mean / spread, spread / mean, 1 - tail));
  }

  private static double gamma(double shape, double scale, double probability) {
    return scale
        * new GammaDistribution(shape, 1, ACCURACY).inverseCumulativeProbability(probability);
  }
}
