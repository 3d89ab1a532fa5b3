package nc.cagou.usecases.publicfinance;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.rpad;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * What is kept of payments: how many start with which digits, and which lines a rule points at.
 * Neither payee nor amount leaves this class.
 */
final class PaymentRows {

  /** Lines that a rule may point at. */
  static final int MOST = 300;

  /** Payments to a payee below which its usual amount is not known. */
  static final int FEWEST = 8;

  private PaymentRows() {}

  /** Payments above 0 by first and first two digits of their decimal text, with distinct payees. */
  static Dataset<Row> digits(Dataset<Row> payments) {
    Column text = col("amount").cast("decimal(20,2)").cast("string");
    Column figures = regexp_replace(regexp_replace(text, "\\.", ""), "^0+", "");
    Dataset<Row> started =
        payments
            .filter(col("amount").cast("decimal(20,2)").gt(0))
            .select(
                payee().as("payee"),
                substring(figures, 1, 1).cast("int").as("first"),
                rpad(substring(figures, 1, 2), 2, "0").cast("int").as("first_two"));
    return started
        .rollup("first", "first_two")
        .agg(count(lit(1)).as("payments"), countDistinct("payee").as("payees"));
  }

  /**
   * Lines far from what the payee is usually paid, and payments that stand twice.
   *
   * <p>Far: modified z of the logarithm of the amount among the payments to the payee, with the
   * fall back of {@link nc.cagou.method.finance.RobustOutliers#scores} when more than half of them
   * are equal (a rent). Logarithms, because amounts are skewed: three times the usual is as far as
   * a third of it.
   */
  static Dataset<Row> unusual(Dataset<Row> payments, double limit) {
    WindowSpec ofPayee = Window.partitionBy("payee");
    WindowSpec same = Window.partitionBy("payee", "amount", "date");
    Column distance = abs(col("size").minus(col("median")));
    Column scale =
        when(col("mad").gt(0), col("mad").divide(0.6745))
            .when(col("deviation").gt(0), col("deviation").multiply(1.253314));
    Dataset<Row> scored =
        payments
            .select(
                payee().as("payee"),
                AccountRows.cents("amount").as("amount"),
                when(col("amount").gt(0), log(col("amount"))).as("size"),
                col("date"),
                col("_file"),
                col("_line"))
            .withColumn("n", count(lit(1)).over(ofPayee))
            .withColumn("times", count(lit(1)).over(same))
            .withColumn("first", row_number().over(same.orderBy("_file", "_line")))
            .withColumn("median", expr("percentile(size, 0.5)").over(ofPayee))
            .withColumn("distance", distance)
            .withColumn("mad", expr("percentile(distance, 0.5)").over(ofPayee))
            .withColumn("deviation", avg("distance").over(ofPayee))
            .withColumn("score", col("size").minus(col("median")).divide(scale));
    Column far =
        when(col("n").geq(FEWEST).and(abs(col("score")).gt(limit)), lit("payment_outlier"));
    Column twice = when(col("times").gt(1).and(col("first").gt(1)), lit("payment_twice"));
    WindowSpec strongest =
        Window.partitionBy("rule").orderBy(abs(col("score")).desc(), col("_file"), col("_line"));
    return scored
        .select(
            col("_file"),
            col("_line"),
            col("times"),
            col("score"),
            explode(array_compact(array(far, twice))).as("rule"))
        .withColumn(
            "score",
            when(col("rule").equalTo("payment_twice"), col("times").cast("double"))
                .otherwise(col("score")))
        .withColumn("rank", row_number().over(strongest))
        .filter(col("rank").leq(MOST))
        .select("_file", "_line", "rule", "score");
  }

  private static Column payee() {
    return lower(trim(col("payee")));
  }
}
