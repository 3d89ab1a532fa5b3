package nc.cagou.method.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.method.Interval;
import org.junit.jupiter.api.Test;

class IndirectRatioTest {

  @Test
  void expectedCasesFollowTheRatesOfTheReference() {
    assertEquals(
        3,
        IndirectRatio.expected(
            new double[] {100, 200}, new double[] {10, 20}, new double[] {1000, 2000}),
        1e-12);
  }

  @Test
  void equalsTheLimitsPrintedByBreslowAndDay() {
    // Breslow & Day 1987, table 2.10 by Ulm's chi-square: 10 observed, factors 0.480 and 1.839
    Interval limits = IndirectRatio.exact(10, 10, 0.95);
    assertEquals(0.480, limits.lower(), 5e-4);
    assertEquals(1.839, limits.upper(), 5e-4);
  }

  @Test
  void changesFromExactToByarAtTenCases() {
    assertEquals(IndirectRatio.exact(9, 4, 0.95), IndirectRatio.limits(9, 4, 0.95));
    assertEquals(IndirectRatio.byar(10, 4, 0.95), IndirectRatio.limits(10, 4, 0.95));
    assertEquals(
        IndirectRatio.exact(10, 4, 0.95).upper(), IndirectRatio.byar(10, 4, 0.95).upper(), 1e-3);
  }

  @Test
  void nothingObservedGivesZeroAndNothingExpectedGivesNoRatio() {
    assertEquals(0, IndirectRatio.ratio(0, 2));
    assertEquals(0, IndirectRatio.exact(0, 2, 0.95).lower());
    assertEquals(3.689 / 2, IndirectRatio.exact(0, 2, 0.95).upper(), 1e-3);
    assertTrue(Double.isNaN(IndirectRatio.ratio(3, 0)));
    assertTrue(Double.isNaN(IndirectRatio.limits(3, 0, 0.95).upper()));
  }

  @Test
  void theExactTestCountsWhatIsNotLikelier() {
    assertEquals(1, IndirectRatio.pValue(25, 25));
    // R 4.2.2, poisson.test(5, r = 2.75) and poisson.test(0, r = 1.7)
    assertEquals(0.208549355031216, IndirectRatio.pValue(5, 2.75), 1e-12);
    assertEquals(0.42546031685415, IndirectRatio.pValue(0, 1.7), 1e-12);
  }
}
