package nc.cagou.method.space;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import nc.cagou.method.GreatCircle;

/**
 * Spatial weights: who is a neighbour of whom, and how much it weighs. A unit is never its own
 * neighbour here; methods that count the unit itself (Gi*) say so.
 *
 * <p>Binary weights are 1 for each neighbour; row-standardised weights divide each by the number of
 * neighbours of its row, so that the lag of a value is the mean of the neighbours (Anselin 1988,
 * <i>Spatial Econometrics</i>). A unit without neighbours has a row of zeros.
 */
public final class Weights {

  private final int[][] neighbours;
  private final boolean standardised;

  private Weights(int[][] neighbours, boolean standardised) {
    this.neighbours = neighbours;
    this.standardised = standardised;
  }

  /**
   * Binary weights from directed pairs.
   *
   * @param units how many units there are
   * @param from units from 0 on
   * @param to their neighbours; a pair given twice counts once, a pair of a unit with itself not at
   *     all
   */
  public static Weights ofPairs(int units, int[] from, int[] to) {
    TreeSet<Integer>[] sets = sets(units);
    for (int k = 0; k < from.length; k++) {
      if (from[k] != to[k]) {
        sets[from[k]].add(to[k]);
      }
    }
    return of(sets);
  }

  /** Binary weights of points of a plane that are no further apart than {@code band}. */
  public static Weights withinPlane(double[] x, double[] y, double band) {
    return within(x.length, (i, j) -> Math.hypot(x[i] - x[j], y[i] - y[j]), band);
  }

  /** Binary weights of points of the globe in degrees no further apart than {@code metres}. */
  public static Weights withinGlobe(double[] lon, double[] lat, double metres) {
    return within(lon.length, globe(lon, lat), metres);
  }

  /**
   * Binary weights of the {@code k} nearest points of a plane; of two at the same distance the one
   * of the lower number. Not symmetric in general. Fewer points than {@code k} + 1: all others.
   */
  public static Weights nearestPlane(double[] x, double[] y, int k) {
    return nearest(x.length, (i, j) -> Math.hypot(x[i] - x[j], y[i] - y[j]), k);
  }

  /** Binary weights of the {@code k} nearest points of the globe, in degrees. */
  public static Weights nearestGlobe(double[] lon, double[] lat, int k) {
    return nearest(lon.length, globe(lon, lat), k);
  }

  /** The same neighbours, each row divided by its sum. */
  public Weights rowStandardised() {
    return new Weights(neighbours, true);
  }

  /** The same neighbours where a pair in one direction stands for both, weighing 1 each. */
  public Weights symmetric() {
    TreeSet<Integer>[] sets = sets(size());
    for (int i = 0; i < size(); i++) {
      for (int j : neighbours[i]) {
        sets[i].add(j);
        sets[j].add(i);
      }
    }
    return of(sets);
  }

  /** How many units there are. */
  public int size() {
    return neighbours.length;
  }

  /** The neighbours of a unit, ascending. */
  public int[] of(int unit) {
    return neighbours[unit].clone();
  }

  /** What each neighbour of a unit weighs. */
  public double each(int unit) {
    return standardised ? 1.0 / neighbours[unit].length : 1;
  }

  /** The sum of the weights of a row: its number of neighbours, or 1 when standardised. */
  public double row(int unit) {
    return neighbours[unit].length == 0 ? 0 : neighbours[unit].length * each(unit);
  }

  /** The sum of the squared weights of a row. */
  public double squares(int unit) {
    return neighbours[unit].length == 0 ? 0 : neighbours[unit].length * each(unit) * each(unit);
  }

  /** The weighted sum of the values of the neighbours of a unit; 0 without neighbours. */
  public double lag(int unit, double[] values) {
    double sum = 0;
    for (int j : neighbours[unit]) {
      sum += values[j];
    }
    return neighbours[unit].length == 0 ? 0 : sum * each(unit);
  }

  /** The sum of all weights. */
  public double s0() {
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      sum += row(i);
    }
    return sum;
  }

  /** Half the sum of (w_ij + w_ji)² (Cliff & Ord 1981). */
  public double s1() {
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      for (int j : neighbours[i]) {
        double back = Arrays.binarySearch(neighbours[j], i) >= 0 ? each(j) : 0;
        double both = each(i) + back;
        // a pair known from one side alone is met once, one known from both sides twice
        sum += back == 0 ? both * both : both * both / 2;
      }
    }
    return sum;
  }

  /** The sum of (row sum + column sum)² (Cliff & Ord 1981). */
  public double s2() {
    double[] both = new double[size()];
    for (int i = 0; i < size(); i++) {
      both[i] += row(i);
      for (int j : neighbours[i]) {
        both[j] += each(i);
      }
    }
    return Arrays.stream(both).map(b -> b * b).sum();
  }

  private interface Distance {
    double between(int i, int j);
  }

  private static Distance globe(double[] lon, double[] lat) {
    return (i, j) -> GreatCircle.metres(lon[i], lat[i], lon[j], lat[j]);
  }

  private static Weights within(int units, Distance distance, double band) {
    TreeSet<Integer>[] sets = sets(units);
    for (int i = 0; i < units; i++) {
      for (int j = i + 1; j < units; j++) {
        if (distance.between(i, j) <= band) {
          sets[i].add(j);
          sets[j].add(i);
        }
      }
    }
    return of(sets);
  }

  private static Weights nearest(int units, Distance distance, int k) {
    TreeSet<Integer>[] sets = sets(units);
    for (int i = 0; i < units; i++) {
      int own = i;
      double[] far = new double[units];
      Integer[] order = new Integer[units];
      for (int j = 0; j < units; j++) {
        far[j] = j == i ? Double.NEGATIVE_INFINITY : distance.between(i, j);
        order[j] = j;
      }
      Arrays.sort(order, Comparator.comparingDouble(j -> far[j]));
      Arrays.stream(order).filter(j -> j != own).limit(k).forEach(sets[i]::add);
    }
    return of(sets);
  }

  @SuppressWarnings("unchecked")
  private static TreeSet<Integer>[] sets(int units) {
    TreeSet<Integer>[] sets = new TreeSet[units];
    Arrays.setAll(sets, i -> new TreeSet<Integer>());
    return sets;
  }

  private static Weights of(TreeSet<Integer>[] sets) {
    int[][] neighbours = new int[sets.length][];
    Arrays.setAll(neighbours, i -> sets[i].stream().mapToInt(Integer::intValue).toArray());
    return new Weights(neighbours, false);
  }
}
