package nc.cagou.method;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Probabilities adjusted for many tests at once (Benjamini & Hochberg 1995, "Controlling the false
 * discovery rate", Journal of the Royal Statistical Society B 57): of the findings whose adjusted
 * probability is q or less, a share of q at most is expected to be false.
 *
 * <p>Adjusted p of rank i (ascending, of m) = the least of m p(k) / k over k ≥ i, at most 1. Edges:
 * a probability that is not a number stays so and is not counted among the tests; no test gives an
 * empty answer.
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /** The adjusted probabilities, in the order given. */
  public static double[] adjusted(double[] p) {
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    Integer[] order = new Integer[p.length];
    Arrays.setAll(order, i -> i);
    Integer[] tests =
        Arrays.stream(order)
            .filter(i -> !Double.isNaN(p[i]))
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .toArray(Integer[]::new);
    double least = 1;
    for (int rank = tests.length; rank >= 1; rank--) {
      int test = tests[rank - 1];
      least = Math.min(least, p[test] * tests.length / rank);
      adjusted[test] = least;
    }
    return adjusted;
  }
}
