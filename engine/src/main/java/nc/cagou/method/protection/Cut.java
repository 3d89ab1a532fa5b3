package nc.cagou.method.protection;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a hidden cell can be recovered, as a condition that any safe pattern meets (the capacity
 * constraint of Fischetti and Salazar 2001): the dual of the attack weighs the sums so that the
 * cell is expressed in cells that are published; some of those must be hidden.
 *
 * @param target the cell
 * @param weights of hiding each other cell; the weights of hidden cells must add up to 1 or more
 *     whenever the target is hidden
 */
record Cut(int target, Map<Integer, Double> weights) {

  private static final double ZERO = 1e-7;

  /** The condition that a pattern breaks by leaving its target recoverable. */
  static Cut of(SuppressionProblem problem, boolean[] hidden, Attack attack, int target) {
    double need = problem.need(target);
    AttackGroup.Reason above = attack.reason(target, true);
    double[] up = expression(problem.cells(), above, -1);
    AttackGroup.Reason below = attack.reason(target, false);
    double[] down = expression(problem.cells(), below, 1);
    double given = below.downToZero() ? problem.cells().value(target) : 0;
    double met = given;
    Map<Integer, Double> weights = new LinkedHashMap<>();
    for (int j = 0; j < hidden.length; j++) {
      if (j == target) {
        continue;
      }
      double sum =
          Math.min(
              need,
              capacity(problem, hidden, up[j], j, need)
                  + capacity(problem, hidden, down[j], j, need));
      if (sum > ZERO * need) {
        weights.put(j, sum / (need - given));
        met += hidden[j] ? sum : 0;
      }
    }
    if (given < need * (1 - 1e-9) && met < need * (1 - 1e-6)) {
      weights.replaceAll((j, w) -> Math.min(1, w));
      return new Cut(target, weights);
    }
    // wide enough, but without another whole value: something that the weights touch must be hidden
    weights.clear();
    for (int j = 0; j < hidden.length; j++) {
      if (!hidden[j] && (Math.abs(up[j]) > ZERO || Math.abs(down[j]) > ZERO)) {
        weights.put(j, 1.0);
      }
    }
    return new Cut(target, weights);
  }

  /** How far the target may move by hiding a cell, by its weight in the target's expression. */
  private static double capacity(
      SuppressionProblem p, boolean[] hidden, double weight, int j, double need) {
    if (Math.abs(weight) <= ZERO) {
      return 0;
    }
    boolean limitless = (weight > 0 && !hidden[j]) || p.cells().signed(j);
    return limitless ? need : Math.max(0, -weight) * p.cells().value(j);
  }

  /** The weight of each cell when the sums are added up. */
  private static double[] expression(AdditiveCells cells, AttackGroup.Reason reason, double sign) {
    double[] weights = new double[cells.size()];
    for (int r = 0; r < reason.sums().length; r++) {
      int[] members = cells.members(reason.sums()[r]);
      for (int k = 0; k < members.length; k++) {
        weights[members[k]] += sign * reason.weights()[r] * cells.signs(reason.sums()[r])[k];
      }
    }
    return weights;
  }
}
