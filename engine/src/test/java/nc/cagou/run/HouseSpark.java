package nc.cagou.run;

import java.nio.file.Files;
import java.nio.file.Path;
import nc.cagou.spark.Sessions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The same work as {@link PlainSpark}, in the session of the house: run it with the flags and the
 * class-data archive of the launcher, and compare the wall time of the two processes.
 */
public final class HouseSpark {

  private HouseSpark() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Files.createTempFile("tiny", ".csv");
    StringBuilder text = new StringBuilder("id;commune;year;killed\n");
    for (int i = 0; i < 200; i++) {
      text.append(i).append(';').append(98801 + i % 33).append(";2024;").append(i % 3).append('\n');
    }
    Files.writeString(file, text);
    SparkSession spark = Sessions.open(Sessions.LOCAL);
    Dataset<Row> rows =
        spark
            .read()
            .option("header", "true")
            .option("sep", ";")
            .schema("id BIGINT, commune STRING, year INT, killed INT")
            .csv(file.toString());
    rows.show(5);
    rows.groupBy("commune").sum("killed").orderBy("commune").show(5);
    spark.stop();
    Files.delete(file);
  }
}
