package nc.cagou.method.season;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StlTest {

  private static final double[] SEASON = {-3, 1, 4, -2};

  private static double[] line() {
    double[] y = new double[24];
    Arrays.setAll(y, t -> 10 + 0.5 * t + SEASON[t % 4]);
    return y;
  }

  @Test
  void aLineWithASeasonIsFoundAgain() {
    Stl.Parts parts = Stl.of(line(), 4);
    for (int t = 4; t < 20; t++) {
      assertEquals(SEASON[t % 4], parts.seasonal()[t], 0.25, "season " + t);
      assertEquals(10 + 0.5 * t, parts.trend()[t], 0.25, "trend " + t);
    }
  }

  @Test
  void thePartsAddToTheSeries() {
    double[] y = line();
    y[7] += 20;
    Stl.Parts parts = Stl.of(y, 4, Stl.Settings.changing(4, 7).robust());
    double[] sum = new double[y.length];
    Arrays.setAll(sum, t -> parts.seasonal()[t] + parts.adjusted()[t]);
    assertArrayEquals(y, sum, 1e-12);
  }

  @Test
  void anOutlierHasNoWeightInTheRobustFitAndMovesNothing() {
    double[] y = line();
    for (int t = 0; t < y.length; t++) {
      y[t] += 0.1 * Math.sin(7.0 * t * t);
    }
    y[9] += 40;
    Stl.Parts parts = Stl.of(y, 4, Stl.Settings.changing(4, 7).robust());
    assertEquals(0, parts.weight()[9]);
    assertTrue(Math.abs(parts.trend()[9] - 14.5) < 0.5, "trend " + parts.trend()[9]);
  }

  @Test
  void twoYearsAreTooShort() {
    assertThrows(IllegalArgumentException.class, () -> Stl.of(new double[8], 4));
  }

  @Test
  void defaultWindowsAreThoseOfR() {
    Stl.Settings s = Stl.Settings.changing(12, 7);
    assertEquals(23, s.trendWindow());
    assertEquals(13, s.lowWindow());
    assertEquals(3, s.trendJump());
    assertEquals(19, Stl.Settings.sameEveryYear(144, 12).trendWindow());
  }
}
