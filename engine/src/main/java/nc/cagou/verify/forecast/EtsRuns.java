package nc.cagou.verify.forecast;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nc.cagou.method.forecast.Ets;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.Sheet;

/** Runs of ETS: with the parameters that R found, then with our own. */
final class EtsRuns {

  /** Likelihoods this near belong to the same peak. */
  private static final double PEAK = 1e-6;

  private EtsRuns() {}

  static void compare(Comparison c, ForecastCheck.Series series, JsonNode given, Sheet expected) {
    Ets.Model model = Ets.Model.valueOf(given.get("method").asText().replaceAll("ETS|[(),]", ""));
    Ets.Fit fit = Ets.filter(series.y(), model, start(given.get("par"), model, series.period()));
    c.json(given, found(fit, given), ForecastCheck.GIVEN, Set.of());
    ForecastCheck.forecast(c, expected, Ets.forecast(fit, expected.size()), ForecastCheck.GIVEN);
    Ets.Fit own = Ets.fit(series.y(), series.period(), model);
    double peak = given.get("loglik").asDouble();
    ForecastCheck.notWorse(c, "own loglik", peak, own.logLikelihood(), true);
    if (Math.abs(own.logLikelihood() - peak) < PEAK * Math.abs(peak)) {
      ForecastCheck.forecast(c, expected, Ets.forecast(own, expected.size()), ForecastCheck.SAME);
    }
  }

  private static Ets.State start(JsonNode par, Ets.Model model, int period) {
    double[] season = new double[model.season() ? period : 0];
    double rest = model.factors() ? period : 0;
    for (int k = 0; k < season.length - 1; k++) {
      season[k] = par.get("s" + k).asDouble();
      rest -= season[k];
    }
    if (season.length > 0) {
      season[season.length - 1] = rest;
    }
    return new Ets.State(
        par.get("alpha").asDouble(),
        model.trend() ? par.get("beta").asDouble() : 0,
        model.season() ? par.get("gamma").asDouble() : 0,
        par.get("l").asDouble(),
        model.trend() ? par.get("b").asDouble() : 0,
        season);
  }

  private static Map<String, Object> found(Ets.Fit fit, JsonNode given) {
    Map<String, Object> found = new HashMap<>();
    found.put("method", given.get("method").asText());
    found.put("par.alpha", fit.start().alpha());
    found.put("par.beta", fit.start().beta());
    found.put("par.gamma", fit.start().gamma());
    found.put("par.l", fit.start().level());
    found.put("par.b", fit.start().slope());
    for (int k = 0; k < fit.start().season().length; k++) {
      found.put("par.s" + k, fit.start().season()[k]);
      found.put("last_state.s" + (k + 1), fit.last().season()[k]);
    }
    found.put("loglik", fit.logLikelihood());
    found.put("aic", fit.aic());
    found.put("aicc", fit.aicc());
    found.put("bic", fit.bic());
    found.put("sigma2", fit.variance());
    found.put("last_state.l", fit.last().level());
    found.put("last_state.b", fit.last().slope());
    return found;
  }
}
