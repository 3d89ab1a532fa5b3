package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A rank with the range that intervals leave it. */
class RankRangeTest {

  private static final Interval NO = Interval.UNDEFINED;

  @Test
  void aCompleteCountHasOneRankAndTiesShareARange() {
    double[] values = {10, 30, 20, 20};
    Interval[] none = {NO, NO, NO, NO};
    assertEquals(new RankRange(4, 4, 4), RankRange.of(0, values, none));
    assertEquals(new RankRange(1, 1, 4), RankRange.of(1, values, none));
    assertEquals(new RankRange(2, 3, 4), RankRange.of(2, values, none));
  }

  @Test
  void anEstimateMayStandWhereverItIsNotToldApart() {
    double[] values = {10, 12, 40, 1};
    Interval[] limits = {
      new Interval(6, 15), new Interval(7, 18), new Interval(30, 52), new Interval(0, 3)
    };
    assertEquals(new RankRange(2, 3, 4), RankRange.of(0, values, limits));
    assertEquals(new RankRange(1, 1, 4), RankRange.of(2, values, limits));
  }

  @Test
  void aZeroWithAWideIntervalMayHaveAnyRank() {
    double[] values = {0, 12, 9};
    Interval[] limits = {new Interval(0, 90), new Interval(8, 17), new Interval(4, 18)};
    assertEquals(new RankRange(1, 3, 3), RankRange.of(0, values, limits));
  }

  @Test
  void whatIsMissingIsNotRanked() {
    double[] values = {5, Double.NaN};
    Interval[] none = {NO, NO};
    assertEquals(new RankRange(1, 1, 1), RankRange.of(0, values, none));
    assertEquals(RankRange.NONE, RankRange.of(1, values, none));
  }
}
