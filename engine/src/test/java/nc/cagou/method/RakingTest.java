package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RakingTest {

  private static final int[][] TWO_BY_TWO = {{0, 0, 1, 1}, {0, 1, 0, 1}};

  @Test
  void independentMarginsGiveTheProductOfShares() {
    double[] weights =
        Raking.weights(
            new double[] {1, 1, 1, 1}, TWO_BY_TWO, new double[][] {{30, 70}, {40, 60}}, 50, 1e-12);
    assertArrayEquals(new double[] {12, 18, 28, 42}, weights, 1e-9);
  }

  @Test
  void theOddsRatioOfTheStartIsKept() {
    double[] weights =
        Raking.weights(
            new double[] {4, 1, 1, 2}, TWO_BY_TWO, new double[][] {{30, 70}, {40, 60}}, 500, 1e-13);
    assertEquals(30, weights[0] + weights[1], 1e-8);
    assertEquals(40, weights[0] + weights[2], 1e-8);
    assertEquals(8, weights[0] * weights[3] / (weights[1] * weights[2]), 1e-8);
  }

  @Test
  void aRowInNoCellKeepsItsWeightAndACellWithoutRowsIsLeftOut() {
    double[] weights =
        Raking.weights(
            new double[] {1, 5}, new int[][] {{0, -1}}, new double[][] {{3, 9}}, 10, 1e-12);
    assertArrayEquals(new double[] {3, 5}, weights);
  }

  @Test
  void aDrawGivesEachRowItsShareRoundedDownOrUp() {
    int[] drawn = Raking.draw(new double[] {1, 2, 0, 7}, 10, 0.5);
    int[] times = new int[4];
    for (int row : drawn) {
      times[row]++;
    }
    assertArrayEquals(new int[] {1, 2, 0, 7}, times);
    assertEquals(0, Raking.draw(new double[] {0, 0}, 10, 0.5).length);
  }
}
