package nc.cagou.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.Field;
import nc.cagou.intake.KeyRules;
import nc.cagou.intake.Plan;
import nc.cagou.intake.Problem;
import nc.cagou.intake.Recipe;
import nc.cagou.intake.Slice;
import nc.cagou.intake.SliceReader;
import nc.cagou.intake.Sources;

/** Problems of rows that keep every rule of their own and break one over several rows. */
final class LateProblems {

  private LateProblems() {}

  /** The problems of the row under a reader, one for each rule whose bit is set. */
  static List<Problem> of(
      long broken, List<KeyRules.Rule> rules, Plan plan, Slice slice, SliceReader reader) {
    List<Problem> problems = new ArrayList<>(1);
    for (int r = 0; r < rules.size(); r++) {
      if ((broken >> r & 1) != 0) {
        problems.add(problem(rules.get(r), plan, slice, reader));
      }
    }
    return problems;
  }

  /** The problem that a row would have been, read again. */
  static Problem of(KeyRules.Rule rule, Plan plan, KeyCheck.Row row, Sources sources) {
    Slice slice = plan.slices().get(Exclusions.sliceOf(plan, row));
    try (SliceReader reader = SliceReader.open(plan, slice, sources)) {
      while (reader.next()) {
        if (reader.line() == row.line()) {
          return problem(rule, plan, slice, reader);
        }
      }
    }
    throw new IllegalStateException("The file changed while it was read: " + plan.path());
  }

  /** A rule concerns the fields of its key together. */
  private static Problem problem(KeyRules.Rule rule, Plan plan, Slice slice, SliceReader reader) {
    List<String> headers = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int k = 0; k < rule.fields().size(); k++) {
      String name = rule.fields().get(k);
      headers.add(plan.recipe(slice).column(name).map(Recipe.Column::source).orElse(name));
      int at = rule.key()[k];
      values.add(value(plan.rules().fields().get(at), reader.row()[at]));
    }
    return new Problem(
        plan.files().size() > 1 ? plan.files().get(slice.file()).name() : null,
        reader.line(),
        String.join(", ", headers),
        String.join(", ", rule.fields()),
        String.join(", ", values),
        (rule.unique() ? "unique" : "foreign_key"),
        rule.other(),
        null);
  }

  private static String value(Field field, Object value) {
    return field.type() == Field.Type.DATE && value instanceof Integer day
        ? LocalDate.ofEpochDay(day).toString()
        : String.valueOf(value);
  }
}
