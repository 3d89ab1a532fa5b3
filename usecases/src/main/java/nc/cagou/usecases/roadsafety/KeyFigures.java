package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nc.cagou.Indicator;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonInterval;
import nc.cagou.method.ProportionDifference;
import nc.cagou.method.WilsonInterval;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The indicators of a territory and a year, the key figures first. */
final class KeyFigures {

  private final View view;
  private final String period;
  private final List<Indicator> indicators = new ArrayList<>();

  KeyFigures(View view) {
    this.view = view;
    this.period = view.year() == null ? "" : String.valueOf(view.year());
  }

  List<Indicator> all() {
    Counts own = view.counts();
    if (view.hasPersons()) {
      count("killed", own.killed(), "persons");
      count("hospitalised", own.hospitalised(), "persons");
    }
    count("accidents", own.accidents(), "accidents");
    if (view.hasPersons()) {
      rate("killed_rate", "killed_rate", "killed_lower", "killed_upper");
      victims("vulnerable_share", r -> Codes.VULNERABLE.contains(r.getString("user_category")));
    }
    rate("accident_rate", "rate", "lower", "upper");
    if (view.hasPersons()) {
      share("fatal_share", own.fatal(), own.accidents(), before(Counts::fatal, Counts::accidents));
      victims("young_share", r -> Codes.AGE_GROUPS.indexOf(r.getString("age_group")) < 3);
      count("slightly_injured", own.slight(), "persons");
    }
    avoided();
    return roads();
  }

  /** Those of segments and treated sites alone. */
  List<Indicator> roads() {
    new SegmentFigures(view).first().ifPresent(this::excess);
    new TreatmentFigures(view).best().ifPresent(this::effect);
    return indicators;
  }

  private void excess(Row segment) {
    double years = Counts.number(segment, "years");
    Interval limits =
        new Interval(Counts.number(segment, "lower"), Counts.number(segment, "upper"))
            .times(1 / years);
    double value = Counts.number(segment, "excess") / years;
    add("segment_excess", value, 1, unit("per_year"), limits, Text.EMPTY, Text.EMPTY);
  }

  private void effect(Row total) {
    boolean known = !total.isMissing("change_percent");
    Interval limits =
        new Interval(Counts.number(total, "change_lower"), Counts.number(total, "change_upper"));
    add(
        "treatment_change",
        known ? Counts.number(total, "change_percent") : null,
        0,
        Text.same("%"),
        limits,
        Text.EMPTY,
        known ? Text.EMPTY : reason("no_effect"));
  }

  private void count(String id, long value, String unit) {
    Interval limits = PoissonInterval.of(value);
    Optional<Text> change =
        view.before()
            .map(
                from -> {
                  long earlier = view.counts(view.territory(), from).get(id);
                  return changed(id, from, earlier, value, Numbers.whole(earlier));
                });
    add(id, (double) value, 0, unit(unit), limits, change.orElse(Text.EMPTY), Text.EMPTY);
  }

  /** The change of a count or a rate, with the verdict of the table {@code change}. */
  private Text changed(String measure, int from, double before, double after, Text written) {
    Optional<Row> tested = view.change(measure, from, view.year());
    String verdict =
        tested
            .map(r -> r.getString("verdict"))
            .orElseGet(
                () ->
                    Changes.verdict(
                        before,
                        after,
                        nc.cagou.method.PoissonComparison.of(
                            Math.round(before), Math.round(after))));
    return sentence(verdict, from, written, after < before);
  }

  private Text sentence(String verdict, int from, Text before, boolean down) {
    return view.say(
        "change." + verdict,
        Map.of("before", before, "from", "" + from, "direction", down ? "down" : "up"));
  }

  private void rate(String id, String value, String lower, String upper) {
    Optional<Row> own = rates(view.year());
    if (own.isEmpty() || own.get().isMissing(value)) {
      if (Territories.byCode(view.territory()).isPresent()) {
        add(id, null, 1, unit(unitOf(id)), Interval.UNDEFINED, Text.EMPTY, reason("population"));
      }
      return;
    }
    double rate = Counts.number(own.get(), value);
    Text change = Text.EMPTY;
    Optional<Row> earlier = view.before().flatMap(this::rates);
    if (earlier.isPresent() && !earlier.get().isMissing(value)) {
      double before = Counts.number(earlier.get(), value);
      Optional<Row> tested =
          view.change(
              id.equals("killed_rate") ? id : "accidents",
              view.before().orElseThrow(),
              view.year());
      String verdict = tested.map(r -> r.getString("verdict")).orElse("chance");
      boolean same = Numbers.decimal(before, 1).equals(Numbers.decimal(rate, 1));
      change =
          sentence(
              same ? "equal" : verdict.equals("equal") ? "chance" : verdict,
              view.before().orElseThrow(),
              Numbers.decimal(before, 1),
              rate < before);
    }
    Interval limits =
        new Interval(Counts.number(own.get(), lower), Counts.number(own.get(), upper));
    add(id, rate, 1, unit(unitOf(id)), limits, change, Text.EMPTY);
  }

