package nc.cagou.method.protection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Secondary suppression for one cell at a time by linear programming (Kelly, Golden and Assad 1992;
 * Fischetti and Salazar 2001, section 5): the cheapest change of cells that moves the target as far
 * as it must be uncertain and leaves every sum as it is; the cells that move are hidden. It asks
 * nothing of the shape of the tables.
 */
final class LinearSuppression {

  private static final double ALREADY_HIDDEN = 1e-4;
  private static final double STILL = 1e-6;

  /** What a cell that is still shown adds to a way: more than any way through hidden cells. */
  private static final long SHOWN = 1L << 40;

  private LinearSuppression() {}

  /**
   * Hides what the target needs.
   *
   * @param reach how many cells around the target take part
   * @return false when nothing within reach protects it
   */
  static boolean protect(Pattern pattern, int target, int reach) {
    int[] near = near(pattern, target, reach);
    double least = pattern.problem.need(target);
    double need = pattern.cells.whole(target) ? Math.ceil(least - STILL) : least;
    Change rise = change(pattern, target, near, need);
    boolean mayFall = pattern.cells.signed(target) || pattern.cells.value(target) >= need;
    Change fall = mayFall ? change(pattern, target, near, -need) : null;
    Change best = rise == null || (fall != null && fall.cost < rise.cost) ? fall : rise;
    if (best == null) {
      return false;
    }
    pattern.take(best.where, best.by);
    return pattern.safe(target);
  }

  private record Change(double cost, int[] where, double[] by) {}

  /**
   * Usable cells by their distance from the target, a sum being as long as it has cells: what
   * closes a change is found before the thousand weeks that one long sum ties to the target. Cells
   * that are reached through hidden cells alone come first: a total that stays as it is would lead
   * to all of its parts.
   */
  private static int[] near(Pattern pattern, int target, int reach) {
    Set<Integer> found = new LinkedHashSet<>(Set.of(target));
    Set<Integer> walked = new HashSet<>();
    PriorityQueue<Way> open = new PriorityQueue<>();
    onward(pattern, target, 0, open);
    while (found.size() < reach && !open.isEmpty()) {
      Way way = open.poll();
      if (!walked.add(way.sum)) {
        continue;
      }
      for (int other : pattern.cells.members(way.sum)) {
        if (pattern.usable(other) && found.add(other)) {
          onward(pattern, other, way.length + (pattern.hidden[other] ? 0 : SHOWN), open);
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void onward(Pattern pattern, int cell, long length, PriorityQueue<Way> open) {
    for (int s : pattern.cells.sumsOf(cell)) {
      open.add(new Way(length + pattern.cells.members(s).length, s));
    }
  }

  /** A way from the target to the cells of a sum. */
  private record Way(long length, int sum) implements Comparable<Way> {
    @Override
    public int compareTo(Way other) {
      int byLength = Long.compare(length, other.length);
      return byLength != 0 ? byLength : Integer.compare(sum, other.sum);
    }
  }

  private static Change change(Pattern pattern, int target, int[] near, double by) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<Integer, Integer> index = new LinkedHashMap<>();
    Variable[] rises = new Variable[near.length];
    Variable[] falls = new Variable[near.length];
    for (int i = 0; i < near.length; i++) {
      int cell = near[i];
      index.put(cell, i);
      double cost = cost(pattern, cell, Math.abs(by));
      rises[i] = model.addVariable().lower(0).weight(cost);
      falls[i] = model.addVariable().lower(0).weight(cost);
      if (!pattern.cells.signed(cell)) {
        falls[i].upper(Math.max(0, pattern.cells.value(cell)));
      }
      if (cell == target) {
        rises[i].level(Math.max(0, by));
        falls[i].level(Math.max(0, -by));
      }
    }
    balance(pattern, near, index, model, rises, falls);
    Optimisation.Result result = model.minimise();
    if (!result.getState().isFeasible()) {
      return null;
    }
    List<Integer> moved = new ArrayList<>();
    double[] net = new double[near.length];
    for (int i = 0; i < near.length; i++) {
      net[i] = clean(result.doubleValue(2L * i) - result.doubleValue(2L * i + 1));
      if (Math.abs(net[i]) > STILL * Math.abs(by)) {
        moved.add(i);
      }
    }
    int[] where = moved.stream().mapToInt(i -> near[i]).toArray();
    double[] step = moved.stream().mapToDouble(i -> net[i]).toArray();
    boolean sound = pattern.balanced(where, step) && pattern.room(where, step, true) > 1 - 1e-6;
    return sound ? new Change(result.getValue(), where, step) : null;
  }

  /** A change of a whole number of units, where arithmetic left it a little beside. */
  private static double clean(double net) {
    return Math.abs(net - Math.rint(net)) < STILL ? Math.rint(net) : net;
  }

  private static double cost(Pattern pattern, int cell, double by) {
    if (pattern.hidden[cell]) {
      return ALREADY_HIDDEN;
    }
    return pattern.problem.cost()[cell] * (1 + pattern.problem.need(cell) / by);
  }

  private static void balance(
      Pattern pattern,
      int[] near,
      Map<Integer, Integer> index,
      ExpressionsBasedModel model,
      Variable[] rises,
      Variable[] falls) {
    Set<Integer> seen = new HashSet<>();
    for (int cell : near) {
      for (int s : pattern.cells.sumsOf(cell)) {
        if (!seen.add(s)) {
          continue;
        }
        Expression sum = model.addExpression().level(0);
        int[] members = pattern.cells.members(s);
        for (int k = 0; k < members.length; k++) {
          Integer i = index.get(members[k]);
          if (i != null) {
            sum.set(rises[i], pattern.cells.signs(s)[k]);
            sum.set(falls[i], -pattern.cells.signs(s)[k]);
          }
        }
      }
    }
  }
}
