package nc.cagou.verify.forecast;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import nc.cagou.method.forecast.Accuracy;
import nc.cagou.method.forecast.AirlineArima;
import nc.cagou.method.forecast.Ets;
import nc.cagou.method.forecast.Forecast;
import nc.cagou.method.forecast.SeasonalNaive;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * Forecasts against R's stats and forecast. A series {@code S_input.csv} has {@code
 * S_parameters.json}, one part a run, and {@code S_RUN_expected.csv}.
 *
 * <p>With the parameters of the file every number must be equal. Our own estimate must have a
 * likelihood (or sum of squares) that is not worse by more than 0.1 %; where it is the same peak,
 * its forecasts are within 1 %. Likelihoods of ETS have several peaks and ours is often the higher
 * one: then forecasts, and measures of accuracy on held-out values, may differ, so the latter are
 * asked not to be worse by more than a quarter, and signed measures are not compared.
 */
public final class ForecastCheck implements MethodCheck {

  static final Tolerance GIVEN = Tolerance.relative(1e-8);
  static final Tolerance WORSE = Tolerance.relative(1e-3);
  static final Tolerance SAME = Tolerance.relative(1e-2);

  private static final String EXPECTED = "_expected.csv";
  private static final String ARIMA = "arima011011";

  @Override
  public String method() {
    return "finance_forecast";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String series : cases.before("_input.csv")) {
      Sheet input = cases.sheet(series + "_input.csv");
      JsonNode parts = cases.json(series + "_parameters.json");
      for (Map.Entry<String, JsonNode> part : parts.properties()) {
        String name = series + "_" + part.getKey();
        cases.check(
            name, c -> run(c, cases, new Series(series, input), part.getKey(), part.getValue()));
      }
      if (cases.has(series + "_snaive" + EXPECTED)) {
        cases.check(
            series + "_snaive",
            c -> naive(c, new Series(series, input), cases.sheet(series + "_snaive" + EXPECTED)));
      }
    }
  }

  /** A series of the folder. */
  record Series(String name, double[] y, int period) {

    Series(String name, Sheet input) {
      this(name, input.numbers("value"), Arrays.stream(input.wholes("period")).max().orElseThrow());
    }
  }

  private static void run(Comparison c, Cases cases, Series series, String key, JsonNode given)
      throws IOException {
    String file = series.name() + "_" + key;
    if (key.startsWith("HoltWinters_")) {
      HoltWintersRuns.compare(
          c, series, key, given, cases.sheet(file + EXPECTED), cases.sheet(file + "_states.csv"));
    } else if (key.startsWith("ets_")) {
      EtsRuns.compare(c, series, given, cases.sheet(file + EXPECTED));
    } else if (key.startsWith("accuracy_ets_")) {
      accuracy(c, series, key, given);
    } else if (key.contains("arima")) {
      airline(c, series, given, cases.sheet(series.name() + "_" + ARIMA + EXPECTED));
    } else {
      c.fail("no method for " + key);
    }
  }

  private static void naive(Comparison c, Series series, Sheet expected) {
    forecast(
        c, expected, SeasonalNaive.forecast(series.y(), series.period(), expected.size()), GIVEN);
  }

  /** The columns of a file of forecasts. */
  static void forecast(Comparison c, Sheet expected, Forecast found, Tolerance tolerance) {
    try (Comparison.Columns columns = c.columns(expected).keys("h")) {
      columns.numbers("point", found.mean(), tolerance);
      columns.numbers("lower95", found.lower95(), tolerance);
      columns.numbers("upper95", found.upper95(), tolerance);
      if (columns.has("lower80")) {
        columns.numbers("lower80", found.lower80(), tolerance);
        columns.numbers("upper80", found.upper80(), tolerance);
      }
    }
  }

  /** The same peak or a better one: what is better does not count as a deviation. */
  static void notWorse(Comparison c, String where, double expected, double found, boolean high) {
    double worse = high ? Math.min(expected, found) : Math.max(expected, found);
    c.number(where, expected, worse, WORSE);
  }

  /**
   * R starts the levels of a series diffusely, with a large variance: it moves the fourth digit.
   */
  private static void airline(Comparison c, Series series, JsonNode given, Sheet expected) {
    double[] y = series.y();
    JsonNode coefficients = given.get("coef");
    AirlineArima.Fit own = AirlineArima.fit(y, series.period());
    AirlineArima.Fit same =
        AirlineArima.fit(
            y,
            series.period(),
            coefficients.get("ma1").asDouble(),
            coefficients.get("sma1").asDouble());
    Tolerance diffuse = Tolerance.relative(1e-3);
    c.json(
        given,
        Map.of(
            "sigma2", same.variance(),
            "loglik", same.logLikelihood(),
            "aic", same.aic(),
            "coef.ma1", same.theta(),
            "coef.sma1", same.seasonalTheta()),
        diffuse,
        Set.of());
    forecast(c, expected, AirlineArima.forecast(y, same, expected.size()), diffuse);
    notWorse(c, "own loglik", given.get("loglik").asDouble(), own.logLikelihood(), true);
    c.number("own ma1", coefficients.get("ma1").asDouble(), own.theta(), Tolerance.absolute(0.005));
    c.number(
        "own sma1",
        coefficients.get("sma1").asDouble(),
        own.seasonalTheta(),
        Tolerance.absolute(0.005));
    forecast(c, expected, AirlineArima.forecast(y, own, expected.size()), SAME);
  }

  private static void accuracy(Comparison c, Series series, String key, JsonNode given) {
    int held = Integer.parseInt(key.substring(key.indexOf("holdout") + "holdout".length()));
    Ets.Model model = Ets.Model.valueOf(key.split("_")[2]);
    int n = series.y().length - held;
    double[] learnt = Arrays.copyOf(series.y(), n);
    double[] later = Arrays.copyOfRange(series.y(), n, n + held);
    Ets.Fit fit = Ets.fit(learnt, series.period(), model);
    double[] ahead = Ets.forecast(fit, held).mean();
    Accuracy within = Accuracy.of(learnt, fit.fitted(), learnt, series.period());
    Accuracy after = Accuracy.of(later, ahead, learnt, series.period());
    measures(c, "Training set", given.get("Training set"), within, WORSE);
    measures(c, "Test set", given.get("Test set"), after, Tolerance.relative(0.25));
    c.number(
        "Theil's U",
        given.get("Test set").get("Theil's U").asDouble(),
        Math.max(given.get("Test set").get("Theil's U").asDouble(), Accuracy.theilU(later, ahead)),
        Tolerance.relative(0.25));
  }

  /** Errors one-sided; what a MASE divides by does not depend on the fit and must be equal. */
  private static void measures(
      Comparison c, String where, JsonNode given, Accuracy found, Tolerance worse) {
    double rmse = given.get("RMSE").asDouble();
    double mae = given.get("MAE").asDouble();
    c.number(where + " RMSE", rmse, Math.max(rmse, found.rmse()), worse);
    c.number(
        where + " MAE", mae, Math.max(mae, found.mae()), Tolerance.relative(worse.limit() + 0.05));
    c.number(
        where + " MAE/MASE", mae / given.get("MASE").asDouble(), found.mae() / found.mase(), GIVEN);
  }
}
