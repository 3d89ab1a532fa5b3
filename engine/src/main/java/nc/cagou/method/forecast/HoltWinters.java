package nc.cagou.method.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;
import nc.cagou.method.Regression;

/**
 * Exponential smoothing of level, trend and season (Holt 1957; Winters 1960, "Forecasting sales by
 * exponentially weighted moving averages", Management Science 6), as R's {@code HoltWinters} does.
 *
 * <p>Level a = α(y − s) + (1 − α)(a + b), trend b = β(a − a′) + (1 − β) b, season s = γ(y − a) + (1
 * − γ) s; multiplicative: y/s and y/a instead. Start: centred moving average of the first two
 * periods, its straight line for level and trend, mean distances from it for the season; the filter
 * begins at the second period. α, β, γ within [0, 1] are given or make the sum of squared errors
 * least.
 *
 * <p>Limits: additive, variance of the errors × (1 + Σ ψⱼ²), ψⱼ = α(1 + jβ) + γ(1 − α) when the
 * period divides j; multiplicative, with ψⱼ scaled by the ratio of the seasons (Yar and Chatfield
 * 1990; Chatfield and Yar 1991, International Journal of Forecasting 6 and 7).
 *
 * <p>Edges: more than two whole periods, none missing, all above 0 when multiplicative; else {@link
 * IllegalArgumentException}.
 */
public final class HoltWinters {

  private HoltWinters() {}

  /** Smoothing parameters, each within [0, 1]. */
  public record Parameters(double alpha, double beta, double gamma) {}

  /**
   * A series filtered. States of step t are those before its value was seen: {@code fitted} follows
   * from them.
   *
   * @param season start: the season before the filter began, one a place of the year
   * @param level a step, from the second period on
   * @param squares sum of the squared errors of one step ahead
   * @param lastLevel level after the last value
   * @param lastSeason season of the next {@code period} steps
   */
  public record Fit(
      boolean multiplicative,
      Parameters parameters,
      double[] season,
      double[] fitted,
      double[] level,
      double[] trend,
      double[] seasonal,
      double[] errors,
      double squares,
      double lastLevel,
      double lastTrend,
      double[] lastSeason) {}

  /** The forecast with an additive season and the best parameters. */
  public static Forecast forecast(double[] y, int period, int horizon) {
    return forecast(y, period, horizon, false);
  }

  /** The forecast with the best parameters, the season as factors or as addends. */
  public static Forecast forecast(double[] y, int period, int horizon, boolean multiplicative) {
    return forecast(fit(y, period, multiplicative), horizon);
  }

  /** The fit with the parameters that make squared errors least, searched from several starts. */
  public static Fit fit(double[] y, int period, boolean multiplicative) {
    double[] best =
        Search.least(
            p -> fit(y, period, multiplicative, new Parameters(p[0], p[1], p[2])).squares(),
            new double[] {0.3, 0.1, 0.1},
            new double[] {0.2, 0.02, 0.8},
            new double[] {0.7, 0.05, 0.4});
    return fit(y, period, multiplicative, new Parameters(best[0], best[1], best[2]));
  }

