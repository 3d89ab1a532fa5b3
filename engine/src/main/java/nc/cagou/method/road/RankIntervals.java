package nc.cagou.method.road;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How sure a ranking is (Goldstein & Spiegelhalter 1996, "League tables and their limitations",
 * JRSS A 159): the excess of each place is drawn many times from its law ({@link EmpiricalBayes}),
 * the places are ranked each time, and the limits of a rank hold 95 % of what came out. Each draw
 * starts from a fixed seed, so the same places give the same limits.
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
    return of(places, List.<int[][]>of(rankings(places, 0, draws(places))));
  }

  /** How many rankings are drawn. */
  public static int draws(EmpiricalBayes[] places) {
    int defined = defined(places).length;
    long affordable = defined == 0 ? DRAWS : MOST_VALUES / defined;
    return (int) Math.max(FEWEST_DRAWS, Math.min(DRAWS, affordable));
  }

  /**
   * Some of the rankings, so that many places can be drawn in parts: each draw has a seed of its
   * own, so the parts are the same whatever they are put together from.
   *
   * @param from number of the first draw
   * @param to number of the first draw that is left out
   * @return for each draw the ranks of places with a defined excess
   */
  public static int[][] rankings(EmpiricalBayes[] places, int from, int to) {
    int[] defined = defined(places);
    int[][] rankings = new int[to - from][];
    double[] drawn = new double[defined.length];
    for (int d = from; d < to; d++) {
      SplittableRandom random = new SplittableRandom(SEED + d);
      for (int i = 0; i < defined.length; i++) {
        EmpiricalBayes place = places[defined[i]];
        drawn[i] =
            place.variance() > 0
                ? place.scale() * gamma(place.shape(), random) - place.predicted()
                : place.excess();
      }
      rankings[d - from] = ranks(drawn);
    }
    return rankings;
  }

  /** The limits that rankings give, in whatever parts they were drawn. */
  public static RankIntervals of(EmpiricalBayes[] places, List<int[][]> rankings) {
    int[] defined = defined(places);
    int[][] draws = rankings.stream().flatMap(Arrays::stream).toArray(int[][]::new);
    RankIntervals all =
        new RankIntervals(new int[places.length], new int[places.length], new int[places.length]);
    int[] point = ranks(Arrays.stream(defined).mapToDouble(i -> places[i].excess()).toArray());
    int[] own = new int[draws.length];
    int low = (int) Math.floor(TAIL * (draws.length - 1));
    int high = (int) Math.ceil((1 - TAIL) * (draws.length - 1));
    for (int i = 0; i < defined.length; i++) {
      for (int d = 0; d < draws.length; d++) {
        own[d] = draws[d][i];
      }
      Arrays.sort(own);
      all.rank[defined[i]] = point[i];
      all.lower[defined[i]] = Math.min(point[i], own[low]);
      all.upper[defined[i]] = Math.max(point[i], own[high]);
    }
    return all;
  }

  private static int[] defined(EmpiricalBayes[] places) {
    return IntStream.range(0, places.length)
        .filter(i -> !Double.isNaN(places[i].excess()))
        .toArray();
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
