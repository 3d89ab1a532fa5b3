package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nc.cagou.disclosure.LinkedTables.Place;
import nc.cagou.disclosure.LinkedTables.Sum;
import nc.cagou.method.protection.AdditiveCells;
import nc.cagou.method.protection.Block;
import nc.cagou.method.protection.SuppressionProblem;

/** Linked tables, settled, as cells: figures that are one and the same are one cell. */
final class LinkedProblem {

  final LinkedTables all;

  /** The cell of each figure. */
  final int[] cellOf;

  final AdditiveCells cells;

  /** Figures that stay hidden, by root, and the edition that hid them. */
  private final Map<Integer, Integer> stays;

  LinkedProblem(LinkedTables all) {
    this.all = all;
    this.stays = Settlement.of(all);
    this.cellOf = new int[all.size()];
    this.cells = number();
  }

  private AdditiveCells number() {
    AdditiveCells.Builder builder = new AdditiveCells.Builder();
    Map<Integer, Integer> known = new HashMap<>();
    boolean[] signed = all.signed();
    for (int id = 0; id < cellOf.length; id++) {
      Integer cell = known.get(all.root(id));
      if (cell == null) {
        double value = all.value(id);
        cell = builder.cell(Double.isNaN(value) ? 0 : value, all.whole(id), signed[id]);
        known.put(all.root(id), cell);
      }
      cellOf[id] = cell;
    }
    Set<Map<Integer, Integer>> told = new HashSet<>();
    for (Sum sum : all.sums) {
      Map<Integer, Integer> net = new TreeMap<>();
      int[] figures = sum.figures();
      for (int k = 0; k < figures.length; k++) {
        net.merge(cellOf[figures[k]], k == 0 ? 1 : -1, Integer::sum);
      }
      net.values().removeIf(sign -> sign == 0);
      boolean plain = net.size() == figures.length;
      if (!net.isEmpty() && told.add(plain ? net : positive(net))) {
        if (plain) {
          builder.sum(
              cellOf[figures[0]],
              Arrays.stream(figures, 1, figures.length).map(id -> cellOf[id]).toArray());
        } else {
          builder.signedSum(net);
        }
      }
    }
    return builder.build();
  }

  /** The same sum read the other way round is the same. */
  private static Map<Integer, Integer> positive(Map<Integer, Integer> net) {
    boolean turn = net.values().iterator().next() < 0;
    Map<Integer, Integer> positive = new TreeMap<>();
    net.forEach((cell, sign) -> positive.put(cell, turn ? -sign : sign));
    return positive;
  }

  /**
   * What the rules hide, and what else may be hidden to keep it so.
   *
   * @param lost cells that nothing can keep from being deduced, because of what is public already
   * @param forced cells that are hidden because no smaller pattern was found
   */
  SuppressionProblem problem(Set<Integer> lost, Set<Integer> forced) {
    int n = cells.size();
    boolean[] sensitive = new boolean[n];
    boolean[] unseen = new boolean[n];
    boolean[] known = new boolean[n];
    boolean[] ours = new boolean[n];
    double[] cost = new double[n];
    for (int id = 0; id < cellOf.length; id++) {
      int cell = cellOf[id];
      if (id >= all.places.size()) {
        boolean secret = all.derived(id).of() >= 0;
        sensitive[cell] |= secret;
        unseen[cell] |= !secret;
        continue;
      }
      known[cell] |= all.known(id);
      if (all.subject(id).released()) {
        sensitive[cell] |= all.hidden(id) && !ours[cell];
      } else {
        Place p = all.places.get(id);
        ours[cell] = true;
        cost[cell] = Math.max(cost[cell], cost(p, all.value(id)));
        sensitive[cell] |= all.subject(id).sensitive(p.measure(), p.row());
        sensitive[cell] |= all.changed.containsKey(id) || stays.containsKey(all.root(id));
      }
    }
    for (int cell = 0; cell < n; cell++) {
      // what a table of public figures or an earlier edition shows is known, whatever a rule asks
      sensitive[cell] = (sensitive[cell] || forced.contains(cell)) && !known[cell];
      cost[cell] = known[cell] ? Double.POSITIVE_INFINITY : cost[cell];
      if (lost.contains(cell)) {
        unseen[cell] = true;
      }
    }
    return new SuppressionProblem(
        cells, sensitive, unseen, cost, new Followers(all).of(cellOf, n), units(n), blocks());
  }

  /** Whether the edition that is made shows the cell or hides it. */
  boolean ours(int cell) {
    for (int id = 0; id < all.places.size(); id++) {
      if (cellOf[id] == cell && !all.subject(id).released()) {
        return true;
      }
    }
    return false;
  }

  /** The edition that a figure of the run has to be hidden for, by itself; 0 for none. */
  int because(int id) {
    return all.changed.getOrDefault(id, 0);
  }

  /** The edition that hid a figure of the run which stays hidden; 0 for none. */
  int staysFor(int id) {
    return stays.getOrDefault(all.root(id), 0);
  }

  /** Inner cells are cheaper to hide than margins, small ones a little cheaper than large ones. */
  private double cost(Place p, double value) {
    if (all.subjects.get(p.table()).open() || value == 0) {
      return Double.POSITIVE_INFINITY;
    }
    int marginal = all.grids.get(p.table()).marginal(p.row());
    return (1 + 2 * marginal) * (1 + 0.1 * Math.log10(1 + Math.abs(value)));
  }

  /** A tenth of the least value of its column: how uncertain a hidden 0 has to be. */
  private double[] units(int size) {
    Map<String, Double> least = new HashMap<>();
    for (int id = 0; id < all.places.size(); id++) {
      if (all.value(id) != 0 && !all.subject(id).released()) {
        least.merge(all.column(id), Math.abs(all.value(id)) / 10, Math::min);
      }
    }
    double[] unit = new double[size];
    for (int id = 0; id < all.places.size(); id++) {
      unit[cellOf[id]] = Math.max(unit[cellOf[id]], least.getOrDefault(all.column(id), 0.0));
    }
    return unit;
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int t = 0; t < all.subjects.size(); t++) {
      Subject subject = all.subjects.get(t);
      if (subject.open() || subject.released()) {
        continue;
      }
      Grid grid = all.grids.get(t);
      int[][] parents = new int[grid.trees.size()][];
      boolean[] along = all.tied.get(t).clone();
      for (int d = 0; d < parents.length; d++) {
        CodeTree tree = grid.trees.get(d);
        parents[d] = all.linkedAlong(t, d) ? tree.parentsElsewhere() : tree.parents();
        along[d] |= all.linkedAlong(t, d);
      }
      for (int[] own : all.ids.get(t).values()) {
        Block block = new Block(parents, along);
        for (int row = 0; row < own.length; row++) {
          if (own[row] >= 0 && grid.first(row)) {
            if (all.value(own[row]) == 0) {
              block.putEmpty(cellOf[own[row]], grid.place[row]);
            } else {
              block.put(cellOf[own[row]], grid.place[row]);
            }
          }
        }
        blocks.add(block);
      }
    }
    return blocks;
  }
}
