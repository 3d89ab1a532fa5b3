package nc.cagou.usecases.employment.synthetic;

import java.util.Arrays;
import java.util.Random;

/** A draw among things with weights. */
final class Draw {

  private final double[] sums;

  Draw(double... weights) {
    sums = weights.clone();
    Arrays.parallelPrefix(sums, Double::sum);
  }

  /** An index, by its weight. */
  int next(Random random) {
    return at(random.nextDouble());
  }

  /** The index that a share of all weights falls in. */
  int at(double share) {
    double wanted = share * sums[sums.length - 1];
    int i = Arrays.binarySearch(sums, wanted);
    return Math.min(sums.length - 1, i < 0 ? -i - 1 : i + 1);
  }
}
