package nc.cagou.method.road;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How sure a ranking is (Goldstein & Spiegelhalter 1996, "League tables and their limitations",
 * JRSS A 159): the excess of each place is drawn many times from its law ({@link EmpiricalBayes}),
 * the places are ranked each time, and the limits of a rank hold 95 % of what came out. Draws start
 * from a fixed seed, so the same places give the same limits.
 *
 * <p>Rank 1 is the largest excess; equal ones share the better rank. Edges: places without a
 * defined excess have rank 0; one place alone is 1 of 1.
 *
 * @param rank by excess
 * @param lower best rank within the limits
 * @param upper worst rank within the limits
 */
public record RankIntervals(int[] rank, int[] lower, int[] upper) {

  private static final long SEED = 19_960_701;
  private static final double TAIL = 0.025;

  /** Rankings drawn where there are few places. */
  private static final int DRAWS = 1_000;

  /** Values drawn in all where there are many. */
  private static final long MOST_VALUES = 20_000_000;

  private static final int FEWEST_DRAWS = 200;

  public static RankIntervals of(EmpiricalBayes[] places) {
    int[] defined =
        java.util.stream.IntStream.range(0, places.length)
            .filter(i -> !Double.isNaN(places[i].excess()))
            .toArray();
    double[] excess = Arrays.stream(defined).mapToDouble(i -> places[i].excess()).toArray();
    int draws = draws(defined.length);
    int[][] ranks = new int[defined.length][draws];
    SplittableRandom random = new SplittableRandom(SEED);
    double[] drawn = new double[defined.length];
    for (int d = 0; d < draws; d++) {
      for (int i = 0; i < defined.length; i++) {
        EmpiricalBayes place = places[defined[i]];
        drawn[i] =
            place.variance() > 0
                ? place.scale() * gamma(place.shape(), random) - place.predicted()
                : place.excess();
      }
      int[] own = ranks(drawn);
      for (int i = 0; i < own.length; i++) {
        ranks[i][d] = own[i];
      }
    }
    RankIntervals all =
        new RankIntervals(new int[places.length], new int[places.length], new int[places.length]);
    int[] point = ranks(excess);
    for (int i = 0; i < defined.length; i++) {
      Arrays.sort(ranks[i]);
      all.rank[defined[i]] = point[i];
      all.lower[defined[i]] = Math.min(point[i], ranks[i][(int) Math.floor(TAIL * (draws - 1))]);
      all.upper[defined[i]] =
          Math.max(point[i], ranks[i][(int) Math.ceil((1 - TAIL) * (draws - 1))]);
    }
    return all;
  }

  private static int draws(int places) {
    long affordable = places == 0 ? DRAWS : MOST_VALUES / places;
    return (int) Math.max(FEWEST_DRAWS, Math.min(DRAWS, affordable));
  }

  /** Ranks from the largest down; equal values share the better one. */
  static int[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] ranks = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      ranks[i] = 1 + sorted.length - firstAbove(sorted, values[i]);
    }
    return ranks;
  }

  private static int firstAbove(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A draw from the gamma law of a shape and scale 1 (Marsaglia & Tsang 2000). */
  private static double gamma(double shape, SplittableRandom random) {
    if (shape < 1) {
      return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = 1 + c * x;
      if (v > 0) {
        v = v * v * v;
        if (Math.log(random.nextDouble()) < 0.5 * x * x + d * (1 - v + Math.log(v))) {
          return d * v;
        }
      }
    }
  }
}
