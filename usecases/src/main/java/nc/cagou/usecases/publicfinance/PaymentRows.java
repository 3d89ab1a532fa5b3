package nc.cagou.usecases.publicfinance;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
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

  /** Lines far from what the payee is usually paid, and payments that stand twice. */
  static Dataset<Row> unusual(Dataset<Row> payments, double limit) {
    WindowSpec ofPayee = Window.partitionBy("payee");
    WindowSpec same = Window.partitionBy("payee", "amount", "date");
    Column distance = abs(col("amount").minus(col("median")));
    Column scale =
        when(col("mad").gt(0), col("mad").divide(0.6745))
            .when(col("deviation").gt(0), col("deviation").multiply(1.253314));
    Dataset<Row> scored =
        payments
            .select(
                payee().as("payee"),
                AccountRows.cents("amount").as("amount"),
                col("date"),
                col("_file"),
                col("_line"))
            .withColumn("n", count(lit(1)).over(ofPayee))
            .withColumn("times", count(lit(1)).over(same))
            .withColumn("first", row_number().over(same.orderBy("_file", "_line")))
            .withColumn("median", expr("percentile(amount, 0.5)").over(ofPayee))
            .withColumn("distance", distance)
            .withColumn("mad", expr("percentile(distance, 0.5)").over(ofPayee))
            .withColumn("deviation", avg("distance").over(ofPayee))
            .withColumn("score", col("amount").minus(col("median")).divide(scale));
    Dataset<Row> far =
        scored
            .filter(col("n").geq(FEWEST).and(abs(col("score")).gt(limit)))
            .select(col("_file"), col("_line"), lit("payment_outlier").as("rule"), col("score"))
            .orderBy(abs(col("score")).desc(), col("_file"), col("_line"))
            .limit(MOST);
    Dataset<Row> twice =
        scored
            .filter(col("times").gt(1).and(col("first").gt(1)))
            .select(
                col("_file"),
                col("_line"),
                lit("payment_twice").as("rule"),
                col("times").cast("double").as("score"))
            .orderBy(col("score").desc(), col("_file"), col("_line"))
            .limit(MOST);
    return far.union(twice);
  }

  private static Column payee() {
    return lower(trim(col("payee")));
  }
}
