package nc.cagou.usecases.roadsafety;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonInterval;
import nc.cagou.method.road.EmpiricalBayes;
import nc.cagou.method.road.RankIntervals;

/**
 * What is known of the mean of each segment once the safety performance function is fitted over all
 * of them: from here on segments, and draws of their ranks, go each their own way, in blocks that
 * tasks take.
 */
record SegmentLaws(double[] observed, double[] predicted, double overdispersion)
    implements Serializable {

  /** Segments, or draws of a ranking, from one to another that is left out. */
  record Block(int from, int to) implements Serializable {

    int size() {
      return to - from;
    }
  }

  private static final int SEGMENTS_A_BLOCK = 1_000;
  private static final int DRAWS_A_BLOCK = 20;

  /** Microseconds for the limits of a segment, and for a segment within a draw, about. */
  private static final long LIMITS_OF_A_SEGMENT = 25;

  private static final double RANK_OF_A_SEGMENT = 0.4;

  EmpiricalBayes place(int segment) {
    return EmpiricalBayes.of(observed[segment], predicted[segment], overdispersion);
  }

  EmpiricalBayes[] places() {
    EmpiricalBayes[] places = new EmpiricalBayes[observed.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = place(i);
    }
    return places;
  }

  List<Block> segments() {
    return blocks(observed.length, SEGMENTS_A_BLOCK);
  }

  List<Block> draws() {
    return blocks(RankIntervals.draws(places()), DRAWS_A_BLOCK);
  }

  private static List<Block> blocks(int size, int most) {
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from < size; from += most) {
      blocks.add(new Block(from, Math.min(size, from + most)));
    }
    return blocks;
  }

  static long workOfLimits(Block segments) {
    return segments.size() * LIMITS_OF_A_SEGMENT;
  }

  long workOfRanks(Block draws) {
    return (long) (draws.size() * observed.length * RANK_OF_A_SEGMENT);
  }

  /** Lower and upper limit of the excess of each segment of a block. */
  double[][] limits(Block segments) {
    double[][] limits = new double[segments.size()][];
    for (int i = 0; i < limits.length; i++) {
      Interval own = place(segments.from() + i).excessInterval(PoissonInterval.COVERAGE);
      limits[i] = new double[] {own.lower(), own.upper()};
    }
    return limits;
  }

  /** The rankings of a block of draws. */
  int[][] rankings(Block draws) {
    return RankIntervals.rankings(places(), draws.from(), draws.to());
  }
}
