package nc.cagou.method.protection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The audit of a suppression pattern as an attack: published cells and sums are linear constraints,
 * and two linear programs give the least and the greatest value that a hidden cell can have
 * (Fischetti and Salazar 2001; Hundepool et al. 2012, section 4.3). Cells are not negative unless
 * they are said to be signed; the attacker knows nothing else. An attacker who contributes himself
 * is stronger.
 *
 * <p>Hidden cells that no sum ties together are attacked apart. A program that the solver does not
 * bring to an end is an error, never a silent answer.
 */
public final class Attack {

  private static final double TOLERANCE = 1e-7;

  private final AdditiveCells cells;
  private final boolean[] hidden;
  private final int[] component;
  private final List<int[]> components = new ArrayList<>();
  private final boolean[] pinned;

  /** An attack on the hidden cells; all others are published. */
  public Attack(AdditiveCells cells, boolean[] hidden) {
    this.cells = cells;
    this.hidden = hidden;
    this.pinned = new boolean[cells.size()];
    this.component = new int[cells.size()];
    pin();
    split();
  }

  /** Hidden cells that a chain of sums with one unknown gives away, found before any program. */
  private void pin() {
    int[] unknown = new int[cells.sums()];
    ArrayDeque<Integer> open = new ArrayDeque<>();
    for (int s = 0; s < unknown.length; s++) {
      for (int cell : cells.members(s)) {
        unknown[s] += hidden[cell] ? 1 : 0;
      }
      if (unknown[s] == 1) {
        open.add(s);
      }
    }
    while (!open.isEmpty()) {
      for (int cell : cells.members(open.poll())) {
        if (hidden[cell] && !pinned[cell]) {
          pinned[cell] = true;
          for (int s : cells.sumsOf(cell)) {
            if (--unknown[s] == 1) {
              open.add(s);
            }
          }
        }
      }
    }
  }

  private boolean unknown(int cell) {
    return hidden[cell] && !pinned[cell];
  }

  private void split() {
    Arrays.fill(component, -1);
    for (int start = 0; start < component.length; start++) {
      if (!unknown(start) || component[start] >= 0) {
        continue;
      }
      List<Integer> found = new ArrayList<>();
      ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
      component[start] = components.size();
      while (!open.isEmpty()) {
        int cell = open.poll();
        found.add(cell);
        for (int s : cells.sumsOf(cell)) {
          for (int other : cells.members(s)) {
            if (unknown(other) && component[other] < 0) {
              component[other] = components.size();
              open.add(other);
            }
          }
        }
      }
      components.add(found.stream().mapToInt(Integer::intValue).sorted().toArray());
    }
  }

  /** How many hidden cells have to be solved for together with this one. */
  public int together(int cell) {
    return unknown(cell) ? components.get(component[cell]).length : 1;
  }

  /** What can be deduced for a hidden cell. */
  public AttackInterval interval(int cell) {
    double value = cells.value(cell);
    if (!unknown(cell)) {
      return new AttackInterval(value, value, value);
    }
    double[] low = extreme(cell, false);
    double[] high = extreme(cell, true);
    return new AttackInterval(
        value,
        low == null ? Double.NEGATIVE_INFINITY : Math.min(value, low[0]),
        high == null ? Double.POSITIVE_INFINITY : Math.max(value, high[0]));
  }

  /** The hidden cells that are solved for together with this one, ascending. */
  int[] group(int cell) {
    return components.get(component[cell]);
  }

  /**
   * The extreme value of a cell, and behind it the values of its {@link #group}, a table in
   * agreement with all that is published; null when the value has no limit.
   */
  double[] extreme(int cell, boolean greatest) {
    int[] own = group(cell);
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Variable[] variables = new Variable[own.length];
    for (int i = 0; i < own.length; i++) {
      variables[i] = model.addVariable();
      if (!cells.signed(own[i])) {
        variables[i].lower(0);
      }
      if (own[i] == cell) {
        variables[i].weight(1);
      }
    }
    constrain(model, own, variables);
    Optimisation.Result result = greatest ? model.maximise() : model.minimise();
    if (result.getState() == Optimisation.State.UNBOUNDED) {
      return null;
    }
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException(
          "The program of an attack on " + own.length + " cells ended " + result.getState());
    }
    double[] found = new double[own.length + 1];
    for (int i = 0; i < own.length; i++) {
      found[i + 1] = result.doubleValue(i);
      if (own[i] == cell) {
        found[0] = found[i + 1];
      }
    }
    verify(own, found);
    return found;
  }

  private void constrain(ExpressionsBasedModel model, int[] own, Variable[] variables) {
    Set<Integer> seen = new HashSet<>();
    Set<List<Integer>> same = new HashSet<>();
    for (int at : own) {
      for (int s : cells.sumsOf(at)) {
        if (!seen.add(s)) {
          continue;
        }
        List<Integer> key = new ArrayList<>();
        int[] members = cells.members(s);
        for (int k = 0; k < members.length; k++) {
          if (unknown(members[k])) {
            key.add(cells.signs(s)[k] * (members[k] + 1));
          }
        }
        key.sort(null);
        if (!same.add(key)) {
          continue;
        }
        Expression sum = model.addExpression();
        double level = 0;
        for (int k = 0; k < members.length; k++) {
          if (unknown(members[k])) {
            int i = Arrays.binarySearch(own, members[k]);
            sum.set(variables[i], cells.signs(s)[k]);
            level += cells.signs(s)[k] * cells.value(members[k]);
          }
        }
        sum.level(level);
      }
    }
  }

  /** The solver's answer is taken only if it is a table that agrees with what is published. */
  private void verify(int[] own, double[] found) {
    for (int i = 0; i < own.length; i++) {
      double scale = 1 + Math.abs(cells.value(own[i]));
      if (!cells.signed(own[i]) && found[i + 1] < -TOLERANCE * scale) {
        throw new IllegalStateException("The program of an attack gave a negative cell");
      }
      for (int s : cells.sumsOf(own[i])) {
        double gap = 0;
        double size = 1;
        int[] members = cells.members(s);
        for (int k = 0; k < members.length; k++) {
          if (unknown(members[k])) {
            int at = Arrays.binarySearch(own, members[k]);
            gap += cells.signs(s)[k] * (found[at + 1] - cells.value(members[k]));
            size += Math.abs(cells.value(members[k])) + Math.abs(found[at + 1]);
          }
        }
        if (Math.abs(gap) > TOLERANCE * size) {
          throw new IllegalStateException("The program of an attack broke a sum by " + gap);
        }
      }
    }
  }
}
