package nc.cagou.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.apache.spark.sql.SparkSession;

/**
 * What pseudonyms cost at intake: the same file to typed Parquet with identifiers as they are and
 * with pseudonyms, in one process and alternating. Every identifier is another, which is the worst.
 *
 * <p>Arguments: rows (1000000), rounds (5).
 */
public final class PseudonymCost {

  private PseudonymCost() {}

  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    Path folder = Files.createTempDirectory("pseudonyms");
    Path file = folder.resolve("in.csv");
    write(file, rows);
    SparkSession session = Sessions.open(Sessions.LOCAL);
    List<Double> plain = new ArrayList<>();
    List<Double> hashed = new ArrayList<>();
    for (int round = -1; round < rounds; round++) {
      double without = seconds(session, file, folder, false);
      double with = seconds(session, file, folder, true);
      System.out.printf(Locale.ROOT, "plain %.2f s, pseudonyms %.2f s%n", without, with);
      if (round >= 0) {
        plain.add(without);
        hashed.add(with);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "median of %d rows: plain %.2f s, pseudonyms %.2f s%n",
        rows,
        median(plain),
        median(hashed));
    session.stop();
    Scratch.delete(folder);
  }

  private static double seconds(SparkSession session, Path file, Path folder, boolean pseudonym)
      throws IOException {
    Contract contract =
        Contracts.parse(
            """
            {"fields":[{"name":"person","type":"string","cagou:pseudonym":%s},
              {"name":"day","type":"date"},{"name":"age","type":"integer"},
              {"name":"code","type":"string"},{"name":"amount","type":"number"}]}
            """
                .formatted(pseudonym),
            "rows");
    Path cache = folder.resolve("cache");
    long began = System.nanoTime();
    Plan plan = Intake.plan(contract, file.toString());
    new SparkIntake(session, cache.toString(), new LocalSources(), new Course(Progress.SILENT))
        .read(Map.of("rows", contract), Map.of("rows", plan), 0.1);
    double seconds = (System.nanoTime() - began) / 1e9;
    Scratch.delete(cache);
    return seconds;
  }

  private static void write(Path file, int rows) throws IOException {
    Random random = new Random(988);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("person;day;age;code;amount\n");
      for (int i = 0; i < rows; i++) {
        out.write(
            String.format(
                Locale.ROOT,
                "DE-%09d;%02d/%02d/20%02d;%d;K%d;%d,%02d%n",
                (long) i * 7_919 % 1_000_000_007,
                1 + random.nextInt(28),
                1 + random.nextInt(12),
                random.nextInt(25),
                random.nextInt(100),
                random.nextInt(500),
                random.nextInt(10_000),
                random.nextInt(100)));
      }
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
