package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RegressionTest {

  /** Anscombe's first set (1973, "Graphs in statistical analysis"): y = 3.0001 + 0.5001 x. */
  @Test
  void anscombesFirstSet() {
    double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    Regression fit = Regression.of(y, x);
    assertArrayEquals(new double[] {3.0000909, 0.5000909}, fit.coefficients(), 1e-7);
    assertArrayEquals(new double[] {1.1247468, 0.1179055}, fit.standardErrors(), 1e-7);
    assertEquals(0.6665425, fit.r2(), 1e-7);
    assertEquals(0.00217, fit.p()[1], 1e-5);
    assertEquals(9, fit.degrees());
  }

  @Test
  void withoutColumnsItIsTheMean() {
    assertEquals(2, Regression.of(new double[] {1, 2, 3}).coefficients()[0], 1e-12);
  }

  @Test
  void residualsThatAlternateHaveADurbinWatsonNearFour() {
    assertEquals(
        4 * 5.0 / 6, Regression.of(new double[] {1, -1, 1, -1, 1, -1}).durbinWatson(), 1e-12);
  }

  @Test
  void columnsThatDependOnEachOtherAreRefused() {
    double[] x = {1, 2, 3, 4};
    assertThrows(
        IllegalArgumentException.class,
        () -> Regression.of(new double[] {1, 2, 3, 5}, x, new double[] {2, 4, 6, 8}));
  }
}
