package nc.cagou.method.protection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The audit of a suppression pattern as an attack: published cells and sums are linear constraints,
 * and two linear programs give the least and the greatest value that a hidden cell can have
 * (Fischetti and Salazar 2001; Hundepool et al. 2012, section 4.3). Cells are not negative unless
 * they are said to be signed; the attacker knows nothing else. An attacker who contributes himself
 * is stronger.
 *
 * <p>Hidden cells that no sum ties together are attacked apart. Each answer is tested: a table that
 * does not agree with what is published is an error, never a silent answer.
 */
public final class Attack {

  private final AdditiveCells cells;
  private final boolean[] hidden;
  private final int[] component;
  private final List<int[]> components = new ArrayList<>();
  private final List<AttackGroup> groups = new ArrayList<>();
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
      groups.add(null);
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
    AttackGroup group = group(cell);
    double low = group.extreme(cell, false);
    double high = group.extreme(cell, true);
    return new AttackInterval(value, Math.min(value, low), Math.max(value, high));
  }

  /**
   * What can be deduced for a hidden cell when only those nearest to it are looked at, and the sums
   * that lie among them: never narrower than {@link #interval(int)}, and quicker in a large group.
   *
   * @param reach how many hidden cells to look at
   */
  public AttackInterval interval(int cell, int reach) {
    if (together(cell) <= reach) {
      return interval(cell);
    }
    LinkedHashSet<Integer> near = new LinkedHashSet<>(Set.of(cell));
    ArrayDeque<Integer> open = new ArrayDeque<>(near);
    while (!open.isEmpty() && near.size() < reach) {
      for (int other : cells.tiedTo(open.poll())) {
        if (unknown(other) && near.size() < reach && near.add(other)) {
          open.add(other);
        }
      }
    }
    int[] own = near.stream().mapToInt(Integer::intValue).sorted().toArray();
    AttackGroup group = new AttackGroup(cells, own, this::unknown);
    double value = cells.value(cell);
    double low = group.extreme(cell, false);
    double high = group.extreme(cell, true);
    return new AttackInterval(value, Math.min(value, low), Math.max(value, high));
  }

  /**
   * An interval that holds at least what was met so far in attacks on cells of the same group; a
   * proof without an attack of its own.
   */
  AttackInterval met(int cell) {
    double value = cells.value(cell);
    return unknown(cell) ? group(cell).met(cell) : new AttackInterval(value, value, value);
  }

  /**
   * Why a cell cannot be greater, or less, than its extreme: the weight of each sum in an
   * expression of the cell, as pairs of sum and weight. Empty when 0 is what limits it, or nothing
   * does.
   */
  AttackGroup.Reason reason(int cell, boolean greatest) {
    return unknown(cell) ? group(cell).reason(cell, greatest) : pinnedReason(cell);
  }

  /** A pinned cell is expressed by the chain that pins it, solved as a small system of its own. */
  private AttackGroup.Reason pinnedReason(int cell) {
    List<Integer> chain = new ArrayList<>();
    for (int i = 0; i < hidden.length; i++) {
      if (hidden[i] && pinned[i]) {
        chain.add(i);
      }
    }
    int[] own = chain.stream().mapToInt(Integer::intValue).toArray();
    return new AttackGroup(cells, own, i -> hidden[i]).reason(cell, true);
  }

  private AttackGroup group(int cell) {
    int c = component[cell];
    if (groups.get(c) == null) {
      groups.set(c, new AttackGroup(cells, components.get(c), this::unknown));
    }
    return groups.get(c);
  }
}
