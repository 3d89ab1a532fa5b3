package nc.cagou.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Field;
import nc.cagou.method.protection.KAnonymity;

/**
 * The different combinations of keys and how many records have each, so that a coarser way of
 * writing them is tried on few rows.
 */
final class Combinations {

  /** What writing keys more coarsely gives. */
  record Step(Field field, Recoding recoding, long under, boolean single) {}

  private final List<Field> fields;
  private final String[][] keys;
  private final double[] records;
  private final List<List<Recoding>> ladders = new ArrayList<>();
  private final int k;

  Combinations(List<Field> fields, String[][] all, int k) {
    this.fields = fields;
    this.k = k;
    Map<List<String>, Integer> seen = new HashMap<>();
    List<String[]> distinct = new ArrayList<>();
    double[] counts = new double[all.length];
    for (String[] row : all) {
      Integer at = seen.putIfAbsent(List.of(row), distinct.size());
      if (at == null) {
        at = distinct.size();
        distinct.add(row);
      }
      counts[at]++;
    }
    keys = distinct.toArray(String[][]::new);
    records = java.util.Arrays.copyOf(counts, keys.length);
    for (int f = 0; f < fields.size(); f++) {
      Set<String> values = new LinkedHashSet<>();
      for (String[] key : keys) {
        values.add(key[f]);
      }
      ladders.add(Recoding.of(fields.get(f), List.copyOf(values)));
    }
  }

  /** Records in classes of fewer than k under a level of coarseness for each key. */
  long under(int[] levels) {
    String[][] coarse = new String[keys.length][fields.size()];
    for (int i = 0; i < keys.length; i++) {
      for (int f = 0; f < levels.length; f++) {
        coarse[i][f] = ladders.get(f).get(levels[f]).of().apply(keys[i][f]);
      }
    }
    double under = 0;
    for (double weight : KAnonymity.of(coarse, records).weight()) {
      under += weight < k ? weight : 0;
    }
    return Math.round(under);
  }

  /**
   * Each coarser way of one key alone, the most useful first; those that change nothing left out.
   */
  List<Step> alone() {
    long before = under(new int[fields.size()]);
    List<Step> steps = new ArrayList<>();
    for (int f = 0; f < fields.size(); f++) {
      for (int level = 1; level < ladders.get(f).size(); level++) {
        int[] levels = new int[fields.size()];
        levels[f] = level;
        long under = under(levels);
        if (under < before) {
          steps.add(new Step(fields.get(f), ladders.get(f).get(level), under, true));
        }
      }
    }
    steps.sort(java.util.Comparator.comparingLong(Step::under));
    return steps;
  }

  /**
   * One after the other until no record is in a class of fewer than k: always the step that leaves
   * fewest, and of equal ones the one that keeps the key. Empty when there is nothing to do.
   */
  List<Step> path() {
    int[] levels = new int[fields.size()];
    long under = under(levels);
    List<Step> path = new ArrayList<>();
    while (under > 0) {
      int best = -1;
      long least = Long.MAX_VALUE;
      for (int f = 0; f < levels.length; f++) {
        if (levels[f] + 1 < ladders.get(f).size()) {
          levels[f]++;
          long left = under(levels);
          boolean keeps = levels[f] + 1 < ladders.get(f).size();
          levels[f]--;
          if (left < least || left == least && keeps) {
            least = left;
            best = f;
          }
        }
      }
      if (best < 0) {
        return path;
      }
      levels[best]++;
      under = least;
      path.removeIf(new SameField(fields.get(best))::is);
      path.add(new Step(fields.get(best), ladders.get(best).get(levels[best]), under, false));
    }
    return path;
  }

  private record SameField(Field field) {
    boolean is(Step step) {
      return step.field().name().equals(field.name());
    }
  }
}
