package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.TableSpec.Column;

/**
 * Measures that are the change of another since the year before: {@code change = index − index of
 * last year}. Whoever knows the change and one of the two knows the other. Found in the figures:
 * the difference holds, but for rounding, in every row where all three are there, three of them at
 * least with a change.
 */
final class Differences {

  private static final int ROWS = 3;

  private final LinkedTables all;
  private final Grid grid;
  private final Map<String, int[]> ids;
  private final Subject subject;

  Differences(LinkedTables all, int table) {
    this.all = all;
    this.grid = all.grids.get(table);
    this.ids = all.ids.get(table);
    this.subject = all.subjects.get(table);
  }

  void find() {
    for (int d = 0; d < grid.dimensions.size(); d++) {
      int[] before = before(d);
      if (before == null) {
        continue;
      }
      for (String change : ids.keySet()) {
        for (String level : ids.keySet()) {
          if (!change.equals(level)) {
            tie(before, change, level);
          }
        }
      }
    }
  }

  /** The row of the year before each row; −1 where there is none; null without years. */
  private int[] before(int d) {
    String name = grid.dimensions.get(d).name();
    Map<String, Integer> places = new HashMap<>();
    for (int row = 0; row < grid.place.length; row++) {
      places.put(subject.code(name, row), grid.place[row][d]);
    }
    if (!places.keySet().stream().allMatch(c -> c.matches("\\d{4}")) || places.size() < 2) {
      return null;
    }
    int[] before = new int[grid.place.length];
    for (int row = 0; row < before.length; row++) {
      int year = Integer.parseInt(subject.code(name, row));
      Integer place = places.get(String.valueOf(year - 1));
      before[row] = place == null ? -1 : grid.beside(row, d, place);
    }
    return before;
  }

  private void tie(int[] before, String change, String level) {
    double slack = 1.5 * Math.max(step(change), step(level));
    List<int[]> found = new ArrayList<>();
    int moved = 0;
    for (int row = 0; row < before.length; row++) {
      int by = ids.get(change)[row];
      int now = ids.get(level)[row];
      int then = before[row] < 0 ? -1 : ids.get(level)[before[row]];
      if (by < 0 || now < 0 || then < 0) {
        continue;
      }
      double gap = all.value(now) - all.value(then) - all.value(by);
      if (!Double.isNaN(gap)) {
        if (!Sums.equal(all.value(now), all.value(then) + all.value(by), slack)) {
          return;
        }
        moved += all.value(by) != 0 ? 1 : 0;
      }
      found.add(new int[] {now, then, by});
    }
    if (moved >= ROWS) {
      found.forEach(f -> all.sum(subject.edition(), f[0], List.of(f[1], f[2]), slack));
    }
  }

  private double step(String measure) {
    Column column = subject.column(measure);
    return all.step(ids.get(measure), column);
  }
}
