package nc.cagou.method;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * The law of a count whose variance is {@code dispersion} times its mean: negative binomial with
 * size mean / (dispersion − 1) and probability 1 / dispersion; Poisson's law where the dispersion
 * is 1.
 *
 * <p>Edges: a mean of 0 gives 0 for sure; a mean that is not finite, or a dispersion below 1, gives
 * {@code NaN}.
 */
public final class NegativeBinomialLaw {

  /** Log of the probability of 0 below which sums from 0 on would lose their digits. */
  private static final double SMALLEST_START = -700;

  /** Slack with which a probability counts as reached. */
  private static final double SLACK = 64 * Math.ulp(1.0);

  private NegativeBinomialLaw() {}

  /** The smallest count such that P(X ≤ count) reaches the probability. */
  public static double quantile(double probability, double mean, double dispersion) {
    if (!defined(mean, dispersion)) {
      return Double.NaN;
    }
    if (mean == 0) {
      return 0;
    }
    double wanted = probability * (1 - SLACK);
    double start = logOfNone(mean, dispersion);
    if (start < SMALLEST_START) {
      return searched(wanted, mean, dispersion);
    }
    double size = dispersion > 1 ? mean / (dispersion - 1) : mean;
    double odds = dispersion > 1 ? 1 - 1 / dispersion : 0;
    double term = Math.exp(start);
    double sum = term;
    long count = 0;
    while (sum < wanted && term > 0) {
      // P(X = count + 1) over P(X = count)
      term *= (dispersion > 1 ? (size + count) * odds : mean) / (count + 1);
      count++;
      sum += term;
    }
    return count;
  }

  /** P(X ≥ count). */
  public static double upperTail(double count, double mean, double dispersion) {
    if (!defined(mean, dispersion)) {
      return Double.NaN;
    }
    if (count <= 0) {
      return 1;
    }
    if (mean == 0) {
      return 0;
    }
    return dispersion > 1
        ? Beta.regularizedBeta(1 - 1 / dispersion, count, mean / (dispersion - 1))
        : Gamma.regularizedGammaP(count, mean);
  }

  private static boolean defined(double mean, double dispersion) {
    return mean >= 0 && mean < Double.POSITIVE_INFINITY && dispersion >= 1;
  }

  private static double logOfNone(double mean, double dispersion) {
    return dispersion > 1 ? -mean / (dispersion - 1) * Math.log(dispersion) : -mean;
  }

  /** Doubles a step around the mean until the quantile is caught, then halves it. */
  private static double searched(double wanted, double mean, double dispersion) {
    double low = -1;
    double high = Math.ceil(mean);
    double step = Math.ceil(Math.sqrt(mean * dispersion));
    while (1 - upperTail(high + 1, mean, dispersion) < wanted) {
      low = high;
      high += step;
      step *= 2;
    }
    while (high - low > 1) {
      double middle = Math.floor((low + high) / 2);
      if (1 - upperTail(middle + 1, mean, dispersion) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
