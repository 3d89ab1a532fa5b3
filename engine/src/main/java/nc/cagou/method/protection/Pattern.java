package nc.cagou.method.protection;

import java.util.ArrayDeque;

/**
 * A pattern of suppression while it grows: what is hidden, and how far each hidden cell is proven
 * to be uncertain. A proof is another table that agrees with all that is published.
 */
final class Pattern {

  private static final double TOLERANCE = 1e-9;

  final SuppressionProblem problem;
  final AdditiveCells cells;
  final boolean[] hidden;
  private final double[] up;
  private final double[] down;
  private final ArrayDeque<Integer> open = new ArrayDeque<>();

  Pattern(SuppressionProblem problem) {
    this.problem = problem;
    this.cells = problem.cells();
    this.hidden = new boolean[cells.size()];
    this.up = new double[cells.size()];
    this.down = new double[cells.size()];
    for (int i = 0; i < hidden.length; i++) {
      if (problem.sensitive()[i] || problem.unseen()[i]) {
        hide(i);
      }
    }
  }

  /** Hides a cell and all that follow it; none of them is proven to be safe yet. */
  void hide(int cell) {
    if (hidden[cell]) {
      return;
    }
    hidden[cell] = true;
    open.add(cell);
    for (int other : problem.followers()[cell]) {
      hide(other);
    }
  }

  /** The next hidden cell that is not proven to be safe; −1 when there is none. */
  int next() {
    while (!open.isEmpty() && safe(open.peek())) {
      open.poll();
    }
    return open.isEmpty() ? -1 : open.poll();
  }

  boolean safe(int cell) {
    return problem.protects(cell, down[cell], up[cell]);
  }

  /** Whether a cell is hidden or may be. */
  boolean usable(int cell) {
    return hidden[cell] || (problem.free(cell) && cells.value(cell) != 0);
  }

  /** A proof by an attack on the cell itself. */
  void prove(int cell, AttackInterval interval) {
    up[cell] = Math.max(up[cell], interval.upper() - interval.value());
    down[cell] = Math.max(down[cell], interval.value() - interval.lower());
  }

  /** Whether a change of cells leaves every sum as it is. */
  boolean balanced(int[] where, double[] by) {
    java.util.Map<Integer, double[]> sums = new java.util.HashMap<>();
    for (int i = 0; i < where.length; i++) {
      for (int s : cells.sumsOf(where[i])) {
        double[] net = sums.computeIfAbsent(s, k -> new double[2]);
        double change = by[i] * sign(s, where[i]);
        net[0] += change;
        net[1] += Math.abs(change);
      }
    }
    return sums.values().stream().allMatch(n -> Math.abs(n[0]) <= TOLERANCE * n[1]);
  }

  private int sign(int sum, int cell) {
    int[] members = cells.members(sum);
    int sign = 0;
    for (int k = 0; k < members.length; k++) {
      sign += members[k] == cell ? cells.signs(sum)[k] : 0;
    }
    return sign;
  }

  /** How often a change can be made before a cell would be negative. */
  double room(int[] where, double[] by, boolean forward) {
    double most = Double.POSITIVE_INFINITY;
    for (int i = 0; i < where.length; i++) {
      double step = forward ? by[i] : -by[i];
      if (step < 0 && !cells.signed(where[i])) {
        most = Math.min(most, cells.value(where[i]) / -step);
      }
    }
    return most;
  }

  /**
   * Hides the cells of a balanced change, all of them, and takes it as a proof. Both directions of
   * the change are tables that agree with what is published, as far as no cell turns negative.
   */
  void take(int[] where, double[] by) {
    double ahead = room(where, by, true);
    double back = room(where, by, false);
    for (int i = 0; i < where.length; i++) {
      hide(where[i]);
      double rise = by[i] > 0 ? ahead : back;
      double fall = by[i] > 0 ? back : ahead;
      up[where[i]] = Math.max(up[where[i]], rise * Math.abs(by[i]));
      down[where[i]] = Math.max(down[where[i]], fall * Math.abs(by[i]));
    }
  }

  /** Whether no sum ties the cell to another: nothing limits it then. */
  boolean alone(int cell) {
    if (cells.sumsOf(cell).length > 0) {
      return false;
    }
    up[cell] = Double.POSITIVE_INFINITY;
    return true;
  }

  /** What is proven for each hidden cell. */
  AttackInterval[] proven() {
    AttackInterval[] proven = new AttackInterval[hidden.length];
    for (int i = 0; i < hidden.length; i++) {
      if (hidden[i]) {
        double value = cells.value(i);
        proven[i] = new AttackInterval(value, value - down[i], value + up[i]);
      }
    }
    return proven;
  }
}
