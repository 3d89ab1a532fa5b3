package nc.cagou.method.health;

import nc.cagou.method.Interval;
import nc.cagou.method.PoissonInterval;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * Observed over expected cases: the standardised mortality or incidence ratio (SMR), by indirect
 * standardisation. 1 means as many as the reference rates would give.
 *
 * <p>Expected = Σ n_i R_i, inhabitants of the area times rates of the reference by age group
 * ({@link #expected}). Limits: {@link #exact} (Garwood 1936), or {@link #byar} (Breslow & Day 1987,
 * "Statistical methods in cancer research II", eq. 2.13), which are O (1 − 1/9O − z/3√O)³ and (O +
 * 1)(1 − 1/9(O + 1) + z/3√(O + 1))³ over E.
 *
 * <p>Edges: nothing expected leaves the ratio undefined ({@code NaN}); nothing observed gives 0
 * with an upper limit, and no lower limit by Byar.
 */
public final class IndirectRatio {

  /** From this count on Public Health England uses Byar's limits, below it exact ones. */
  public static final int BYAR_FROM = 10;

  /** Relative slack with which two probabilities count as equal, as in R's {@code poisson.test}. */
  private static final double SLACK = 1 + 1e-7;

  private IndirectRatio() {}

  /** Cases that the rates of a reference would give, by age group. */
  public static double expected(
      double[] population, double[] referenceCases, double[] referencePopulation) {
    double expected = 0;
    for (int i = 0; i < population.length; i++) {
      if (population[i] != 0) {
        expected += population[i] * referenceCases[i] / referencePopulation[i];
      }
    }
    return expected;
  }

  /** Observed over expected. */
  public static double ratio(double observed, double expected) {
    return expected > 0 ? observed / expected : Double.NaN;
  }

  /** Exact limits of the ratio. */
  public static Interval exact(long observed, double expected, double coverage) {
    return expected > 0
        ? PoissonInterval.of(observed, coverage).times(1 / expected)
        : Interval.UNDEFINED;
  }

  /** Limits of the ratio by Byar's approximation. */
  public static Interval byar(double observed, double expected, double coverage) {
    return expected > 0 ? byar(observed, coverage).times(1 / expected) : Interval.UNDEFINED;
  }

  /** Exact limits under {@link #BYAR_FROM} cases, Byar's from there on. */
  public static Interval limits(long observed, double expected, double coverage) {
    return observed < BYAR_FROM
        ? exact(observed, expected, coverage)
        : byar(observed, expected, coverage);
  }

  /** Byar's limits of a count. */
  static Interval byar(double count, double coverage) {
    double z = new NormalDistribution().inverseCumulativeProbability((1 + coverage) / 2);
    double more = count + 1;
    double lower =
        count > 0 ? count * cube(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) : Double.NaN;
    return new Interval(lower, more * cube(1 - 1 / (9 * more) + z / (3 * Math.sqrt(more))));
  }

  /**
   * Exact two-sided p-value of "the ratio is 1": the probability of all counts that are not
   * likelier than the one observed.
   */
  public static double pValue(long observed, double expected) {
    if (!(expected > 0)) {
      return Double.NaN;
    }
    PoissonDistribution law = new PoissonDistribution(expected);
    int seen = Math.toIntExact(observed);
    double limit = law.probability(seen) * SLACK;
    if (seen == expected) {
      return 1;
    }
    if (seen < expected) {
      int other = (int) Math.ceil(expected);
      while (law.probability(other) > limit) {
        other++;
      }
      return Math.min(1, law.cumulativeProbability(seen) + upper(law, other));
    }
    int other = (int) Math.floor(expected);
    while (other >= 0 && law.probability(other) > limit) {
      other--;
    }
    double below = other < 0 ? 0 : law.cumulativeProbability(other);
    return Math.min(1, below + upper(law, seen));
  }

  /** P(X ≥ from). */
  private static double upper(PoissonDistribution law, int from) {
    return from <= 0 ? 1 : 1 - law.cumulativeProbability(from - 1);
  }

  private static double cube(double x) {
    return x * x * x;
  }
}
