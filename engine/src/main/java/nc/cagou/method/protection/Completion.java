package nc.cagou.method.protection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Values for figures that nobody shows, such that every sum holds: one of the tables that agree
 * with all that is published. It is where an attack starts when the true table is not at hand: on a
 * written edition, on an earlier one (first phase of the simplex method, Dantzig 1963; feasibility
 * problem of Fischetti and Salazar 2001).
 *
 * <p>A sum with one unknown gives it away at once. What is left is solved by a linear program for
 * each group of unknowns that sums tie together, which makes what is missing to all sums as small
 * as it can; a sum that cannot hold with the others is {@link Result#broken} and says nothing
 * further. Of two sums that contradict each other the one of less weight breaks; one of a weight
 * less than {@value #WISH} is a wish, which never breaks another. In groups of at most {@value
 * #CENTRAL} the values are the mean of all extremes, that is in the middle; in larger ones they are
 * those of one extreme.
 *
 * <p>Edges: nothing unknown only tests the sums; an unknown that no sum holds stays NaN, and so do
 * those of a group of more than {@value #MOST}. Figures are not negative unless they are said to be
 * signed. Deterministic.
 */
public final class Completion {

  private static final int CENTRAL = 120;
  private static final int MOST = 1_200;
  private static final double TOLERANCE = 1e-6;
  private static final double WISH = 2;

  private final double[] values;
  private final boolean[] signed;
  private final List<Sum> told;
  private final List<int[]> sums;
  private final double[] weight;
  private final boolean[] broken;
  private final List<List<Integer>> sumsOf = new ArrayList<>();

  /**
   * @param values the figures, completed; NaN where nothing says what a figure is
   * @param broken sums that do not hold, or cannot
   */
  public record Result(double[] values, boolean[] broken) {}

  /**
   * A sum.
   *
   * @param figures a total, then its parts
   * @param weight what it is worth when sums contradict each other, positive
   * @param offset the total less its parts, 0 as a rule
   * @param slack how far from that it may be, because figures are rounded
   */
  public record Sum(int[] figures, double weight, double offset, double slack) {}

  private Completion(double[] given, boolean[] signed, List<Sum> told) {
    this.values = given.clone();
    this.signed = signed;
    this.told = told;
    this.sums = told.stream().map(Sum::figures).toList();
    this.weight = told.stream().mapToDouble(Sum::weight).toArray();
    this.broken = new boolean[sums.size()];
    for (int i = 0; i < given.length; i++) {
      sumsOf.add(new ArrayList<>());
    }
    for (int s = 0; s < sums.size(); s++) {
      for (int i : sums.get(s)) {
        sumsOf.get(i).add(s);
      }
    }
  }

  /**
   * @param values NaN where unknown
   */
  public static Result of(double[] values, boolean[] signed, List<Sum> sums) {
    Completion completion = new Completion(values, signed, sums);
    completion.chain();
    completion.groups();
    return new Result(completion.values, completion.broken);
  }

  private void chain() {
    ArrayDeque<Integer> open = new ArrayDeque<>();
    for (int s = 0; s < sums.size(); s++) {
      open.add(s);
    }
    while (!open.isEmpty()) {
      int s = open.poll();
      int unknown = -1;
      int unknowns = 0;
      for (int i : sums.get(s)) {
        if (Double.isNaN(values[i])) {
          unknown = i;
          unknowns++;
        }
      }
      if (unknowns == 0) {
        broken[s] = Math.abs(rest(s)) > tolerance(s);
      } else if (unknowns == 1 && weight[s] >= WISH) {
        double value = sums.get(s)[0] == unknown ? -rest(s) : rest(s);
        if (value < 0 && !signed[unknown] && value < -tolerance(s)) {
          broken[s] = true;
        } else {
          values[unknown] = signed[unknown] ? value : Math.max(0, value);
          open.addAll(sumsOf.get(unknown));
        }
      }
    }
  }

  /** The total less its parts, as far as they are known. */
  private double rest(int s) {
    int[] sum = sums.get(s);
    double rest = Double.isNaN(values[sum[0]]) ? 0 : values[sum[0]];
    rest -= told.get(s).offset();
    for (int k = 1; k < sum.length; k++) {
      rest -= Double.isNaN(values[sum[k]]) ? 0 : values[sum[k]];
    }
    return rest;
  }

  private double tolerance(int s) {
    double scale = 0;
    for (int i : sums.get(s)) {
      scale = Math.max(scale, Double.isNaN(values[i]) ? 0 : Math.abs(values[i]));
    }
    return told.get(s).slack() + TOLERANCE * Math.max(scale, 1e-3);
  }

  private void groups() {
    boolean[] seen = new boolean[values.length];
    for (int start = 0; start < values.length; start++) {
      if (!Double.isNaN(values[start]) || seen[start]) {
        continue;
      }
      LinkedHashSet<Integer> group = new LinkedHashSet<>(List.of(start));
      LinkedHashSet<Integer> held = new LinkedHashSet<>();
      ArrayDeque<Integer> open = new ArrayDeque<>(group);
      seen[start] = true;
      while (!open.isEmpty()) {
        for (int s : sumsOf.get(open.poll())) {
          if (broken[s] || !held.add(s)) {
            continue;
          }
          for (int i : sums.get(s)) {
            if (Double.isNaN(values[i]) && !seen[i]) {
              seen[i] = true;
              group.add(i);
              open.add(i);
            }
          }
        }
      }
      if (!held.isEmpty() && group.size() <= MOST) {
        solve(array(group), array(held));
      }
    }
  }

  private static int[] array(LinkedHashSet<Integer> set) {
    return set.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** A group: first as near to all sums as can be, then in the middle of what is left. */
  private void solve(int[] own, int[] held) {
    double[][] equations = new double[held.length][];
    double[] rest = new double[held.length];
    for (int r = 0; r < held.length; r++) {
      equations[r] = equation(own, held[r]);
      rest[r] = rest(held[r]);
    }
    double[] x = nearest(own, held, equations, rest);
    List<double[]> kept = new ArrayList<>();
    for (int r = 0; r < held.length; r++) {
      double gap = rest[r];
      double scale = Math.max(1e-3, Math.abs(rest[r]));
      for (int k = 0; k < x.length; k++) {
        gap += equations[r][k] * x[k];
        scale = Math.max(scale, Math.abs(equations[r][k] * x[k]));
      }
      broken[held[r]] = Math.abs(gap) > told.get(held[r]).slack() + TOLERANCE * scale;
      if (!broken[held[r]]) {
        kept.add(equations[r]);
      }
    }
    double[] middle = x;
    if (own.length <= CENTRAL && !kept.isEmpty()) {
      middle = middle(own, kept.toArray(double[][]::new), x);
    }
    int at = own.length;
    for (int k = 0; k < own.length; k++) {
      values[own[k]] = middle[k] - (signed[own[k]] ? middle[at++] : 0);
    }
  }

  /** Coefficients of a sum; a figure that may be negative is the difference of two that are not. */
  private double[] equation(int[] own, int s) {
    int wide = own.length + (int) Arrays.stream(own).filter(i -> signed[i]).count();
    double[] row = new double[wide];
    int[] sum = sums.get(s);
    for (int k = 0; k < sum.length; k++) {
      int at = Arrays.binarySearch(own, sum[k]);
      if (at >= 0) {
        row[at] += k == 0 ? 1 : -1;
      }
    }
    int at = own.length;
    for (int k = 0; k < own.length; k++) {
      if (signed[own[k]]) {
        row[at++] = -row[k];
      }
    }
    return row;
  }

  /** The point that leaves the least missing: artificial columns take up what is, either way. */
  private double[] nearest(int[] own, int[] held, double[][] equations, double[] rest) {
    int wide = equations[0].length;
    int all = wide + 2 * held.length + 1;
    double[][] rows = new double[held.length + 1][];
    double[] inside = new double[all];
    double[] objective = new double[all];
    for (int r = 0; r < held.length; r++) {
      int over = wide + 2 * r;
      rows[r] = Arrays.copyOf(equations[r], all);
      rows[r][over] = 1;
      rows[r][over + 1] = -1;
      inside[rest[r] > 0 ? over + 1 : over] = Math.abs(rest[r]);
      objective[over] = -weight[held[r]];
      objective[over + 1] = -weight[held[r]];
      inside[all - 1] += weight[held[r]] * Math.abs(rest[r]);
    }
    objective[all - 1] = 1;
    rows[held.length] = objective;
    Polytope polytope = new Polytope(rows, inside);
    polytope.extreme(all - 1, false);
    return Arrays.copyOf(polytope.vertex(), wide);
  }

  private static double[] middle(int[] own, double[][] equations, double[] x) {
    Polytope polytope = new Polytope(equations, x);
    double[] mean = new double[x.length];
    for (int k = 0; k < own.length; k++) {
      for (boolean greatest : new boolean[] {false, true}) {
        polytope.extreme(k, greatest);
        double[] vertex = polytope.vertex();
        for (int i = 0; i < mean.length; i++) {
          mean[i] += vertex[i] / (2 * own.length);
        }
      }
    }
    return mean;
  }
}
