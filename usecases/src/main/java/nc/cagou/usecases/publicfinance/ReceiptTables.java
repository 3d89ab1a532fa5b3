package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Parameters;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** {@code receipts} and {@code forecast}: what came in by month, and what is expected. */
final class ReceiptTables {

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
      TreeMap<String, Long> all = new TreeMap<>();
      cents.values().forEach(m -> m.forEach((month, c) -> all.merge(month, c, Long::sum)));
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

  List<Text> notComputed() {
    return notComputed;
  }
}
