package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PoissonIntervalTest {

  @Test
  void equalsTheLimitsPrintedByGarwood() {
    // Garwood 1936, table of 95 % limits, three decimals
    assertLimits(0, 0, 3.689, 5e-4);
    assertLimits(1, 0.025, 5.572, 5e-4);
    assertLimits(5, 1.623, 11.668, 5e-4);
    assertLimits(10, 4.795, 18.390, 5e-4);
    assertLimits(30, 20.241, 42.827, 5e-4);
  }

  @Test
  void equalsTheExactLimitsOfAnotherProgramToNineDigits() {
    // exact limits of observed / expected from R 4.2.2, poisson.test
    assertEquals(2.16992909065526, PoissonInterval.of(0).upper() / 1.7, 1e-9);
    assertEquals(0.0602804952006902, PoissonInterval.of(1).lower() / 0.42, 1e-9);
    assertEquals(13.2658175974736, PoissonInterval.of(1).upper() / 0.42, 1e-9 * 13);
    assertEquals(0.0781320253367629, PoissonInterval.of(2).lower() / 3.1, 1e-9);
    assertEquals(2.33054440894321, PoissonInterval.of(2).upper() / 3.1, 1e-9);
  }

  @Test
  void staysSoundForMillions() {
    Interval limits = PoissonInterval.of(20_000_000);
    assertEquals(20_000_000 - 1.96 * Math.sqrt(20_000_000), limits.lower(), 3);
    assertEquals(20_000_000 + 1.96 * Math.sqrt(20_000_000), limits.upper(), 3);
  }

  @Test
  void aWiderCoverageGivesAWiderInterval() {
    assertTrue(PoissonInterval.of(33, 0.998).upper() > PoissonInterval.of(33).upper());
    assertTrue(PoissonInterval.of(33, 0.998).lower() < PoissonInterval.of(33).lower());
  }

  @Test
  void aNegativeCountIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> PoissonInterval.of(-1));
  }

  private static void assertLimits(long count, double lower, double upper, double slack) {
    Interval limits = PoissonInterval.of(count);
    assertEquals(lower, limits.lower(), slack, "lower of " + count);
    assertEquals(upper, limits.upper(), slack, "upper of " + count);
  }
}
