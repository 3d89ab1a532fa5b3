package nc.cagou.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nc.cagou.method.protection.Attack;
import nc.cagou.method.protection.AttackInterval;
import nc.cagou.method.protection.DisclosureAudit;
import nc.cagou.method.protection.SecondarySuppression;
import nc.cagou.method.protection.SuppressionProblem;
import nc.cagou.text.Numbers;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * Hides what else has to be hidden, then attacks the whole: the tables of a run, and those that an
 * attacker holds of earlier editions.
 *
 * <p>A value that can be deduced stops the run, except one that earlier editions and public figures
 * give away however much this edition hides: it is hidden all the same, counted as lost, and the
 * rest goes on.
 */
final class Withholding {

  private static final Words WORDS = Words.beside(Withholding.class, "words");
  private static final int NAMED = 5;
  private static final int ROUNDS = 4;

  /** Cells around one that cannot be protected, within which it is asked whether anything could. */
  private static final int AROUND = 1_000;

  private final LinkedProblem linked;
  private final Set<Integer> lost = new TreeSet<>();
  private final Set<Integer> forced = new TreeSet<>();
  private SuppressionProblem problem;
  private SecondarySuppression.Result result;
  private DisclosureAudit audit;

  private Withholding(List<Subject> subjects) {
    linked = new LinkedProblem(new LinkedTables(subjects));
    solve();
  }

  static Withholding of(List<Subject> subjects, List<Subject> released) {
    List<Subject> all = new ArrayList<>(subjects);
    all.addAll(released);
    Withholding pattern = new Withholding(all);
    if (pattern.audit.unsafe().length > 0 && !released.isEmpty()) {
      new Withholding(subjects).refuseUnsafe(); // what this run alone gives away is its own fault
      for (int round = 1; round <= ROUNDS && pattern.audit.unsafe().length > 0; round++) {
        pattern.giveUp(round);
        pattern.solve();
      }
    }
    pattern.refuseUnsafe();
    return pattern;
  }

  private void solve() {
    problem = linked.problem(lost, forced);
    result = SecondarySuppression.of(problem);
    audit = DisclosureAudit.of(problem, result.hidden(), result.proven());
  }

  LinkedProblem linked() {
    return linked;
  }

  boolean hides(int figure) {
    return result.hidden()[linked.cellOf[figure]];
  }

  /** The id of a released edition by its number. */
  String edition(int number) {
    return linked.all.subjects.stream()
        .filter(s -> s.edition() == number)
        .map(Subject::id)
        .findFirst()
        .orElseThrow();
  }

  long lost() {
    return lost.stream().filter(linked::ours).count();
  }

  /**
   * Sets apart the cells that could not be protected if all around them were hidden; hides more
   * around the others, the further the longer it takes, until only setting them apart is left.
   */
  private void giveUp(int round) {
    for (int cell : audit.unsafe()) {
      if (round == ROUNDS || !protectable(cell)) {
        lost.add(cell);
      } else {
        Set<Integer> around = new TreeSet<>(Set.of(cell));
        for (int step = 0; step < round; step++) {
          for (int near : List.copyOf(around)) {
            Arrays.stream(linked.cells.tiedTo(near)).filter(this::free).forEach(around::add);
          }
        }
        forced.addAll(around);
      }
    }
  }

  private boolean free(int cell) {
    return result.hidden()[cell] || problem.cost()[cell] < Double.POSITIVE_INFINITY;
  }

  private boolean protectable(int target) {
    Set<Integer> around = new HashSet<>(Set.of(target));
    ArrayDeque<Integer> open = new ArrayDeque<>(around);
    boolean[] most = result.hidden().clone();
    while (!open.isEmpty() && around.size() < AROUND) {
      for (int other : linked.cells.tiedTo(open.poll())) {
        if (free(other) && around.add(other)) {
          most[other] = true;
          open.add(other);
        }
      }
    }
    Attack attack = new Attack(linked.cells, most);
    return attack.together(target) <= DisclosureAudit.SOLVABLE
        && problem.protects(target, attack.interval(target));
  }

  /** Width of the narrowest interval of a hidden value over that value; null when none has one. */
  Double narrowest() {
    double least = Double.POSITIVE_INFINITY;
    for (int cell = 0; cell < audit.intervals().length; cell++) {
      AttackInterval interval = audit.intervals()[cell];
      if (interval != null && !problem.unseen()[cell]) {
        least = Math.min(least, interval.relativeWidth());
      }
    }
    return Double.isInfinite(least) ? null : least;
  }

  private void refuseUnsafe() {
    if (audit.unsafe().length == 0) {
      return;
    }
    List<Text> named = new ArrayList<>();
    for (int cell : audit.unsafe()) {
      for (int id = 0; id < linked.all.places.size() && named.size() < NAMED; id++) {
        if (linked.cellOf[id] == cell) {
          named.add(name(linked.all.places.get(id), audit.intervals()[cell]));
          break;
        }
      }
    }
    Text cells = named.stream().reduce(Text.EMPTY, Text::then);
    throw Refusal.failed(
        WORDS.get("recovered", Map.of("count", audit.unsafe().length, "cells", cells)), null);
  }

  private Text name(LinkedTables.Place place, AttackInterval interval) {
    Subject subject = linked.all.subjects.get(place.table());
    List<String> codes = new ArrayList<>();
    linked
        .all
        .grids
        .get(place.table())
        .dimensions
        .forEach(d -> codes.add(d.name() + "=" + subject.code(d.name(), place.row())));
    return WORDS.get(
        "cell",
        Map.of(
            "table",
            subject.spec().name(),
            "measure",
            place.measure().name(),
            "codes",
            String.join(", ", codes),
            "lower",
            Numbers.decimal(interval.lower(), place.measure().decimals()),
            "upper",
            Numbers.decimal(interval.upper(), place.measure().decimals())));
  }
}
