package nc.cagou.method.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.method.Interval;
import org.junit.jupiter.api.Test;

class DirectlyStandardisedRateTest {

  /** Down syndrome by the mother's age, first births, Michigan 1950–1964 (Fleiss 1981). */
  private static final double[] CASES = {107, 141, 60, 40, 39, 25};

  private static final double[] BIRTHS = {230061, 329449, 114920, 39487, 14208, 3052};
  private static final double[] STANDARD = {319933, 931318, 786511, 488235, 237863, 61313};

  @Test
  void equalsTheRatePrintedByFayAndFeuer() {
    // Fay & Feuer 1997, Statistics in Medicine 16: 92.3, gamma limits 80.4 to 105.8 per 100,000
    DirectlyStandardisedRate rate = DirectlyStandardisedRate.of(CASES, BIRTHS, STANDARD);
    Interval limits = rate.fayFeuer(0.95).times(100_000);
    assertEquals(92.3, rate.value() * 100_000, 0.05);
    assertEquals(80.4, limits.lower(), 0.05);
    assertEquals(105.8, limits.upper(), 0.05);
    assertEquals(56.3, rate.crude() * 100_000, 0.05);
  }

  @Test
  void withoutACaseTheRateIsZeroAndStillHasAnUpperLimit() {
    DirectlyStandardisedRate rate =
        DirectlyStandardisedRate.of(new double[2], new double[] {100, 50}, new double[] {3, 1});
    assertEquals(0, rate.value());
    assertEquals(0, rate.fayFeuer(0.95).lower());
    // the widest weight is 0.75 / 100, and the upper limit of 0 is 3.689
    assertEquals(0.0075 * 3.6889, rate.fayFeuer(0.95).upper(), 1e-6);
    assertTrue(Double.isNaN(rate.dobson(0.95).upper()));
    assertFalse(rate.isShown());
  }

  @Test
  void anAgeGroupWithoutInhabitantsLeavesTheRateUndefined() {
    DirectlyStandardisedRate rate =
        DirectlyStandardisedRate.of(
            new double[] {5, 0}, new double[] {100, 0}, new double[] {1, 1});
    assertTrue(Double.isNaN(rate.value()));
    assertTrue(Double.isNaN(rate.fayFeuer(0.95).upper()));
    assertEquals(0.05, rate.crude());
  }

  @Test
  void oneAgeGroupGivesTheCrudeRate() {
    DirectlyStandardisedRate rate =
        DirectlyStandardisedRate.of(new double[] {20}, new double[] {1000}, new double[] {7});
    assertEquals(0.02, rate.value(), 1e-15);
    // then the limits of Fay and Feuer are the exact ones of a count of 20: 12.217 and 30.888
    assertEquals(0.012217, rate.fayFeuer(0.95).lower(), 1e-6);
    assertEquals(0.030888, rate.fayFeuer(0.95).upper(), 1e-6);
  }
}
