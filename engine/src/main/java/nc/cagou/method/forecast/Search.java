package nc.cagou.method.forecast;

import java.util.function.ToDoubleFunction;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * The least value of a function over a box of sides [0, 1], from several starts (simplex of Nelder
 * and Mead 1965). Keeps the best point that it saw, so that a search which stalls or runs out of
 * turns still answers.
 */
final class Search {

  private static final int TURNS = 4000;
  private static final double EDGE = 1e3;

  private final ToDoubleFunction<double[]> function;
  private double[] best;
  private double least = Double.POSITIVE_INFINITY;

  private Search(ToDoubleFunction<double[]> function) {
    this.function = function;
  }

  /** The best point; the first start when the function is defined nowhere. */
  static double[] least(ToDoubleFunction<double[]> function, double[]... starts) {
    Search search = new Search(function);
    search.best = starts[0].clone();
    for (double[] start : starts) {
      search.simplex(start, 0.1);
    }
    search.simplex(search.best, 0.02);
    return search.best;
  }

  /** Outside the box the value at its edge, and more the farther out. */
  private double value(double[] point) {
    double[] inside = new double[point.length];
    double out = 0;
    for (int i = 0; i < point.length; i++) {
      inside[i] = Math.max(0, Math.min(1, point[i]));
      out += Math.abs(point[i] - inside[i]);
    }
    double value = function.applyAsDouble(inside);
    if (value < least) {
      least = value;
      best = inside;
    }
    if (Double.isNaN(value)) {
      return Double.MAX_VALUE;
    }
    return out == 0 ? value : value + out * EDGE * (1 + Math.abs(value));
  }

  private void simplex(double[] start, double step) {
    try {
      new SimplexOptimizer(1e-9, 1e-12)
          .optimize(
              new MaxEval(TURNS),
              new ObjectiveFunction(this::value),
              GoalType.MINIMIZE,
              new InitialGuess(start),
              new NelderMeadSimplex(start.length, step));
    } catch (MathRuntimeException stalled) {
      stopped(stalled);
    }
  }

  /** A search that ran out of turns has left its best point; one that never began has not. */
  private void stopped(MathRuntimeException why) {
    if (Double.isInfinite(least)) {
      throw why;
    }
  }
}
