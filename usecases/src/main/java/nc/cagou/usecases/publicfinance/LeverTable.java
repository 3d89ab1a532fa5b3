package nc.cagou.usecases.publicfinance;

import nc.cagou.Parameters;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/** {@code lever}: what the levers of the run change for one collectivity. */
final class LeverTable {

  private LeverTable() {}

  static Table of(Outlook outlook, Parameters parameters) {
    Sheet sheet =
        new Sheet("lever")
            .text("collectivity")
            .whole("year")
            .text("lever", "measure", "unit")
            .number("before", "after", "lower", "upper");
    Budget base = outlook.base();
    String currency = Currency.of(parameters, base.collectivity()).name();
    for (Outlook.Effect effect : outlook.effects()) {
      sheet.row(
          base.collectivity(),
          base.year(),
          name(outlook),
          effect.measure(),
          unit(effect.measure(), currency),
          effect.before(),
          effect.after(),
          effect.lower(),
          effect.upper());
    }
    return sheet.table();
  }

  private static String name(Outlook outlook) {
    boolean borrows = outlook.loan().amount() > 0;
    boolean loses = outlook.lost() > 0;
    return borrows && loses ? "both" : borrows ? "borrow" : loses ? "lose-receipt" : "none";
  }

  private static String unit(String measure, String currency) {
    return switch (measure) {
      case "years_to_repay" -> "years";
      case "savings_rate" -> "percent";
      default -> currency;
    };
  }
}
