package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What ties the tables of a run to each other: the same measure of the same thing. A figure is of
 * the same thing in two tables when its codes are, those that stand for the whole left out; it is
 * taken as the same when its value is, too. A table that shows no total still gives it away to
 * whoever adds its rows up, and is tied to the total that another table shows.
 */
final class Links {

  private final LinkedTables all;
  private final Map<String, List<Shown>> shown = new LinkedHashMap<>();

  /** A figure, or the sum of several when it has parts. */
  private record Shown(int table, int id, double value, List<Integer> parts) {}

  Links(LinkedTables all) {
    this.all = all;
  }

  void find() {
    if (all.subjects.size() < 2) {
      return;
    }
    for (int t = 0; t < all.subjects.size(); t++) {
      for (Map.Entry<String, int[]> measure : all.ids.get(t).entrySet()) {
        figures(t, measure.getKey(), measure.getValue());
        sums(t, measure.getKey(), measure.getValue());
      }
    }
    shown.values().forEach(this::tie);
  }

  private void figures(int t, String measure, int[] own) {
    for (int row = 0; row < own.length; row++) {
      if (own[row] >= 0 && all.grids.get(t).first(row)) {
        add(key(t, measure, row, 0), new Shown(t, own[row], all.value(own[row]), List.of()));
      }
    }
  }

  /** Sums over dimensions that have no total, one to three of them at once. */
  private void sums(int t, String measure, int[] own) {
    Grid grid = all.grids.get(t);
    List<Integer> without = new ArrayList<>();
    for (int d = 0; d < grid.trees.size(); d++) {
      if (!grid.trees.get(d).hasWhole() && grid.trees.get(d).size() > 1) {
        without.add(d);
      }
    }
    for (int choice = 1; choice < 1 << Math.min(without.size(), 6); choice++) {
      if (Integer.bitCount(choice) > 3) {
        continue;
      }
      int over = 0;
      for (int i = 0; i < without.size(); i++) {
        over |= (choice >> i & 1) << without.get(i);
      }
      Map<String, List<Integer>> groups = new LinkedHashMap<>();
      for (int row = 0; row < own.length; row++) {
        if (own[row] >= 0 && grid.first(row) && top(grid, row, over)) {
          groups.computeIfAbsent(key(t, measure, row, over), k -> new ArrayList<>()).add(own[row]);
        }
      }
      groups.forEach(
          (key, parts) ->
              add(key, new Shown(t, -1, parts.stream().mapToDouble(all::value).sum(), parts)));
    }
  }

  private static boolean top(Grid grid, int row, int over) {
    for (int d = 0; d < grid.trees.size(); d++) {
      if ((over >> d & 1) == 1 && grid.trees.get(d).parent(grid.place[row][d]) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void add(String key, Shown one) {
    shown.computeIfAbsent(key, k -> new ArrayList<>(1)).add(one);
  }

  private String key(int t, String measure, int row, int over) {
    Grid grid = all.grids.get(t);
    Map<String, String> codes = new TreeMap<>();
    for (int d = 0; d < grid.trees.size(); d++) {
      if ((over >> d & 1) == 0 && !grid.trees.get(d).whole(grid.place[row][d])) {
        String name = grid.dimensions.get(d).name();
        codes.put(name, all.subjects.get(t).code(name, row));
      }
    }
    return measure + codes;
  }

  private void tie(List<Shown> group) {
    if (group.stream().mapToInt(Shown::table).distinct().count() < 2) {
      return;
    }
    Map<Integer, Integer> done = new HashMap<>();
    for (int i = 0; i < group.size(); i++) {
      if (done.containsKey(i)) {
        continue;
      }
      List<Integer> equal = new ArrayList<>();
      for (int j = i; j < group.size(); j++) {
        if (!done.containsKey(j) && Sums.equal(group.get(i).value, group.get(j).value)) {
          equal.add(j);
          done.put(j, i);
        }
      }
      join(equal.stream().map(group::get).toList());
    }
  }

  private void join(List<Shown> equal) {
    if (equal.stream().mapToInt(Shown::table).distinct().count() < 2) {
      return;
    }
    int whole = equal.stream().filter(s -> s.id >= 0).map(Shown::id).findFirst().orElse(-1);
    for (Shown one : equal) {
      if (one.id >= 0) {
        all.same(one.id, whole);
      } else {
        whole = whole < 0 ? all.unpublished(one.value) : whole;
        all.sum(whole, one.parts);
      }
    }
  }
}
