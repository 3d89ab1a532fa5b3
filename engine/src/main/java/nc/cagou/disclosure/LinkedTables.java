package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nc.cagou.TableSpec.Column;
import nc.cagou.TableSpec.Type;
import nc.cagou.method.protection.AdditiveCells;
import nc.cagou.method.protection.Block;
import nc.cagou.method.protection.SuppressionProblem;

/**
 * All tables of a run as one system of cells and sums: what a reader of the whole edition can add
 * and subtract. Sums are found in the figures: a code that equals the sum of the codes below it, a
 * measure that equals the sum of others, the same figure in two tables ({@link Links}).
 */
final class LinkedTables {

  /** A figure: which table, which measure, which row. */
  record Place(int table, Column measure, int row) {}

  final List<Subject> subjects;
  final List<Grid> grids = new ArrayList<>();
  final List<Map<String, int[]>> ids = new ArrayList<>();
  final List<Place> places = new ArrayList<>();
  private final List<int[]> sums = new ArrayList<>();
  private final List<boolean[]> tied = new ArrayList<>();
  private final int[] linked;
  private int[] same = new int[0];
  private double[] extra = new double[0];

  LinkedTables(List<Subject> all) {
    subjects = all;
    linked = new int[all.size()];
    TreeSet<String> names = new TreeSet<>();
    all.stream().filter(s -> !s.open()).forEach(s -> figures(s).forEach(c -> names.add(c.about())));
    for (int t = 0; t < all.size(); t++) {
      Subject subject = all.get(t);
      grids.add(new Grid(subject));
      Map<String, int[]> own = new LinkedHashMap<>();
      for (Column c : figures(subject)) {
        if (!subject.open() || names.contains(c.about())) {
          own.put(c.name(), number(t, subject, c));
        }
      }
      ids.add(own);
    }
    same = new int[places.size()];
    Arrays.setAll(same, i -> i);
    for (int t = 0; t < all.size(); t++) {
      tied.add(new Sums(this, t).find());
      new Differences(this, t).find();
    }
    new Links(this).find();
  }

  private static List<Column> figures(Subject subject) {
    return subject.spec().columns().stream()
        .filter(c -> c.role() == nc.cagou.TableSpec.Role.MEASURE && Subject.numeric(c))
        .filter(c -> subject.open() || c.restsOn() != null)
        .toList();
  }

  private int[] number(int table, Subject subject, Column column) {
    int[] own = new int[subject.table().rowCount()];
    for (int row = 0; row < own.length; row++) {
      own[row] = -1;
      if (!Double.isNaN(subject.number(column.name(), row))) {
        own[row] = places.size();
        places.add(new Place(table, column, row));
      }
    }
    return own;
  }

  double value(int id) {
    if (id >= places.size()) {
      return extra[id - places.size()];
    }
    Place p = places.get(id);
    return subjects.get(p.table).number(p.measure.name(), p.row);
  }

  /**
   * What the figures of a measure that is no count were rounded to: 1, 0.1 … 0.0001; 0 where they
   * are exact.
   */
  double step(int[] own, Column column) {
    if (column.type() == Type.INTEGER) {
      return 0;
    }
    double step = 1;
    for (int id : own) {
      while (id >= 0 && step > 5e-5 && !multiple(value(id), step)) {
        step /= 10;
      }
    }
    return step > 5e-5 ? step : 0;
  }

  private static boolean multiple(double value, double step) {
    double times = value / step;
    return Math.abs(times - Math.rint(times)) <= 1e-9 * Math.max(1, Math.abs(times));
  }

  /** A figure that is not published: what is missing to a total, a total that no table shows. */
  int unpublished(double value) {
    extra = Arrays.copyOf(extra, extra.length + 1);
    extra[extra.length - 1] = value;
    return places.size() + extra.length - 1;
  }

  void sum(int total, List<Integer> parts) {
    int[] sum = new int[parts.size() + 1];
    sum[0] = total;
    for (int i = 0; i < parts.size(); i++) {
      sum[i + 1] = parts.get(i);
    }
    sums.add(sum);
  }

  /** Says that another table shows sums along some dimensions of a table, given as bits. */
  void linked(int table, int along) {
    linked[table] |= along;
  }

  /** Says that two published figures are one and the same. */
  void same(int a, int b) {
    same[root(a)] = root(b);
  }

  int root(int id) {
    int at = id;
    while (at < same.length && same[at] != at) {
      at = same[at];
    }
    return at;
  }

