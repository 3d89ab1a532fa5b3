package nc.cagou.method.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The cheapest pattern that keeps every hidden cell safe, by integer programming (Fischetti and
 * Salazar 2001): a program over 0-1 variables ({@link CoveringProgram}) proposes a pattern, an
 * attack tests it, each cell that can be recovered adds a {@link Cut}, until none can.
 *
 * <p>Among patterns with one cost the least is decided by the costs alone: give each cell a cost of
 * its own. It is meant for small groups of cells; beyond a number of rounds it gives up, and says
 * so.
 */
final class OptimalSuppression {

  private static final int ROUNDS = 60;

  private OptimalSuppression() {}

  /**
   * The pattern, sensitive and unseen cells included; null when no pattern is safe, or when it was
   * not found within the rounds.
   */
  static boolean[] of(SuppressionProblem problem) {
    boolean[] hidden = new boolean[problem.cells().size()];
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = problem.sensitive()[i] || problem.unseen()[i];
    }
    for (int i = 0; i < hidden.length; i++) {
      if (hidden[i]) {
        follow(problem, hidden, i);
      }
    }
    boolean[] given = hidden.clone();
    List<Cut> cuts = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      int before = cuts.size();
      Attack attack = new Attack(problem.cells(), hidden);
      for (int i = 0; i < hidden.length; i++) {
        if (hidden[i]
            && !problem.protects(i, attack.met(i))
            && !problem.protects(i, attack.interval(i))) {
          cuts.add(Cut.of(problem, hidden, attack, i));
        }
      }
      if (cuts.size() == before) {
        return hidden;
      }
      hidden = cheapest(problem, given, cuts);
      if (hidden == null) {
        return null;
      }
    }
    return null;
  }

  private static void follow(SuppressionProblem problem, boolean[] hidden, int cell) {
    for (int other : problem.followers()[cell]) {
      if (!hidden[other]) {
        hidden[other] = true;
        follow(problem, hidden, other);
      }
    }
  }

  /** The cheapest pattern that meets all conditions found so far; null when there is none. */
  private static boolean[] cheapest(SuppressionProblem problem, boolean[] given, List<Cut> cuts) {
    double[] cost = problem.cost().clone();
    for (int i = 0; i < cost.length; i++) {
      cost[i] = given[i] ? Double.POSITIVE_INFINITY : cost[i];
    }
    List<int[]> things = new ArrayList<>();
    List<double[]> weights = new ArrayList<>();
    List<Double> asked = new ArrayList<>();
    List<Integer> owner = new ArrayList<>();
    for (Cut cut : cuts) {
      double least = 1;
      for (Map.Entry<Integer, Double> weight : cut.weights().entrySet()) {
        least -= given[weight.getKey()] ? weight.getValue() : 0;
      }
      things.add(cut.weights().keySet().stream().mapToInt(Integer::intValue).toArray());
      weights.add(cut.weights().values().stream().mapToDouble(Double::doubleValue).toArray());
      asked.add(least);
      owner.add(given[cut.target()] ? -1 : cut.target());
    }
    for (int i = 0; i < given.length; i++) {
      for (int other : problem.followers()[i]) {
        if (!given[i] && problem.free(i) && !given[other]) {
          things.add(new int[] {other});
          weights.add(new double[] {1});
          asked.add(1.0);
          owner.add(i);
        }
      }
    }
    boolean[] chosen =
        new CoveringProgram(
                cost,
                things.toArray(int[][]::new),
                weights.toArray(double[][]::new),
                asked.stream().mapToDouble(Double::doubleValue).toArray(),
                owner.stream().mapToInt(Integer::intValue).toArray())
            .solve();
    if (chosen == null) {
      return null;
    }
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] |= given[i];
    }
    return chosen;
  }
}
