package nc.cagou.usecases.publicfinance;

import static nc.cagou.usecases.publicfinance.AccountRows.starts;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Sums of the lines of a budget by aggregate, in cents, and the aggregates that are published as
 * such.
 *
 * <p>Real operating receipts and expenses are credits and debits of classes 6 and 7, without
 * proceeds of disposals and what only moves values (775, 776, 777, 78; 675, 676, 68): the
 * definition of the capacité d'autofinancement of the DGFiP. Repayments and loans are those of
 * account 16 without deposits, refinancing and accrued interest (165, 166, 1688, 169, 16449).
 * Personnel is chapter 012, or 621, 631, 633, 64 where there is no chapter; equipment is accounts
 * 20, 21, 23.
 */
final class BudgetSums {

  static final List<String> KEYS =
      List.of("collectivity", "year", "budget_type", "budget", "source", "aggregate");

  private BudgetSums() {}

  static Dataset<Row> of(Dataset<Row> rows) {
    Column operating = starts("6", "7");
    Column expenses = operating.and(starts("675", "676", "68").unary_$bang());
    Column receipts = operating.and(starts("775", "776", "777", "78").unary_$bang());
    Column loans = starts("16").and(starts("165", "166", "1688", "169", "16449").unary_$bang());
    Column chapter = col("chapter");
    Column personnel =
        when(chapter.isNull(), starts("621", "631", "633", "64")).otherwise(chapter.equalTo("012"));
    Column purchases =
        when(
                chapter.isNull(),
                starts("60", "61", "62", "63").and(starts("621", "631", "633").unary_$bang()))
            .otherwise(chapter.equalTo("011"));
    Column investment = starts("1", "2").and(starts("1068").unary_$bang());
    Column debit = col("debit");
    Column credit = col("credit");
    List<Column> sums = new ArrayList<>();
    sums.add(max("name").as("name"));
    sums.add(max("budget_name").as("budget_name"));
    sums.add(max("nomenclature").as("nomenclature"));
    sums.add(max("population").as("population"));
    sums.add(add(receipts, credit, Aggregates.RECEIPTS));
    sums.add(add(expenses, debit, Aggregates.EXPENSES));
    sums.add(add(starts("661"), debit.minus(credit), Aggregates.INTEREST));
    sums.add(add(personnel, debit, Aggregates.PERSONNEL));
    sums.add(add(purchases, debit, Aggregates.PURCHASES));
    sums.add(add(starts("7311"), credit, Aggregates.LOCAL_TAXES));
    sums.add(add(starts("73"), credit.minus(debit), Aggregates.TAXES));
    sums.add(add(starts("741"), credit, Aggregates.DGF));
    sums.add(add(starts("20", "21", "23"), debit, Aggregates.EQUIPMENT));
    sums.add(add(starts("72"), col("internal_credit"), Aggregates.IN_HOUSE));
    sums.add(add(investment, debit, Aggregates.INVESTMENT_EXPENSES));
    sums.add(add(investment, credit, Aggregates.INVESTMENT_RECEIPTS));
    sums.add(add(loans, debit, Aggregates.REPAYMENT));
    sums.add(add(loans, credit, Aggregates.BORROWING));
    sums.add(add(starts("775"), credit, Aggregates.DISPOSALS));
    sums.add(
        sum(when(starts("16").and(starts("1688", "169").unary_$bang()), col("owed"))).as("owed"));
    sums.add(sum(when(col("owed").isNotNull(), lit(1L)).otherwise(lit(0L))).as("balance_lines"));
    sums.add(max("debt_outstanding").as("debt_outstanding"));
    sums.add(max("fiscal_potential").as("fiscal_potential"));
    sums.add(sum(when(operating, lit(1L)).otherwise(lit(0L))).as("operating_lines"));
    sums.add(sum("amount").as("amount"));
    sums.add(min("amount").as("least"));
    sums.add(max("amount").as("most"));
    sums.add(count(lit(1)).as("times"));
    return rows.filter(col("source").isNotNull())
        .groupBy(KEYS.stream().map(org.apache.spark.sql.functions::col).toArray(Column[]::new))
        .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
  }

  private static Column add(Column which, Column amount, String name) {
    return sum(when(which, amount).otherwise(lit(0L))).as(name);
  }

  /** The first two figures of an account, which stand for its chapter where it has none. */
  static Column chapterOf(Column account) {
    return substring(account, 1, 2);
  }
}
