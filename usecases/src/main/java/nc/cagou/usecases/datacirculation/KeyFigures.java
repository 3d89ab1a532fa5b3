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
    List<Uses.Month> months = Uses.counted(view.tables());
    if (months.isEmpty() || view.chosen().isPresent()) {
      return;
    }
    Uses.Month last = months.get(months.size() - 1);
    Uses.Month earlier = months.size() > 1 ? months.get(months.size() - 2) : null;
    Text change = Text.EMPTY;
    if (earlier != null && earlier.known().equals(last.known())) {
      int way = Long.compare(last.total(), earlier.total());
      change =
          view.say(
              "change.uses",
              Map.of(
                  "way",
                  way == 0 ? "same" : way > 0 ? "up" : "down",
                  "before",
                  Numbers.whole(earlier.total()),
                  "month",
                  earlier.month()));
    }
    indicators.add(
        new Indicator(
            "uses",
            view.say("indicator.uses", Map.of("known", last.known())),
            (double) last.total(),
            0,
            Text.EMPTY,
            null,
            null,
            last.month(),
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
