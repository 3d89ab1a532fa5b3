package nc.cagou.usecases.publicfinance;

import static nc.cagou.usecases.publicfinance.AccountRows.starts;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.Map;
import nc.cagou.Rows;
import nc.cagou.Tables;
import nc.cagou.spark.Frames;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tech.tablesaw.api.Table;

/**
 * From accounts, payments and receipts to sums by budget. Amounts are whole cents until the tables
 * of the edition are written.
 */
final class Reduction {

  /** Lines beyond their credits that are listed. */
  private static final int MOST = 500;

  private final Rows rows;
  private final Map<String, Table> tables = new LinkedHashMap<>();

  private Reduction(Rows rows) {
    this.rows = rows;
  }

  /**
   * Small tables: {@code budgets execution lines charts population digits payments receipts}, those
   * that the inputs allow.
   */
  static Tables of(Rows rows) {
    Reduction reduction = new Reduction(rows);
    reduction.accounts();
    reduction.others();
    return new Tables(reduction.tables);
  }

  private void accounts() {
    if (!rows.has("accounts")) {
      return;
    }
    Dataset<Row> all = AccountRows.of(rows.of("accounts"));
    collect("budgets", BudgetSums.of(all));
    Dataset<Row> budget = all.filter(col("side").isNotNull());
    collect("execution", execution(budget));
    collect("lines", beyondCredits(budget));
  }

  /** Voted, open and executed amounts by stage, section, side, kind and chapter. */
  private static Dataset<Row> execution(Dataset<Row> budget) {
    Column section =
        coalesce(
            col("section"),
            when(starts("6", "7"), "fonctionnement")
                .when(starts("1", "2", "3", "4", "5"), "investissement"));
    Column chapter =
        when(
                col("chapter").isNull().and(section.equalTo("fonctionnement")),
                when(starts("6").and(col("side").equalTo("recette")), "013")
                    .when(starts("64", "621", "631", "633"), "012")
                    .when(starts("60", "61", "62", "63"), "011")
                    .otherwise(BudgetSums.chapterOf(col("account"))))
            .otherwise(coalesce(col("chapter"), BudgetSums.chapterOf(col("account"))));
    return budget
        .withColumn("section", section)
        .withColumn("chapter", chapter)
        .groupBy(
            "collectivity",
            "year",
            "budget_type",
            "budget",
            "stage",
            "section",
            "side",
            "operation_kind",
            "chapter")
        .agg(
            max("name").as("name"),
            sum("voted").as("voted"),
            sum(coalesce(col("open_credits"), col("voted"))).as("open_credits"),
            sum("realised").as("realised"),
            count(lit(1)).as("lines"));
  }

  /** Real expenses executed beyond the credits that were open, the largest excess first. */
  private static Dataset<Row> beyondCredits(Dataset<Row> budget) {
    Column open = coalesce(col("open_credits"), col("voted"), lit(0L));
    Column excess = col("realised").minus(open);
    return budget
        .filter(
            col("side")
                .equalTo("dépense")
                .and(col("operation_kind").equalTo("réel"))
                .and(col("realised").gt(open)))
        .select(
            col("_file"),
            col("_line"),
            col("collectivity"),
            col("year"),
            col("budget"),
            col("account"),
            col("realised"),
            open.as("open_credits"))
        .orderBy(excess.desc(), col("_file"), col("_line"))
        .limit(MOST);
  }

  private void others() {
    if (rows.has("charts_of_accounts")) {
      collect(
          "charts",
          rows.of("charts_of_accounts")
              .groupBy("kind", "code")
              .agg(min("label").as("label"), count(lit(1)).as("times")));
    }
    if (rows.has("population")) {
      collect("population", rows.of("population").select("commune_code", "year", "population"));
    }
    if (rows.has("payments")) {
      Dataset<Row> payments = rows.of("payments");
      collect("digits", PaymentRows.digits(payments));
      collect("payments", PaymentRows.unusual(payments, rows.parameters().number("unusual_score")));
    }
    if (rows.has("receipts")) {
      collect(
          "receipts",
          rows.of("receipts")
              .groupBy("month", "tax")
              .agg(sum(AccountRows.cents("amount")).as("amount")));
    }
  }

  private void collect(String name, Dataset<Row> frame) {
    tables.put(name, Frames.collect(frame, name));
  }
}
