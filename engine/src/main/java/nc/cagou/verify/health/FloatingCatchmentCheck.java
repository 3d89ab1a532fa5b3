package nc.cagou.verify.health;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.method.health.DistanceDecay;
import nc.cagou.method.health.TwoStepFloatingCatchment;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * Two-step floating catchment areas against PySAL's {@code access}. The name of an expected column
 * holds the decay: {@code 2sfca_30min}, {@code step_10_20_30_w1_068_022} (limits, then weights, 068
 * for 0.68), {@code gaussian_sigma15_60min}; {@code _needweighted} asks for demand by need, {@code
 * _per_100k} for another unit.
 */
public final class FloatingCatchmentCheck implements MethodCheck {

  private static final Tolerance TOLERANCE = Tolerance.relative(1e-12);
  private static final double UNIT = 100_000;
  private static final Pattern WITHIN = Pattern.compile("2sfca_([\\d.]+)min");
  private static final Pattern STEPS = Pattern.compile("step_([\\d._]+)_w([\\d._]+)");
  private static final Pattern GAUSSIAN = Pattern.compile("gaussian_sigma([\\d.]+)_([\\d.]+)min");

  @Override
  public String method() {
    return "health_e2sfca";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_expected.csv")) {
      cases.check(
          name,
          c ->
              compare(
                  c,
                  cases.sheet(name + "_demand.csv"),
                  cases.sheet(name + "_supply.csv"),
                  cases.sheet(name + "_travel_minutes.csv"),
                  cases.sheet(name + "_expected.csv")));
    }
  }

  private static void compare(
      Comparison c, Sheet demand, Sheet supply, Sheet travel, Sheet expected) {
    double[] population = demand.numbers("population");
    double[][] minutes = minutes(demand, supply, travel);
    int[] order = order(demand, expected);
    try (Comparison.Columns columns = c.columns(expected).keys("geoid")) {
      for (String column : expected.header().subList(1, expected.header().size())) {
        double[] access =
            TwoStepFloatingCatchment.access(
                column.contains("needweighted") ? weighted(demand, population) : population,
                supply.numbers("supply_fte"),
                minutes,
                decay(column));
        double unit = column.endsWith("_per_100k") ? UNIT : 1;
        double[] sorted = Arrays.stream(order).mapToDouble(i -> access[i] * unit).toArray();
        columns.numbers(column, sorted, TOLERANCE);
      }
    }
  }

  private static double[] weighted(Sheet demand, double[] population) {
    return demand.has("need_index")
        ? TwoStepFloatingCatchment.needWeighted(population, demand.numbers("need_index"))
        : demand.numbers("demand_weighted");
  }

  private static DistanceDecay decay(String column) {
    Matcher within = WITHIN.matcher(column);
    if (within.find()) {
      return DistanceDecay.within(Double.parseDouble(within.group(1)));
    }
    Matcher steps = STEPS.matcher(column);
    if (steps.find()) {
      return DistanceDecay.steps(numbers(steps.group(1)), numbers(steps.group(2)));
    }
    Matcher gaussian = GAUSSIAN.matcher(column);
    if (gaussian.find()) {
      return DistanceDecay.gaussian(
          Double.parseDouble(gaussian.group(1)), Double.parseDouble(gaussian.group(2)));
    }
    throw new IllegalArgumentException("no decay known by the name " + column);
  }

  /** "1_068_022" as 1, 0.68, 0.22. */
  private static double[] numbers(String text) {
    return Arrays.stream(text.split("_"))
        .filter(t -> !t.isEmpty())
        .map(
            t ->
                t.length() > 1 && t.startsWith("0") && !t.contains(".") ? "0." + t.substring(1) : t)
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static double[][] minutes(Sheet demand, Sheet supply, Sheet travel) {
    Map<String, Integer> origins = index(demand.texts("geoid"));
    Map<String, Integer> places = index(supply.texts("geoid"));
    double[][] minutes = new double[demand.size()][supply.size()];
    for (double[] row : minutes) {
      Arrays.fill(row, Double.NaN);
    }
    String[] from = travel.texts("origin");
    String[] to = travel.texts("dest");
    double[] taken = travel.numbers("minutes");
    for (int i = 0; i < taken.length; i++) {
      minutes[origins.get(from[i])][places.get(to[i])] = taken[i];
    }
    return minutes;
  }

  private static int[] order(Sheet demand, Sheet expected) {
    Map<String, Integer> places = index(demand.texts("geoid"));
    return List.of(expected.texts("geoid")).stream().mapToInt(places::get).toArray();
  }

  private static Map<String, Integer> index(String[] names) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      index.put(names[i], i);
    }
    return index;
  }
}
