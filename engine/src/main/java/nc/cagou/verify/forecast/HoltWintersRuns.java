package nc.cagou.verify.forecast;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nc.cagou.method.forecast.Forecast;
import nc.cagou.method.forecast.HoltWinters;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.Sheet;

/**
 * Runs of Holt and Winters: fixed parameters, or those that R found.
 *
 * <p>With a multiplicative season R weighs the error of the first step by ψ₀ = α + γ(1 − α) where
 * the theory has 1, and takes the slope for the season of a whole period before: its limits come
 * out too narrow. Ours do not follow it; its columns are compared with its formula on our states
 * and errors.
 */
final class HoltWintersRuns {

  private HoltWintersRuns() {}

  static void compare(
      Comparison c,
      ForecastCheck.Series series,
      String key,
      JsonNode given,
      Sheet expected,
      Sheet states) {
    boolean multiplicative = key.contains("multiplicative");
    HoltWinters.Fit fit =
        HoltWinters.fit(
            series.y(),
            series.period(),
            multiplicative,
            new HoltWinters.Parameters(
                given.get("alpha").asDouble(),
                given.get("beta").asDouble(),
                given.get("gamma").asDouble()));
    c.json(given, found(fit), ForecastCheck.GIVEN, Set.of("l.start"));
    try (Comparison.Columns columns = c.columns(states).keys("year", "period")) {
      columns.numbers("fitted", fit.fitted(), ForecastCheck.GIVEN);
      columns.numbers("level", fit.level(), ForecastCheck.GIVEN);
      columns.numbers("trend", fit.trend(), ForecastCheck.GIVEN);
      columns.numbers("season", fit.seasonal(), ForecastCheck.GIVEN);
    }
    ForecastCheck.forecast(c, expected, asInR(fit, expected.size()), ForecastCheck.GIVEN);
    if (key.endsWith("_optim")) {
      HoltWinters.Fit own = HoltWinters.fit(series.y(), series.period(), multiplicative);
      double squares = given.get("SSE").asDouble();
      ForecastCheck.notWorse(c, "own SSE", squares, own.squares(), false);
      if (own.squares() > squares * (1 - ForecastCheck.WORSE.limit())) {
        ForecastCheck.forecast(c, expected, asInR(own, expected.size()), ForecastCheck.SAME);
      }
    }
  }

  private static Forecast asInR(HoltWinters.Fit fit, int horizon) {
    Forecast ours = HoltWinters.forecast(fit, horizon);
    if (!fit.multiplicative()) {
      return ours;
    }
    int period = fit.lastSeason().length;
    double alpha = fit.parameters().alpha();
    double[] deviation = new double[horizon];
    double mean = Arrays.stream(fit.errors()).average().orElse(0);
    double squares = Arrays.stream(fit.errors()).map(e -> (e - mean) * (e - mean)).sum();
    for (int h = 1; h <= horizon; h++) {
      int place = 1 + (h - 1) % period;
      double sum = 0;
      for (int j = 0; j < h; j++) {
        int other = Math.floorMod(place - j, period);
        double season = other == 0 ? fit.lastTrend() : fit.lastSeason()[other - 1];
        double psi =
            alpha * (1 + j * fit.parameters().beta())
                + (j % period == 0 ? fit.parameters().gamma() * (1 - alpha) : 0);
        double weight = psi * fit.lastSeason()[place - 1] / season;
        sum += weight * weight;
      }
      deviation[h - 1] = Math.sqrt(squares / (fit.errors().length - 1) * sum);
    }
    return Forecast.normal(ours.mean(), deviation);
  }

  private static Map<String, Object> found(HoltWinters.Fit fit) {
    Map<String, Object> found = new HashMap<>();
    found.put("alpha", fit.parameters().alpha());
    found.put("beta", fit.parameters().beta());
    found.put("gamma", fit.parameters().gamma());
    found.put("SSE", fit.squares());
    found.put("final_coefficients.a", fit.lastLevel());
    found.put("final_coefficients.b", fit.lastTrend());
    for (int k = 0; k < fit.season().length; k++) {
      found.put("final_coefficients.s" + (k + 1), fit.lastSeason()[k]);
      found.put("initial_seasonal[" + k + "]", fit.season()[k]);
    }
    return found;
  }
}
