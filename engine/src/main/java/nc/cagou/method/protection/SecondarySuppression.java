package nc.cagou.method.protection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Secondary suppression: hides further cells, as few and as little as it can, so that no hidden
 * cell can be recovered from margins, hierarchies and linked tables (Hundepool et al. 2012, section
 * 4.4).
 *
 * <p>Cells that sums tie together form a group. In a small group the cheapest pattern is found by
 * integer programming; in a larger one each hidden cell is protected in turn by the cheapest
 * hypercube, or by the cheapest change that a linear program finds. Every way protects as much. The
 * way is chosen by size alone, never by the clock, and every way is deterministic: the same cells
 * give the same pattern on every machine.
 *
 * <p>Edges: nothing sensitive hides nothing; a cell that no sum ties to another is safe as it is; a
 * sensitive cell that cannot be protected because too much around it is published elsewhere is
 * reported by {@link Result#unsafe}.
 */
public final class SecondarySuppression {

  /** Groups of cells that can be hidden, up to which the cheapest pattern is sought. */
  static final int OPTIMAL = 60;

  private static final int REACH = 400;
  private static final int FAR = 4_000;

  private final SuppressionProblem problem;
  private final Pattern pattern;
  private final Set<List<Integer>> tried = new HashSet<>();

  private SecondarySuppression(SuppressionProblem problem) {
    this.problem = problem;
    this.pattern = new Pattern(problem);
  }

  /**
   * @param hidden the pattern, sensitive cells included
   * @param unsafe hidden cells that could not be protected; empty as a rule
   * @param proven for each hidden cell how wide its interval is at least, proven by other tables
   *     that agree with all that is published; null for a cell that is not hidden
   */
  public record Result(boolean[] hidden, int[] unsafe, AttackInterval[] proven) {}

  public static Result of(SuppressionProblem problem) {
    return new SecondarySuppression(problem).result();
  }

  private Result result() {
    List<Integer> unsafe = new ArrayList<>();
    for (int cell = pattern.next(); cell >= 0; cell = pattern.next()) {
      if (pattern.alone(cell) || optimal(cell) || step(cell)) {
        continue;
      }
      unsafe.add(cell);
    }
    return new Result(
        pattern.hidden,
        unsafe.stream().mapToInt(Integer::intValue).sorted().toArray(),
        pattern.proven());
  }

  private boolean step(int cell) {
    return HypercubeSuppression.protect(pattern, cell)
        || LinearSuppression.protect(pattern, cell, REACH)
        || LinearSuppression.protect(pattern, cell, FAR);
  }

  /** Solves the whole group of a cell, if it is small. */
  private boolean optimal(int cell) {
    int[] group = group(cell);
    if (group == null) {
      return false;
    }
    List<Integer> state = new ArrayList<>();
    IntStream.of(group).forEach(i -> state.add(pattern.hidden[i] ? -1 - i : i));
    if (!tried.add(state)) {
      return false;
    }
    boolean[] hidden = OptimalSuppression.of(only(group));
    if (hidden == null) {
      return false;
    }
    for (int i = 0; i < group.length; i++) {
      if (hidden[i]) {
        pattern.hide(group[i]);
      }
    }
    Attack attack = new Attack(problem.cells().only(group), hidden);
    for (int i = 0; i < group.length; i++) {
      if (hidden[i]) {
        pattern.prove(group[i], attack.met(i));
        if (!pattern.safe(group[i])) {
          pattern.prove(group[i], attack.interval(i));
        }
      }
    }
    return pattern.safe(cell);
  }

  /** The cells that can move with a cell, ascending; null when they are too many. */
  private int[] group(int cell) {
    Set<Integer> found = new HashSet<>(Set.of(cell));
    ArrayDeque<Integer> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (int s : problem.cells().sumsOf(open.poll())) {
        for (int other : problem.cells().members(s)) {
          if (pattern.usable(other) && found.add(other)) {
            open.add(other);
            if (found.size() > OPTIMAL) {
              return null;
            }
          }
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private SuppressionProblem only(int[] group) {
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      index.put(group[i], i);
    }
    int n = group.length;
    boolean[] sensitive = new boolean[n];
    boolean[] unseen = new boolean[n];
    double[] cost = new double[n];
    double[] unit = new double[n];
    int[][] followers = new int[n][];
    for (int i = 0; i < n; i++) {
      sensitive[i] = pattern.hidden[group[i]];
      unseen[i] = problem.unseen()[group[i]];
      cost[i] = problem.cost()[group[i]];
      unit[i] = problem.unit()[group[i]];
      followers[i] =
          Arrays.stream(problem.followers()[group[i]])
              .filter(index::containsKey)
              .map(index::get)
              .toArray();
    }
    return new SuppressionProblem(
        problem.cells().only(group), sensitive, unseen, cost, followers, unit, List.of());
  }
}
