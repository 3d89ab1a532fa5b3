package nc.cagou.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nc.cagou.Contract;
import nc.cagou.intake.Contracts;
import nc.cagou.intake.Intake;
import nc.cagou.intake.LocalSources;
import nc.cagou.intake.Plan;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Rows a second of intake, beside Spark's own CSV reader with a fixed schema, in one process and
 * alternating: a file in French conventions (semicolon, quotes, decimal comma, day first) with
 * planted faults, to typed Parquet. Spark's reader writes its accepted rows too and counts the
 * refused, without line or column; intake says both.
 *
 * <p>Arguments: rows (5000000), rounds (3), folder (a temporary one).
 */
public final class IntakeThroughput {

  private static final String SCHEMA =
      """
      {"fields":[
        {"name":"id","type":"integer","constraints":{"required":true}},
        {"name":"day","type":"date","constraints":{"required":true}},
        {"name":"code","type":"integer"},{"name":"person","type":"integer"},
        {"name":"region","type":"string"},{"name":"place","type":"string"},
        {"name":"remark","type":"string"},{"name":"amount","type":"number"},
        {"name":"share","type":"number"}]}
      """;
  private static final String DDL =
      "id BIGINT, day DATE, code BIGINT, person BIGINT, region STRING, place STRING,"
          + " remark STRING, amount DECIMAL(12,4), share DECIMAL(12,8), _corrupt STRING";

  private IntakeThroughput() {}

  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Path folder =
        arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("throughput");
    Path file = folder.resolve("in-" + rows + ".csv");
    if (!Files.exists(file)) {
      write(file, rows);
    }
    PrintStream out = System.out;
    out.printf(Locale.ROOT, "%d rows, %d bytes%n", rows, Files.size(file));
    SparkSession session = Sessions.open(Sessions.LOCAL);
    List<Double> ours = new ArrayList<>();
    List<Double> plain = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      long began = System.nanoTime();
      String said = intake(session, file, folder.resolve("cache-" + round));
      double first = (System.nanoTime() - began) / 1e9;
      began = System.nanoTime();
      long bad = sparkReader(session, file, folder.resolve("plain-" + round));
      double second = (System.nanoTime() - began) / 1e9;
      String which = round == 0 ? "warm-up" : "round " + round;
      out.printf(
          Locale.ROOT,
          "%s: intake %.2f s (%s), Spark's reader %.2f s (%d refused), ratio %.2f%n",
          which,
          first,
          said,
          second,
          bad,
          second / first);
      if (round > 0) {
        ours.add(first);
        plain.add(second);
      }
    }
    double a = median(ours);
    double b = median(plain);
    out.printf(
        Locale.ROOT,
        "median: intake %.0f rows/s, Spark's reader %.0f rows/s, ratio %.2f%n",
        rows / a,
        rows / b,
        b / a);
    session.stop();
  }

  /** From the path to typed rows: plan and checksum included. */
  private static String intake(SparkSession session, Path file, Path cache) throws IOException {
    Contract contract = Contracts.parse(SCHEMA, "rows");
    long began = System.nanoTime();
    Plan plan = Intake.plan(contract, file.toString());
    double planned = (System.nanoTime() - began) / 1e9;
    RowsRead read =
        new SparkIntake(session, cache.toString(), new LocalSources(), new Course(Progress.SILENT))
            .read(Map.of("rows", contract), Map.of("rows", plan), 0.1);
    RowsRead.Input input = read.inputs().get("rows");
    Scratch.delete(cache);
    return String.format(
        Locale.ROOT,
        "of which plan %.2f s, %d refused, first on line %d, column %s",
        planned,
        input.tally().quarantined(),
        input.problems().get(0).line(),
        input.problems().get(0).column());
  }

  private static long sparkReader(SparkSession session, Path file, Path target)
      throws InterruptedException {
    Dataset<Row> rows =
        session
            .read()
            .option("header", "true")
            .option("sep", ";")
            .option("escape", "\"")
            .option("locale", "fr-FR")
            .option("dateFormat", "dd/MM/yyyy")
            .option("mode", "PERMISSIVE")
            .option("columnNameOfCorruptRecord", "_corrupt")
            .schema(DDL)
            .csv(file.toString());
    org.apache.spark.sql.Observation seen = new org.apache.spark.sql.Observation("seen");
    rows.observe(
            seen,
            org.apache
                .spark
                .sql
                .functions
                .count(org.apache.spark.sql.functions.col("_corrupt"))
                .as("bad"))
        .filter("_corrupt is null")
        .selectExpr(
            "id",
            "day",
            "code",
            "person",
            "region",
            "place",
            "remark",
            "cast(amount as double) amount",
            "cast(share as double) share")
        .write()
        .parquet(target.toString());
    Scratch.delete(target);
    return (Long) seen.getAsJava().get("bad");
  }

  private static void write(Path file, int rows) throws IOException {
    Random random = new Random(988);
    DateTimeFormatter french = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    LocalDate start = LocalDate.of(2010, 1, 1);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(
          "\"id\";\"day\";\"code\";\"person\";\"region\";\"place\";\"remark\";\"amount\";\"share\"\n");
      for (int i = 1; i <= rows; i++) {
        String day =
            i % 7_000 == 5 ? "31/02/2024" : start.plusDays(random.nextInt(5_000)).format(french);
        String amount =
            i % 5_000 == 3
                ? "douze"
                : i % 900 == 2
                    ? ""
                    : random.nextInt(100_000) + "," + (1_000 + random.nextInt(9_000));
        String line =
            "\""
                + i
                + "\";\""
                + day
                + "\";\""
                + random.nextInt(1_000)
                + "\";\""
                + random.nextInt(1_000_000)
                + "\";\"Province "
                + random.nextInt(264)
                + "\";\"lieu "
                + random.nextInt(5_000)
                + (i % 1_000 == 1 ? "; \"\"dit\"\"" : "")
                + "\";\"remarque "
                + random.nextInt(100_000)
                + "\";\""
                + amount
                + "\";\"0,"
                + (10_000_000 + random.nextInt(89_999_999))
                + "\""
                + (i % 50_000 == 7 ? ";\"de trop\"" : "")
                + "\n";
        out.write(line);
      }
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
