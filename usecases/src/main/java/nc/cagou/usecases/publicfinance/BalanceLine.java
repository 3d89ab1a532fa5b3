package nc.cagou.usecases.publicfinance;

import java.util.Map;
import nc.cagou.Layout.RawRecord;

/**
 * A line of a DGFiP balance. It must keep the identity of accounts: closing debit less closing
 * credit equals opening, budget and other debits less the same credits, to the cent; internal
 * operations are inside those of the budget.
 *
 * <p>Source: DGFiP, balances comptables des communes, description of the 28 columns.
 */
final class BalanceLine {

  private BalanceLine() {}

  static void check(RawRecord record) {
    Long opening = difference(record, "opening_debit", "opening_credit");
    Long budget = difference(record, "budget_debit", "budget_credit");
    Long other = difference(record, "other_debit", "other_credit");
    Long closing = difference(record, "closing_debit", "closing_credit");
    if (record.get("account") == null) {
      record.refuse("account", "required", FinanceInputs.WORDS.get("refuse.account"));
    }
    if (opening == null || budget == null || other == null || closing == null) {
      return;
    }
    long expected = opening + budget + other;
    if (closing != expected) {
      record.refuse(
          "closing_debit",
          "identity",
          FinanceInputs.WORDS.get(
              "refuse.identity",
              Map.of("closing", Money.plain(closing), "expected", Money.plain(expected))));
    }
    inside(record, "internal_debit", "budget_debit");
    inside(record, "internal_credit", "budget_credit");
  }

  private static void inside(RawRecord record, String part, String whole) {
    Long inner = Money.cents(record.get(part));
    Long outer = Money.cents(record.get(whole));
    if (inner != null && outer != null && inner > Math.max(outer, 0)) {
      record.refuse(
          part,
          "internal_inside",
          FinanceInputs.WORDS.get(
              "refuse.internal_inside",
              Map.of("part", Money.plain(inner), "whole", Money.plain(outer))));
    }
  }

  /** Debit less credit in cents; an empty cell is nothing, null when one is no number. */
  private static Long difference(RawRecord record, String debit, String credit) {
    Long plus = cents(record, debit);
    Long minus = cents(record, credit);
    return plus == null || minus == null ? null : Long.valueOf(plus - minus);
  }

  private static Long cents(RawRecord record, String field) {
    String text = record.get(field);
    return text == null ? Long.valueOf(0) : Money.cents(text);
  }
}
