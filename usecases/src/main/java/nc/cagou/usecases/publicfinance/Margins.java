package nc.cagou.usecases.publicfinance;

import java.util.List;
import nc.cagou.Margin;

/** What the published tables of public finance say of the rows of its inputs. */
final class Margins {

  private Margins() {}

  static List<Margin> all() {
    return List.of(
        budget(),
        Margin.of("accounts", "aggregates")
            .by("collectivity")
            .by("name")
            .by("year")
            .by("budget_type")
            .by("population")
            .by("aggregate")
            .by("amount"),
        Margin.of("charts_of_accounts", "execution")
            .fixed("kind", "chapter")
            .by("code", "chapter")
            .by("label"),
        Margin.of("population", "aggregates")
            .by("commune_code", "collectivity")
            .by("year")
            .by("population"),
        Margin.of("receipts", "receipts").by("month").by("tax").by("amount"));
  }

  /** Lines of budgets: codes as SCDL writes them. */
  private static Margin budget() {
    return Margin.of("accounts", "execution")
        .fixed("stage", "compte administratif")
        .by("siret", "collectivity")
        .by("name")
        .by("year")
        .by("budget_type")
        .by("section")
        .by("side")
        .by("operation_kind", "operation")
        .by("chapter")
        .by("account", "chapter")
        .by("chapter_label", "label")
        .by("voted")
        .by("open_credits", "revised")
        .by("realised", "executed")
        .code("section", "operating", "fonctionnement")
        .code("section", "investment", "investissement")
        .code("side", "expense", "dépense")
        .code("side", "receipt", "recette")
        .code("operation_kind", "real", "réel")
        .code("operation_kind", "internal", "ordre");
  }
}