  /** The fit with given parameters. */
  public static Fit fit(double[] y, int period, boolean multiplicative, Parameters parameters) {
    int n = y.length;
    Forecast.check(y, 2 * period + 1, 1);
    if (multiplicative && Arrays.stream(y).anyMatch(v -> v <= 0)) {
      throw new IllegalArgumentException("A factor needs values above 0");
    }
    double[] line = line(y, period);
    double[] start = season(y, period, multiplicative);
    double[] season = Arrays.copyOf(start, n);
    double[] level = new double[n - period];
    double[] trend = new double[n - period];
    double[] seasonal = new double[n - period];
    double[] fitted = new double[n - period];
    double[] errors = new double[n - period];
    double a = line[0];
    double b = line[1];
    double squares = 0;
    for (int t = period; t < n; t++) {
      int i = t - period;
      double s = season[t - period];
      level[i] = a;
      trend[i] = b;
      seasonal[i] = s;
      fitted[i] = multiplicative ? (a + b) * s : a + b + s;
      errors[i] = y[t] - fitted[i];
      squares += errors[i] * errors[i];
      double before = a;
      double bare = multiplicative ? y[t] / s : y[t] - s;
      a = parameters.alpha() * bare + (1 - parameters.alpha()) * (a + b);
      b = parameters.beta() * (a - before) + (1 - parameters.beta()) * b;
      double own = multiplicative ? y[t] / a : y[t] - a;
      season[t] = parameters.gamma() * own + (1 - parameters.gamma()) * s;
    }
    return new Fit(
        multiplicative,
        parameters,
        start,
        fitted,
        level,
        trend,
        seasonal,
        errors,
        squares,
        a,
        b,
        Arrays.copyOfRange(season, n - period, n));
  }

  /** The forecast from a fit. */
  public static Forecast forecast(Fit fit, int horizon) {
    int period = fit.lastSeason().length;
    double[] mean = new double[horizon];
    double[] deviation = new double[horizon];
    double spread = Math.sqrt(variance(fit.errors()));
    for (int h = 1; h <= horizon; h++) {
      double s = fit.lastSeason()[(h - 1) % period];
      double bare = fit.lastLevel() + h * fit.lastTrend();
      mean[h - 1] = fit.multiplicative() ? bare * s : bare + s;
      double sum = 0;
      for (int j = 0; j < h; j++) {
        double psi = j == 0 ? 1 : psi(fit.parameters(), j, period);
        double ratio =
            fit.multiplicative() ? s / fit.lastSeason()[Math.floorMod(h - 1 - j, period)] : 1;
        sum += psi * psi * ratio * ratio;
      }
      deviation[h - 1] = spread * Math.sqrt(sum);
    }
    return Forecast.normal(mean, deviation);
  }

  private static double psi(Parameters p, int j, int period) {
    return p.alpha() * (1 + j * p.beta()) + (j % period == 0 ? p.gamma() * (1 - p.alpha()) : 0);
  }

  private static double variance(double[] errors) {
    double mean = Arrays.stream(errors).average().orElse(0);
    return Arrays.stream(errors).map(e -> (e - mean) * (e - mean)).sum() / (errors.length - 1);
  }

  /**
   * Centred moving average of the first two periods, over one period: {@code period} + 1 values.
   */
  private static double[] centred(double[] y, int period) {
    int half = period / 2;
    boolean even = period % 2 == 0;
    double[] means = new double[2 * period - 2 * half];
    for (int i = 0; i < means.length; i++) {
      double sum = even ? (y[i] + y[i + period]) / 2 : y[i];
      for (int j = 1; j < period; j++) {
        sum += y[i + j];
      }
      means[i] = sum / period;
    }
    return means;
  }

  /** Intercept and slope of the moving average over places 1, 2, …. */
  private static double[] line(double[] y, int period) {
    double[] means = centred(y, period);
    double[] places = IntStream.rangeClosed(1, means.length).asDoubleStream().toArray();
    return Regression.of(means, places).coefficients();
  }

  private static double[] season(double[] y, int period, boolean multiplicative) {
    double[] means = centred(y, period);
    int half = period / 2;
    double[] sum = new double[period];
    int[] count = new int[period];
    for (int i = 0; i < means.length; i++) {
      int t = i + half;
      sum[t % period] += multiplicative ? y[t] / means[i] : y[t] - means[i];
      count[t % period]++;
    }
    double[] season = new double[period];
    Arrays.setAll(season, k -> sum[k] / count[k]);
    double mean = Arrays.stream(season).average().orElse(0);
    return Arrays.stream(season).map(s -> multiplicative ? s / mean : s - mean).toArray();
  }
}
