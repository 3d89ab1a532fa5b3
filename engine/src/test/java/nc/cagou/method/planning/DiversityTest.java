package nc.cagou.method.planning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DiversityTest {

  @Test
  void evenMixesCountTheirClasses() {
    double[] even = {10, 10, 10, 10};
    for (double order : new double[] {0, 1, 2, 3.5, Double.POSITIVE_INFINITY}) {
      assertEquals(4, Diversity.hill(even, order), 1e-12);
    }
    assertEquals(2, Diversity.shannon(even, 2), 1e-12);
    assertEquals(1, Diversity.evenness(even), 1e-12);
  }

  @Test
  void oneClassAloneHasNoDiversity() {
    double[] alone = {0, 80, 0};
    assertEquals(0, Diversity.shannon(alone));
    assertEquals(0, Diversity.simpson(alone));
    assertTrue(Double.isNaN(Diversity.evenness(alone)));
    assertEquals(0, Diversity.evennessOverAll(alone));
  }

  @Test
  void anEmptyMixIsUndefined() {
    double[] empty = {0, 0};
    assertTrue(Double.isNaN(Diversity.shannon(empty)));
    assertTrue(Double.isNaN(Diversity.simpson(empty)));
    assertTrue(Double.isNaN(Diversity.hill(empty, 0)));
    assertTrue(Double.isNaN(Diversity.simpsonUnbiased(new double[] {1})));
  }

  @Test
  void quotientOfTheWholeIsOneAndAnEmptyZoneHasNone() {
    double[][] quotients = LocationQuotient.of(new double[][] {{10, 30}, {20, 60}, {0, 0}});
    assertArrayEquals(new double[] {1, 1}, quotients[0], 1e-15);
    assertTrue(Double.isNaN(quotients[2][0]));
    assertEquals(1, LocationQuotient.krugman(new double[][] {{10, 0}, {0, 10}})[0], 1e-15);
  }
}
