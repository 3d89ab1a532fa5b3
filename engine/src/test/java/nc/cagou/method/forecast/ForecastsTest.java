package nc.cagou.method.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What all forecasts have in common, on series whose future is known. */
class ForecastsTest {

  private static final double[] SEASON = {-3, 1, 4, -2};

  @FunctionalInterface
  private interface Method {
    Forecast forecast(double[] y, int period, int horizon);
  }

  private static final List<Method> METHODS =
      List.of(
          SeasonalNaive::forecast, HoltWinters::forecast, Ets::forecast, AirlineArima::forecast);

  private static double[] line(int n, double noise) {
    Random random = new Random(11);
    double[] y = new double[n];
    Arrays.setAll(y, t -> 50 + 0.5 * t + SEASON[t % 4] + noise * random.nextGaussian());
    return y;
  }

  @Test
  void aLineWithASeasonGoesOn() {
    double[] y = line(40, 0);
    double[] wanted = Arrays.copyOfRange(line(46, 0), 40, 46);
    assertArrayEquals(wanted, HoltWinters.forecast(y, 4, 6).mean(), 1e-6);
    assertArrayEquals(wanted, Ets.forecast(y, 4, 6).mean(), 1e-4);
    assertArrayEquals(wanted, AirlineArima.forecast(y, 4, 6).mean(), 1e-6);
  }

  @Test
  void limitsLieAroundTheMeanAndThoseOf95AreWider() {
    for (Method method : METHODS) {
      Forecast f = method.forecast(line(40, 1), 4, 8);
      assertEquals(8, f.horizon());
      for (int h = 0; h < 8; h++) {
        assertTrue(f.lower95()[h] < f.lower80()[h] && f.lower80()[h] < f.mean()[h]);
        assertTrue(f.upper95()[h] > f.upper80()[h] && f.upper80()[h] > f.mean()[h]);
      }
      assertTrue(f.upper95()[7] - f.lower95()[7] >= f.upper95()[0] - f.lower95()[0] - 1e-9);
    }
  }

  @Test
  void aConstantSeriesStaysAndHasNoWidth() {
    double[] y = new double[40];
    Arrays.fill(y, 7);
    for (Method method : METHODS) {
      Forecast f = method.forecast(y, 4, 3);
      assertArrayEquals(new double[] {7, 7, 7}, f.mean(), 1e-6);
      assertEquals(f.mean()[0], f.upper95()[0], 1e-6);
    }
  }

  @Test
  void aMissingValueOrTooShortASeriesIsRefused() {
    double[] gap = line(40, 1);
    gap[3] = Double.NaN;
    for (Method method : METHODS) {
      assertThrows(IllegalArgumentException.class, () -> method.forecast(gap, 4, 3));
      assertThrows(IllegalArgumentException.class, () -> method.forecast(new double[3], 4, 3));
    }
  }

  @Test
  void theNaiveForecastIsLastYear() {
    Forecast f = SeasonalNaive.forecast(new double[] {1, 2, 3, 4, 2, 3, 4, 5}, 4, 5);
    assertArrayEquals(new double[] {2, 3, 4, 5, 2}, f.mean());
    assertEquals(2 + 1.959963984540054, f.upper95()[0], 1e-12);
    assertEquals(2 + 1.959963984540054 * Math.sqrt(2), f.upper95()[4], 1e-12);
  }

  @Test
  void aFactorSeasonNeedsValuesAboveZero() {
    double[] y = line(40, 1);
    y[5] = -1;
    assertThrows(IllegalArgumentException.class, () -> HoltWinters.fit(y, 4, true));
    assertThrows(IllegalArgumentException.class, () -> Ets.fit(y, 4, Ets.Model.MAM));
    assertTrue(Ets.fit(y, 4).model() != Ets.Model.MAM);
  }

  @Test
  void aSeasonThatGrowsWithTheLevelIsTakenAsFactors() {
    Random random = new Random(3);
    double[] y = new double[60];
    Arrays.setAll(
        y, t -> (100 + 10 * t) * (1 + 0.1 * SEASON[t % 4]) * (1 + 0.01 * random.nextGaussian()));
    assertEquals(Ets.Model.MAM, Ets.fit(y, 4).model());
  }

  @Test
  void noiseAloneHasNeitherTrendNorSeason() {
    Random random = new Random(5);
    double[] y = random.doubles(60).map(v -> 100 + v).toArray();
    assertEquals(Ets.Model.ANN, Ets.fit(y, 4).model());
  }

  @Test
  void simulatedAirlineCoefficientsAreFoundAgain() {
    Random random = new Random(21);
    double[] e = new double[613];
    Arrays.setAll(e, t -> random.nextGaussian());
    double[] y = new double[600];
    for (int t = 13; t < y.length; t++) {
      double w = e[t] - 0.4 * e[t - 1] - 0.6 * e[t - 12] + 0.24 * e[t - 13];
      y[t] = y[t - 1] + y[t - 12] - y[t - 13] + w;
    }
    AirlineArima.Fit fit = AirlineArima.fit(y, 12);
    assertEquals(-0.4, fit.theta(), 0.1);
    assertEquals(-0.6, fit.seasonalTheta(), 0.1);
    assertEquals(1, fit.variance(), 0.15);
  }
}
