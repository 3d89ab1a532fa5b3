package nc.cagou.method.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nc.cagou.method.health.Farrington.Settings;
import org.junit.jupiter.api.Test;

class FarringtonTest {

  @Test
  void withoutDispersionAndTrendTheBoundIsTheFormulaByHand() {
    double[] counts = new double[264];
    Arrays.fill(counts, 8);
    SurveillanceWeek week = Farrington.of(counts, 263, 264, Settings.published()).get(0);
    // 35 weeks of 8: se(μ)² = 8/35, τ = 1 + 1/35, z(0.995) = 2.5758
    double middle = Math.pow(8, 2 / 3.0);
    double deviation = Math.sqrt(4 / 9.0 * Math.cbrt(8) * (1 + 1 / 35.0));
    assertEquals(8, week.expected(), 1e-9);
    assertEquals(Math.pow(middle + 2.575829 * deviation, 1.5), week.upperBound(), 1e-5);
    assertFalse(week.alarm());
    assertTrue(Double.isNaN(week.trend()));
  }

  @Test
  void aPastOutbreakCountsLess() {
    double[] counts = new double[264];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = 6 + i % 3;
    }
    counts[263 - 52] = 60;
    counts[263 - 53] = 55;
    double reweighted = bound(counts, true);
    double plain = bound(counts, false);
    assertTrue(reweighted < plain / 2, reweighted + " and " + plain);
  }

  @Test
  void aWeekWithoutFiveYearsBehindItIsNotAnswered() {
    assertEquals(List.of(), Farrington.of(new double[263], 0, 263, Settings.published()));
  }

  private static double bound(double[] counts, boolean reweight) {
    Settings settings = new Settings(5, 3, 0.01, reweight, true, 5, 4, Power.TWO_THIRDS, 52);
    return Farrington.of(counts, 263, 264, settings).get(0).upperBound();
  }
}
