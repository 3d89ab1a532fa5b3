package nc.cagou.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.intake.KeyRules;

/** Finds the rows that break rules over several rows ({@link KeyRules}). */
final class KeyCheck {

  /** Keys of one input, looked at: in the memory of this machine, or with Spark. */
  interface Looking {

    /** Rows, not among {@code gone}, whose key was there before; any order. */
    List<Row> repeated(Typed input, List<String> fields, Set<Row> gone) throws IOException;

    /**
     * Rows, not among {@code gone}, whose key is not found among the rows of the other input that
     * are not among {@code otherGone}.
     *
     * @param most rows beyond which they are counted alone
     */
    Orphans orphans(
        Typed input, KeyRules.Rule rule, Set<Row> gone, Typed other, Set<Row> otherGone, long most)
        throws IOException;
  }

  /** A row of an input. */
  record Row(int file, long line) {}

  /**
   * @param rows all of them, or none when there are more than was asked for
   * @param first null when there is none
   */
  record Orphans(long count, List<Row> rows, Row first) {}

  /** Orphans that are kept because they are too many. */
  record Kept(int rule, long count, long read, Row first) {}

  /** What was found of one input. */
  record Outcome(List<Broken> broken, List<Kept> kept) {}

  private final Looking looking;
  private final double tolerance;

  KeyCheck(Looking looking, double tolerance) {
    this.looking = looking;
    this.tolerance = tolerance;
  }

  Map<String, Outcome> check(Map<String, Typed> inputs) throws IOException {
    Map<String, Set<Row>> gone = new HashMap<>();
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (Map.Entry<String, Typed> input : inputs.entrySet()) {
      Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
      Set<Row> repeated = new HashSet<>();
      List<KeyRules.Rule> rules = input.getValue().rules();
      for (int r = 0; r < rules.size(); r++) {
        if (rules.get(r).unique()) {
          for (Row row : looking.repeated(input.getValue(), rules.get(r).fields(), repeated)) {
            outcome.broken().add(new Broken(row.file(), row.line(), r));
          }
          outcome.broken().forEach(b -> repeated.add(new Row(b.file(), b.line())));
        }
      }
      gone.put(input.getKey(), repeated);
      outcomes.put(input.getKey(), outcome);
    }
    for (Map.Entry<String, Typed> input : inputs.entrySet()) {
      foreign(input.getKey(), input.getValue(), inputs, gone, outcomes.get(input.getKey()));
    }
    return outcomes;
  }

  private void foreign(
      String name,
      Typed input,
      Map<String, Typed> inputs,
      Map<String, Set<Row>> gone,
      Outcome outcome)
      throws IOException {
    long read = input.rows() - gone.get(name).size();
    long most = (long) Math.floor(tolerance * read);
    for (int r = 0; r < input.rules().size(); r++) {
      KeyRules.Rule rule = input.rules().get(r);
      if (rule.unique()) {
        continue;
      }
      Orphans found =
          looking.orphans(
              input, rule, gone.get(name), inputs.get(rule.other()), gone.get(rule.other()), most);
      if (found.count() > most) {
        outcome.kept().add(new Kept(r, found.count(), read, found.first()));
      } else {
        for (Row row : found.rows()) {
          outcome.broken().add(new Broken(row.file(), row.line(), r));
        }
      }
    }
  }
}
