package nc.cagou.verify.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.method.season.Henderson;
import nc.cagou.method.season.SeasonalAdjustment;
import nc.cagou.method.season.SeasonalModel;
import nc.cagou.method.season.X11;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * Seasonal adjustment against the program of the US Census Bureau. A series {@code S_input.csv} has
 * runs {@code S_x11_pure_mult} and {@code _add} (X-11 alone), {@code S_x11_…} and {@code S_seats_…}
 * with a {@code _model.json}.
 *
 * <p>A run with a model is checked twice. Estimated: the model of the file is estimated anew, and
 * likelihood, criterion, variance and coefficients are compared (the reference stops its search at
 * 10⁻⁵, so coefficients are within 0.005, more loosely where AR and MA all but cancel). Given: with
 * the coefficients of the file, all columns of parts are compared. Additive seasons and rests pass
 * through 0: their deviation is taken against the level of the series.
 *
 * <p>Which trend filter an X-11 run of the reference chose is not in its files. Its end weights
 * keep the ratio (1, 3.5 or 4.5) of an earlier turn even when the last turn chooses another length;
 * JDemetra+ takes both from the last turn. The trend is compared under the length and ratio that
 * come nearest.
 */
public final class X13Check implements MethodCheck {

  private static final String EXPECTED = "_expected.csv";
  private static final int[] LENGTHS = {5, 7, 9, 13, 23};
  private static final double[] RATIOS = {0.001, 1, 3.5, 4.5};
  private static final String MODEL = "_model.json";

