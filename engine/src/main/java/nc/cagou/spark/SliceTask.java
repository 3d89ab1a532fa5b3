package nc.cagou.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nc.cagou.intake.KeyRules;
import nc.cagou.intake.Plan;
import nc.cagou.intake.Problem;
import nc.cagou.intake.Slice;
import nc.cagou.intake.SliceReader;
import nc.cagou.intake.Sources;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The kernel inside a task: reads one slice, writes its accepted rows to one typed Parquet file and
 * its refused rows to another. Names of files hold the number of the attempt, so that a task that
 * is tried again disturbs nobody.
 */
final class SliceTask implements Function<SliceTask.Work, SliceResult> {

  private static final long serialVersionUID = 1L;

  /** Refused rows: where, what, which rule, and the sentence in both languages. */
  static final MessageType REFUSED = refusedSchema();

  private static final int TELL_EVERY = 50_000;

  /**
   * A slice to read.
   *
   * @param excluded lines, in order, that a rule over several rows refuses; null when there is none
   */
  record Work(int input, int slice, Exclusions excluded) implements Serializable {}

  /**
   * An input to read.
   *
   * @param folder where its files go
   * @param rules over several rows, for their names
   */
  record Target(Plan plan, String folder, List<KeyRules.Rule> rules) implements Serializable {}

  private final List<Target> targets;
  private final Sources sources;
  private final SerializableConfiguration conf;
  private final int mostProblems;
  private final LongAccumulator told;

  /**
   * @param told rows read so far: for the eyes alone, no count relies on it
   */
  SliceTask(
      List<Target> targets,
      Sources sources,
      Configuration conf,
      int mostProblems,
      LongAccumulator told) {
    this.targets = targets;
    this.sources = sources;
    this.conf = new SerializableConfiguration(conf);
    this.mostProblems = mostProblems;
    this.told = told;
  }

  @Override
  public SliceResult call(Work work) throws IOException {
    Target target = targets.get(work.input());
    Plan plan = target.plan();
    Slice slice = plan.slices().get(work.slice());
    Configuration hadoop = conf.value();
    String part =
        String.format("part-%05d-%d.parquet", work.slice(), TaskContext.get().taskAttemptId());
    TypedFile rows =
        new TypedFile(
            hadoop,
            new Path(target.folder() + "/rows", part),
            TypedFile.schemaOf(plan.rules().fields()));
    TypedFile refused = null;
    List<Problem> problems = new ArrayList<>();
    String file = plan.files().size() > 1 ? plan.files().get(slice.file()).name() : null;
    int width = plan.rules().fields().size();
    Object[] wide = new Object[width + 2];
    wide[width] = slice.file();
    long late = 0;
    long inAll = 0;
    SliceReader reader = SliceReader.open(plan, slice, sources);
    try (reader;
        rows) {
      long read = 0;
      while (reader.next()) {
        if (++read % TELL_EVERY == 0) {
          told.add(TELL_EVERY);
        }
        boolean keep = reader.accepted();
        List<Problem> found = reader.problems();
        if (keep && work.excluded() != null) {
          long broken = work.excluded().rules(reader.line());
          if (broken != 0) {
            keep = false;
            late++;
            found = LateProblems.of(broken, target.rules(), plan, slice, reader);
          }
        }
        if (keep) {
          System.arraycopy(reader.row(), 0, wide, 0, width);
          wide[width + 1] = reader.line();
          rows.write(wide);
        } else {
          if (refused == null) {
            refused = new TypedFile(hadoop, new Path(target.folder() + "/refused", part), REFUSED);
          }
          for (Problem problem : found) {
            Problem placed = inFile(problem, file);
            refused.write(record(placed));
            inAll++;
            if (problems.size() < mostProblems) {
              problems.add(placed);
            }
          }
        }
      }
      told.add(read % TELL_EVERY);
    } finally {
      if (refused != null) {
        refused.close();
      }
    }
    reader.tally().refuseLater(late);
    return new SliceResult(
        work.input(),
        work.slice(),
        rows.mark(),
        refused == null ? null : refused.mark(),
        reader.tally(),
        problems,
        inAll);
  }

  private static Problem inFile(Problem p, String file) {
    return file == null
        ? p
        : new Problem(
            file, p.line(), p.column(), p.field(), p.value(), p.rule(), p.detail(), p.said());
  }

  private static Object[] record(Problem p) {
    return new Object[] {
      p.file(),
      p.line(),
      p.column(),
      p.field(),
      p.value(),
      p.rule(),
      p.message().fr(),
      p.message().en()
    };
  }

  private static MessageType refusedSchema() {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    TypedFile.text(schema, "file");
    schema.optional(PrimitiveTypeName.INT64).named("line");
    Arrays.asList("column", "field", "value", "rule", "message_fr", "message_en")
        .forEach(name -> TypedFile.text(schema, name));
    return schema.named("refused");
  }
}
