package nc.cagou.method.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Secondary suppression by hypercubes (Repsilber 1994; Giessing and Repsilber 2002): the corners of
 * a box around the target, half of them up and half of them down by the same amount, leave every
 * margin as it is. The cheapest box is hidden. In a hierarchy a corner that is a total takes one
 * cell of each level below it along.
 *
 * <p>A box counts only when it is proven: no sum changes, also of linked tables, and no corner
 * turns negative before the target has moved as far as it must be uncertain.
 */
final class HypercubeSuppression {

  private static final int TRIES = 4;
  private static final int BOXES = 40_000;
  private static final int INNER = 6;

  private final Pattern pattern;
  private final Block block;
  private final int target;
  private final List<int[]> inner = new ArrayList<>();
  private final List<List<Moves>> moves = new ArrayList<>();
  private final List<Box> best = new ArrayList<>();

  private record Box(double cost, int[] where, double[] by) {}

  private HypercubeSuppression(Pattern pattern, Block block, int target) {
    this.pattern = pattern;
    this.block = block;
    this.target = target;
    leaves(0, new int[block.place(target).length], 0);
  }

  /** Inner cells below the target, through which it can move: itself as a rule. */
  private void leaves(int d, int[] leaf, long key) {
    if (inner.size() == INNER) {
      return;
    }
    if (d == leaf.length) {
      int cell = block.cell(key);
      if (cell >= 0 && pattern.usable(cell)) {
        inner.add(leaf.clone());
      }
      return;
    }
    int code = block.place(target)[d];
    for (int below : block.tied(d) ? block.leaves(d, code) : new int[] {code}) {
      leaf[d] = below;
      leaves(d + 1, leaf, key + block.step(d, below));
    }
  }

  private void search() {
    int[] place = block.place(target);
    for (int[] leaf : inner) {
      moves.clear();
      long boxes = 1;
      for (int d = 0; d < place.length; d++) {
        moves.add(Moves.of(block, d, place[d], leaf[d]));
        boxes = Math.min(1L << 40, boxes * moves.get(d).size());
      }
      int most = boxes <= BOXES ? Integer.MAX_VALUE : (int) Math.pow(BOXES, 1.0 / place.length);
      moves.replaceAll(m -> m.size() > most ? m.subList(0, most) : m);
      choose(0, new long[] {0}, new int[] {1});
    }
  }

  /** Hides the corners of the cheapest box of any table; false when there is none. */
  static boolean protect(Pattern pattern, int target) {
    for (Block block : pattern.problem.blocks()) {
      if (block.place(target) != null) {
        HypercubeSuppression search = new HypercubeSuppression(pattern, block, target);
        search.search();
        if (search.take()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean take() {
    for (Box box : best) {
      if (pattern.balanced(box.where, box.by)) {
        pattern.take(box.where, box.by);
        return pattern.safe(target);
      }
    }
    return false;
  }

  private void choose(int d, long[] keys, int[] signs) {
    if (d == moves.size()) {
      consider(keys, signs);
      return;
    }
    for (Moves move : moves.get(d)) {
      long[] next = new long[keys.length * move.codes().length];
      int[] sign = new int[next.length];
      int at = 0;
      for (int k = 0; k < keys.length; k++) {
        for (int m = 0; m < move.codes().length; m++) {
          next[at] = keys[k] + block.step(d, move.codes()[m]);
          sign[at++] = signs[k] * move.signs()[m];
        }
      }
      choose(d + 1, next, sign);
    }
  }

  private void consider(long[] keys, int[] signs) {
    double limit = best.size() < TRIES ? Double.POSITIVE_INFINITY : best.get(TRIES - 1).cost;
    double cost = 0;
    double ahead = Double.POSITIVE_INFINITY;
    double back = Double.POSITIVE_INFINITY;
    int[] where = new int[keys.length];
    for (int k = 0; k < keys.length; k++) {
      int cell = block.cell(keys[k]);
      if (cell < 0 || !pattern.usable(cell)) {
        return;
      }
      where[k] = cell;
      if (!pattern.hidden[cell]) {
        cost += pattern.problem.cost()[cell];
        if (cost >= limit) {
          return;
        }
      }
      if (!pattern.cells.signed(cell)) {
        double value = pattern.cells.value(cell);
        ahead = signs[k] < 0 ? Math.min(ahead, value) : ahead;
        back = signs[k] > 0 ? Math.min(back, value) : back;
      }
    }
    if (!pattern.problem.protects(target, back, ahead)) {
      return;
    }
    for (int cell : where) {
      if (!pattern.hidden[cell] && !pattern.problem.protects(cell, back, ahead)) {
        cost += pattern.problem.cost()[cell] * pattern.problem.need(cell) / (ahead + back);
      }
    }
    if (cost < limit) {
      double[] by = new double[signs.length];
      for (int k = 0; k < by.length; k++) {
        by[k] = signs[k];
      }
      best.add(new Box(cost, where, by));
      best.sort(Comparator.comparingDouble(Box::cost));
      if (best.size() > TRIES) {
        best.remove(TRIES);
      }
    }
  }
}
