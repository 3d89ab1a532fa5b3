package nc.cagou.method.forecast;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;

/**
 * Estimates ETS models of factors. The likelihood is largest where Σ(e g)² is least, g the
 * geometric mean of the fitted values: a least-squares problem in the smoothing parameters and the
 * starting state together, solved by Levenberg and Marquardt (1963) from several starts.
 */
final class EtsFactors {

  private static final double[][] STARTS = {
    {-0.8, -2.2, -2.2}, {-0.8, -2.2, 0.4}, {0.4, -3, -1.4}, {1.1, -4, -5}
  };
  private static final int TURNS = 200;
  private static final double STEP = 1e-6;
  private static final double NOWHERE = 1e6;

  private final double[] y;
  private final HoltWinters.Fit rough;
  private Ets.Fit best;

  private EtsFactors(double[] y, HoltWinters.Fit rough) {
    this.y = y;
    this.rough = rough;
  }

  static Ets.Fit fit(double[] y, int period) {
    HoltWinters.Fit rough =
        HoltWinters.fit(y, period, true, new HoltWinters.Parameters(0.3, 0.05, 0.2));
    EtsFactors search = new EtsFactors(y, rough);
    for (double[] smoothing : STARTS) {
      double[] start = new double[4 + period];
      System.arraycopy(smoothing, 0, start, 0, smoothing.length);
      search.from(start);
    }
    return search.best;
  }

  private void from(double[] start) {
    errors(start);
    try {
      new LevenbergMarquardtOptimizer()
          .optimize(
              new LeastSquaresBuilder()
                  .start(start)
                  .model((MultivariateJacobianFunction) p -> linear(p.toArray()))
                  .target(new double[y.length])
                  .maxEvaluations(TURNS)
                  .maxIterations(TURNS)
                  .lazyEvaluation(false)
                  .build());
    } catch (MathRuntimeException stalled) {
      if (best == null) {
        throw stalled;
      }
    }
  }

  private Pair<RealVector, RealMatrix> linear(double[] p) {
    double[] here = errors(p);
    double[][] slopes = new double[y.length][p.length];
    for (int k = 0; k < p.length; k++) {
      double[] moved = p.clone();
      moved[k] += STEP;
      double[] there = errors(moved);
      for (int t = 0; t < y.length; t++) {
        slopes[t][k] = (there[t] - here[t]) / STEP;
      }
    }
    return new Pair<>(new ArrayRealVector(here, false), new Array2DRowRealMatrix(slopes, false));
  }

  /**
   * Errors times g, over the mean of the series; far from 0 where a fitted value is not positive.
   */
  private double[] errors(double[] p) {
    Ets.Fit fit = Ets.filter(y, Ets.Model.MAM, state(p));
    double[] errors = new double[y.length];
    if (!Double.isFinite(fit.logLikelihood())
        || Arrays.stream(fit.fitted()).anyMatch(v -> v <= 0)) {
      Arrays.fill(errors, NOWHERE);
      return errors;
    }
    if (best == null || fit.logLikelihood() > best.logLikelihood()) {
      best = fit;
    }
    double logs = Arrays.stream(fit.fitted()).map(v -> Math.log(v / rough.level()[0])).sum();
    double scale = Math.exp(logs / y.length);
    Arrays.setAll(errors, t -> fit.errors()[t] * scale);
    return errors;
  }

  /**
   * Smoothing parameters on the logistic scale, then the state as departures from the rough one.
   */
  private Ets.State state(double[] p) {
    double[] smoothing =
        EtsAddends.smoothing(Arrays.stream(p).limit(3).map(v -> 1 / (1 + Math.exp(-v))).toArray());
    int m = rough.season().length;
    double level = rough.level()[0];
    double[] season = new double[m];
    double rest = m;
    for (int k = 0; k < m - 1; k++) {
      season[k] = rough.season()[m - 1 - k] * (1 + p[5 + k]);
      rest -= season[k];
    }
    season[m - 1] = rest;
    return new Ets.State(
        smoothing[0],
        smoothing[1],
        smoothing[2],
        level * (1 + p[3]),
        rough.trend()[0] + level * p[4],
        season);
  }
}
