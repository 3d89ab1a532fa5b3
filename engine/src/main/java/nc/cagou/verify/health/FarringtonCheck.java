package nc.cagou.verify.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nc.cagou.method.health.Farrington;
import nc.cagou.method.health.FarringtonFlexible;
import nc.cagou.method.health.FarringtonFlexible.Threshold;
import nc.cagou.method.health.Power;
import nc.cagou.method.health.SurveillanceWeek;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Farrington's methods against R's surveillance. A series has its counts in {@code _input.csv} and,
 * in {@code _parameters.json}, one set of choices for each {@code SERIES_CHOICES_expected.csv}:
 * those with a threshold method are of the improved method, the others of the first one.
 */
public final class FarringtonCheck implements MethodCheck {

  private static final Tolerance BOUND = Tolerance.absolute(1e-3);
  private static final Tolerance CLOSE = Tolerance.relative(1e-6);
  private static final double NO = Double.NaN;

  @Override
  public String method() {
    return "health_farrington";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String series : cases.before("_parameters.json")) {
      JsonNode parameters = cases.json(series + "_parameters.json");
      Sheet input = cases.sheet(series + "_input.csv");
      for (Map.Entry<String, JsonNode> choices : parameters.properties()) {
        String name = series + "_" + choices.getKey();
        cases.check(
            name, c -> compare(c, input, choices.getValue(), cases.sheet(name + "_expected.csv")));
      }
      for (String rows : cases.before("_reference_rows.csv")) {
        if (rows.startsWith(series)) {
          cases.check(
              rows + "_reference_rows",
              c -> rows(c, input, parameters, cases.sheet(rows + "_reference_rows.csv")));
        }
      }
    }
  }

  private static void compare(Comparison c, Sheet input, JsonNode choices, Sheet expected) {
    double[] counts = input.numbers("observed");
    int shift = input.wholes("week_index")[0];
    int[] weeks = expected.wholes("week_index");
    boolean flexible = choices.has("thresholdMethod");
    List<SurveillanceWeek> found = new ArrayList<>();
    for (int week : weeks) {
      int at = week - shift;
      found.addAll(
          flexible
              ? FarringtonFlexible.of(counts, at, at + 1, flexible(choices))
              : Farrington.of(counts, at, at + 1, first(choices)));
    }
    try (Comparison.Columns columns = c.columns(expected).keys("week_index")) {
      columns.numbers("observed", values(found, SurveillanceWeek::observed), Tolerance.EXACT);
      Tolerance bound = isWhole(choices) ? Tolerance.EXACT : BOUND;
      double few = flexible ? NO : 0;
      columns.numbers(
          "upperbound", values(found, w -> w.enoughCases() ? w.upperBound() : few), bound);
      columns.numbers("alarm", values(found, FarringtonCheck::alarm), Tolerance.EXACT);
      if (flexible) {
        model(columns, found, choices);
      }
    }
  }

  /** What the improved method tells beside its bound, on the scales of the R package. */
  private static void model(
      Comparison.Columns columns, List<SurveillanceWeek> found, JsonNode choices) {
    boolean delta = threshold(choices) == Threshold.DELTA;
    boolean plugIn = threshold(choices) == Threshold.PLUG_IN;
    double z =
        new NormalDistribution().inverseCumulativeProbability(1 - choices.get("alpha").asDouble());
    // the package measures the exceedance from the linear predictor where the bound is a quantile
    columns.numbers(
        "score",
        values(
            found,
            w -> {
              double from = delta ? w.expected() : Math.log(w.expected());
              return (w.observed() - from) / (w.upperBound() - from);
            }),
        CLOSE);
    columns.numbers("pvalue", values(found, SurveillanceWeek::pValue), CLOSE);
    columns.numbers("expected", values(found, w -> w.enoughCases() ? w.expected() : NO), CLOSE);
    // and gives a limit of the mean, with the exponential taken once more than meant for delta
    columns.numbers(
        "mu0Vector",
        values(
            found,
            w ->
                delta
                    ? Math.exp(w.expected() * (1 + z * w.standardError()))
                    : plugIn ? w.expected() : w.expected() * Math.exp(z * w.standardError())),
        Tolerance.relative(1e-3));
    columns.numbers("phiVector", values(found, SurveillanceWeek::dispersion), CLOSE);
    columns.numbers("trendVector", values(found, SurveillanceWeek::trend), CLOSE);
    columns.numbers(
        "trend",
        values(found, w -> !w.isDefined() ? NO : Double.isNaN(w.trend()) ? 0 : 1),
        Tolerance.EXACT);
  }

  private static void rows(Comparison c, Sheet input, JsonNode parameters, Sheet expected) {
    double[] counts = input.numbers("observed");
    int shift = input.wholes("week_index")[0];
    List<double[]> found = new ArrayList<>();
    int[] weeks = expected.wholes("week_under_test");
    int[] periods = expected.wholes("noPeriods");
    for (int i = 0; i < weeks.length; i++) {
      if (i == 0 || weeks[i] != weeks[i - 1] || periods[i] != periods[i - 1]) {
        FarringtonFlexible.Settings settings = flexible(withPeriods(parameters, periods[i]));
        for (int[] row : FarringtonFlexible.reference(counts, weeks[i] - shift, settings)) {
          double week = row[0] + shift;
          found.add(new double[] {counts[row[0]], week, row[1], week, weeks[i], periods[i]});
        }
      }
    }
    String[] names = {
      "response", "wtime", "seasgroups", "vectorOfDates", "week_under_test", "noPeriods"
    };
    try (Comparison.Columns columns = c.columns(expected).keys("population")) {
      for (int k = 0; k < names.length; k++) {
        int at = k;
        columns.numbers(
            names[k], found.stream().mapToDouble(r -> r[at]).toArray(), Tolerance.EXACT);
      }
    }
  }

  private static JsonNode withPeriods(JsonNode parameters, int periods) {
    for (JsonNode choices : parameters) {
      if (choices.path("noPeriods").asInt() == periods) {
        return choices;
      }
    }
    throw new IllegalArgumentException("no choices with " + periods + " periods");
  }

  private static double alarm(SurveillanceWeek week) {
    return week.isDefined() ? (week.alarm() ? 1 : 0) : NO;
  }

  private static boolean isWhole(JsonNode choices) {
    return choices.has("thresholdMethod") && threshold(choices) != Threshold.DELTA;
  }

  private static double[] values(
      List<SurveillanceWeek> weeks, ToDoubleFunction<SurveillanceWeek> figure) {
    return weeks.stream().mapToDouble(figure).toArray();
  }

  private static Farrington.Settings first(JsonNode p) {
    return new Farrington.Settings(
        p.get("b").asInt(),
        p.get("w").asInt(),
        p.get("alpha").asDouble(),
        p.get("reweight").asBoolean(),
        p.get("trend").asBoolean(),
        p.get("limit54").get(0).asInt(),
        p.get("limit54").get(1).asInt(),
        Power.named(p.get("powertrans").asText()),
        p.path("freq").asInt(52));
  }

  private static FarringtonFlexible.Settings flexible(JsonNode p) {
    return new FarringtonFlexible.Settings(
        p.get("b").asInt(),
        p.get("w").asInt(),
        p.path("noPeriods").asInt(1),
        p.path("pastWeeksNotIncluded").asInt(p.get("w").asInt()),
        p.get("alpha").asDouble(),
        p.path("reweight").asBoolean(true),
        p.path("weightsThreshold").asDouble(2.58),
        p.path("trend").asBoolean(true),
        p.path("pThresholdTrend").asDouble(0.05),
        p.get("limit54").get(0).asInt(),
        p.get("limit54").get(1).asInt(),
        Power.named(p.path("powertrans").asText("2/3")),
        threshold(p),
        p.path("freq").asInt(52));
  }

  private static Threshold threshold(JsonNode p) {
    return switch (p.get("thresholdMethod").asText()) {
      case "delta" -> Threshold.DELTA;
      case "nbPlugin" -> Threshold.PLUG_IN;
      case "muan" -> Threshold.MEAN_AND_QUANTILE;
      default -> throw new IllegalArgumentException(p.get("thresholdMethod").asText());
    };
  }
}
