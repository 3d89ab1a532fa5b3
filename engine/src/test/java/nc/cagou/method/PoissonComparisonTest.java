package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PoissonComparisonTest {

  @Test
  void equalsTheExampleOfTheManualOfR() {
    // R manual, poisson.test: poisson.test(c(11, 6 + 8 + 7), c(800, 1083 + 1050 + 878))
    PoissonComparison test = PoissonComparison.of(21, 3011, 11, 800);
    assertEquals(0.07967, test.pValue(), 5e-6);
    assertEquals(1.971488, test.ratio(), 5e-7);
    assertEquals(0.8584264, test.interval().lower(), 5e-7);
    assertEquals(4.2772659, test.interval().upper(), 5e-7);
    assertFalse(test.beyondChance());
  }

  @Test
  void theSameCountTwiceIsNoDifference() {
    assertEquals(1, PoissonComparison.of(33, 33).pValue());
    assertEquals(1, PoissonComparison.of(33, 33).ratio());
  }

  @Test
  void equalExposuresGiveASymmetricTest() {
    // binomial law of 84 trials at one half: P(X ≤ 33) + P(X ≥ 51)
    assertEquals(0.0627, PoissonComparison.of(51, 33).pValue(), 5e-4);
    assertEquals(
        PoissonComparison.of(51, 33).pValue(), PoissonComparison.of(33, 51).pValue(), 1e-12);
  }

  @Test
  void fiveAgainstNoneIsNotEnoughAndSixAgainstNoneIs() {
    assertEquals(2 * Math.pow(0.5, 5), PoissonComparison.of(5, 0).pValue(), 1e-12);
    assertFalse(PoissonComparison.of(5, 0).beyondChance());
    assertEquals(2 * Math.pow(0.5, 6), PoissonComparison.of(6, 0).pValue(), 1e-12);
    assertTrue(PoissonComparison.of(0, 6).beyondChance());
  }

  @Test
  void edgesAreStatedAndNotInvented() {
    assertEquals(1, PoissonComparison.of(0, 0).pValue());
    assertTrue(Double.isNaN(PoissonComparison.of(0, 0).ratio()));
    assertTrue(Double.isInfinite(PoissonComparison.of(0, 3).ratio()));
    assertTrue(Double.isNaN(PoissonComparison.of(3, 0, 4, 1).pValue()));
  }

  @Test
  void aMillionAgainstAMillionIsQuick() {
    assertTrue(PoissonComparison.of(1_000_000, 1_010_000).beyondChance());
    assertFalse(PoissonComparison.of(1_000_000, 1_000_100).beyondChance());
  }
}
