package nc.cagou.method;

import java.util.Arrays;

/**
 * Iterative proportional fitting (Deming and Stephan 1940): weights of rows, so that their sums in
 * the cells of several tables are those that the tables say.
 *
 * <p>Round after round, table after table, the weights of the rows of a cell are multiplied by
 * target over sum. It stops when no cell is further than the tolerance from its target, or after
 * the rounds given: tables that contradict each other are met as nearly as the last ones allow.
 *
 * <p>Edges: a cell without a row is left out; a row in no cell of a table keeps its weight there; a
 * target of 0 gives weights of 0; without a table the weights are those of the start.
 */
public final class Raking {

  private Raking() {}

  /**
   * @param start positive weights, one a row
   * @param cellOf for each table the cell of each row, from 0 on, -1 for none
   * @param targets for each table the sum wanted in each cell, 0 or more
   * @param tolerance of a sum, as a share of its target
   */
  public static double[] weights(
      double[] start, int[][] cellOf, double[][] targets, int rounds, double tolerance) {
    double[] weights = start.clone();
    for (int round = 0; round < rounds; round++) {
      double worst = 0;
      for (int t = 0; t < cellOf.length; t++) {
        double[] sums = new double[targets[t].length];
        for (int i = 0; i < weights.length; i++) {
          if (cellOf[t][i] >= 0) {
            sums[cellOf[t][i]] += weights[i];
          }
        }
        double[] factors = new double[sums.length];
        Arrays.fill(factors, 1);
        for (int c = 0; c < sums.length; c++) {
          if (sums[c] > 0) {
            factors[c] = targets[t][c] / sums[c];
            worst = Math.max(worst, Math.abs(sums[c] - targets[t][c]) / Math.max(1, targets[t][c]));
          }
        }
        for (int i = 0; i < weights.length; i++) {
          if (cellOf[t][i] >= 0) {
            weights[i] *= factors[cellOf[t][i]];
          }
        }
      }
      if (worst <= tolerance) {
        break;
      }
    }
    return weights;
  }

  /**
   * Draws rows by weight, systematically (Madow and Madow 1944): each row is drawn its share of
   * {@code size} times, rounded down or up. Empty when all weights are 0.
   *
   * @param origin where the draw begins, from 0 up to but not including 1
   */
  public static int[] draw(double[] weights, int size, double origin) {
    double sum = Arrays.stream(weights).sum();
    if (!(sum > 0)) {
      return new int[0];
    }
    int[] drawn = new int[size];
    double step = sum / size;
    double passed = 0;
    int row = -1;
    for (int i = 0; i < size; i++) {
      double at = (i + origin) * step;
      while (row + 1 < weights.length && (row < 0 || passed <= at)) {
        passed += weights[++row];
      }
      drawn[i] = row;
    }
    return drawn;
  }
}
