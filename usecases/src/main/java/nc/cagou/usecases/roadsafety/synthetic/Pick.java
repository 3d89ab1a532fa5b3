package nc.cagou.usecases.roadsafety.synthetic;

import java.util.SplittableRandom;

/** A code drawn at random with given weights, from a table of 4,096 entries. */
final class Pick {

  private static final int SIZE = 4096;
  private static final int SHIFT = 20;

  private final short[] table = new short[SIZE];

  private Pick(int[] codes, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double until = 0;
    int at = 0;
    for (int i = 0; i < codes.length; i++) {
      until += weights[i];
      int end = i == codes.length - 1 ? SIZE : (int) Math.round(until / sum * SIZE);
      while (at < end) {
        table[at++] = (short) codes[i];
      }
    }
  }

  /** Codes and weights in turn: {@code of(1, 81, 2, 9)}. */
  static Pick of(int... pairs) {
    int[] codes = new int[pairs.length / 2];
    double[] weights = new double[codes.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = pairs[2 * i];
      weights[i] = pairs[2 * i + 1];
    }
    return new Pick(codes, weights);
  }

  /** The place in the list is the code. */
  static Pick byPlace(double... weights) {
    int[] codes = new int[weights.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = i;
    }
    return new Pick(codes, weights);
  }

  int draw(SplittableRandom random) {
    return table[random.nextInt() >>> SHIFT];
  }
}
