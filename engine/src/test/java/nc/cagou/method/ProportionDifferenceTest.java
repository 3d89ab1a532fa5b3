package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProportionDifferenceTest {

  @Test
  void equalsTheLimitsPrintedByNewcombe() {
    // Newcombe 1998, Statistics in Medicine 17, table II, method 10: 56/70 − 48/80, 9/10 − 3/10
    Interval large = ProportionDifference.of(48, 80, 56, 70);
    assertEquals(0.0524, large.lower(), 5e-5);
    assertEquals(0.3339, large.upper(), 5e-5);
    Interval small = ProportionDifference.of(3, 10, 9, 10);
    assertEquals(0.1705, small.lower(), 5e-5);
    assertEquals(0.8090, small.upper(), 5e-5);
  }

  @Test
  void isUndefinedWithoutATrial() {
    assertTrue(Double.isNaN(ProportionDifference.of(0, 0, 3, 10).lower()));
  }
}
