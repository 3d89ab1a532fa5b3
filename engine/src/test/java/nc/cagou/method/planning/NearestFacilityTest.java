package nc.cagou.method.planning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NearestFacilityTest {

  @Test
  void ofTwoAtOneDistanceTheFirstCounts() {
    NearestFacility.Near near =
        NearestFacility.inPlane(
                new double[] {0}, new double[] {0}, new double[] {3, -3, 1}, new double[3], 3)
            .get(0);
    assertArrayEquals(new int[] {2, 0, 1}, near.facility());
    assertArrayEquals(new double[] {1, 3, 3}, near.distance());
  }

  @Test
  void withoutFacilityNobodyIsWithinReach() {
    NearestFacility.Near near =
        NearestFacility.onGlobe(
                new double[] {166}, new double[] {-22}, new double[0], new double[0], 1)
            .get(0);
    assertEquals(-1, near.facility()[0]);
    assertEquals(0, NearestFacility.shareWithin(near.distance(), new double[] {10}, 1e9));
  }

  @Test
  void peopleWeighAndTheLimitIsWithin() {
    double[] distance = {1, 2, 3};
    double[] people = {1, 1, 2};
    assertEquals(0.5, NearestFacility.shareWithin(distance, people, 2));
    assertEquals(2.25, NearestFacility.mean(distance, people));
    assertEquals(2, NearestFacility.median(distance, people));
  }

  @Test
  void nobodyAtAllIsUndefined() {
    double[] none = {0};
    assertTrue(Double.isNaN(NearestFacility.shareWithin(none, none, 1)));
    assertTrue(Double.isNaN(NearestFacility.mean(none, none)));
    assertTrue(Double.isNaN(NearestFacility.median(none, none)));
  }

  @Test
  void aPlaceWithoutPeopleFarAwayDoesNotSpoilTheMean() {
    double[] distance = {1, Double.POSITIVE_INFINITY};
    assertEquals(1, NearestFacility.mean(distance, new double[] {5, 0}));
  }
}