  @Override
  public String method() {
    return "employment_seasonal_x13";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String run : cases.before(EXPECTED)) {
      String series = SeriesOf.run(cases, run);
      cases.check(
          run,
          c -> {
            Sheet input = cases.sheet(series + "_input.csv");
            Sheet expected = cases.sheet(run + EXPECTED);
            if (run.contains("_x11_pure_")) {
              pure(c, input, expected, run.endsWith("_mult"));
            } else {
              modelled(c, input, expected, cases.json(run + MODEL), run.contains("_seats_"));
            }
          });
    }
  }

  private static void pure(Comparison c, Sheet input, Sheet expected, boolean multiplicative) {
    double[] y = input.numbers("value");
    int period = SeriesOf.period(input);
    X11.Tables tables =
        X11.of(
            y,
            input.wholes("year")[0],
            input.wholes("period")[0],
            period,
            X11.Filters.usual(multiplicative));
    Tolerance relative = Tolerance.relative(1e-8);
    Tolerance parts = multiplicative ? relative : Tolerance.absolute(1e-8 * level(y));
    try (Comparison.Columns columns = c.columns(expected).keys("year", "period")) {
      columns.numbers("value", y, relative);
      columns.numbers("d8_si", tables.ratios(), parts);
      columns.numbers("d10_seasonal", tables.seasonal(), parts);
      columns.numbers("d11_sa", tables.adjusted(), relative);
      columns.numbers("d12_trend", tables.trend(), relative);
      columns.numbers("d13_irregular", tables.irregular(), parts);
      columns.numbers("c17_weights", tables.weights(), Tolerance.absolute(1e-8));
    }
  }

  private static void modelled(
      Comparison c, Sheet input, Sheet expected, JsonNode given, boolean seats) {
    double[] y = input.numbers("value");
    int period = SeriesOf.period(input);
    int year = input.wholes("year")[0];
    int place = input.wholes("period")[0];
    SeasonalModel free = model(given);
    SeasonalModel fixed = free.with(coefficients(given));
    if (seats) {
      model(c, given, SeasonalAdjustment.seats(y, year, place, period, free), free);
      SeasonalAdjustment.Adjusted found = SeasonalAdjustment.seats(y, year, place, period, fixed);
      parts(c, expected, y, found, found.trend(), 1e-4);
      return;
    }
    SeasonalAdjustment.Adjusted estimated = SeasonalAdjustment.x13(y, year, place, period, free, 0);
    model(c, given, estimated, free);
    SeasonalAdjustment.Adjusted found = SeasonalAdjustment.x13(y, year, place, period, fixed, 0);
    parts(c, expected, y, found, nearestTrend(expected, found), 1e-5);
  }

  /** The trend by the filter that comes nearest to the expected one; then the rest with it. */
  private static double[] nearestTrend(Sheet expected, SeasonalAdjustment.Adjusted found) {
    double[] wanted = expected.numbers("trend");
    double[] nearest = found.trend();
    for (int length : LENGTHS) {
      for (double ratio : RATIOS) {
        double[] other =
            Arrays.copyOf(Henderson.smooth(found.smoothed(), length, ratio), wanted.length);
        nearest = gap(wanted, other) < gap(wanted, nearest) ? other : nearest;
      }
    }
    return nearest;
  }

  private static double gap(double[] wanted, double[] found) {
    double worst = 0;
    for (int t = 0; t < wanted.length; t++) {
      worst = Math.max(worst, Math.abs(wanted[t] - found[t]));
    }
    return worst;
  }

  private static void parts(
      Comparison c,
      Sheet expected,
      double[] y,
      SeasonalAdjustment.Adjusted found,
      double[] trend,
      double limit) {
    double[] rest = new double[y.length];
    Arrays.setAll(
        rest,
        t ->
            trend == found.trend()
                ? found.irregular()[t]
                : found.multiplicative()
                    ? found.adjusted()[t] / trend[t]
                    : found.adjusted()[t] - trend[t]);
    Tolerance relative = Tolerance.relative(limit);
    Tolerance parts = found.multiplicative() ? relative : Tolerance.absolute(limit * level(y));
    try (Comparison.Columns columns = c.columns(expected).keys("year", "period")) {
      columns.numbers("value", y, relative);
      columns.numbers("sa", found.adjusted(), relative);
      columns.numbers("seasonal", found.seasonal(), parts);
      columns.numbers("adjustfac", found.calendarAndSeasonal(), parts);
      columns.numbers("trend", trend, relative);
      columns.numbers("irregular", rest, parts);
    }
  }

  private static void model(
      Comparison c, JsonNode given, SeasonalAdjustment.Adjusted found, SeasonalModel model) {
    SeasonalModel.Fit fit = found.model();
    c.text("arima", given.get("arima").asText(), fit.arima());
    c.text("transform", given.get("transform").asText(), fit.log() ? "log" : "none");
    c.number(
        "loglik", given.get("loglik").asDouble(), fit.logLikelihood(), Tolerance.relative(1e-5));
    c.number("aicc", given.get("aicc").asDouble(), fit.aicc(), Tolerance.relative(1e-5));
    c.number(
        "variance_mle",
        given.get("variance_mle").asDouble(),
        fit.variance(),
        Tolerance.relative(1e-3));
    boolean cancels = model.arima().charAt(1) != '0';
    for (Map.Entry<String, JsonNode> entry : given.get("coefficients").properties()) {
      Double value = fit.coefficients().get(entry.getKey());
      c.number(
          entry.getKey(),
          entry.getValue().asDouble(),
          value == null ? Double.NaN : value,
          Tolerance.absolute(cancels ? 0.1 : 0.005));
    }
    JsonNode quality = given.get("m_stats");
    if (quality != null && quality.isObject() && found.quality() != null) {
      c.number("Q", quality.get("Q").asDouble(), found.quality().q(), Tolerance.absolute(0.0051));
      c.number(
          "M7", quality.get("M7").asDouble(), found.quality().m7(), Tolerance.absolute(0.00051));
    }
  }

  private static SeasonalModel model(JsonNode given) {
    List<String> regressors = new ArrayList<>();
    given
        .get("coefficients")
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!arma(name)) {
                regressors.add(name);
              }
            });
    return new SeasonalModel(
        given.get("transform").asText().equals("log"),
        given.get("arima").asText(),
        regressors,
        Map.of());
  }

  private static Map<String, Double> coefficients(JsonNode given) {
    Map<String, Double> coefficients = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : given.get("coefficients").properties()) {
      if (arma(entry.getKey())) {
        coefficients.put(entry.getKey(), entry.getValue().asDouble());
      }
    }
    return coefficients;
  }

  private static boolean arma(String name) {
    return name.startsWith("AR-") || name.startsWith("MA-");
  }

  private static double level(double[] y) {
    return Arrays.stream(y).map(Math::abs).average().orElse(1);
  }
}
