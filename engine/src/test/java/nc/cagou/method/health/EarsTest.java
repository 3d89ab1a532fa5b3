package nc.cagou.method.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EarsTest {

  private static final double[] COUNTS = {1, 0, 5, 2, 1, 2, 0, 4, 0, 0, 0, 3, 30};

  @Test
  void theBoundIsTheMeanOfSevenWeeksAndSomeStandardDeviations() {
    // weeks 1 to 7: mean 11/7, standard deviation 1.7183; z(0.999) = 3.0902
    double[] bound = Ears.bound(COUNTS, Ears.Rule.C1, 7, 0.001, 0);
    assertTrue(Double.isNaN(bound[6]));
    assertEquals(11 / 7.0 + 3.0902 * 1.71825, bound[7], 1e-3);
  }

  @Test
  void c2LeavesTheTwoLastWeeksOutOfTheBaseline() {
    double[] c1 = Ears.bound(COUNTS, Ears.Rule.C1, 7, 0.001, 0);
    double[] c2 = Ears.bound(COUNTS, Ears.Rule.C2, 7, 0.001, 0);
    assertTrue(Double.isNaN(c2[8]));
    assertEquals(c1[7], c2[9]);
  }

  @Test
  void c3AddsWhatExceedsOneOverThreeWeeks() {
    double[] c2 = Ears.statistic(COUNTS, Ears.Rule.C2, 7);
    double[] c3 = Ears.statistic(COUNTS, Ears.Rule.C3, 7);
    double sum = 0;
    for (int week = 10; week <= 12; week++) {
      sum += Math.max(0, c2[week] - 1);
    }
    assertEquals(sum, c3[12], 1e-12);
    assertTrue(c3[12] > Ears.ALERT_C3);
    assertTrue(Double.isNaN(c3[10]));
  }

  @Test
  void aFlatBaselineHasNoStatisticAndALeastDeviationHelps() {
    double[] flat = {2, 2, 2, 2, 2, 2, 2, 3};
    assertTrue(Double.isNaN(Ears.statistic(flat, Ears.Rule.C1, 7)[7]));
    assertEquals(2, Ears.bound(flat, Ears.Rule.C1, 7, 0.001, 0)[7]);
    assertEquals(2 + 3.0902, Ears.bound(flat, Ears.Rule.C1, 7, 0.001, 1)[7], 1e-4);
  }
}
