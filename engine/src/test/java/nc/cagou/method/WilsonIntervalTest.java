package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WilsonIntervalTest {

  @Test
  void equalsTheLimitsPrintedByNewcombe() {
    // Newcombe 1998, Statistics in Medicine 17, table I, method 3
    assertLimits(81, 263, 0.2553, 0.3662);
    assertLimits(15, 148, 0.0624, 0.1605);
    assertLimits(0, 20, 0.0000, 0.1611);
    assertLimits(1, 29, 0.0061, 0.1718);
  }

  @Test
  void isUndefinedWithoutATrialAndStaysWithinZeroAndOne() {
    assertTrue(Double.isNaN(WilsonInterval.of(0, 0).lower()));
    assertEquals(1, WilsonInterval.of(7, 7).upper());
    assertEquals(0, WilsonInterval.of(0, 7).lower());
  }

  private static void assertLimits(long part, long whole, double lower, double upper) {
    assertEquals(lower, WilsonInterval.of(part, whole).lower(), 5e-5);
    assertEquals(upper, WilsonInterval.of(part, whole).upper(), 5e-5);
  }
}
