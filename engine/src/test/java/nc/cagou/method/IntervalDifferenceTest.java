package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Two estimates told apart, or not, from their own limits. */
class IntervalDifferenceTest {

  @Test
  void limitsOfTwoWilsonIntervalsGiveTheScoreIntervalOfNewcombe() {
    // Newcombe (1998), Statistics in Medicine 17, table II, method 10: 56/70 against 48/80
    IntervalDifference d =
        IntervalDifference.of(
            56 / 70.0, WilsonInterval.of(56, 70), 48 / 80.0, WilsonInterval.of(48, 80));
    assertEquals(0.2, d.difference(), 1e-12);
    assertEquals(0.0524, d.interval().lower(), 5e-5);
    assertEquals(0.3339, d.interval().upper(), 5e-5);
    assertTrue(d.toldApart());
  }

  @Test
  void intervalsThatOverlapALittleMayStillBeToldApart() {
    IntervalDifference d = IntervalDifference.of(10, new Interval(8, 12), 13, new Interval(11, 15));
    assertEquals(-3 - Math.sqrt(8), d.interval().lower(), 1e-12);
    assertEquals(-3 + Math.sqrt(8), d.interval().upper(), 1e-12);
    assertTrue(d.toldApart());
  }

  @Test
  void equalEstimatesAndMissingLimitsAreNotToldApart() {
    assertFalse(IntervalDifference.of(5, new Interval(4, 7), 5, new Interval(1, 9)).toldApart());
    assertFalse(IntervalDifference.of(5, Interval.UNDEFINED, 50, new Interval(49, 51)).toldApart());
    assertFalse(
        IntervalDifference.of(Double.NaN, new Interval(4, 7), 50, new Interval(49, 51))
            .toldApart());
  }

  @Test
  void aZeroCountKeepsItsUpperLimit() {
    IntervalDifference none =
        IntervalDifference.of(0, new Interval(0, 36.9), 12.4, new Interval(8.5, 17.4));
    assertFalse(none.toldApart());
    assertTrue(
        IntervalDifference.of(0, new Interval(0, 3), 12.4, new Interval(8.5, 17.4)).toldApart());
  }

  @Test
  void limitsThatDoNotSurroundTheirValueSayNothing() {
    assertFalse(IntervalDifference.of(3, new Interval(4, 7), 50, new Interval(49, 51)).toldApart());
  }
}
