package nc.cagou.method.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * The cheapest pattern that keeps every hidden cell safe, by integer programming (Fischetti and
 * Salazar 2001): a program over 0-1 variables proposes a pattern, an attack tests it, each cell
 * that can be recovered adds a {@link Cut}, until none can.
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

  private static boolean[] cheapest(SuppressionProblem problem, boolean[] given, List<Cut> cuts) {
    int n = given.length;
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.integer(
        IntegerStrategy.newConfigurable()
            .withParallelism(Parallelism.ONE)
            .withGapTolerance(NumberContext.of(12, 10)));
    Variable[] hide = new Variable[n];
    for (int i = 0; i < n; i++) {
      if (!given[i] && problem.free(i)) {
        hide[i] = model.addVariable().binary().weight(problem.cost()[i]);
      }
    }
    for (Cut cut : cuts) {
      Expression row = model.addExpression();
      double least = given[cut.target()] ? 1 : 0;
      for (Map.Entry<Integer, Double> weight : cut.weights().entrySet()) {
        if (hide[weight.getKey()] != null) {
          row.set(hide[weight.getKey()], weight.getValue());
        } else if (given[weight.getKey()]) {
          least -= weight.getValue();
        }
      }
      if (!given[cut.target()]) {
        row.add(hide[cut.target()], -1);
      }
      row.lower(least);
    }
    for (int i = 0; i < n; i++) {
      for (int other : problem.followers()[i]) {
        if (hide[i] != null && hide[other] != null) {
          model.addExpression().set(hide[other], 1).set(hide[i], -1).lower(0);
        }
      }
    }
    Optimisation.Result result = model.minimise();
    if (!result.getState().isOptimal()) {
      return null;
    }
    boolean[] hidden = Arrays.copyOf(given, n);
    for (int i = 0; i < n; i++) {
      hidden[i] |= hide[i] != null && result.doubleValue(model.indexOf(hide[i])) > 0.5;
    }
    return hidden;
  }
}
