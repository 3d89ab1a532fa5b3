package nc.cagou.usecases.publicfinance;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows of accounts with their amounts in cents: what a line adds to real expenses ({@code debit})
 * and to real receipts ({@code credit}).
 *
 * <p>In a balance these are the net budget operations less the internal ones; in an executed budget
 * the amounts realised on real operations. Budgets that are only voted add nothing here.
 */
final class AccountRows {

  /** Stages that hold what was executed. */
  private static final Object[] EXECUTED = {"compte administratif", "compte financier unique"};

  private AccountRows() {}

  /** The columns of a budget, then amounts in cents and the words that classify a line. */
  static Dataset<Row> of(Dataset<Row> accounts) {
    Column executed = col("stage").isin(EXECUTED);
    Column real = executed.and(col("operation_kind").equalTo("réel"));
    Column internal = executed.and(col("operation_kind").equalTo("ordre"));
    Column expense = col("side").equalTo("dépense");
    Column receipt = col("side").equalTo("recette");
    Column balance = isBalance();
    Column none = lit(0L);
    Column realised = coalesce(cents("realised"), none);
    return accounts.select(
        col("collectivity"),
        coalesce(col("collectivity_name"), col("name")).as("name"),
        col("year").cast("int").as("year"),
        col("budget_type"),
        coalesce(col("siret"), col("name"), lit("")).as("budget"),
        coalesce(col("budget_name"), col("name")).as("budget_name"),
        col("nomenclature"),
        col("category"),
        col("population"),
        col("stage"),
        col("account"),
        col("chapter"),
        col("section"),
        col("operation_kind"),
        col("side"),
        col("aggregate"),
        cents("amount").as("amount"),
        cents("voted").as("voted"),
        cents("open_credits").as("open_credits"),
        cents("realised").as("realised"),
        cents("debt_outstanding").as("debt_outstanding"),
        cents("fiscal_potential").as("fiscal_potential"),
        when(balance, difference("budget_debit", "internal_debit"))
            .when(real.and(expense), realised)
            .otherwise(none)
            .as("debit"),
        when(balance, difference("budget_credit", "internal_credit"))
            .when(real.and(receipt), realised)
            .otherwise(none)
            .as("credit"),
        when(balance, coalesce(cents("internal_credit"), none))
            .when(internal.and(receipt), realised)
            .otherwise(none)
            .as("internal_credit"),
        when(balance, difference("closing_credit", "closing_debit")).as("owed"),
        when(col("aggregate").isNotNull(), "published")
            .when(balance, "balance")
            .when(executed, "act")
            .as("source"),
        col("_file"),
        col("_line"));
  }

  /** Whether a row is a line of a balance. */
  private static Column isBalance() {
    return col("aggregate")
        .isNull()
        .and(col("side").isNull())
        .and(
            coalesce(
                    col("budget_debit"),
                    col("budget_credit"),
                    col("closing_debit"),
                    col("closing_credit"))
                .isNotNull());
  }

  private static Column difference(String plus, String minus) {
    return coalesce(cents(plus), lit(0L)).minus(coalesce(cents(minus), lit(0L)));
  }

  /** An amount as whole cents. */
  static Column cents(String amount) {
    return round(col(amount).multiply(100)).cast("long");
  }

  /** Whether the account starts with one of the codes. */
  static Column starts(String... codes) {
    Column any = lit(false);
    for (String code : codes) {
      any = any.or(substring(col("account"), 1, code.length()).equalTo(code));
    }
    return any;
  }
}
