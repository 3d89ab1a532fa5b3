package nc.cagou.usecases.health;

import java.util.List;
import java.util.Map;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonInterval;
import nc.cagou.method.Rate;
import nc.cagou.method.health.DirectlyStandardisedRate;

/**
 * Rates standardised on one age structure: the European standard population of 2013, or the
 * territory's own. Cases of unknown age are shared among the ages as the known ones are; where more
 * than one in five is unknown, no rate is standardised.
 */
final class Standard {

  /** Share of cases of unknown age above which nothing is standardised. */
  private static final double MOST_UNKNOWN = 0.2;

  /** The parameter that names the European standard of 2013. */
  static final String EUROPEAN = "esp2013";

  /** A rate per 100,000 with its limits; {@code NaN} where it is not computed. */
  record Standardised(double value, Interval limits) {
    static final Standardised NONE = new Standardised(Double.NaN, Interval.UNDEFINED);

    boolean isThere() {
      return !Double.isNaN(value);
    }
  }

  private final List<AgeGroup> groups;
  private final double[] weights;

  /**
   * @param own population of New Caledonia by age group, when it is the standard
   */
  Standard(List<AgeGroup> groups, String which, double[] own) {
    this.groups = groups;
    this.weights = which.equals(EUROPEAN) ? EuropeanStandard.weights(groups) : own;
  }

  boolean isThere() {
    return !groups.isEmpty();
  }

  /** Cases by age group, unknown ages shared out; null when too many are unknown. */
  double[] byGroup(Map<Integer, Long> byAge, long cases) {
    if (byAge == null || groups.isEmpty()) {
      return null;
    }
    double[] counts = new double[groups.size()];
    double known = 0;
    for (Map.Entry<Integer, Long> entry : byAge.entrySet()) {
      for (int i = 0; i < counts.length; i++) {
        if (entry.getKey() >= 0 && groups.get(i).contains(entry.getKey())) {
          counts[i] += entry.getValue();
          known += entry.getValue();
        }
      }
    }
    if (known < (1 - MOST_UNKNOWN) * cases) {
      return null;
    }
    for (int i = 0; i < counts.length && known > 0; i++) {
      counts[i] *= cases / known;
    }
    return counts;
  }

  /**
   * The standardised rate per 100,000 with the limits of Dobson.
   *
   * @param counts cases by age group, or null
   * @param population inhabitants × years by age group
   */
  Standardised rate(double[] counts, double[] population) {
    if (counts == null) {
      return Standardised.NONE;
    }
    DirectlyStandardisedRate rate = DirectlyStandardisedRate.of(counts, population, weights);
    if (!rate.isShown()) {
      return Standardised.NONE;
    }
    return new Standardised(
        rate.value() * Rate.HUNDRED_THOUSAND,
        rate.dobson(PoissonInterval.COVERAGE).times(Rate.HUNDRED_THOUSAND));
  }
}
