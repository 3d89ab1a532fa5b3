package nc.cagou.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import nc.cagou.Contract;
import nc.cagou.text.Refusal;

/**
 * Checks one input in this process: slices are read at the same time, and their rows looked at in
 * order, so that of equal keys the first of the file is kept. Memory holds a few slices and the
 * keys.
 */
final class InputCheck {

  private static final int AHEAD = 3;

  private final Contract contract;
  private final Plan plan;
  private final List<KeyRules.Rule> rules;
  private final Map<List<String>, KeySet> watched;
  private final Map<String, Map<List<String>, KeySet>> others;
  private final KeySet[] seen;
  private final BitSet[] orphans;
  private final List<List<Problem>> orphanProblems = new ArrayList<>();
  private final Tally tally = new Tally();
  private final List<Problem> problems = new ArrayList<>();
  private final List<InputReport.Notice> notices = new ArrayList<>();
  private long problemsInAll;
  private int ordinal;

  /**
   * @param watched keys that other inputs will ask for, by their fields; filled here
   * @param others the same of the inputs that were checked before
   */
  InputCheck(
      Contract contract,
      Plan plan,
      List<KeyRules.Rule> rules,
      Map<List<String>, KeySet> watched,
      Map<String, Map<List<String>, KeySet>> others) {
    this.contract = contract;
    this.plan = plan;
    this.rules = rules;
    this.watched = watched;
    this.others = others;
    this.seen = new KeySet[rules.size()];
    this.orphans = new BitSet[rules.size()];
    for (int r = 0; r < rules.size(); r++) {
      seen[r] = new KeySet();
      orphans[r] = new BitSet();
      orphanProblems.add(new ArrayList<>());
    }
  }

  /** The rows of one slice, read elsewhere. */
  private record Batch(
      Slice slice,
      List<Object[]> rows,
      long[] lines,
      List<Problem> problems,
      long problemsInAll,
      Tally tally) {}

  /**
   * @param folder of the accepted rows, or null
   */
  InputReport run(Sources sources, ExecutorService threads, Path folder, double tolerance) {
    try (AcceptedCsv csv = folder == null ? null : new AcceptedCsv(folder, contract)) {
      Deque<Future<Batch>> ahead = new ArrayDeque<>();
      for (Slice slice : plan.slices()) {
        ahead.add(threads.submit(() -> read(slice, sources)));
        if (ahead.size() > AHEAD) {
          take(ahead.poll(), csv);
        }
      }
      while (!ahead.isEmpty()) {
        take(ahead.poll(), csv);
      }
      Intake.agree(tally);
      if (tally.read() == 0) {
        throw Refusal.input(
            Sentences.of("file.header_only", Map.of("file", plan.files().get(0).name())));
      }
      BitSet refused = settleOrphans(tolerance);
      if (csv != null) {
        csv.finish(refused);
      }
    }
    problems.sort(
        Comparator.comparing((Problem p) -> p.file() == null ? "" : p.file())
            .thenComparing(p -> p.line() == null ? 0 : p.line()));
    List<Problem> first =
        problems.size() > InputReport.MOST_PROBLEMS
            ? List.copyOf(problems.subList(0, InputReport.MOST_PROBLEMS))
            : problems;
    return InputReport.of(contract, plan, tally, first, problemsInAll, notices);
  }

  private Batch read(Slice slice, Sources sources) {
    List<Object[]> rows = new ArrayList<>();
    List<Problem> found = new ArrayList<>();
    long[] lines = new long[1 << 12];
    long all = 0;
    String file = plan.files().size() > 1 ? plan.files().get(slice.file()).name() : null;
    try (SliceReader reader = SliceReader.open(plan, slice, sources)) {
      while (reader.next()) {
        if (reader.accepted()) {
          if (rows.size() == lines.length) {
            lines = java.util.Arrays.copyOf(lines, lines.length * 2);
          }
          lines[rows.size()] = reader.line();
          rows.add(reader.row().clone());
          continue;
        }
        for (Problem problem : reader.problems()) {
          all++;
          if (found.size() < InputReport.MOST_PROBLEMS) {
            found.add(file == null ? problem : problem.inFile(file));
          }
        }
      }
      return new Batch(slice, rows, lines, found, all, reader.tally());
    }
  }

