package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nc.cagou.TableSpec.Column;

/**
 * What ties the tables of a run to each other: the same measure of the same thing. A figure is of
 * the same thing in two tables when what its columns are about and its codes are, those that stand
 * for the whole left out; it is taken as the same when its value is, too, as far as rounding lets
 * one see. A table that shows no total still gives it away to whoever adds its rows up, and is tied
 * to the total that another table shows: over a whole dimension, over the communes of a province,
 * over the weeks or months of a year.
 */
final class Links {

  private static final int DIMENSIONS = 6;
  private static final int AT_ONCE = 3;

  private final LinkedTables all;
  private final Map<String, Set<String>> codes;
  private final Map<String, List<Shown>> shown = new LinkedHashMap<>();

  /**
   * A figure, or the sum of several when it has parts.
   *
   * @param slack how far rounding may have moved it
   * @param along the dimensions that its parts lie along, as bits
   */
  record Shown(int table, int id, double value, double slack, List<Integer> parts, int along) {}

  Links(LinkedTables all) {
    this.all = all;
    this.codes = codes();
  }

  void find() {
    if (all.subjects.size() < 2) {
      return;
    }
    for (int t = 0; t < all.subjects.size(); t++) {
      for (Map.Entry<String, int[]> measure : all.ids.get(t).entrySet()) {
        Column column = all.subjects.get(t).column(measure.getKey());
        if (!all.comparable(t, column)) {
          continue;
        }
        new Measure(t, column, measure.getValue(), false).add();
        boolean alone = all.grids.get(t).trees.stream().anyMatch(d -> d.size() == 1);
        if (alone && !all.subjects.get(t).open()) {
          new Measure(t, column, measure.getValue(), true).add();
        }
      }
    }
    if (all.subjects.stream().anyMatch(Subject::released)) {
      new LikelyLinks(all).find(shown.values());
    }
    shown.values().forEach(this::tie);
  }

  private int edition(Shown one) {
    return all.subjects.get(one.table).edition();
  }

  /** The figures of one measure of one table. */
  private final class Measure {
    private final int table;
    private final Grid grid;
    private final String about;
    private final int[] own;
    private final double step;
    private final boolean without;

    /**
     * @param without whether dimensions with one code are left out, as tables of the same do that
     *     have no need to say how they are coded
     */
    Measure(int table, Column column, int[] own, boolean without) {
      this.without = without;
      this.table = table;
      this.grid = all.grids.get(table);
      this.about = column.about();
      this.own = own;
      this.step = all.step(own, column);
    }

    void add() {
      for (int row = 0; row < own.length; row++) {
        if (own[row] >= 0 && grid.first(row)) {
          put(key(row, 0), new Shown(table, own[row], all.value(own[row]), step / 2, List.of(), 0));
        }
      }
      for (int over : choices()) {
        if (over > 0) {
          Map<String, Sum> sums = new LinkedHashMap<>();
          each(over, row -> sum(sums, key(row, over)).take(own[row], 1));
          sums.forEach((key, sum) -> sum.shown(key, over));
        }
        for (int d = 0; d < grid.trees.size(); d++) {
          if ((over >> d & 1) == 0) {
            coarser(over, d);
          }
        }
      }
    }

    private Sum sum(Map<String, Sum> sums, String key) {
      return sums.computeIfAbsent(key, k -> new Sum(this));
    }

    /** Sums to a level of one dimension that the table leaves out. */
    private void coarser(int over, int d) {
      CodeTree tree = grid.trees.get(d);
      Map<String, Sum> sums = new LinkedHashMap<>();
      each(
          over,
          row ->
              tree.coarser(grid.place[row][d])
                  .forEach(
                      (code, share) -> sum(sums, key(row, over, d, code)).take(own[row], share)));
      sums.forEach((key, sum) -> sum.shown(key, over | 1 << d));
    }

    private void each(int over, java.util.function.IntConsumer row) {
      for (int r = 0; r < own.length; r++) {
        if (own[r] >= 0 && grid.first(r) && top(grid, r, over)) {
          row.accept(r);
        }
      }
    }

