package nc.cagou.method.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class InequalityTest {

  @Test
  void equalSharesAreZeroAndOneHolderIsTheMost() {
    double[] equal = {5, 5, 5, 5};
    double[] one = {0, 0, 0, 8};
    assertEquals(0, Inequality.gini(equal), 1e-15);
    assertEquals(0.75, Inequality.gini(one), 1e-15);
    assertEquals(1, Inequality.giniCorrected(one), 1e-15);
    assertEquals(0, Inequality.theil(equal), 1e-15);
    assertEquals(Math.log(4), Inequality.theil(one), 1e-15);
    assertEquals(0.25, Inequality.herfindahl(equal), 1e-15);
    assertEquals(1, Inequality.herfindahl(one), 1e-15);
  }

  @Test
  void theilOfHoldersLeavesZerosOut() {
    assertEquals(0, Inequality.theilOfHolders(new double[] {0, 4, 4}), 1e-15);
    assertTrue(Inequality.theil(new double[] {0, 4, 4}) > 0);
  }

  @Test
  void weightsOfOneChangeNothing() {
    double[] x = {3, 1, 2, 9};
    assertEquals(Inequality.gini(x), Inequality.gini(x, new double[] {1, 1, 1, 1}), 1e-15);
    assertEquals(Inequality.gini(x), Inequality.gini(x, new double[] {2, 2, 2, 2}), 1e-15);
  }

  @Test
  void aZeroLeavesMeasuresOfTheBottomUndefined() {
    double[] x = {0, 1, 2, 3, 4};
    assertTrue(Double.isNaN(Inequality.theilL(x)));
    assertTrue(Double.isNaN(Inequality.atkinson(x, 1)));
    assertTrue(Inequality.atkinson(x, 0.5) > 0);
    assertTrue(Double.isNaN(Inequality.s80s20(new double[] {0, 0, 0, 0, 4}, null)));
  }

  @Test
  void nothingOrANegativeValueIsUndefined() {
    for (double[] x : new double[][] {{}, {0, 0}, {1, -1, 3}, {1, Double.NaN}}) {
      assertTrue(Double.isNaN(Inequality.gini(x)));
      assertTrue(Double.isNaN(Inequality.theil(x)));
      assertTrue(Double.isNaN(Inequality.s80s20(x, null)));
    }
    assertEquals(0, Inequality.gini(new double[] {7}), 1e-15);
  }
}
