package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.TableSpec.Column;
import nc.cagou.method.protection.AttackInterval;
import nc.cagou.method.protection.DisclosureAudit;
import nc.cagou.method.protection.SecondarySuppression;
import nc.cagou.method.protection.SuppressionProblem;
import nc.cagou.text.Numbers;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * What is hidden in the tables of a run, and how it stood up to the attack.
 *
 * @param hidden of each table, the rows of each watched measure that are hidden
 * @param narrowest width of the narrowest interval of a hidden value over that value; null when no
 *     hidden value has one
 */
record Suppression(List<Subject> subjects, List<Map<String, boolean[]>> hidden, Double narrowest) {

  private static final Words WORDS = Words.beside(Suppression.class, "words");
  private static final int NAMED = 5;

  static Suppression of(List<Subject> subjects) {
    List<Map<String, boolean[]>> hidden = new ArrayList<>();
    boolean any = false;
    for (Subject subject : subjects) {
      Map<String, boolean[]> own = new LinkedHashMap<>();
      for (Column measure : subject.open() ? List.<Column>of() : subject.watched()) {
        boolean[] rows = new boolean[subject.table().rowCount()];
        for (int row = 0; row < rows.length; row++) {
          rows[row] = subject.sensitive(measure, row);
          any |= rows[row];
        }
        own.put(measure.name(), rows);
      }
      hidden.add(own);
    }
    Double narrowest = any ? secondary(subjects, hidden) : null;
    return new Suppression(subjects, hidden, narrowest);
  }

  /** Hides what else has to be hidden, attacks the whole, and tells the narrowest interval. */
  private static Double secondary(List<Subject> subjects, List<Map<String, boolean[]>> hidden) {
    LinkedTables all = new LinkedTables(subjects);
    LinkedTables.Numbered numbered = all.problem();
    SuppressionProblem problem = numbered.problem();
    SecondarySuppression.Result result = SecondarySuppression.of(problem);
    DisclosureAudit audit = DisclosureAudit.of(problem, result.hidden(), result.proven());
    if (audit.unsafe().length > 0) {
      throw refusal(all, numbered, audit);
    }
    for (int t = 0; t < subjects.size(); t++) {
      for (Map.Entry<String, boolean[]> measure : hidden.get(t).entrySet()) {
        int[] ids = all.ids.get(t).get(measure.getKey());
        for (int row = 0; ids != null && row < ids.length; row++) {
          measure.getValue()[row] |= ids[row] >= 0 && result.hidden()[numbered.cellOf()[ids[row]]];
        }
      }
      rest(subjects.get(t), hidden.get(t));
    }
    return narrowest(problem, audit);
  }

  /** Measures that are no numbers (a verdict, a class) go with what they rest on. */
  private static void rest(Subject subject, Map<String, boolean[]> hidden) {
    for (Map.Entry<String, boolean[]> measure : hidden.entrySet()) {
      Column column = subject.column(measure.getKey());
      boolean[] lead = hidden.get(column.restsOn());
      for (int row = 0; lead != null && row < lead.length; row++) {
        boolean there = !subject.table().column(column.name()).isMissing(row);
        measure.getValue()[row] |= lead[row] && there;
      }
    }
  }

  private static Double narrowest(SuppressionProblem problem, DisclosureAudit audit) {
    double least = Double.POSITIVE_INFINITY;
    for (int cell = 0; cell < audit.intervals().length; cell++) {
      AttackInterval interval = audit.intervals()[cell];
      if (interval != null && !problem.unseen()[cell]) {
        least = Math.min(least, interval.relativeWidth());
      }
    }
    return Double.isInfinite(least) ? null : least;
  }

  private static Refusal refusal(
      LinkedTables all, LinkedTables.Numbered numbered, DisclosureAudit audit) {
    List<Text> named = new ArrayList<>();
    for (int cell : audit.unsafe()) {
      for (int id = 0; id < all.places.size() && named.size() < NAMED; id++) {
        if (numbered.cellOf()[id] == cell) {
          named.add(name(all, all.places.get(id), audit.intervals()[cell]));
          break;
        }
      }
    }
    Text cells = named.stream().reduce(Text.EMPTY, Text::then);
    return Refusal.failed(
        WORDS.get("recovered", Map.of("count", audit.unsafe().length, "cells", cells)), null);
  }

  private static Text name(LinkedTables all, LinkedTables.Place place, AttackInterval interval) {
    Subject subject = all.subjects.get(place.table());
    List<String> codes = new ArrayList<>();
    all.grids
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

  /** Values that a rule was applied to. */
  long tested(int table) {
    Subject subject = subjects.get(table);
    long tested = 0;
    for (String measure : hidden.get(table).keySet()) {
      for (int row = 0; row < subject.table().rowCount(); row++) {
        tested += subject.table().column(measure).isMissing(row) ? 0 : 1;
      }
    }
    return tested;
  }

  /** Values that the rule hides by itself. */
  long primary(int table) {
    return count(table, true);
  }

  /** Values that are hidden for the sake of others. */
  long secondary(int table) {
    return count(table, false);
  }

  private long count(int table, boolean byRule) {
    Subject subject = subjects.get(table);
    long count = 0;
    for (Map.Entry<String, boolean[]> measure : hidden.get(table).entrySet()) {
      Column column = subject.column(measure.getKey());
      for (int row = 0; row < measure.getValue().length; row++) {
        boolean here = measure.getValue()[row];
        count += here && subject.sensitive(column, row) == byRule ? 1 : 0;
      }
    }
    return count;
  }
}
