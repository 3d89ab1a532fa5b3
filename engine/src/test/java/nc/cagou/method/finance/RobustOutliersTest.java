package nc.cagou.method.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nc.cagou.method.Interval;
import org.junit.jupiter.api.Test;

class RobustOutliersTest {

  @Test
  void theModifiedZOfOneFarValue() {
    RobustOutliers.Scores scores = RobustOutliers.scores(new double[] {1, 2, 3, 4, 100});
    assertEquals(0.6745 * 97, scores.z()[4], 1e-12);
    assertTrue(scores.unusual(4));
    assertFalse(scores.unusual(0));
    assertFalse(scores.byMean());
  }

  @Test
  void moreThanHalfEqualFallsBackToTheMeanDeviation() {
    RobustOutliers.Scores scores = RobustOutliers.scores(new double[] {3, 3, 3, 3, 3, 9});
    assertTrue(scores.byMean());
    assertEquals(6 / 1.253314, scores.z()[5], 1e-12);
    assertEquals(0, scores.z()[0]);
  }

  @Test
  void allEqualIsNotUnusualButUndefined() {
    RobustOutliers.Scores scores = RobustOutliers.scores(new double[] {3, 3, 3});
    assertFalse(scores.defined());
    assertFalse(scores.unusual(0));
  }

  @Test
  void aMissingValueMovesNothing() {
    RobustOutliers.Scores scores =
        RobustOutliers.scores(new double[] {1, 2, 3, 4, 100, Double.NaN});
    assertEquals(0.6745 * 97, scores.z()[4], 1e-12);
    assertFalse(RobustOutliers.outside(Double.NaN, RobustOutliers.tukey(new double[] {1, 2})));
  }

  @Test
  void tukeysFences() {
    Interval fences = RobustOutliers.tukey(new double[] {1, 2, 3, 4, 5});
    assertEquals(-1, fences.lower());
    assertEquals(7, fences.upper());
  }

  @Test
  void aLongTailToTheRightMovesTheAdjustedFencesToTheRight() {
    double[] amounts = {1, 1.2, 1.5, 2, 2.6, 3.5, 5, 8, 13};
    Interval plain = RobustOutliers.tukeyHinges(amounts);
    Interval adjusted = RobustOutliers.adjusted(amounts);
    assertTrue(adjusted.upper() > plain.upper() && adjusted.lower() > plain.lower());
  }

  @Test
  void theMedcoupleIsTheMedianOverAllPairs() {
    Random random = new Random(7);
    for (int n = 3; n < 40; n++) {
      double[] values = random.doubles(n).map(v -> Math.floor(8 * v * v)).sorted().toArray();
      assertEquals(naive(values), Medcouple.of(values), 1e-14, "n = " + n);
    }
  }

  private static double naive(double[] sorted) {
    int n = sorted.length;
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    int ties = 0;
    int before = 0;
    for (double v : sorted) {
      ties += v == median ? 1 : 0;
      before += v < median ? 1 : 0;
    }
    List<Double> kernel = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double a = sorted[i];
        double b = sorted[j];
        if (a >= median && b <= median) {
          kernel.add(
              a == b
                  ? Math.signum((i - before) + (j - before) - (ties - 1.0))
                  : (a + b - 2 * median) / (a - b));
        }
      }
    }
    Collections.sort(kernel);
    int pairs = kernel.size();
    return (kernel.get((pairs - 1) / 2) + kernel.get(pairs / 2)) / 2;
  }
}
