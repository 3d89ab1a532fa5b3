package nc.cagou.method.road;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrashPredictionTest {

  private static final int SEGMENTS = 40;

  @Test
  void crashesInProportionToTrafficAndKindAreFoundAgain() {
    double[] length = filled(2);
    double[] years = filled(5);
    double[] traffic = new double[SEGMENTS];
    String[] kind = new String[SEGMENTS];
    double[] crashes = new double[SEGMENTS];
    for (int i = 0; i < SEGMENTS; i++) {
      traffic[i] = 1000 * (1 + i % 8);
      kind[i] = i % 2 == 0 ? "rural" : "urban";
      // proportional to traffic, three times as many in town, spread evenly around
      double mean = traffic[i] / 500 * (i % 2 == 0 ? 1 : 3);
      crashes[i] = Math.round(mean * (i / 8 % 2 == 0 ? 0.5 : 1.5));
    }
    CrashPrediction fit = CrashPrediction.of(length, traffic, kind, years, crashes);
    assertEquals(List.of("rural", "urban"), fit.kinds());
    assertEquals(1, fit.regression().coefficients()[1], 0.15);
    assertEquals(Math.log(3), fit.regression().coefficients()[2], 0.15);
    assertTrue(fit.overdispersion() > 0.05);
    assertEquals(Arrays.stream(crashes).sum(), Arrays.stream(fit.predicted()).sum(), 15);
  }

  @Test
  void aSegmentWithoutTrafficHasNoPredictionAndDoesNotTeach() {
    double[] traffic = filled(1000);
    traffic[3] = 0;
    double[] crashes = new double[SEGMENTS];
    Arrays.setAll(crashes, i -> i % 4);
    String[] kind = new String[SEGMENTS];
    Arrays.fill(kind, "");
    CrashPrediction fit = CrashPrediction.of(filled(1), traffic, kind, filled(1), crashes);
    assertTrue(Double.isNaN(fit.predicted()[3]));
    assertEquals(57 / 39.0, fit.predicted()[0], 1e-6);
  }

  @Test
  void tooFewSegmentsOrNoCrashIsAnError() {
    String[] kind = new String[SEGMENTS];
    Arrays.fill(kind, "");
    assertThrows(
        IllegalArgumentException.class,
        () -> CrashPrediction.of(filled(1), filled(9), kind, filled(1), new double[SEGMENTS]));
    assertThrows(
        IllegalArgumentException.class,
        () -> CrashPrediction.of(filled(0), filled(9), kind, filled(1), filled(3)));
  }

  private static double[] filled(double value) {
    double[] filled = new double[SEGMENTS];
    Arrays.fill(filled, value);
    return filled;
  }
}
