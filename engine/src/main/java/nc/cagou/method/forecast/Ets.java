package nc.cagou.method.forecast;

import java.util.Arrays;

/**
 * Exponential smoothing as a model with errors, trend and season, ETS (Hyndman, Koehler, Ord and
 * Snyder 2008, "Forecasting with exponential smoothing").
 *
 * <p>ŷ = l + b + s, or (l + b) s; e = y − ŷ, or (y − ŷ)/ŷ when errors are factors; then l, b and
 * the season move by α e, β e and γ e (times l + b or s when factors). Log-likelihood up to a
 * constant: −½ (n log Σe² + 2 Σ log|ŷ| when errors are factors). Parameters within 0 &lt; α &lt; 1,
 * 0 &lt; β &lt; α, 0 &lt; γ &lt; 1 − α; γ is γ(1 − α) of Holt and Winters.
 *
 * <p>Edges: as many values as parameters and three more, more than two periods with a season, none
 * missing, all above 0 for {@link Model#MAM}; else {@link IllegalArgumentException}. The likelihood
 * has several peaks: ours is searched from several starts and may be higher than that of R. A
 * series without noise is followed exactly and has limits of no width.
 */
public final class Ets {

  private Ets() {}

  /** Error, trend, season: A for addends, M for factors, N for none. */
  public enum Model {
    ANN(false, false),
    AAN(true, false),
    AAA(true, true),
    MAM(true, true);

    private final boolean trend;
    private final boolean season;

    Model(boolean trend, boolean season) {
      this.trend = trend;
      this.season = season;
    }

    public boolean trend() {
      return trend;
    }

    public boolean season() {
      return season;
    }

    public boolean factors() {
      return this == MAM;
    }
  }

  /**
   * Smoothing parameters and a state.
   *
   * @param level l
   * @param slope b, 0 without a trend
   * @param season most recent first, one a place of the year; empty without a season
   */
  public record State(
      double alpha, double beta, double gamma, double level, double slope, double[] season) {}

  /**
   * A series filtered.
   *
   * @param start what the filter began with
   * @param last the same with the state after the last value
   * @param fitted one step ahead
   * @param errors e, in the unit of the series or as shares
   * @param logLikelihood up to a constant
   * @param parameters how many were estimated, the variance not counted
   */
  public record Fit(
      Model model,
      State start,
      State last,
      double[] fitted,
      double[] errors,
      double logLikelihood,
      int parameters) {

    public double aic() {
      return -2 * logLikelihood + 2 * (parameters + 1);
    }

    public double aicc() {
      int k = parameters + 1;
      return aic() + 2.0 * k * (k + 1) / (errors.length - k - 1);
    }

    public double bic() {
      return -2 * logLikelihood + Math.log(errors.length) * (parameters + 1);
    }

    /** Σe² over the number of values less the parameters. */
    public double variance() {
      return squares() / (errors.length - parameters);
    }

    public double squares() {
      return Arrays.stream(errors).map(e -> e * e).sum();
    }
  }

  /** The forecast of the model with the least AICc among those that the series allows. */
  public static Forecast forecast(double[] y, int period, int horizon) {
    return EtsForecast.of(fit(y, period), horizon);
  }

  public static Forecast forecast(Fit fit, int horizon) {
    return EtsForecast.of(fit, horizon);
  }

  /** The model with the least AICc among those that the series allows. */
  public static Fit fit(double[] y, int period) {
    Fit best = null;
    boolean positive = Arrays.stream(y).allMatch(v -> v > 0);
    for (Model model : Model.values()) {
      boolean allowed = (!model.season() || period > 1) && (!model.factors() || positive);
      if (allowed && y.length >= least(model, period)) {
        Fit fit = fit(y, period, model);
        best = best == null || fit.aicc() < best.aicc() ? fit : best;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException(y.length + " values are too few for any model");
    }
    return best;
  }

  /** The parameters of the largest likelihood. */
  public static Fit fit(double[] y, int period, Model model) {
    Forecast.check(y, least(model, period), 1);
    if (model.factors() && Arrays.stream(y).anyMatch(v -> v <= 0)) {
      throw new IllegalArgumentException("Factors need values above 0");
    }
    return model.factors() ? EtsFactors.fit(y, period) : EtsAddends.fit(y, period, model);
  }

  private static int least(Model model, int period) {
    int k = parameters(model, period);
    return Math.max(k + 4, model.season() ? 2 * period + 1 : 0);
  }

  static int parameters(Model model, int period) {
    return 2 + (model.trend() ? 2 : 0) + (model.season() ? period : 0);
  }

  /** Filters a series with given parameters and start. */
  public static Fit filter(double[] y, Model model, State start) {
    int n = y.length;
    int m = start.season().length;
    double[] season = start.season().clone();
    double[] fitted = new double[n];
    double[] errors = new double[n];
    double l = start.level();
    double b = start.slope();
    double squares = 0;
    double logs = 0;
    for (int t = 0; t < n; t++) {
      int at = m == 0 ? 0 : m - 1 - t % m;
      double s = m == 0 ? 0 : season[at];
      double path = l + b;
      double e;
      if (model.factors()) {
        fitted[t] = path * s;
        e = (y[t] - fitted[t]) / fitted[t];
        logs += Math.log(Math.abs(fitted[t]));
        l = path * (1 + start.alpha() * e);
        b += start.beta() * path * e;
        season[at] = s * (1 + start.gamma() * e);
      } else {
        fitted[t] = path + s;
        e = y[t] - fitted[t];
        l = path + start.alpha() * e;
        b += start.beta() * e;
        if (m > 0) {
          season[at] = s + start.gamma() * e;
        }
      }
      errors[t] = e;
      squares += e * e;
    }
    double likelihood = -0.5 * (n * Math.log(Math.max(squares, Double.MIN_NORMAL)) + 2 * logs);
    double[] recent = new double[m];
    for (int k = 0; k < m; k++) {
      recent[k] = season[Math.floorMod(k - n, m)];
    }
    State last = new State(start.alpha(), start.beta(), start.gamma(), l, b, recent);
    return new Fit(model, start, last, fitted, errors, likelihood, parameters(model, m));
  }
}
