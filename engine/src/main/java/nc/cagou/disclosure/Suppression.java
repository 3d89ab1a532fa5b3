package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.TableSpec.Column;

/**
 * What is hidden in the tables of a run, and how it stood up to the attack.
 *
 * @param hidden of each table, the rows of each watched measure that are hidden
 * @param narrowest width of the narrowest interval of a hidden value over that value; null when no
 *     hidden value has one
 * @param earlier what earlier editions made it hide
 */
record Suppression(
    List<Subject> subjects, List<Map<String, boolean[]>> hidden, Double narrowest, Known earlier) {

  /**
   * @param released tables of earlier editions, as they were written
   */
  static Suppression of(List<Subject> subjects, List<Subject> released) {
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
    boolean guarded = hidden.stream().anyMatch(own -> !own.isEmpty());
    if (!any && (released.isEmpty() || !guarded)) {
      return new Suppression(subjects, hidden, null, Known.NOTHING);
    }
    Withholding pattern = Withholding.of(subjects, released);
    LinkedTables all = pattern.linked().all;
    for (int t = 0; t < subjects.size(); t++) {
      for (Map.Entry<String, boolean[]> measure : hidden.get(t).entrySet()) {
        int[] ids = all.ids.get(t).get(measure.getKey());
        for (int row = 0; ids != null && row < ids.length; row++) {
          measure.getValue()[row] |= ids[row] >= 0 && pattern.hides(ids[row]);
        }
      }
      rest(subjects.get(t), hidden.get(t));
    }
    return new Suppression(subjects, hidden, pattern.narrowest(), Known.of(pattern));
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

  /** Values that the rule hides by itself, alone or against an earlier edition. */
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
        boolean rule = subject.sensitive(column, row) || earlier.changed(table, column.name(), row);
        count += here && rule == byRule ? 1 : 0;
      }
    }
    return count;
  }
}
