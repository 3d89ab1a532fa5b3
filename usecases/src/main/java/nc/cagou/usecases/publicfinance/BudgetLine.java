package nc.cagou.usecases.publicfinance;

import java.util.Locale;
import nc.cagou.Layout.RawRecord;

/**
 * A line of a budget, voted or executed (SCDL "budget" 0.8.3, and TotEM acts brought to it).
 *
 * <p>Real files leave the section and the chapter of receipts empty although SCDL asks for them:
 * the section is then known from the account, so such a line is kept and counted.
 */
final class BudgetLine {

  private BudgetLine() {}

  static void read(RawRecord record) {
    required(record, "side", "refuse.side");
    required(record, "account", "refuse.account");
    required(record, "siret", "refuse.siret");
    String side = record.get("side");
    if (side != null && side.length() == 1) {
      record.set("side", side.equalsIgnoreCase("R") ? "recette" : "dépense");
    }
    String kind = record.get("operation_kind");
    if (kind == null || kind.equals("0")) {
      record.set("operation_kind", "réel");
    } else if (kind.equals("1")) {
      record.set("operation_kind", "ordre");
    }
    String section = record.get("section");
    if (section == null) {
      record.note("section_from_account");
    } else if (section.length() == 1) {
      boolean operating = section.toUpperCase(Locale.ROOT).equals("F");
      record.set("section", operating ? "fonctionnement" : "investissement");
    }
    if (record.get("chapter") == null) {
      record.note("chapter_missing");
    }
  }

  private static void required(RawRecord record, String field, String sentence) {
    if (record.get(field) == null) {
      record.refuse(field, "required", FinanceInputs.WORDS.get(sentence));
    }
  }
}
