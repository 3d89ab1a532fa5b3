package nc.cagou.method.protection;

import java.util.List;

/**
 * Cells of which some must be hidden, and what hiding others costs.
 *
 * <p>A hidden cell is safe when what an attacker can deduce (see {@link Attack}) is wider than ±
 * {@link #MARGIN} of its value, and leaves a whole number another whole value than the true one.
 * This holds for every hidden cell, those that are hidden for the sake of others included. An
 * interval wider than twice the margin is never within ± the margin of the value, wherever the
 * value lies in it.
 *
 * @param sensitive cells that a rule hides
 * @param unseen figures that no table shows (what is missing to a total): nobody knows them, and
 *     nobody has to be kept from deducing them
 * @param cost of hiding each other cell, positive; infinite where a cell cannot be hidden (an empty
 *     cell, a figure that is published elsewhere)
 * @param followers cells that are hidden whenever a cell is (an amount with its count); may be
 *     empty arrays, never null
 * @param unit smallest step by which a value that is not a whole number has to be uncertain
 * @param blocks tables among the cells, for searches that use their shape; may be empty
 */
public record SuppressionProblem(
    AdditiveCells cells,
    boolean[] sensitive,
    boolean[] unseen,
    double[] cost,
    int[][] followers,
    double[] unit,
    List<Block> blocks) {

  /** Share of its value within which a hidden cell must not be known. */
  public static final double MARGIN = 0.10;

  private static final double BEYOND = 1 + 1e-6;

  /** A problem without followers and shapes: each cell costs 1 and its share of the whole. */
  public static SuppressionProblem counting(AdditiveCells cells, boolean[] sensitive) {
    int n = cells.size();
    double[] cost = new double[n];
    double[] unit = new double[n];
    double whole = 1;
    for (int i = 0; i < n; i++) {
      whole += Math.abs(cells.value(i));
    }
    for (int i = 0; i < n; i++) {
      cost[i] =
          cells.value(i) == 0 ? Double.POSITIVE_INFINITY : 1 + Math.abs(cells.value(i)) / whole;
      unit[i] = 1e-6;
    }
    return new SuppressionProblem(
        cells, sensitive, new boolean[n], cost, new int[n][0], unit, List.of());
  }

  /** How wide an interval must be at least. */
  double need(int cell) {
    double least = cells.whole(cell) ? 1 : unit[cell];
    return Math.max(least, 2 * MARGIN * Math.abs(cells.value(cell)) * BEYOND);
  }

  /** Whether an interval protects a cell. */
  public boolean protects(int cell, AttackInterval interval) {
    return protects(cell, interval.value() - interval.lower(), interval.upper() - interval.value());
  }

  /** The same by how far below and above the value it reaches. */
  boolean protects(int cell, double down, double up) {
    if (unseen[cell]) {
      return true;
    }
    return down + up >= need(cell) - 1e-9 && (!cells.whole(cell) || Math.max(down, up) >= 1 - 1e-7);
  }

  /** Whether a search may hide a cell that is not hidden yet. */
  boolean free(int cell) {
    return cost[cell] < Double.POSITIVE_INFINITY;
  }
}
