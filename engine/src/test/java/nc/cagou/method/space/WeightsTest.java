package nc.cagou.method.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final double[] X = {0, 1, 3, 10};
  private static final double[] Y = {0, 0, 0, 0};

  @Test
  void aBandTakesItsLimitInAndLeavesTheUnitOut() {
    Weights band = Weights.withinPlane(X, Y, 2);
    assertArrayEquals(new int[] {1}, band.of(0));
    assertArrayEquals(new int[] {0, 2}, band.of(1));
    assertArrayEquals(new int[0], band.of(3));
  }

  @Test
  void aUnitWithoutNeighboursWeighsNothing() {
    Weights band = Weights.withinPlane(X, Y, 2).rowStandardised();
    assertEquals(0, band.row(3));
    assertEquals(0, band.lag(3, X));
    assertEquals(3, band.s0());
    assertEquals(1.5, band.lag(1, X));
  }

  @Test
  void nearestNeighboursNeedNotBeMutual() {
    Weights nearest = Weights.nearestPlane(X, Y, 1);
    assertArrayEquals(new int[] {2}, nearest.of(3));
    assertArrayEquals(new int[] {1}, nearest.of(2));
    assertArrayEquals(new int[] {1, 3}, nearest.symmetric().of(2));
    assertArrayEquals(new int[] {1, 2, 3}, Weights.nearestPlane(X, Y, 9).of(0));
  }

  @Test
  void ofTwoAsNearTheFirstCounts() {
    assertArrayEquals(
        new int[] {0}, Weights.nearestPlane(new double[] {0, 1, 2}, new double[3], 1).of(1));
  }

  @Test
  void aPairGivenTwiceOrWithItselfCountsOnceOrNot() {
    Weights pairs = Weights.ofPairs(2, new int[] {0, 0, 1}, new int[] {1, 1, 1});
    assertArrayEquals(new int[] {1}, pairs.of(0));
    assertEquals(1, pairs.s0());
    assertEquals(1, pairs.s1());
    assertEquals(2, pairs.s2());
  }

  @Test
  void metresOverTheGroundJoinTheLoyaltyIslandsAtAHundredKilometres() {
    double[] lon = {166.64, 167.19, 167.98};
    double[] lat = {-20.58, -20.92, -21.53};
    assertArrayEquals(new int[] {0}, Weights.withinGlobe(lon, lat, 100_000).of(1));
    assertArrayEquals(new int[] {0, 2}, Weights.nearestGlobe(lon, lat, 2).of(1));
  }
}
