package nc.cagou.method.labour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MismatchIndexTest {

  @Test
  void sharesAlikeAreNoMismatch() {
    assertEquals(0, MismatchIndex.of(new double[] {10, 30}, new double[] {20, 60}));
    assertEquals(0, MismatchIndex.moves(new double[] {10, 30}, new double[] {20, 60}), 1e-12);
  }

  @Test
  void vacanciesWhereNobodySearchesAreFullMismatch() {
    assertEquals(1, MismatchIndex.of(new double[] {10, 0}, new double[] {0, 60}));
    assertEquals(60, MismatchIndex.moves(new double[] {10, 0}, new double[] {0, 60}));
  }

  @Test
  void theGeometricMeanOfSharesIsWhatRemains() {
    double[] v = {1, 3};
    double[] u = {3, 1};
    assertEquals(1 - 2 * Math.sqrt(0.25 * 0.75), MismatchIndex.of(v, u), 1e-12);
    assertEquals(2, MismatchIndex.moves(v, u), 1e-12);
  }

  @Test
  void equalEfficienciesChangeNothing() {
    double[] v = {1, 3};
    double[] u = {3, 1};
    assertEquals(
        MismatchIndex.of(v, u, 0.3), MismatchIndex.of(v, u, new double[] {2, 2}, 0.3), 1e-12);
  }

  @Test
  void noVacancyAtAllLeavesItUndefined() {
    assertEquals(Double.NaN, MismatchIndex.of(new double[] {0, 0}, new double[] {3, 1}));
  }

  @Test
  void aNegativeCountIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> MismatchIndex.of(new double[] {-1, 2}, new double[] {3, 1}));
  }

  @Test
  void withoutMismatchUnemploymentIsAsItWas() {
    double[] s = {0.02, 0.02, 0.02};
    double[] f = {0.3, 0.3, 0.3};
    MismatchIndex.Path path = MismatchIndex.counterfactual(0.06, s, f, new double[3], 0.5);
    assertArrayEquals(new double[3], path.mismatch(), 1e-15);
    assertEquals(0.02 + 0.68 * 0.06, path.unemployment()[1], 1e-15);
  }
}
