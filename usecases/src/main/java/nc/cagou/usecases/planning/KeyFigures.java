package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nc.cagou.Indicator;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonInterval;
import nc.cagou.method.planning.LandConsumption;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;

/** The indicators of a territory, the key figures first. */
final class KeyFigures {

  private final View view;
  private final List<Indicator> indicators = new ArrayList<>();

  KeyFigures(View view) {
    this.view = view;
  }

  List<Indicator> all() {
    population();
    growth();
    if (!Places.isCommune(view.territory())) {
      add("losing", (double) losing(view), 0, period(), Text.EMPTY, view.say("reason.count"));
    }
    if (view.has("service_access")) {
      services();
    }
    if (view.has("land_consumption")) {
      land();
    }
    if (view.has("permits")) {
      permits();
    }
    if (view.isWhole()) {
      patterns();
    }
    return indicators;
  }

  /** How many communes of the territory count fewer people than at the census before. */
  static int losing(View view) {
    return (int) view.communes().stream().filter(c -> view.growth(c, view.year()) < 0).count();
  }

  private String period() {
    return view.before().map(b -> b + "–" + view.year()).orElse("" + view.year());
  }

  private void population() {
    double now = view.people(view.territory(), view.year());
    double earlier = view.before().map(b -> view.people(view.territory(), b)).orElse(Double.NaN);
    Text change = Text.EMPTY;
    if (!Double.isNaN(earlier) && !Double.isNaN(now)) {
      long gap = Math.round(now) - Math.round(earlier);
      String key = gap == 0 ? "same" : gap > 0 ? "more" : "less";
      change =
          view.say(
              "change.population_" + key,
              Map.of("gap", Numbers.whole(Math.abs(gap)), "before", Numbers.whole(earlier)));
    }
    add("population", finite(now), 0, "" + view.year(), change, view.say("reason.census"));
  }

  private void growth() {
    double now = view.growth(view.territory(), view.year());
    Text change = Text.EMPTY;
    int at = view.years().indexOf(view.year());
    double earlier = at > 1 ? view.growth(view.territory(), view.years().get(at - 1)) : Double.NaN;
    if (!Double.isNaN(earlier) && !Double.isNaN(now)) {
      change =
          view.say(
              "change.growth",
              Map.of(
                  "before", Phrases.signed(earlier, 1),
                  "first", "" + view.years().get(at - 2),
                  "last", "" + view.years().get(at - 1)));
    }
    Text reason = view.say(Double.isNaN(now) ? "reason.one_census" : "reason.census");
    add("annual_growth", finite(now), 1, period(), change, reason);
  }

  private void services() {
    List<Far> far = Far.of(view, view.territory());
    if (far.isEmpty()) {
      return;
    }
    Far worst = far.get(0);
    indicators.add(
        new Indicator(
            "far_share",
            view.say("indicator.far_share", Map.of("type", Phrases.type(worst.type()))),
            worst.beyond() * 100,
            0,
            view.say("unit.far_share"),
            null,
            null,
            "" + view.years().get(view.years().size() - 1),
            view.territory(),
            view.say("change.people", Map.of("people", Numbers.whole(worst.people()))),
            view.say("reason.as_they_are")));
    far.stream()
        .filter(f -> Double.isFinite(f.distance()))
        .max(Comparator.comparingDouble(Far::distance))
        .ifPresent(
            f ->
                indicators.add(
                    new Indicator(
                        "farthest",
                        view.say("indicator.farthest", Map.of("type", Phrases.type(f.type()))),
                        f.distance(),
                        1,
                        view.say("unit.farthest"),
                        null,
                        null,
                        "" + view.years().get(view.years().size() - 1),
                        view.territory(),
                        Text.EMPTY,
                        view.say("reason.as_they_are"))));
  }

  private void land() {
    LandConsumption land = view.land(view.territory());
    String period = view.landFrom() + "–" + view.landTo();
    Text taken = view.say("reason.as_they_are");
    Text missing = view.say("reason.land_missing");
    double rate = land.lcr() * 100;
    add(
        "built_up_growth",
        finite(rate),
        1,
        period,
        Text.EMPTY,
        Double.isNaN(rate) ? missing : taken);
    double ratio = PortraitTable.readable(land);
    Text why = Double.isNaN(ratio) ? view.say("statement." + LandTables.statement(land)) : taken;
    add("lcrpgr", finite(ratio), 1, period, Text.EMPTY, why);
    double head = land.perHeadAfter();
    Text change =
        Double.isNaN(land.perHeadChange())
            ? Text.EMPTY
            : view.say(
                "change.per_head",
                Map.of(
                    "before", Numbers.whole(land.perHeadBefore()), "year", "" + view.landFrom()));
    add(
        "built_up_per_capita",
        finite(head),
        0,
        "" + view.landTo(),
        change,
        Double.isNaN(head) ? missing : taken);
  }

  /** Permits a year for 1,000 inhabitants, with an exact Poisson interval. */
  private void permits() {
    Map<String, Double> parts = Places.groundOf(view.territory());
    TreeSet<Integer> years = new TreeSet<>();
    long permits = 0;
    for (Row row : view.table("permits")) {
      years.add(Sheet.whole(row, "year"));
      if (parts.getOrDefault(row.getString("commune_code"), 0.0) > 0) {
        permits += Sheet.whole(row, "permits");
      }
    }
    double people =
        view.people(view.territory(), view.years().get(view.years().size() - 1))
            * years.size()
            / 1000;
    if (!(people > 0)) {
      return;
    }
    Interval limits = PoissonInterval.of(permits).times(1 / people);
    String period = years.size() == 1 ? "" + years.first() : years.first() + "–" + years.last();
    indicators.add(
        new Indicator(
            "permits_rate",
            view.say("indicator.permits_rate"),
            permits / people,
            1,
            view.say("unit.permits_rate"),
            limits.lower(),
            limits.upper(),
            period,
            view.territory(),
            Text.EMPTY,
            Text.EMPTY));
  }

  private void patterns() {
    for (Row row : view.table("autocorrelation")) {
      if (row.getString("measure").equals("annual_growth")
          && row.getString("statistic").equals("moran")) {
        double p = Sheet.number(row, "p");
        String key = p < 0.05 ? "pattern" : "no_pattern";
        add(
            "moran",
            finite(Sheet.number(row, "value")),
            2,
            row.getString("period"),
            Text.EMPTY,
            view.say("reason." + key, Map.of("p", Numbers.decimal(p, 3))));
      }
    }
  }

  private void add(String id, Double value, int decimals, String period, Text change, Text reason) {
    indicators.add(
        new Indicator(
            id,
            view.say("indicator." + id),
            value,
            decimals,
            view.say("unit." + id),
            null,
            null,
            period,
            view.territory(),
            change,
            reason));
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
