package nc.cagou.method.road;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.method.road.BeforeAfter.Place;
import org.junit.jupiter.api.Test;

class BeforeAfterTest {

  @Test
  void theNaiveWayScalesToTheLengthOfThePeriods() {
    BeforeAfter result =
        BeforeAfter.naive(
            new double[] {10, 20}, new double[] {3, 6}, new double[] {2, 4}, new double[] {1, 2});
    // expected 5 + 10 = 15, variance 0.25 × 30 = 7.5; θ = 9/15 / (1 + 7.5/225)
    assertEquals(15, result.expected(), 1e-12);
    assertEquals(7.5, result.expectedVariance(), 1e-12);
    assertEquals(0.6 / (1 + 1 / 30.0), result.theta(), 1e-12);
    assertEquals(6, result.reduction(), 1e-12);
    assertEquals(100 * (result.theta() - 1), result.percentChange(), 1e-12);
  }

  @Test
  void aComparisonGroupTakesOutTheTimes() {
    // treated places halve, and so do the untreated ones: no effect
    BeforeAfter result =
        BeforeAfter.comparison(new double[] {400}, new double[] {200}, 2_000_000, 1_000_000);
    assertEquals(1, result.theta(), 0.01);
    assertTrue(result.interval().contains(1));
  }

  @Test
  void empiricalBayesTakesOutRegressionToTheMean() {
    // 20 crashes where 8 are usual, then 12: nearly all of the fall is luck running out
    Place[] places = {new Place(20, 12, 8, 8)};
    BeforeAfter naive =
        BeforeAfter.naive(new double[] {20}, new double[] {12}, new double[] {5}, new double[] {5});
    BeforeAfter eb = BeforeAfter.empiricalBayes(places, 0.1);
    assertTrue(naive.theta() < 0.6);
    // w = 1/1.8, expected 8/1.8 + 20 × 0.8/1.8 = 13.33
    assertEquals(40 / 3.0, eb.expected(), 1e-9);
    assertTrue(eb.theta() > 0.8);
  }

  @Test
  void noCrashAfterStillHasAnUpperLimit() {
    BeforeAfter result = new BeforeAfter(0, 10, 10);
    assertEquals(0, result.theta());
    assertEquals(0, result.interval().lower());
    assertEquals(0.3689 / 1.1, result.interval().upper(), 1e-4);
  }

  @Test
  void nothingToBeExpectedLeavesTheEffectUndefined() {
    BeforeAfter result = new BeforeAfter(3, 0, 0);
    assertTrue(Double.isNaN(result.theta()));
    assertTrue(Double.isNaN(result.interval().upper()));
    BeforeAfter none = BeforeAfter.comparison(new double[1], new double[] {2}, 10, 10);
    assertTrue(Double.isNaN(none.theta()));
  }
}