  private void take(Future<Batch> future, AcceptedCsv csv) {
    Batch batch = got(future);
    tally.merge(batch.tally);
    problemsInAll += batch.problemsInAll;
    keep(batch.problems);
    for (int i = 0; i < batch.rows.size(); i++) {
      Object[] row = batch.rows.get(i);
      if (!once(row, batch, i)) {
        continue;
      }
      for (int r = 0; r < rules.size(); r++) {
        KeyRules.Rule rule = rules.get(r);
        if (!rule.unique() && !others.get(rule.other()).get(rule.there()).has(row, rule.key())) {
          orphans[r].set(ordinal);
          List<Problem> told = orphanProblems.get(r);
          if (told.size() < InputReport.MOST_PROBLEMS) {
            told.add(problem(rule, row, batch, i));
          }
        }
      }
      for (Map.Entry<List<String>, KeySet> key : watched.entrySet()) {
        key.getValue().add(row, KeyRules.positions(contract, key.getKey()));
      }
      if (csv != null) {
        csv.write(row);
      }
      ordinal++;
    }
  }

  /** Whether no key that is there once was there before; a row that has one is refused. */
  private boolean once(Object[] row, Batch batch, int i) {
    for (int r = 0; r < rules.size(); r++) {
      if (rules.get(r).unique() && !seen[r].add(row, rules.get(r).key())) {
        tally.refuseLater(1);
        problemsInAll++;
        keep(List.of(problem(rules.get(r), row, batch, i)));
        return false;
      }
    }
    return true;
  }

  private void keep(List<Problem> more) {
    for (Problem problem : more) {
      if (problems.size() < InputReport.MOST_PROBLEMS * 2) {
        problems.add(problem);
      }
    }
  }

  /**
   * Rows that point at nothing are refused; unless they are so many that the other input is an
   * extract: then they are kept, and it is said.
   */
  private BitSet settleOrphans(double tolerance) {
    BitSet refused = new BitSet();
    for (int r = 0; r < rules.size(); r++) {
      int count = orphans[r].cardinality();
      if (count > tolerance * ordinal) {
        notices.add(
            new InputReport.Notice(
                "orphans_kept",
                count,
                orphanProblems.get(r).get(0).line(),
                orphanProblems.get(r).get(0).column(),
                orphanProblems.get(r).get(0).value(),
                Sentences.of(
                    "note.orphans_kept",
                    Map.of("count", count, "read", ordinal, "other", rules.get(r).other()))));
      } else if (count > 0) {
        problemsInAll += count;
        keep(orphanProblems.get(r));
        refused.or(orphans[r]);
      }
    }
    tally.refuseLater(refused.cardinality());
    return refused;
  }

  private Problem problem(KeyRules.Rule rule, Object[] row, Batch batch, int i) {
    Recipe recipe = plan.recipe(batch.slice);
    List<String> headers = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int k = 0; k < rule.fields().size(); k++) {
      String field = rule.fields().get(k);
      headers.add(recipe.column(field).map(Recipe.Column::source).orElse(field));
      values.add(AcceptedCsv.text(row[rule.key()[k]], contract.fields().get(rule.key()[k]).type()));
    }
    return new Problem(
        plan.files().size() > 1 ? plan.files().get(batch.slice.file()).name() : null,
        batch.lines[i],
        String.join(", ", headers),
        String.join(", ", rule.fields()),
        String.join(", ", values),
        rule.unique() ? "unique" : "foreign_key",
        rule.other(),
        null);
  }

  private static Batch got(Future<Batch> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Empty sets for the keys that other inputs of the run will ask for. */
  static Map<List<String>, KeySet> watched(String name, Map<String, List<KeyRules.Rule>> rulesOf) {
    Map<List<String>, KeySet> watched = new HashMap<>();
    for (List<KeyRules.Rule> rules : rulesOf.values()) {
      for (KeyRules.Rule rule : rules) {
        if (name.equals(rule.other())) {
          watched.put(rule.there(), new KeySet());
        }
      }
    }
    return watched;
  }
}
