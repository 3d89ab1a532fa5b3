package nc.cagou.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The peer of cold start: Spark as a tutorial uses it, on a tiny CSV, to its first rows and a
 * second query. Nothing of the house is in it.
 */
public final class PlainSpark {

  private PlainSpark() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Files.createTempFile("tiny", ".csv");
    StringBuilder text = new StringBuilder("id;commune;year;killed\n");
    for (int i = 0; i < 200; i++) {
      text.append(i).append(';').append(98801 + i % 33).append(";2024;").append(i % 3).append('\n');
    }
    Files.writeString(file, text);
    SparkSession spark = SparkSession.builder().master("local[*]").appName("plain").getOrCreate();
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
