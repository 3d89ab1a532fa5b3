package nc.cagou.verify.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import nc.cagou.method.season.Stl;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * STL against R's {@code stl}. A series {@code S_input.csv} has any number of runs {@code
 * S_RUN_parameters.json} and {@code S_RUN_expected.csv}; a season window of 10 n + 1 is R's
 * "periodic".
 */
public final class StlCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.absolute(1e-9);
  private static final String PARAMETERS = "_parameters.json";

  @Override
  public String method() {
    return "employment_seasonal_stl";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String series : cases.before("_input.csv")) {
      for (String run : cases.before(PARAMETERS)) {
        if (run.startsWith(series + "_") && series.equals(SeriesOf.run(cases, run))) {
          cases.check(
              run,
              c ->
                  compare(
                      c,
                      cases.sheet(series + "_input.csv"),
                      cases.json(run + PARAMETERS),
                      cases.sheet(run + "_expected.csv")));
        }
      }
    }
  }

  private static void compare(Comparison c, Sheet input, JsonNode given, Sheet expected) {
    double[] y = input.numbers("value");
    int period = SeriesOf.period(input);
    JsonNode window = given.get("win");
    JsonNode degree = given.get("deg");
    JsonNode jump = given.get("jump");
    Stl.Settings settings =
        new Stl.Settings(
            window.get("s").asInt(),
            degree.get("s").asInt(),
            jump.get("s").asInt(),
            window.get("t").asInt(),
            degree.get("t").asInt(),
            jump.get("t").asInt(),
            window.get("l").asInt(),
            degree.get("l").asInt(),
            jump.get("l").asInt(),
            given.get("inner").asInt(),
            given.get("outer").asInt(),
            window.get("s").asInt() == 10 * y.length + 1);
    Stl.Parts parts = Stl.of(y, period, settings);
    double[] adjusted = new double[y.length];
    Arrays.setAll(adjusted, t -> y[t] - parts.seasonal()[t]);
    try (Comparison.Columns columns = c.columns(expected).keys("year", "period")) {
      columns.numbers("value", y, TOLERANCE);
      columns.numbers("seasonal", parts.seasonal(), TOLERANCE);
      columns.numbers("trend", parts.trend(), TOLERANCE);
      columns.numbers("remainder", parts.remainder(), TOLERANCE);
      columns.numbers("weight", parts.weight(), TOLERANCE);
      columns.numbers("sa", adjusted, TOLERANCE);
    }
  }
}
