package nc.cagou.usecases.publicfinance;

import java.math.BigDecimal;
import nc.cagou.Layout.RawRecord;

/** A line of published aggregates: those of OFGL, or a line of a sheet of individual accounts. */
final class AggregateLine {

  private AggregateLine() {}

  static void read(RawRecord record) {
    String label = record.get("aggregate");
    if (label == null) {
      record.refuse("aggregate", "required", FinanceInputs.WORDS.get("refuse.aggregate"));
      return;
    }
    record.set("aggregate", Aggregates.code(label));
    BigDecimal thousands = Money.decimal(record.get("amount_thousands"));
    if (thousands != null) {
      record.note("thousands");
      record.set("amount", thousands.movePointRight(3).toPlainString());
      return;
    }
    BigDecimal amount = Money.decimal(record.get("amount"));
    if (amount != null && amount.stripTrailingZeros().scale() > 2) {
      record.note("float_artefact");
      record.set("amount", Money.plain(Money.cents(amount)));
    }
  }
}
