package nc.cagou.method.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Special uniques (Elliot, Manning and Ford 2002; Manning, Haglin and Keane 2008, SUDA2): a minimal
 * sample unique of a record is a smallest set of its keys that no other record shares. A record
 * with small ones is conspicuous. With m keys, one of size k counts (m − k)!; the score of a record
 * is the sum.
 *
 * <p>The DIS-SUDA score turns it into a probability that a match is true (Elliot 2005): {@code 1 /
 * (1 + P (1 − f)/f / (s^Q · Σ s^−Q))}, with P records in pairs of equal keys, f the sampling
 * fraction assumed (0.01), {@code Q = 1 + (8 − m)/20}, the sum over all records with a score.
 *
 * <p>Edges: a record that is not unique scores 0; without any pair every score gives 1. All sets of
 * keys are looked at: meant for up to about 15 keys.
 *
 * @param score of each record
 * @param dis the DIS-SUDA score of each record
 */
public record Suda2(double[] score, double[] dis) {

  /** The sampling fraction that is assumed as a rule. */
  public static final double FRACTION = 0.01;

  public static Suda2 of(String[][] keys, double fraction) {
    int n = keys.length;
    int m = n == 0 ? 0 : keys[0].length;
    double[] score = new double[n];
    List<List<Integer>> uniques = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      uniques.add(new ArrayList<>());
    }
    int[] subsets =
        IntStream.range(1, 1 << m)
            .boxed()
            .sorted(
                (a, b) ->
                    Integer.bitCount(a) != Integer.bitCount(b)
                        ? Integer.bitCount(a) - Integer.bitCount(b)
                        : a - b)
            .mapToInt(Integer::intValue)
            .toArray();
    for (int subset : subsets) {
      double worth = factorial(m - Integer.bitCount(subset));
      for (int record : alone(keys, subset)) {
        if (uniques.get(record).stream().noneMatch(u -> (u & subset) == u)) {
          uniques.get(record).add(subset);
          score[record] += worth;
        }
      }
    }
    return new Suda2(score, dis(keys, score, m, fraction));
  }

  /** Records whose values of some keys no other record has. */
  private static int[] alone(String[][] keys, int subset) {
    Map<List<String>, Integer> first = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      List<String> part = new ArrayList<>();
      for (int k = 0; k < keys[i].length; k++) {
        if ((subset >> k & 1) == 1) {
          part.add(keys[i][k]);
        }
      }
      first.merge(part, i, (a, b) -> -1);
    }
    return first.values().stream().filter(i -> i >= 0).mapToInt(Integer::intValue).toArray();
  }

  private static double[] dis(String[][] keys, double[] score, int m, double fraction) {
    double pairs = 0;
    for (int size : KAnonymity.of(keys, null).size()) {
      pairs += size == 2 ? 2 : 0;
    }
    double power = 1 + (8.0 - m) / 20;
    double sum = 0;
    for (double s : score) {
      sum += s > 0 ? Math.pow(s, -power) : 0;
    }
    double[] dis = new double[score.length];
    for (int i = 0; i < dis.length; i++) {
      double odds = pairs * (1 - fraction) / fraction / (Math.pow(score[i], power) * sum);
      dis[i] = score[i] > 0 ? 1 / (1 + odds) : 0;
    }
    return dis;
  }

  private static double factorial(int n) {
    double product = 1;
    for (int i = 2; i <= n; i++) {
      product *= i;
    }
    return product;
  }
}
