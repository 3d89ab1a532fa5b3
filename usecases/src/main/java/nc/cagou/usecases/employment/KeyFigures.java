package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nc.cagou.Indicator;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonComparison;
import nc.cagou.method.PoissonInterval;
import nc.cagou.method.WilsonInterval;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;

/** The indicators of a territory and a year, the key figures first. */
final class KeyFigures {

  private static final double Z = 1.959963984540054;

  private final View view;
  private final List<Indicator> indicators = new ArrayList<>();

  KeyFigures(View view) {
    this.view = view;
  }

  List<Indicator> all() {
    List<Line> known = view.known();
    if (view.published()) {
      published(known);
    } else if (view.hasLines()) {
      computed(known);
    }
    indicators.addAll(new TerritoryWideFigures(view).all());
    return indicators;
  }

  private void computed(List<Line> known) {
    if (!known.isEmpty()) {
      tense(known);
      top(known.get(0));
    }
    Optional<Line> total = view.total(view.period());
    Optional<Line> before = view.before().flatMap(view::total);
    if (total.isPresent()) {
      ratio(total.get(), before);
      mismatch();
      count("offers", total.get(), before, Line::offers);
      count("registrations", total.get(), before, Line::registrations);
      exits(total.get(), before);
    }
  }

  private void tense(List<Line> known) {
    long now = known.stream().filter(Line::tense).count();
    Text change = Text.EMPTY;
    if (view.before().isPresent()) {
      List<Line> earlier =
          view.lines(view.territory(), view.before().get()).stream()
              .filter(l -> l.hasIndex() && l.rank() > 0)
              .toList();
      long then = earlier.stream().filter(Line::tense).count();
      if (!earlier.isEmpty()) {
        change =
            view.say(
                now == then ? "change.equal" : "change.bare",
                Map.of("before", Numbers.whole(then), "from", view.before().get()));
      }
    }
    Text unit = view.say("unit.occupations", Map.of("m", known.size()));
    add("tense", (double) now, 0, unit, Interval.UNDEFINED, change, view.say("reason.count"));
  }

  private void top(Line line) {
    Text change = Text.EMPTY;
    if (line.verdict() != null && view.before().isPresent()) {
      double before = line.index() - line.change();
      change =
          changed(
              line.verdict(), Numbers.decimal(before, 2), view.before().get(), line.change() < 0);
    }
    indicators.add(
        new Indicator(
            "top_index",
            view.say("indicator.top_index", Map.of("name", line.name())),
            line.index(),
            2,
            Text.EMPTY,
            finite(line.lower()),
            finite(line.upper()),
            view.period(),
            view.territory(),
            change,
            Double.isFinite(line.lower()) ? Text.EMPTY : view.say("reason.published")));
  }

  private void ratio(Line total, Optional<Line> before) {
    if (!Double.isFinite(total.ratio())) {
      if (total.hidden()) {
        absent("ratio", 0, view.say("unit.ratio"), view.say("reason.hidden"));
      }
      return;
    }
    double error = Math.sqrt(TensionTable.ratioVariance(total.offers(), total.registrations()));
    double value = total.ratio();
    Text change = Text.EMPTY;
    if (before.isPresent() && Double.isFinite(before.get().ratio())) {
      double earlier = before.get().ratio();
      double then =
          Math.sqrt(
              TensionTable.ratioVariance(before.get().offers(), before.get().registrations()));
      Text written = Numbers.whole(100 * earlier);
      boolean same = written.equals(Numbers.whole(100 * value));
      String verdict =
          same ? "equal" : TensionTable.verdict(value - earlier, Math.hypot(error, then));
      change = changed(verdict, written, before.get().period(), value < earlier);
    }
    Interval limits = new Interval(100 * Math.max(0, value - Z * error), 100 * (value + Z * error));
    add("ratio", 100 * value, 0, view.say("unit.ratio"), limits, change, Text.EMPTY);
  }

  private void mismatch() {
    Optional<Row> row = MatchFigures.mismatch(view, view.period());
    if (row.isEmpty() || row.get().isMissing("index")) {
      return;
    }
    double value = 100 * Cells.number(row.get(), "index");
    Interval limits =
        new Interval(Cells.number(row.get(), "lower"), Cells.number(row.get(), "upper")).times(100);
    Text change = Text.EMPTY;
    Optional<Row> earlier = view.before().flatMap(p -> MatchFigures.mismatch(view, p));
    if (earlier.isPresent() && !earlier.get().isMissing("index")) {
      double before = 100 * Cells.number(earlier.get(), "index");
      double then =
          50 * (Cells.number(earlier.get(), "upper") - Cells.number(earlier.get(), "lower")) / Z;
      double now = (limits.upper() - limits.lower()) / (2 * Z);
      Text written = Numbers.percent(before / 100, 1);
      boolean same = written.equals(Numbers.percent(value / 100, 1));
      String verdict = same ? "equal" : TensionTable.verdict(value - before, Math.hypot(now, then));
      change = changed(verdict, written, view.before().get(), value < before);
    }
    indicators.add(
        new Indicator(
            "mismatch",
            view.say("indicator.mismatch"),
            value,
            1,
            Text.same("%"),
            limits.lower(),
            limits.upper(),
            view.period(),
            "988",
            change,
            Text.EMPTY));
  }