  /** The problem of hiding what the rules hide, and where each figure stands in it. */
  Numbered problem() {
    int all = places.size() + extra.length;
    int[] cellOf = new int[all];
    AdditiveCells cells = cells(cellOf);
    boolean[] sensitive = new boolean[cells.size()];
    boolean[] unseen = new boolean[cells.size()];
    double[] cost = new double[cells.size()];
    for (int id = 0; id < all; id++) {
      if (id >= places.size()) {
        unseen[cellOf[id]] = true;
        continue;
      }
      Place p = places.get(id);
      cost[cellOf[id]] = Math.max(cost[cellOf[id]], cost(p, value(id)));
      sensitive[cellOf[id]] |= sensitive(p);
    }
    for (int id = 0; id < places.size(); id++) {
      // what a table of public figures shows is known, whatever a rule asks elsewhere
      sensitive[cellOf[id]] &= !subjects.get(places.get(id).table).open();
    }
    return new Numbered(
        new SuppressionProblem(
            cells,
            sensitive,
            unseen,
            cost,
            new Followers(this).of(cellOf, cells.size()),
            units(cellOf, cells.size()),
            blocks(cellOf)),
        cellOf);
  }

  private boolean sensitive(Place p) {
    Subject subject = subjects.get(p.table);
    return !subject.open() && subject.sensitive(p.measure, p.row);
  }

  private AdditiveCells cells(int[] cellOf) {
    AdditiveCells.Builder cells = new AdditiveCells.Builder();
    Map<Integer, Integer> known = new HashMap<>();
    boolean[] negative = negative();
    for (int id = 0; id < cellOf.length; id++) {
      Integer cell = known.get(root(id));
      if (cell == null) {
        boolean published = id < places.size();
        boolean whole = published && places.get(id).measure.type() == Type.INTEGER;
        cell = cells.cell(value(id), whole, published && negative[id]);
        known.put(root(id), cell);
      }
      cellOf[id] = cell;
    }
    for (int[] sum : sums) {
      int[] parts = Arrays.stream(sum, 1, sum.length).map(id -> cellOf[id]).toArray();
      cells.sum(cellOf[sum[0]], parts);
    }
    return cells.build();
  }

  /**
   * @param cellOf the cell of each figure
   */
  record Numbered(SuppressionProblem problem, int[] cellOf) {}

  /** Inner cells are cheaper to hide than margins, small ones a little cheaper than large ones. */
  private double cost(Place p, double value) {
    if (subjects.get(p.table).open() || value == 0) {
      return Double.POSITIVE_INFINITY;
    }
    int marginal = grids.get(p.table).marginal(p.row);
    return (1 + 2 * marginal) * (1 + 0.1 * Math.log10(1 + Math.abs(value)));
  }

  private boolean[] negative() {
    Map<String, Boolean> any = new HashMap<>();
    for (int id = 0; id < places.size(); id++) {
      any.merge(column(id), value(id) < 0, Boolean::logicalOr);
    }
    boolean[] negative = new boolean[places.size()];
    for (int id = 0; id < negative.length; id++) {
      negative[id] = any.get(column(id));
    }
    return negative;
  }

  private String column(int id) {
    return places.get(id).table + "/" + places.get(id).measure.name();
  }

  /** A tenth of the least value of its column: how uncertain a hidden 0 has to be. */
  private double[] units(int[] cellOf, int size) {
    Map<String, Double> least = new HashMap<>();
    for (int id = 0; id < places.size(); id++) {
      if (value(id) != 0) {
        least.merge(column(id), Math.abs(value(id)) / 10, Math::min);
      }
    }
    double[] unit = new double[size];
    for (int id = 0; id < places.size(); id++) {
      unit[cellOf[id]] = Math.max(unit[cellOf[id]], least.getOrDefault(column(id), 0.0));
    }
    return unit;
  }

  private List<Block> blocks(int[] cellOf) {
    List<Block> blocks = new ArrayList<>();
    for (int t = 0; t < subjects.size(); t++) {
      if (subjects.get(t).open()) {
        continue;
      }
      Grid grid = grids.get(t);
      int[][] parents = new int[grid.trees.size()][];
      boolean[] along = tied.get(t).clone();
      for (int d = 0; d < parents.length; d++) {
        boolean more = (linked[t] >> d & 1) == 1;
        parents[d] = more ? grid.trees.get(d).parentsElsewhere() : grid.trees.get(d).parents();
        along[d] |= more;
      }
      for (int[] own : ids.get(t).values()) {
        Block block = new Block(parents, along);
        for (int row = 0; row < own.length; row++) {
          if (own[row] >= 0 && grid.first(row)) {
            if (value(own[row]) == 0) {
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
