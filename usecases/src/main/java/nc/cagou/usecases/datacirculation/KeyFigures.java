package nc.cagou.usecases.datacirculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.Indicator;
import nc.cagou.method.Interval;
import nc.cagou.method.WilsonInterval;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The indicators of the catalogue, or of one publisher; the key figures first. */
final class KeyFigures {

  private final View view;
  private final Totals totals;
  private final List<Indicator> indicators = new ArrayList<>();

  KeyFigures(View view, Totals totals) {
    this.view = view;
    this.totals = totals;
  }

  List<Indicator> all() {
    if (totals.datasets() > 0) {
      score();
      udata();
    }
    if (totals.flows() > 0) {
      share("blocked_share", totals.blocked(), totals.flows());
    }
    if (totals.datasets() > 0) {
      late();
      first();
      Table mqa = view.rows("mqa");
      long good =
          mqa.stream()
              .filter(r -> List.of("good", "excellent").contains(r.getString("band")))
              .count();
      share("good_share", good, mqa.rowCount());
      license();
      count("datasets", totals.datasets());
      if (view.chosen().isEmpty() && view.tables().has("duplicates")) {
        count("duplicates", view.tables().get("duplicates").rowCount());
      }
    }
    uses();
    return indicators;
  }

  private void score() {
    boolean defined = totals.scored();
    add(
        "mqa_total",
        defined ? totals.score().total() : null,
        1,
        view.say("unit.mqa"),
        Interval.UNDEFINED,
        Text.EMPTY,
        defined ? bounds(totals.lower(), totals.upper()) : view.say("reason.untested"));
  }

  /** A census has no interval; tests that were not made leave room. */
  static Text bounds(double lower, double upper) {
    return upper - lower < 0.05
        ? DataCirculation.WORDS.get("reason.census")
        : DataCirculation.WORDS.get(
            "reason.bounds",
            Map.of("lower", Numbers.decimal(lower, 1), "upper", Numbers.decimal(upper, 1)));
  }

  private void udata() {
    add(
        "udata_mean",
        totals.udata() * 100,
        1,
        Text.same("%"),
        Interval.UNDEFINED,
        Text.EMPTY,
        view.say("reason.census"));
  }

  private void late() {
    long due = 0;
    long late = 0;
    for (Row row : view.rows("freshness")) {
      String state = row.getString("state");
      due += state.equals("late") || state.equals("on_time") ? 1 : 0;
      late += state.equals("late") ? 1 : 0;
    }
    share("late_share", late, due);
  }

  private void license() {
    for (Row row : view.grouped("udata_criteria")) {
      if (row.getString("criterion").equals("license")) {
        share(
            "license_share",
            View.whole(row, "met"),
            View.whole(row, "datasets") - View.whole(row, "unknown"));
      }
    }
  }

  /** The fix that would give the catalogue most points. */
  private void first() {
    MqaMetric best = MendFigures.best(totals);
    add(
        "first_fix",
        totals.gain(best),
        1,
        view.say("unit.points"),
        Interval.UNDEFINED,
        view.say("change.first_fix", Map.of("fix", Names.fix(best.code()))),
        view.say("reason.census"));
  }

  private void uses() {
    Table uses = view.tables().find("uses").orElse(null);
    if (uses == null || uses.isEmpty() || view.chosen().isPresent()) {
      return;
    }
    Row last = uses.row(uses.rowCount() - 1);
    long now = View.whole(last, "downloads") + View.whole(last, "api_calls");
    Text change = Text.EMPTY;
    if (uses.rowCount() > 1) {
      Row earlier = uses.row(uses.rowCount() - 2);
      long before = View.whole(earlier, "downloads") + View.whole(earlier, "api_calls");
      String way = now == before ? "same" : now > before ? "up" : "down";
      change =
          view.say(
              "change.uses",
              Map.of(
                  "way",
                  way,
                  "before",
                  Numbers.whole(before),
                  "month",
                  earlier.getString("month")));
    }
    indicators.add(
        new Indicator(
            "uses",
            view.say("indicator.uses"),
            (double) now,
            0,
            Text.EMPTY,
            null,
            null,
            last.getString("month"),
            territory(),
            change,
            view.say("reason.register")));
  }

  private void count(String id, long value) {
    Text reason = view.say(id.equals("duplicates") ? "reason.threshold" : "reason.census");
    add(id, (double) value, 0, Text.EMPTY, Interval.UNDEFINED, Text.EMPTY, reason);
  }

  private void share(String id, long part, long whole) {
    if (whole == 0) {
      Text reason = view.say("reason." + id);
      add(id, null, 0, Text.same("%"), Interval.UNDEFINED, Text.EMPTY, reason);
      return;
    }
    Interval limits = WilsonInterval.of(part, whole).times(100);
    Text change =
        view.say("change.of", Map.of("part", Numbers.whole(part), "whole", Numbers.whole(whole)));
    add(id, 100.0 * part / whole, 0, Text.same("%"), limits, change, Text.EMPTY);
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
            view.period(),
            territory(),
            change,
            reason));
  }

  private String territory() {
    return view.evidence().context().parameters().text("territory");
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
