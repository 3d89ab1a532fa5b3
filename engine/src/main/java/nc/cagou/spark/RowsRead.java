package nc.cagou.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Contract;
import nc.cagou.Parameters;
import nc.cagou.Rows;
import nc.cagou.intake.InputReport;
import nc.cagou.intake.Plan;
import nc.cagou.intake.Problem;
import nc.cagou.intake.Tally;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.SparkSession;

/** The inputs of a run once they are read: counts, problems, accepted and refused rows. */
public final class RowsRead {

  /**
   * One input.
   *
   * @param problems the first {@link InputReport#MOST_PROBLEMS}
   * @param problemsInAll how many there are
   * @param notices what was decided about rows that point at nothing
   * @param cached whether an earlier run had read it
   */
  public record Input(
      Plan plan,
      Tally tally,
      List<Problem> problems,
      long problemsInAll,
      List<InputReport.Notice> notices,
      boolean cached) {}

  /**
   * Where its rows lie.
   *
   * @param refused files of refused rows
   */
  record Lying(Typed typed, List<Path> refused) {}

  private final SparkSession session;
  private final Map<String, Contract> contracts;
  private final Map<String, Input> inputs;
  private final Map<String, Lying> lying;

  RowsRead(
      SparkSession session,
      Map<String, Contract> contracts,
      Map<String, Input> inputs,
      Map<String, Lying> lying) {
    this.session = session;
    this.contracts = contracts;
    this.inputs = inputs;
    this.lying = lying;
  }

  public Map<String, Input> inputs() {
    return inputs;
  }

  /** The accepted rows, for the step that reduces them. */
  public Rows rows(Parameters parameters) {
    Map<String, Typed> typed = new LinkedHashMap<>();
    lying.forEach((name, input) -> typed.put(name, input.typed()));
    return new RowsOnSpark(session, contracts, typed, parameters);
  }

  /** Bytes of all files that were read. */
  public long bytes() {
    return inputs.values().stream()
        .flatMap(i -> i.plan().files().stream())
        .mapToLong(Plan.File::bytes)
        .sum();
  }

  /**
   * Writes the refused rows of an input to one Parquet file: file, line, column, field, value,
   * rule, message_fr, message_en, one row a problem.
   */
  public void quarantine(String input, java.nio.file.Path target) {
    Configuration conf = session.sparkContext().hadoopConfiguration();
    try {
      CheckedOutput output = new CheckedOutput(new Path(target.toUri()), conf);
      List<Path> parts = lying.get(input).refused();
      if (parts.isEmpty()) {
        new TypedFile(conf, new Path(target.toUri()), SliceTask.REFUSED).close();
        return;
      }
      try (ParquetFileWriter writer =
          new ParquetFileWriter(
              output, SliceTask.REFUSED, ParquetFileWriter.Mode.OVERWRITE, 128 << 20, 0)) {
        writer.start();
        for (Path part : parts) {
          writer.appendFile(HadoopInputFile.fromPath(part, conf));
        }
        writer.end(Map.of());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
