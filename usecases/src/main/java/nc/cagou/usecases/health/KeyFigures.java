package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Indicator;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonComparison;
import nc.cagou.method.PoissonInterval;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;

/** The indicators of a territory: care in reach, signals, then the disease at hand. */
final class KeyFigures {

  private final View view;
  private final CareFigures care;
  private final Signals signals;
  private final List<Indicator> indicators = new ArrayList<>();

  KeyFigures(View view, CareFigures care, Signals signals) {
    this.view = view;
    this.care = care;
    this.signals = signals;
  }

  List<Indicator> all() {
    List<CareFigures.Reach> here = care.here();
    if (!here.isEmpty()) {
      exact("without_care", care.without(), 0, "unit.inhabitants");
      if (!signals.isEmpty()) {
        signals();
      }
      exact("mean_access", CareFigures.mean(here), 1, "unit.fte");
    } else if (!signals.isEmpty()) {
      signals();
    }
    illness();
    if (!here.isEmpty()) {
      double population = CareFigures.population(here);
      exact(
          "without_care_share",
          population > 0 ? 100 * care.without() / population : Double.NaN,
          1,
          "unit.percent");
      double low =
          here.stream()
              .filter(r -> List.of("none", "very_low").contains(r.level()))
              .mapToDouble(CareFigures.Reach::population)
              .sum();
      exact(
          "low_access_share",
          population > 0 ? 100 * low / population : Double.NaN,
          1,
          "unit.percent");
      exact("fte", here.stream().mapToDouble(CareFigures.Reach::fte).sum(), 1, "unit.fte_bare");
    }
    return indicators;
  }

  /** A figure without sampling or chance: computed from a register and a census. */
  private void exact(String id, double value, int decimals, String unit) {
    boolean defined = !Double.isNaN(value);
    indicators.add(
        new Indicator(
            id,
            view.say("indicator." + id),
            defined ? value : null,
            decimals,
            Health.WORDS.get(unit),
            null,
            null,
            "",
            view.territory(),
            Text.EMPTY,
            Health.WORDS.get(defined ? "reason.exact" : "reason.no_inhabitants")));
  }

  private void signals() {
    boolean looked = !signals.window().isEmpty();
    indicators.add(
        new Indicator(
            "signals",
            view.say("indicator.signals", Map.of("when", signals.when())),
            looked ? (double) signals.current().size() : null,
            0,
            Text.EMPTY,
            null,
            null,
            signals.lastWeek(),
            view.territory(),
            Text.EMPTY,
            Health.WORDS.get(looked ? "reason.signals" : "reason.untested")));
  }

  private void illness() {
    if (view.year() == null) {
      return;
    }
    Row row = view.rate(view.territory(), view.year()).orElse(null);
    String period = String.valueOf(view.year());
    Text change = change();
    double cases = row == null ? Double.NaN : Cells.number(row, "cases");
    Interval limits =
        Double.isNaN(cases) ? Interval.UNDEFINED : PoissonInterval.of(Math.round(cases));
    measured("cases", cases, limits, 0, "", period, change, row, "cases");
    measured(
        "crude_rate",
        number(row, "crude"),
        limits(row, "crude_lower", "crude_upper"),
        0,
        "unit.rate",
        period,
        change,
        row,
        "crude");
    boolean standardised = row != null && "standardised".equals(Cells.text(row, "limits_of"));
    if (standardised
        && (Cells.hidden(row, "standardised") || !Double.isNaN(number(row, "standardised")))) {
      measured(
          "standardised_rate",
          number(row, "standardised"),
          limits(row, "lower", "upper"),
          0,
          "unit.rate",
          period,
          Text.EMPTY,
          row,
          "standardised");
    }
    Optional<Row> all = view.period(view.territory(), view.disease());
    if (all.isPresent() && !view.isHome()) {
      Row own = all.get();
      String years =
          Phrases.period(Cells.whole(own, "from_year"), Cells.whole(own, "to_year")).fr();
      measured(
          "ratio",
          number(own, "ratio"),
          limits(own, "ratio_lower", "ratio_upper"),
          2,
          "",
          years,
          Text.EMPTY,
          own,
          "ratio");
    }
  }

  private void measured(
      String id,
      double value,
      Interval limits,
      int decimals,
      String unit,
      String period,
      Text change,
      Row row,
      String column) {
    boolean there = !Double.isNaN(value);
    boolean interval = there && !Double.isNaN(limits.lower()) && !Double.isNaN(limits.upper());
    Text reason = Text.EMPTY;
    if (!there) {
      boolean hidden = row != null && Cells.hidden(row, column);
      reason = Health.WORDS.get(hidden ? "reason.secret" : "reason.unknown");
    } else if (!interval) {
      reason = Health.WORDS.get("reason.no_interval");
    }
    indicators.add(
        new Indicator(
            id,
            view.say("indicator." + id),
            there ? value : null,
            decimals,
            unit.isEmpty() ? Text.EMPTY : Health.WORDS.get(unit),
            interval ? limits.lower() : null,
            interval ? limits.upper() : null,
            period,
            view.territory(),
            there ? change : Text.EMPTY,
            reason));
  }

  private static double number(Row row, String column) {
    return row == null ? Double.NaN : Cells.number(row, column);
  }

  private static Interval limits(Row row, String lower, String upper) {
    return new Interval(number(row, lower), number(row, upper));
  }

  /** Against the year before, with what chance explains; empty when one of them is not known. */
  private Text change() {
    int year = view.year();
    Row now = view.rate(view.territory(), year).orElse(null);
    if (now == null || !view.years().contains(year - 1)) {
      return Text.EMPTY;
    }
    double cases = number(now, "cases");
    double persons = number(now, "population");
    boolean whole = complete(now);
    Row row = view.rate(view.territory(), year - 1).orElse(null);
    double before = number(row, "cases");
    if (Double.isNaN(cases) || Double.isNaN(before) || !whole || !complete(row)) {
      return Text.EMPTY;
    }
    PoissonComparison test =
        PoissonComparison.of(
            Math.round(before), number(row, "population"), Math.round(cases), persons);
    String verdict =
        cases == before
            ? "equal"
            : !test.beyondChance() ? "chance" : test.ratio() > 1 ? "increase" : "decrease";
    return Health.WORDS.get(
        "change." + verdict,
        Map.of("n", Math.round(before), "text", Numbers.whole(before), "year", "" + (year - 1)));
  }

  /** Years of weeks are comparable when all their weeks were published. */
  private static boolean complete(Row row) {
    return row.isMissing("weeks") || Cells.whole(row, "weeks") >= 52;
  }
}
