package nc.cagou.method.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AutocorrelationTest {

  /** Six units in a row. */
  private static final Weights ROW =
      Weights.ofPairs(
          6, new int[] {0, 1, 1, 2, 2, 3, 3, 4, 4, 5}, new int[] {1, 0, 2, 1, 3, 2, 4, 3, 5, 4});

  private static final double[] RISING = {1, 2, 3, 4, 5, 6};
  private static final double[] ALTERNATING = {1, 9, 1, 9, 1, 9};

  /** Products of neighbours add up to 17.5 over 10 directed pairs, squares to 17.5: I = 6/10. */
  @Test
  void aRisingRowIsAlike() {
    Autocorrelation moran = GlobalMoran.randomised(RISING, ROW);
    assertEquals(0.6, moran.value(), 1e-12);
    assertEquals(-0.2, moran.expected(), 1e-15);
    assertTrue(moran.z() > 0);
    Autocorrelation geary = Geary.randomised(RISING, ROW);
    assertTrue(geary.value() < 1);
    assertTrue(geary.z() > 0);
  }

  @Test
  void neighboursThatDifferGiveANegativeSign() {
    assertEquals(-1, GlobalMoran.normal(ALTERNATING, ROW).value(), 1e-12);
    assertTrue(GlobalMoran.normal(ALTERNATING, ROW).z() < 0);
    assertTrue(Geary.normal(ALTERNATING, ROW).z() < 0);
  }

  @Test
  void valuesAllEqualSayNothing() {
    double[] flat = {3, 3, 3, 3, 3, 3};
    assertFalse(GlobalMoran.randomised(flat, ROW).isDefined());
    assertFalse(Geary.randomised(flat, ROW).isDefined());
    assertTrue(Double.isNaN(GetisOrd.star(flat, ROW)[0]));
    assertFalse(GeneralG.of(new double[6], ROW).isDefined());
  }

  @Test
  void generalGRefusesNegativeValues() {
    assertThrows(
        IllegalArgumentException.class, () -> GeneralG.of(new double[] {1, -1, 1, 1, 1, 1}, ROW));
  }

  @Test
  void noNeighboursLeaveEverythingUndefined() {
    Weights alone = Weights.ofPairs(6, new int[0], new int[0]);
    assertFalse(GlobalMoran.randomised(RISING, alone).isDefined());
    assertTrue(Double.isNaN(LocalMoran.conditional(RISING, alone).z()[2]));
    assertEquals(0, LocalMoran.conditional(RISING, alone).value()[2], 1e-15);
  }

  @Test
  void highValuesTogetherAreAHotSpot() {
    double[] x = {9, 9, 9, 1, 1, 1};
    double[] scores = GetisOrd.star(x, ROW);
    assertTrue(scores[1] > 1.96, "" + scores[1]);
    assertTrue(scores[4] < -1.96, "" + scores[4]);
    assertEquals("High-High", LocalMoran.conditional(x, ROW).quadrant()[1]);
    assertEquals("Low-Low", LocalMoran.conditional(x, ROW).quadrant()[4]);
  }

  @Test
  void localValuesAddUpToTheGlobalOne() {
    double[] local = LocalMoran.total(RISING, ROW).value();
    double sum = 0;
    for (double v : local) {
      sum += v;
    }
    assertEquals(GlobalMoran.randomised(RISING, ROW).value() * ROW.s0(), sum, 1e-12);
  }
}
