package nc.cagou.method.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The quick regression over runs of weeks gives what one over rows gives. */
class SeasonalModelTest {

  private static final int SEASONS = 10;

  @Test
  void aSeriesWithASeasonAndATrend() {
    assertTrue(agree(series(40, 0.002, 0, 0), 0) > 20);
  }

  @Test
  void outliersThatAreCountedLess() {
    assertTrue(agree(series(25, 0.001, 0.04, 0), 3) > 20);
  }

  @Test
  void missingWeeksAreInNoSum() {
    assertTrue(agree(series(30, -0.002, 0.03, 0.3), 2) > 10);
  }

  @Test
  void mostWeeksMissing() {
    assertTrue(agree(series(60, 0.001, 0, 0.6), 0) > 5);
  }

  @Test
  void fewCases() {
    assertTrue(agree(series(0.8, 0.001, 0.02, 0), 0) > 5);
  }

  @Test
  void hundredsOfThousandsOfCases() {
    assertTrue(agree(series(300_000, 0.001, 0.02, 0.1), 0) > 20);
  }

  /** Compares every third week in which the trend was kept; gives how many. */
  private static int agree(double[] counts, int fewestOutliers) {
    int compared = 0;
    for (SurveillanceWeek quick :
        FarringtonFlexible.of(counts, FarringtonFlexible.Settings.improved())) {
      if (quick.week() % 3 != 0 || Double.isNaN(quick.trend())) {
        continue;
      }
      List<int[]> past =
          FarringtonFlexible.reference(
              counts, quick.week(), FarringtonFlexible.Settings.improved());
      RegressionByRows slow = new RegressionByRows(counts, past, SEASONS, quick.week());
      slow.fit();
      slow.reweight(Math.max(1, slow.dispersion()), 2.58);
      slow.fit();
      double[] b = slow.coefficients;
      assertTrue(slow.outliers() >= fewestOutliers, slow.outliers() + " in " + quick.week());
      assertEquals(1, quick.expected() / Math.exp(b[SEASONS - 1]), 1e-7);
      assertEquals(b[SEASONS], quick.trend(), 1e-8);
      assertEquals(1, quick.dispersion() / Math.max(1, slow.dispersion()), 1e-7);
      double variance = slow.covariance.getEntry(SEASONS - 1, SEASONS - 1);
      double error = Math.sqrt(variance * slow.dispersionByPriorWeights());
      assertEquals(1, quick.standardError() / error, 1e-6);
      compared++;
    }
    return compared;
  }

  private static double[] series(double level, double trend, double outliers, double missing) {
    SplittableRandom random = new SplittableRandom(20);
    double[] counts = new double[380];
    for (int week = 0; week < counts.length; week++) {
      double season = 1 + 0.6 * Math.sin(2 * Math.PI * week / 52);
      double mean = level * season * Math.exp(trend * (week - 200));
      mean *= random.nextDouble() < outliers ? 6 : 1;
      double drawn = Math.max(0, mean + 1.5 * Math.sqrt(mean) * random.nextGaussian());
      counts[week] = random.nextDouble() < missing ? Double.NaN : Math.rint(drawn);
    }
    return counts;
  }
}
