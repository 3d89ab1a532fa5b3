package nc.cagou.method.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Hidden cells that sums tie together, and the tables that agree with what is published. */
final class AttackGroup {

  private static final double TOLERANCE = 1e-7;

  private final AdditiveCells cells;
  private final int[] own;
  private final int[] sums;
  private final double[][] equations;
  private final double[] truth;
  private final double[] low;
  private final double[] high;
  private Polytope polytope;

  /**
   * Sums with their weights.
   *
   * @param downToZero whether it is 0 that limits the cell
   */
  record Reason(int[] sums, double[] weights, boolean downToZero) {}

  /**
   * @param own the cells, ascending
   * @param unknown whether a cell of a sum is not known; all of them must be own cells
   */
  AttackGroup(AdditiveCells cells, int[] own, IntPredicate unknown) {
    this.cells = cells;
    this.own = own;
    List<double[]> rows = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    Set<List<Integer>> same = new HashSet<>();
    for (int cell : own) {
      for (int s : cells.sumsOf(cell)) {
        if (seen.add(s)) {
          double[] row = new double[2 * own.length];
          List<Integer> key = new ArrayList<>();
          int[] members = cells.members(s);
          boolean outside = false;
          for (int k = 0; k < members.length; k++) {
            if (unknown.test(members[k])) {
              int i = Arrays.binarySearch(own, members[k]);
              outside |= i < 0;
              if (i >= 0) {
                row[i] += cells.signs(s)[k];
                key.add(cells.signs(s)[k] * (i + 1));
              }
            }
          }
          key.sort(null);
          if (!outside && same.add(key)) {
            rows.add(row);
            kept.add(s);
          }
        }
      }
    }
    this.sums = kept.stream().mapToInt(Integer::intValue).toArray();
    this.truth = new double[own.length];
    Arrays.setAll(truth, i -> cells.value(own[i]));
    this.low = truth.clone();
    this.high = truth.clone();
    this.equations = split(rows);
  }

  /** A cell that may be negative is the difference of two that are not. */
  private double[][] split(List<double[]> rows) {
    int signed = 0;
    for (int cell : own) {
      signed += cells.signed(cell) ? 1 : 0;
    }
    double[][] split = new double[rows.size()][];
    for (int r = 0; r < split.length; r++) {
      split[r] = Arrays.copyOf(rows.get(r), own.length + signed);
      int at = own.length;
      for (int i = 0; i < own.length; i++) {
        if (cells.signed(own[i])) {
          split[r][at++] = -rows.get(r)[i];
        }
      }
    }
    return split;
  }

  private Polytope polytope() {
    if (polytope == null) {
      int signed = (int) Arrays.stream(own).filter(cells::signed).count();
      double[] inside = new double[own.length + signed];
      int at = own.length;
      for (int i = 0; i < own.length; i++) {
        inside[i] = Math.max(0, truth[i]);
        if (cells.signed(own[i])) {
          inside[at++] = Math.max(0, -truth[i]);
        }
      }
      polytope = new Polytope(equations, inside);
    }
    return polytope;
  }

  AttackInterval met(int cell) {
    int i = Arrays.binarySearch(own, cell);
    return new AttackInterval(truth[i], low[i], high[i]);
  }

  /** The extreme value of a cell; infinite when nothing limits it. */
  double extreme(int cell, boolean greatest) {
    int i = Arrays.binarySearch(own, cell);
    boolean limited = go(i, greatest);
    keep();
    if (!limited) {
      (greatest ? high : low)[i] = greatest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
    return greatest ? high[i] : low[i];
  }

  /** A signed cell's extreme is where its positive part is, the negative one being its opposite. */
  private boolean go(int i, boolean greatest) {
    if (!cells.signed(own[i])) {
      return polytope().extreme(i, greatest);
    }
    if (greatest) {
      return polytope().extreme(i, true);
    }
    int negative = own.length;
    for (int k = 0; k < i; k++) {
      negative += cells.signed(own[k]) ? 1 : 0;
    }
    return polytope().extreme(negative, true);
  }

  /** Tests the table that the program stands at, and remembers its values. */
  private void keep() {
    double[] vertex = polytope.vertex();
    double[] x = Arrays.copyOf(vertex, own.length);
    int at = own.length;
    double scale = 1;
    for (int i = 0; i < own.length; i++) {
      x[i] -= cells.signed(own[i]) ? vertex[at++] : 0;
      scale = Math.max(scale, Math.max(Math.abs(truth[i]), Math.abs(x[i])));
    }
    for (int i = 0; i < own.length; i++) {
      if (!cells.signed(own[i]) && x[i] < -TOLERANCE * scale) {
        throw new IllegalStateException("An attack gave a negative cell: " + x[i]);
      }
    }
    for (double[] equation : equations) {
      double gap = 0;
      for (int i = 0; i < own.length; i++) {
        gap += equation[i] * (x[i] - truth[i]);
      }
      if (Math.abs(gap) > TOLERANCE * scale) {
        throw new IllegalStateException("An attack broke a sum by " + gap);
      }
    }
    for (int i = 0; i < own.length; i++) {
      low[i] = Math.min(low[i], x[i]);
      high[i] = Math.max(high[i], x[i]);
    }
  }

  /** Why a cell that is not signed cannot be greater or less. */
  Reason reason(int cell, boolean greatest) {
    int i = Arrays.binarySearch(own, cell);
    boolean limited = go(i, greatest);
    double[] weights = limited ? polytope.weights(i) : null;
    return weights == null
        ? new Reason(new int[0], new double[0], limited)
        : new Reason(sums, weights, false);
  }
}
