package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nc.cagou.Indicator;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;

/** The indicators, the key figures first: of one collectivity, or of all together. */
final class KeyFigures {

  private static final double MILLION = 1e6;

  private final View view;
  private final List<Indicator> all = new ArrayList<>();

  KeyFigures(View view) {
    this.view = view;
  }

  List<Indicator> all() {
    if (!view.focus().isEmpty() && view.year() != null) {
      if (view.isWhole()) {
        whole();
      } else if (view.budget().isPresent()) {
        one();
      }
    }
    execution();
    payments();
    forecast();
    return all;
  }

  private void one() {
    Budget now = view.budget().orElseThrow();
    Optional<Budget> before = view.before();
    ratio(now, before, Ratio.YEARS_TO_REPAY, "unit.years", 1);
    ratio(now, before, Ratio.SAVINGS_RATE, "unit.percent", 1);
    Text millions = view.say("unit.millions");
    money("gross_savings", now, before, millions, b -> b.amount(Aggregates.GROSS) / MILLION);
    money("net_savings", now, before, millions, b -> b.amount(Aggregates.NET) / MILLION);
    money("debt", now, before, millions, b -> b.amount(Aggregates.DEBT) / MILLION);
    Text sign = view.currency().sign();
    money("debt_per_inhabitant", now, before, sign, Ratio.R5::value);
  }

  private void whole() {
    List<Budget> now = view.all();
    List<Budget> before = view.focus().in(view.year() - 1);
    String known = savings(now) ? "reason.accounts" : "reason.unknown";
    Double without = savings(now) ? Double.valueOf(without(now)) : null;
    boolean same = savings(before) && now.size() == before.size();
    Double previous = same ? Double.valueOf(without(before)) : null;
    add("without_savings", without, 0, Text.EMPTY, previous, territory(), known);
    long alerts =
        view.table("ratios").stream()
            .filter(r -> Budgets.number(r, "year") == view.year() && !r.isMissing("alert"))
            .map(r -> r.getString("collectivity"))
            .distinct()
            .count();
    Double watched = savings(now) ? Double.valueOf(alerts) : null;
    add("alerts", watched, 0, Text.EMPTY, null, territory(), known);
    sum("gross_savings", now, before, Aggregates.GROSS);
    sum("net_savings", now, before, Aggregates.NET);
    sum("debt", now, before, Aggregates.DEBT);
    sum("operating_receipts", now, before, Aggregates.RECEIPTS);
    sum("operating_expenses", now, before, Aggregates.EXPENSES);
  }

  /** Whether the savings of one collectivity at least are known. */
  private static boolean savings(List<Budget> budgets) {
    return budgets.stream().anyMatch(b -> b.cents(Aggregates.GROSS).isPresent());
  }

  private String territory() {
    return InseeCode.together(view.focus().collectivities());
  }

  /** Collectivities whose gross savings are not above 0. */
  static long without(List<Budget> budgets) {
    return budgets.stream()
        .filter(b -> b.cents(Aggregates.GROSS).isPresent())
        .filter(b -> b.cents(Aggregates.GROSS).getAsLong() <= 0)
        .count();
  }

  private void sum(String id, List<Budget> now, List<Budget> before, String aggregate) {
    Double value = sum(now, aggregate);
    boolean same = now.size() == before.size();
    Double previous = same ? sum(before, aggregate) : null;
    add(
        id,
        value == null ? null : Double.valueOf(value / MILLION),
        value == null ? 1 : decimals(value / MILLION),
        view.say("unit.millions"),
        previous == null ? null : Double.valueOf(previous / MILLION),
        territory(),
        value == null ? "reason.unknown" : "reason.accounts");
  }

  /** In exact cents; null when no budget has it. */
  private static Double sum(List<Budget> budgets, String aggregate) {
    List<Long> cents =
        budgets.stream()
            .filter(b -> b.cents(aggregate).isPresent())
            .map(b -> b.cents(aggregate).getAsLong())
            .toList();
    return cents.isEmpty()
        ? null
        : Double.valueOf(Money.units(cents.stream().mapToLong(Long::longValue).sum()));
  }

  private void ratio(Budget now, Optional<Budget> before, Ratio ratio, String unit, int decimals) {
    double value = ratio.value(now);
    boolean noSavings = now.amount(Aggregates.GROSS) <= 0;
    String reason =
        !Double.isNaN(value)
            ? "reason.accounts"
            : ratio == Ratio.YEARS_TO_REPAY && noSavings ? "reason.no_savings" : "reason.unknown";
    add(
        ratio.code(),
        value,
        decimals,
        view.say(unit),
        before.map(ratio::value).orElse(null),
        now.collectivity(),
        reason);
  }

  private void money(
      String id, Budget now, Optional<Budget> before, Text unit, ToDoubleFunction<Budget> amount) {
    double value = amount.applyAsDouble(now);
    add(
        id,
        value,
        id.equals("debt_per_inhabitant") ? 0 : decimals(value),
        unit,
        before.map(amount::applyAsDouble).orElse(null),
        now.collectivity(),
        Double.isNaN(value) ? "reason.unknown" : "reason.accounts");
  }

  /** Of an amount in millions. */
  private static int decimals(double millions) {
    return Math.abs(millions) < 10 ? 2 : 1;
  }

  private void add(
      String id,
      Double value,
      int decimals,
      Text unit,
      Double before,
      String territory,
      String reason) {
    boolean known = value != null && Double.isFinite(value);
    all.add(
        new Indicator(
            id,
            view.say("indicator." + id),
            known ? value : null,
            decimals,
            unit,
            null,
            null,
            "" + view.year(),
            territory,
            known ? change(value, before, decimals) : Text.EMPTY,
            view.say(reason)));
  }

  /** The value of the year before and the direction; empty when there is none. */
  private Text change(double now, Double before, int decimals) {
    if (before == null || !Double.isFinite(before)) {
      return Text.EMPTY;
    }
    double scale = Math.pow(10, decimals);
    double gap = Math.round(now * scale) - Math.round(before * scale);
    Map<String, Object> words = new HashMap<>();
    words.put("before", Numbers.decimal(before, decimals));
    words.put("from", "" + (view.year() - 1));
    words.put("way", gap > 0 ? "up" : gap < 0 ? "down" : "same");
    return view.say("change", words);
  }

  private void execution() {
    Execution execution = new Execution(view);
    Optional<Double> rate = execution.rate();
    if (rate.isPresent()) {
      add(
          "execution_rate",
          rate.get(),
          1,
          view.say("unit.percent"),
          null,
          execution.collectivity(),
          "reason.accounts");
    }
  }

  private void payments() {
    for (Row row : view.table("digit_tests")) {
      if (row.getString("test").equals("first")) {
        boolean known = !row.isMissing("mad");
        all.add(
            new Indicator(
                "first_digit_mad",
                view.say("indicator.first_digit_mad"),
                known ? Double.valueOf(Budgets.number(row, "mad")) : null,
                4,
                Text.EMPTY,
                null,
                null,
                view.year() == null ? "" : "" + view.year(),
                view.territory(),
                Text.EMPTY,
                view.say(known ? "reason.digits" : "reason.secret")));
      }
    }
  }

  private void forecast() {
    new Receipts(view).coming().ifPresent(all::add);
  }
}