  private void count(String id, Line total, Optional<Line> before, ToDoubleFunction<Line> of) {
    double value = of.applyAsDouble(total);
    if (!Double.isFinite(value)) {
      boolean hidden = total.hidden() && id.equals("registrations");
      if (hidden) {
        absent(id, 0, view.say("unit." + id), view.say("reason.hidden"));
      }
      return;
    }
    Interval limits = PoissonInterval.of(Math.round(value));
    Text change = Text.EMPTY;
    if (before.isPresent() && Double.isFinite(of.applyAsDouble(before.get()))) {
      double earlier = of.applyAsDouble(before.get());
      change =
          changed(
              verdict(earlier, value),
              Numbers.whole(earlier),
              before.get().period(),
              value < earlier);
    }
    add(id, value, 0, view.say("unit." + id), limits, change, Text.EMPTY);
  }

  /** Of two counts; those too large for the exact test are told apart by their logarithms. */
  private static String verdict(double before, double after) {
    long first = Math.round(before);
    long second = Math.round(after);
    if (first == second) {
      return "equal";
    }
    boolean beyond =
        first + second < 1_000_000
            ? PoissonComparison.of(first, second).beyondChance()
            : Math.abs(Math.log(after / before)) > Z * Math.sqrt(1 / before + 1 / after);
    return !beyond ? "chance" : second > first ? "increase" : "decrease";
  }

  private void exits(Line total, Optional<Line> before) {
    double value = total.exitRate();
    double whole = total.registrations();
    if (!Double.isFinite(value) || !(whole >= 1)) {
      return;
    }
    long persons = Math.round(whole);
    Interval limits = WilsonInterval.of(Math.min(persons, Math.round(value * persons)), persons);
    Text change = Text.EMPTY;
    if (before.isPresent() && Double.isFinite(before.get().exitRate())) {
      double earlier = before.get().exitRate();
      double error =
          Math.sqrt(
              value * (1 - value) / whole
                  + earlier * (1 - earlier) / Math.max(1, before.get().registrations()));
      Text written = Numbers.percent(earlier, 0);
      boolean same = written.equals(Numbers.percent(value, 0));
      String verdict = same ? "equal" : TensionTable.verdict(value - earlier, error);
      change = changed(verdict, written, before.get().period(), value < earlier);
    }
    add("exit_rate", 100 * value, 0, Text.same("%"), limits.times(100), change, Text.EMPTY);
  }

  private void published(List<Line> known) {
    Text reason = view.say("reason.published");
    if (known.isEmpty()) {
      return;
    }
    tense(known);
    top(known.get(0));
    double all = known.stream().mapToDouble(Line::employment).sum();
    double inTense = known.stream().filter(Line::tense).mapToDouble(Line::employment).sum();
    add("tense_jobs", inTense, 0, view.say("unit.jobs"), Interval.UNDEFINED, Text.EMPTY, reason);
    if (all > 0) {
      double share = 100 * inTense / all;
      add("tense_share", share, 0, Text.same("%"), Interval.UNDEFINED, Text.EMPTY, reason);
    }
    long slack = known.stream().filter(l -> l.rank() <= 2).count();
    Text unit = view.say("unit.occupations", Map.of("m", known.size()));
    add("slack", (double) slack, 0, unit, Interval.UNDEFINED, Text.EMPTY, reason);
    double[] sorted = known.stream().mapToDouble(Line::index).sorted().toArray();
    int n = sorted.length;
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    add("median_index", median, 2, Text.EMPTY, Interval.UNDEFINED, Text.EMPTY, reason);
    add("covered_jobs", all, 0, view.say("unit.jobs"), Interval.UNDEFINED, Text.EMPTY, reason);
  }

  private Text changed(String verdict, Text before, String from, boolean down) {
    return view.say(
        "change." + verdict,
        Map.of("before", before, "from", from, "direction", down ? "down" : "up"));
  }

  private void absent(String id, int decimals, Text unit, Text reason) {
    add(id, null, decimals, unit, Interval.UNDEFINED, Text.EMPTY, reason);
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
            view.territory(),
            change,
            reason));
  }

  static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
