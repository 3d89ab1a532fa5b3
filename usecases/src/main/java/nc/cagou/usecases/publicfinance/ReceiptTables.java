package nc.cagou.usecases.publicfinance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nc.cagou.Parameters;
import nc.cagou.method.forecast.Ets;
import nc.cagou.method.forecast.Forecast;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** {@code receipts} and {@code forecast}: what came in by month, and what is expected. */
final class ReceiptTables {

  private static final int YEAR = 12;

  /** Months in a row that a season needs. */
  private static final int FEWEST = 2 * YEAR + 1;

  private final Map<String, TreeMap<String, Long>> cents = new TreeMap<>();
  private final Currency currency;
  private final Parameters parameters;
  private final List<Text> notComputed = new ArrayList<>();

  /**
   * @param reduced month, tax, amount in cents
   */
  ReceiptTables(Table reduced, Currency currency, Parameters parameters) {
    this.currency = currency;
    this.parameters = parameters;
    for (Row row : reduced) {
      if (!row.isMissing("amount")) {
        cents
            .computeIfAbsent(row.getString("tax"), t -> new TreeMap<>())
            .merge(row.getString("month"), (long) Budgets.number(row, "amount"), Long::sum);
      }
    }
    if (cents.size() > 1 && !cents.containsKey(Receipts.TOTAL)) {
      total();
    }
  }

  /** All taxes together, in the months that each of them has. */
  private void total() {
    TreeMap<String, Long> all = new TreeMap<>();
    for (String month : cents.values().iterator().next().keySet()) {
      if (cents.values().stream().allMatch(m -> m.containsKey(month))) {
        all.put(month, cents.values().stream().mapToLong(m -> m.get(month)).sum());
      }
    }
    if (!all.isEmpty()) {
      cents.put(Receipts.TOTAL, all);
    }
  }

  Table receipts() {
    Sheet sheet = new Sheet("receipts").text("month", "tax", "currency").number("amount");
    cents.forEach(
        (tax, months) ->
            months.forEach(
                (month, amount) -> sheet.row(month, tax, currency.name(), Money.units(amount))));
    return sheet.table();
  }

  /** The months to come of each tax that has more than two years in a row. */
  Table forecast() {
    Sheet sheet =
        new Sheet("forecast")
            .text("month", "tax", "method", "currency")
            .number("mean", "lower", "upper");
    List<String> few = new ArrayList<>();
    for (String tax : cents.keySet()) {
      List<Double> run = lastRun(tax);
      if (run.size() < FEWEST) {
        few.add(tax);
        continue;
      }
      if (run.size() < cents.get(tax).size()) {
        notComputed.add(PublicFinance.WORDS.get("missing.months", Map.of("tax", name(tax))));
      }
      double[] values = run.stream().mapToDouble(Double::doubleValue).toArray();
      Ets.Fit fit = Ets.fit(values, YEAR);
      Forecast forecast = Ets.forecast(fit, parameters.whole("horizon"));
      YearMonth month = YearMonth.parse(cents.get(tax).lastKey());
      for (int h = 0; h < forecast.horizon(); h++) {
        month = month.plusMonths(1);
        sheet.row(
            month.toString(),
            tax,
            "ETS " + fit.model(),
            currency.name(),
            forecast.mean()[h],
            forecast.lower95()[h],
            forecast.upper95()[h]);
      }
    }
    if (!few.isEmpty()) {
      List<Text> names = few.stream().map(ReceiptTables::name).toList();
      Text all =
          new Text(
              names.stream().map(Text::fr).collect(Collectors.joining(", ")),
              names.stream().map(Text::en).collect(Collectors.joining(", ")));
      notComputed.add(PublicFinance.WORDS.get("missing.forecast", Map.of("taxes", all)));
    }
    return sheet.table();
  }

  private static Text name(String tax) {
    return tax.equals(Receipts.TOTAL) ? PublicFinance.WORDS.get("tax.total") : Text.same(tax);
  }

  /** The amounts of the last months that follow one another without a gap. */
  private List<Double> lastRun(String tax) {
    LinkedList<Double> run = new LinkedList<>();
    YearMonth expected = null;
    for (Map.Entry<String, Long> month : cents.get(tax).descendingMap().entrySet()) {
      YearMonth own = YearMonth.parse(month.getKey());
      if (expected != null && !own.equals(expected)) {
        break;
      }
      run.addFirst(Money.units(month.getValue()));
      expected = own.minusMonths(1);
    }
    return run;
  }

  List<Text> notComputed() {
    return notComputed;
  }
}