    /** Dimensions without a total to sum over, none to three of them at once, as bits. */
    private List<Integer> choices() {
      List<Integer> without = new ArrayList<>();
      for (int d = 0; d < grid.trees.size(); d++) {
        if (!grid.trees.get(d).hasWhole() && grid.trees.get(d).size() > 1) {
          without.add(d);
        }
      }
      List<Integer> choices = new ArrayList<>();
      for (int choice = 0; choice < 1 << Math.min(without.size(), DIMENSIONS); choice++) {
        int over = 0;
        for (int i = 0; i < without.size(); i++) {
          over |= (choice >> i & 1) << without.get(i);
        }
        if (Integer.bitCount(choice) <= AT_ONCE) {
          choices.add(over);
        }
      }
      return choices;
    }

    private boolean constant(int d) {
      return codes.get(grid.dimensions.get(d).about()).size() == 1
          || (without && grid.trees.get(d).size() == 1);
    }

    private String key(int row, int over) {
      return key(row, over, -1, "");
    }

    private String key(int row, int over, int changed, String code) {
      Map<String, String> codes = new TreeMap<>();
      for (int d = 0; d < grid.trees.size(); d++) {
        CodeTree tree = grid.trees.get(d);
        boolean left = tree.whole(grid.place[row][d]) || (d != changed && constant(d));
        if ((over >> d & 1) == 0 && !left) {
          Column dimension = grid.dimensions.get(d);
          codes.put(
              dimension.about(),
              d == changed ? code : all.subjects.get(table).code(dimension.name(), row));
        }
      }
      return about + codes;
    }
  }

  /** The codes of each concept in all tables; one that has a single code sets no table apart. */
  private Map<String, Set<String>> codes() {
    Map<String, Set<String>> codes = new HashMap<>();
    for (int t = 0; t < all.subjects.size(); t++) {
      for (Column dimension : all.grids.get(t).dimensions) {
        codes
            .computeIfAbsent(dimension.about(), a -> new HashSet<>())
            .addAll(
                all.grids.get(t).trees.get(all.grids.get(t).dimensions.indexOf(dimension)).codes());
      }
    }
    return codes;
  }

  /** A sum while it is made; of a commune in two provinces it holds a share. */
  private final class Sum {
    private final Measure of;
    private final List<Integer> parts = new ArrayList<>();
    private final List<Integer> entire = new ArrayList<>();
    private double weighted;

    Sum(Measure of) {
      this.of = of;
    }

    void take(int id, double share) {
      parts.add(id);
      weighted += share * all.value(id);
      if (share == 1) {
        entire.add(id);
      }
    }

    void shown(String key, int along) {
      one(key, weighted, parts, along);
      if (entire.size() < parts.size()) {
        one(key, parts.stream().mapToDouble(all::value).sum(), parts, along);
        if (!entire.isEmpty()) {
          one(key, entire.stream().mapToDouble(all::value).sum(), entire, along);
        }
      }
    }

    private void one(String key, double value, List<Integer> of, int along) {
      double slack = this.of.step / 2 * of.size();
      put(key, new Shown(this.of.table, -1, value, slack, List.copyOf(of), along));
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

  private void put(String key, Shown one) {
    shown.computeIfAbsent(key, k -> new ArrayList<>(1)).add(one);
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
        if (!done.containsKey(j) && equal(group.get(i), group.get(j))) {
          equal.add(j);
          done.put(j, i);
        }
      }
      join(equal.stream().map(group::get).toList());
    }
  }

  static boolean equal(Shown a, Shown b) {
    return Sums.equal(a.value, b.value, a.slack + b.slack);
  }

  private void join(List<Shown> equal) {
    if (equal.stream().mapToInt(Shown::table).distinct().count() < 2) {
      return;
    }
    int later = equal.stream().mapToInt(this::edition).max().orElse(0);
    int whole = equal.stream().filter(s -> s.id >= 0).map(Shown::id).findFirst().orElse(-1);
    for (Shown one : equal) {
      if (one.id >= 0) {
        all.same(one.id, whole);
      } else {
        whole = whole < 0 ? all.unpublished(one.value) : whole;
        all.sum(later, whole, one.parts, one.slack);
        all.linked(one.table, one.along);
      }
    }
  }
}
