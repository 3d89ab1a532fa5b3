package nc.cagou.method;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Whether two counts, each with its exposure, can be told apart from chance (Przyborowski &
 * Wilenski 1940, "Homogeneity of results in testing samples from Poisson series", Biometrika 31).
 *
 * <p>If both rates were equal, the second count, given the sum n of both, would follow the binomial
 * law of n trials with probability exposure₂ / (exposure₁ + exposure₂). The test is exact and
 * two-sided: the p-value is the probability of all outcomes that are not likelier than the one
 * observed. The interval of the ratio of rates (second over first) comes from the limits of Clopper
 * & Pearson (1934) of the binomial probability.
 *
 * <p>Edges: nothing counted on either side leaves the ratio undefined and gives p = 1; nothing
 * before gives an infinite ratio with a finite lower limit; an exposure that is not positive leaves
 * everything undefined ({@code NaN}).
 *
 * @param before first count
 * @param after second count
 * @param ratio rate after over rate before
 * @param interval 95 % limits of the ratio
 * @param pValue two-sided
 */
public record PoissonComparison(
    long before, long after, double ratio, Interval interval, double pValue) {

  /** Below it a difference is said to exceed what chance explains. */
  public static final double RISK = 0.05;

  /** Relative slack with which two probabilities count as equal, as in R's {@code binom.test}. */
  private static final double SLACK = 1 + 1e-7;

  /** Two counts over equal exposures: a year against a year. */
  public static PoissonComparison of(long before, long after) {
    return of(before, 1, after, 1);
  }

  public static PoissonComparison of(
      long before, double exposureBefore, long after, double exposureAfter) {
    if (before < 0 || after < 0) {
      throw new IllegalArgumentException("counts " + before + " and " + after);
    }
    if (!(exposureBefore > 0 && exposureAfter > 0)) {
      return new PoissonComparison(before, after, Double.NaN, Interval.UNDEFINED, Double.NaN);
    }
    if (before + after == 0) {
      return new PoissonComparison(0, 0, Double.NaN, Interval.UNDEFINED, 1);
    }
    double share = exposureAfter / (exposureBefore + exposureAfter);
    double ratio = (after / exposureAfter) / (before / exposureBefore);
    Interval limits = clopperPearson(after, before + after);
    double scale = exposureBefore / exposureAfter;
    Interval interval = new Interval(odds(limits.lower()) * scale, odds(limits.upper()) * scale);
    return new PoissonComparison(
        before, after, ratio, interval, twoSided(after, before + after, share));
  }

  /** True when the difference exceeds what chance explains, at a risk of 5 %. */
  public boolean beyondChance() {
    return pValue < RISK;
  }

  private static double odds(double probability) {
    return probability >= 1 ? Double.POSITIVE_INFINITY : probability / (1 - probability);
  }

  private static Interval clopperPearson(long successes, long trials) {
    double tail = (1 - PoissonInterval.COVERAGE) / 2;
    double lower = successes == 0 ? 0 : beta(successes, trials - successes + 1.0, tail);
    double upper = successes == trials ? 1 : beta(successes + 1.0, trials - successes, 1 - tail);
    return new Interval(lower, upper);
  }

  private static double beta(double a, double b, double probability) {
    return new BetaDistribution(a, b, 1e-12).inverseCumulativeProbability(probability);
  }

  private static double twoSided(long successes, long trials, double share) {
    BinomialDistribution law = new BinomialDistribution(Math.toIntExact(trials), share);
    int seen = Math.toIntExact(successes);
    double limit = law.probability(seen) * SLACK;
    int mode = (int) Math.min(trials, Math.floor((trials + 1) * share));
    if (seen == mode) {
      return 1;
    }
    double own = seen < mode ? law.cumulativeProbability(seen) : upperTail(law, seen);
    double other =
        seen < mode
            ? upperTail(law, firstAtMost(law, limit, mode, (int) trials))
            : law.cumulativeProbability(lastAtMost(law, limit, mode));
    return Math.min(1, own + other);
  }

  private static double upperTail(BinomialDistribution law, int from) {
    return from > law.getNumberOfTrials() ? 0 : 1 - law.cumulativeProbability(from - 1);
  }

  /** Smallest outcome above the mode that is at most as likely as the limit. */
  private static int firstAtMost(BinomialDistribution law, double limit, int mode, int trials) {
    int low = mode;
    int high = trials + 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (law.probability(middle) <= limit) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Largest outcome below the mode that is at most as likely as the limit; −1 when none is. */
  private static int lastAtMost(BinomialDistribution law, double limit, int mode) {
    int low = -1;
    int high = mode;
    while (low < high) {
      int middle = (low + high + 1) >> 1;
      if (law.probability(middle) <= limit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
