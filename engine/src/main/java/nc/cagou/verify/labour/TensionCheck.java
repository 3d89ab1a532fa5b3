package nc.cagou.verify.labour;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nc.cagou.method.labour.Tension;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * The tension index against arithmetic of the published method, and its classes against the values
 * that Dares published. The years of the reference period are in the name of the expected moments.
 */
public final class TensionCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.relative(1e-9);
  private static final Pattern PERIOD = Pattern.compile("reference_moments_(\\d{4})_(\\d{4})");
  private static final String BOUNDARIES = "_class_boundaries.json";

  @Override
  public String method() {
    return "employment_tension";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_input.csv")) {
      cases.check(
          name,
          c ->
              compare(
                  c,
                  cases.sheet(name + "_input.csv"),
                  cases.sheet(name + "_expected.csv"),
                  cases.json(name + "_summary.json")));
    }
    for (String name : cases.before(BOUNDARIES)) {
      cases.check(name + "_class_boundaries", c -> boundaries(c, cases.json(name + BOUNDARIES)));
    }
    for (String file : cases.files()) {
      if (file.startsWith("dares_published") && file.endsWith(".csv")) {
        cases.check(file.substring(0, file.length() - 4), c -> published(c, cases.sheet(file)));
      }
    }
  }

  private static void compare(Comparison c, Sheet input, Sheet expected, JsonNode summary) {
    double[] offers = input.numbers("offers_flow");
    double[] registrations = input.numbers("jobseekers_A_inflow");
    double[] exits = input.numbers("outflow_rate_ABC");
    double[] difficulty = input.numbers("share_difficult_projects_BMO");
    int n = input.size();
    double[] ratio =
        IntStream.range(0, n)
            .mapToDouble(i -> Tension.ratio(offers[i], registrations[i]))
            .toArray();
    int[] period = period(summary);
    int[] years = input.wholes("year");
    int[] inside =
        IntStream.range(0, n).filter(i -> years[i] >= period[0] && years[i] <= period[1]).toArray();
    Tension.Reference reference =
        Tension.Reference.of(pick(ratio, inside), pick(exits, inside), pick(difficulty, inside));
    Tension.Index[] index =
        IntStream.range(0, n)
            .mapToObj(i -> Tension.index(reference, ratio[i], exits[i], difficulty[i]))
            .toArray(Tension.Index[]::new);
    double[] value = IntStream.range(0, n).mapToDouble(i -> index[i].value()).toArray();
    Tension.Standard whole = Tension.Standard.of(pick(value, inside));
    double[] cuts = Tension.fifths(pick(value, inside));
    try (Comparison.Columns columns = c.columns(expected).keys("year", "fap")) {
      columns.numbers("ratio", ratio, TOLERANCE);
      columns.numbers("z_ratio", each(n, i -> index[i].offers()), TOLERANCE);
      columns.numbers("z_outflow", each(n, i -> index[i].exits()), TOLERANCE);
      columns.numbers("z_difficulty", each(n, i -> index[i].difficulty()), TOLERANCE);
      columns.numbers("tension_30_20_50", value, TOLERANCE);
      columns.numbers("tension_restandardised", each(n, i -> whole.reduce(value[i])), TOLERANCE);
      columns.numbers("class_1_5", each(n, i -> Tension.classOf(value[i], cuts)), Tolerance.EXACT);
    }
    Map<String, Object> found = new HashMap<>();
    String moments = "reference_moments_" + period[0] + "_" + period[1] + ".";
    moments(found, moments + "ratio", reference.offers(), inside.length);
    moments(found, moments + "outflow_rate_ABC", reference.exits(), inside.length);
    moments(found, moments + "share_difficult_projects_BMO", reference.difficulty(), inside.length);
    for (int k = 0; k < cuts.length; k++) {
      found.put("quintile_thresholds_type7[" + k + "]", cuts[k]);
    }
    c.json(summary, found, TOLERANCE, Set.of());
  }

  private static void moments(
      Map<String, Object> found, String path, Tension.Standard standard, int n) {
    found.put(path + ".mean", standard.mean());
    found.put(path + ".sd_population", standard.deviation());
    found.put(path + ".sd_sample", standard.deviation() * Math.sqrt(n / (n - 1.0)));
  }

  private static int[] period(JsonNode summary) {
    for (Map.Entry<String, JsonNode> entry : summary.properties()) {
      Matcher years = PERIOD.matcher(entry.getKey());
      if (years.matches()) {
        return new int[] {Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2))};
      }
    }
    throw new IllegalArgumentException("No reference period in the summary");
  }

  /** Each cut of the house lies between the two published values that the classes part. */
  private static void boundaries(Comparison c, JsonNode expected) {
    double[] cuts = Tension.daresCuts();
    JsonNode brackets = expected.elements().next();
    for (Map.Entry<String, JsonNode> bracket : brackets.properties()) {
      int below = Integer.parseInt(bracket.getKey().substring(0, 1));
      double cut = cuts[below - 1];
      double low = bracket.getValue().get(0).asDouble();
      double high = bracket.getValue().get(1).asDouble();
      c.number(bracket.getKey() + " above", low, Math.min(low, cut), Tolerance.EXACT);
      c.number(bracket.getKey() + " below", high, Math.max(high, cut), Tolerance.EXACT);
      c.number(bracket.getKey() + " class", below, Tension.classOf(low), Tolerance.EXACT);
      c.number(bracket.getKey() + " class", below + 1, Tension.classOf(high), Tolerance.EXACT);
    }
  }

  private static void published(Comparison c, Sheet sheet) {
    double[] value = sheet.numbers("tension");
    double[] category = sheet.numbers("category");
    for (int i = 0; i < value.length; i++) {
      if (!Double.isNaN(category[i])) {
        c.number("category[" + i + "]", category[i], Tension.classOf(value[i]), Tolerance.EXACT);
      }
    }
  }

  private static double[] pick(double[] values, int[] rows) {
    return IntStream.of(rows).mapToDouble(i -> values[i]).toArray();
  }

  private static double[] each(int n, IntToDoubleFunction of) {
    return IntStream.range(0, n).mapToDouble(of).toArray();
  }
}
