package nc.cagou.method.protection;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An integer program of covering: choose things of least total cost so that in each row the weights
 * of the chosen reach what the row asks. Solved by branch and bound (Land and Doig 1960) in a fixed
 * order; the bound adds up the fractional least costs of rows that have no thing in common.
 *
 * <p>After {@value #NODES} nodes the best choice met so far is taken, which then may not be the
 * cheapest: the number of nodes, not the time, decides.
 */
final class CoveringProgram {

  private static final int NODES = 60_000;
  private static final double SLACK = 1e-6;

  private final double[] cost;
  private final int[][] things;
  private final double[][] weights;
  private final double[] asked;
  private final int[] owner;
  private final byte[] state;
  private boolean[] best;
  private double bestCost = Double.POSITIVE_INFINITY;
  private int nodes;

  /**
   * @param cost of each thing, positive; infinite when it cannot be chosen
   * @param things of each row
   * @param weights of them, positive
   * @param asked of each row
   * @param owner the thing that makes a row apply when it is chosen; −1 when the row always applies
   */
  CoveringProgram(double[] cost, int[][] things, double[][] weights, double[] asked, int[] owner) {
    this.cost = cost;
    this.asked = asked;
    this.owner = owner;
    this.things = new int[things.length][];
    this.weights = new double[things.length][];
    for (int r = 0; r < things.length; r++) {
      int[] all = things[r];
      double[] weight = weights[r];
      int[] order =
          IntStream.range(0, all.length)
              .filter(k -> cost[all[k]] < Double.POSITIVE_INFINITY)
              .boxed()
              .sorted(
                  Comparator.comparingDouble((Integer k) -> cost[all[k]] / weight[k])
                      .thenComparing(k -> all[k]))
              .mapToInt(Integer::intValue)
              .toArray();
      this.things[r] = IntStream.of(order).map(k -> all[k]).toArray();
      this.weights[r] = IntStream.of(order).mapToDouble(k -> weight[k]).toArray();
    }
    this.state = new byte[cost.length];
  }

  /** The chosen things; null when no choice meets all rows. */
  boolean[] solve() {
    branch(0);
    return best;
  }

  private void branch(double spent) {
    if (nodes++ > NODES && best != null) {
      return;
    }
    int open = -1;
    int fewest = Integer.MAX_VALUE;
    double bound = spent;
    boolean[] used = new boolean[cost.length];
    for (int r = 0; r < asked.length; r++) {
      double missing = missing(r);
      if (missing <= SLACK) {
        continue;
      }
      int free = 0;
      boolean apart = true;
      for (int j : things[r]) {
        free += state[j] == 0 ? 1 : 0;
        apart &= state[j] != 0 || !used[j];
      }
      double least = least(r, missing);
      if (spent + least >= bestCost - 1e-12) {
        return;
      }
      if (apart) {
        bound += least;
        for (int j : things[r]) {
          used[j] |= state[j] == 0;
        }
      }
      if (free < fewest) {
        fewest = free;
        open = r;
      }
    }
    if (bound >= bestCost - 1e-12) {
      return;
    }
    if (open < 0) {
      bestCost = spent;
      best = new boolean[cost.length];
      for (int j = 0; j < best.length; j++) {
        best[j] = state[j] == 1;
      }
      return;
    }
    branch(open, spent);
  }

  private void branch(int row, double spent) {
    byte[] before = state.clone();
    for (int j : things[row]) {
      if (state[j] == 0) {
        state[j] = 1;
        branch(spent + cost[j]);
        state[j] = -1;
      }
    }
    System.arraycopy(before, 0, state, 0, state.length);
  }

  /** What the chosen things leave of a row; 0 when it does not apply (yet). */
  private double missing(int r) {
    if (owner[r] >= 0 && state[owner[r]] != 1) {
      return 0;
    }
    double missing = asked[r];
    for (int k = 0; k < things[r].length && missing > 0; k++) {
      missing -= state[things[r][k]] == 1 ? weights[r][k] : 0;
    }
    return missing;
  }

  /**
   * The least cost of meeting a row when things could be divided; infinite when it cannot be met.
   */
  private double least(int r, double missing) {
    double rest = missing;
    double least = 0;
    for (int k = 0; k < things[r].length && rest > SLACK; k++) {
      if (state[things[r][k]] == 0) {
        double part = Math.min(1, rest / weights[r][k]);
        least += part * cost[things[r][k]];
        rest -= part * weights[r][k];
      }
    }
    return rest > SLACK ? Double.POSITIVE_INFINITY : least;
  }
}
