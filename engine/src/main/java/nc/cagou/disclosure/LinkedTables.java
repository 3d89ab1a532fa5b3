package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nc.cagou.TableSpec.Column;
import nc.cagou.TableSpec.Role;
import nc.cagou.TableSpec.Type;

/**
 * All tables that a reader may hold as one system of figures and sums: those of the edition that is
 * made or looked at, and those of other editions that left the house. Sums are found in the
 * figures: a code that equals the sum of the codes below it, a measure that equals the sum of
 * others, the same figure in two tables ({@link Links}) or in two editions ({@link Across}).
 *
 * <p>What a released edition hides is unknown until {@link Settlement} gives it a value that agrees
 * with all that is published.
 */
final class LinkedTables {

  /** A figure: which table, which measure, which row. */
  record Place(int table, Column measure, int row) {}

  /**
   * A total, then its parts.
   *
   * @param edition whose tables say so: the later one of two
   * @param offset what rounding and shares leave between the total and its parts, where all are
   *     known
   * @param slack how much more of it there may be where they are not
   */
  record Sum(int[] figures, int edition, double offset, double slack) {}

  /**
   * A figure that is not published: what is missing to a total, a total that no table shows, a
   * difference of two editions.
   *
   * @param edition of a difference that is too small to be known: the other edition; else 0
   * @param of one of the figures that differ; −1 when it is no difference
   * @param whole whether it counts units
   */
  record Derived(int edition, int of, boolean whole) {
    static final Derived REST = new Derived(0, -1, false);
  }

  final List<Subject> subjects;
  final List<Grid> grids = new ArrayList<>();
  final List<Map<String, int[]>> ids = new ArrayList<>();
  final List<Place> places = new ArrayList<>();
  final List<Derived> derived = new ArrayList<>();
  final List<Sum> sums = new ArrayList<>();
  final List<boolean[]> tied = new ArrayList<>();

  /** Measures of which some place is the sum of others. */
  final Set<String> additive = new HashSet<>();

  /**
   * Pairs of figures of which an earlier edition hides the second: the same, if nothing changed.
   */
  final List<int[]> likely = new ArrayList<>();

  /** The same figure of other editions, by edition, of each figure that has some. */
  final Map<Integer, TreeMap<Integer, Integer>> counterparts = new HashMap<>();

  /** Figures that differ by too little from what another edition shows, and that edition. */
  final Map<Integer, Integer> changed = new TreeMap<>();

  private final int[] linked;
  private final int[] same;
  private double[] values;

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
    values = new double[places.size()];
    Arrays.setAll(values, i -> published(places.get(i)));
    for (int t = 0; t < all.size(); t++) {
      tied.add(new Sums(this, t).find());
      if (all.get(t).edition() == 0) {
        new Differences(this, t).find();
      }
    }
    new Across(this).find();
    new Links(this).find();
  }

  private static List<Column> figures(Subject subject) {
    return subject.spec().columns().stream()
        .filter(c -> c.role() == Role.MEASURE && Subject.numeric(c))
        .filter(c -> subject.open() || c.restsOn() != null)
        .toList();
  }

  private int[] number(int table, Subject subject, Column column) {
    int[] own = new int[subject.table().rowCount()];
    for (int row = 0; row < own.length; row++) {
      own[row] = -1;
      if (!Double.isNaN(subject.number(column.name(), row)) || subject.hides(column.name(), row)) {
        own[row] = places.size();
        places.add(new Place(table, column, row));
      }
    }
    return own;
  }

  private double published(Place p) {
    return subjects.get(p.table).number(p.measure.name(), p.row);
  }

  int size() {
    return values.length;
  }

  Subject subject(int id) {
    return subjects.get(places.get(id).table);
  }

  /** The value of a figure; NaN while it is unknown. */
  double value(int id) {
    return values[id];
  }

  void settle(int id, double value) {
    values[id] = value;
  }

  /** Whether a released table hides the figure. */
  boolean hidden(int id) {
    if (id >= places.size()) {
      return false;
    }
    Place p = places.get(id);
    return subjects.get(p.table).hides(p.measure.name(), p.row);
  }

  /** Whether everybody knows the figure: a released table shows it, or one of public figures. */
  boolean known(int id) {
    if (id >= places.size()) {
      return false;
    }
    Subject subject = subject(id);
    return (subject.released() || subject.open()) && !hidden(id);
  }

  Derived derived(int id) {
    return derived.get(id - places.size());
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
      boolean there = id >= 0 && !Double.isNaN(value(id));
      while (there && step > 5e-5 && !multiple(value(id), step)) {
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
    return derive(value, Derived.REST);
  }

  /** A difference of two editions that nobody may know. */
  int difference(double value, int edition, int of, boolean whole) {
    return derive(value, new Derived(edition, of, whole));
  }

  private int derive(double value, Derived what) {
    values = Arrays.copyOf(values, values.length + 1);
    values[values.length - 1] = value;
    derived.add(what);
    return values.length - 1;
  }

  void sum(int edition, int total, List<Integer> parts) {
    sum(edition, total, parts, 0);
  }

  void sum(int edition, int total, List<Integer> parts, double slack) {
    int[] sum = new int[parts.size() + 1];
    sum[0] = total;
    for (int i = 0; i < parts.size(); i++) {
      sum[i + 1] = parts.get(i);
    }
    double offset = value(total) - parts.stream().mapToDouble(this::value).sum();
    sums.add(new Sum(sum, edition, Double.isNaN(offset) ? 0 : offset, slack));
  }

  boolean linkedAlong(int table, int dimension) {
    return (linked[table] >> dimension & 1) == 1;
  }

  /** Says that another table shows sums along some dimensions of a table, given as bits. */
  void linked(int table, int along) {
    linked[table] |= along;
  }

  /** Says that two figures of tables are one and the same, unless their values say otherwise. */
  void same(int a, int b) {
    int first = Math.min(root(a), root(b));
    int other = Math.max(root(a), root(b));
    boolean differ = Math.abs(values[first] - values[other]) > 0;
    if (differ && !Sums.equal(values[first], values[other])) {
      return;
    }
    values[first] = Double.isNaN(values[first]) ? values[other] : values[first];
    same[other] = first;
  }

  int root(int id) {
    int at = id;
    while (at < same.length && same[at] != at) {
      at = same[at];
    }
    return at;
  }

  /**
   * Whether a measure of another edition says something of this one: it counts units, or it is an
   * amount that adds up. A rate or an index that has not changed tells nobody who came or left.
   */
  boolean comparable(int table, Column measure) {
    Subject subject = subjects.get(table);
    return subject.edition() == 0
        || subject.open()
        || additive.contains(measure.name())
        || subject.counts(measure);
  }

  /** Whether each figure may be negative: whether one of its column is, or the sum is itself. */
  boolean[] signed() {
    Map<String, Boolean> any = new HashMap<>();
    for (int id = 0; id < places.size(); id++) {
      any.merge(column(id), values[id] < 0, Boolean::logicalOr);
    }
    boolean[] signed = new boolean[size()];
    for (int id = 0; id < places.size(); id++) {
      signed[id] = any.get(column(id));
    }
    for (int id = places.size(); id < signed.length; id++) {
      signed[id] = values[id] < 0;
    }
    return signed;
  }

  /** Whether a figure is known to be a whole number. */
  boolean whole(int id) {
    return id < places.size() ? places.get(id).measure.type() == Type.INTEGER : derived(id).whole();
  }

  /** The table and the measure of a figure. */
  String column(int id) {
    return places.get(id).table + "/" + places.get(id).measure.name();
  }
}