  private static String unitOf(String id) {
    return id.equals("killed_rate") ? "killed_rate" : "accident_rate";
  }

  private Optional<Row> rates(Integer year) {
    Optional<Table> table = view.tables().find("rates");
    if (table.isEmpty() || year == null) {
      return Optional.empty();
    }
    for (Row row : table.get()) {
      if (row.getString("territory").equals(view.territory())
          && Counts.whole(row, "year") == year) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** A share of the persons killed or hospitalised. */
  private void victims(String id, Predicate<Row> those) {
    Optional<Table> who = view.tables().find("who");
    boolean byVehicle =
        who.isPresent() && !who.get().stringColumn("user_category").contains("driver");
    if (who.isEmpty() || (id.equals("vulnerable_share") && !byVehicle)) {
      return;
    }
    Table own = who.get().where(who.get().stringColumn("territory").isEqualTo(view.territory()));
    long[] now = sums(own, view.year(), those);
    Optional<long[]> earlier = view.before().map(y -> sums(own, y, those));
    share(id, now[0], now[1], earlier);
  }

  private static long[] sums(Table own, Integer year, Predicate<Row> those) {
    long[] sums = new long[2];
    for (Row row : own) {
      if (java.util.Objects.equals(Ledger.year(row), year)) {
        long hurt = Counts.whole(row, "killed") + Counts.whole(row, "hospitalised");
        sums[0] += those.test(row) ? hurt : 0;
        sums[1] += hurt;
      }
    }
    return sums;
  }

  private Optional<long[]> before(
      java.util.function.ToLongFunction<Counts> part,
      java.util.function.ToLongFunction<Counts> whole) {
    return view.before()
        .map(y -> view.counts(view.territory(), y))
        .map(c -> new long[] {part.applyAsLong(c), whole.applyAsLong(c)});
  }

  private void share(String id, long part, long whole, Optional<long[]> earlier) {
    if (whole == 0) {
      Text why = reason(id.equals("fatal_share") ? "no_accident" : "none");
      add(id, null, 0, Text.same("%"), Interval.UNDEFINED, Text.EMPTY, why);
      return;
    }
    Text change = Text.EMPTY;
    if (earlier.isPresent() && earlier.get()[1] > 0) {
      long[] first = earlier.get();
      Text written = Numbers.percent((double) first[0] / first[1], 0);
      boolean same = written.equals(Numbers.percent((double) part / whole, 0));
      Interval gap = ProportionDifference.of(first[0], first[1], part, whole);
      boolean down = (double) part / whole < (double) first[0] / first[1];
      String verdict = gap.contains(0) ? "chance" : down ? "decrease" : "increase";
      change = sentence(same ? "equal" : verdict, view.before().orElseThrow(), written, down);
    }
    Interval limits = WilsonInterval.of(part, whole).times(100);
    add(id, 100.0 * part / whole, 0, Text.same("%"), limits, change, Text.EMPTY);
  }

  private void avoided() {
    Optional<Table> lever =
        view.tables()
            .find("lever")
            .map(t -> t.where(t.stringColumn("lever").isEqualTo(LeverTable.CLUSTERS)));
    if (lever.isEmpty() || lever.get().isEmpty()) {
      return;
    }
    Row row = lever.get().row(0);
    Interval limits =
        new Interval(Counts.number(row, "lower_per_year"), Counts.number(row, "upper_per_year"));
    // zones are treated wherever they lie, whatever territory a reader looks at
    indicators.add(
        new Indicator(
            "avoided",
            view.say("indicator.avoided"),
            Counts.number(row, "avoided_per_year"),
            1,
            unit("per_year"),
            finite(limits.lower()),
            finite(limits.upper()),
            period,
            view.home(),
            Text.EMPTY,
            Text.EMPTY));
  }

  private void add(
      String id, Double value, int decimals, Text unit, Interval limits, Text change, Text reason) {
    indicators.add(
        new Indicator(
            id,
            view.say("indicator." + id),
            value,
            decimals,
            unit,
            finite(limits.lower()),
            finite(limits.upper()),
            period,
            view.territory(),
            change,
            reason));
  }

  private Text unit(String key) {
    return view.say("unit." + key);
  }

  private Text reason(String key) {
    return view.say("reason." + key);
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
