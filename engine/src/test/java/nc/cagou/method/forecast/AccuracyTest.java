package nc.cagou.method.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AccuracyTest {

  @Test
  void errorsOfTwoForecasts() {
    Accuracy a =
        Accuracy.of(new double[] {10, 20}, new double[] {8, 24}, new double[] {1, 3, 2, 5}, 2);
    assertEquals(-1, a.me());
    assertEquals(Math.sqrt(10), a.rmse(), 1e-12);
    assertEquals(3, a.mae());
    assertEquals(0, a.mpe(), 1e-12);
    assertEquals(20, a.mape(), 1e-12);
    assertEquals(2, a.mase(), 1e-12);
  }

  @Test
  void aValueOfZeroLeavesSharesUndefinedAndAFlatPastTheScaledError() {
    Accuracy a = Accuracy.of(new double[] {0, 20}, new double[] {8, 24}, new double[] {1, 1, 1}, 1);
    assertEquals(Double.NaN, a.mape());
    assertEquals(Double.NaN, a.mase());
    assertEquals(6, a.mae());
  }

  @Test
  void noChangeHasAUOfOne() {
    assertEquals(1, Accuracy.theilU(new double[] {1, 2, 4}, new double[] {1, 1, 2}), 1e-12);
  }
}
