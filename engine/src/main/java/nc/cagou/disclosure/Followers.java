package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.TableSpec.Column;
import nc.cagou.TableSpec.Role;
import nc.cagou.TableSpec.Type;

/**
 * What has to be hidden with a figure: all that rests on it, and a ratio from which it could be
 * computed. A ratio is found in the figures: a measure that equals another over a third, times a
 * constant, in every row.
 */
final class Followers {

  private static final int ROWS = 3;

  private final LinkedTables all;

  Followers(LinkedTables all) {
    this.all = all;
  }

  int[][] of(int[] cellOf, int size) {
    List<List<Integer>> found = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      found.add(new ArrayList<>());
    }
    for (int t = 0; t < all.subjects.size(); t++) {
      if (all.subjects.get(t).open()) {
        continue;
      }
      Map<String, int[]> ids = all.ids.get(t);
      for (String follower : ids.keySet()) {
        for (String leader : leaders(all.subjects.get(t), ids, follower)) {
          tie(ids.get(leader), ids.get(follower), cellOf, found);
        }
      }
    }
    return found.stream()
        .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private static void tie(int[] lead, int[] follow, int[] cellOf, List<List<Integer>> found) {
    for (int row = 0; row < lead.length; row++) {
      if (lead[row] >= 0 && follow[row] >= 0 && cellOf[lead[row]] != cellOf[follow[row]]) {
        found.get(cellOf[lead[row]]).add(cellOf[follow[row]]);
      }
    }
  }

  private static List<String> leaders(Subject subject, Map<String, int[]> ids, String follower) {
    Column column = subject.column(follower);
    List<String> leaders = new ArrayList<>();
    if (!column.restsOn().equals(follower) && ids.containsKey(column.restsOn())) {
      leaders.add(column.restsOn());
    }
    if (column.type() != Type.NUMBER) {
      return leaders;
    }
    for (String part : ids.keySet()) {
      if (!part.equals(follower) && !leaders.contains(part) && reveals(subject, follower, part)) {
        leaders.add(part);
      }
    }
    return leaders;
  }

  /** Whether a ratio gives a part of it away: alone, or with another published column. */
  private static boolean reveals(Subject subject, String ratio, String part) {
    if (constant(subject, ratio, part, null)) {
      return true;
    }
    for (Column third : subject.spec().columns()) {
      boolean other = !third.name().equals(ratio) && !third.name().equals(part);
      if (other
          && third.role() != Role.GUARD
          && Subject.numeric(third)
          && (constant(subject, ratio, part, third.name())
              || constant(subject, ratio, third.name(), part))) {
        return true;
      }
    }
    return false;
  }

  /** Whether ratio · denominator / numerator is the same wherever it is defined. */
  private static boolean constant(
      Subject subject, String ratio, String numerator, String denominator) {
    double constant = Double.NaN;
    int rows = 0;
    for (int row = 0; row < subject.table().rowCount(); row++) {
      double r = subject.number(ratio, row);
      double n = subject.number(numerator, row);
      double d = denominator == null ? 1 : subject.number(denominator, row);
      if (Double.isNaN(r) || Double.isNaN(n) || Double.isNaN(d) || n == 0 || d == 0) {
        continue;
      }
      double now = r * d / n;
      if (rows++ > 0 && Math.abs(now - constant) > 1e-6 * Math.abs(constant)) {
        return false;
      }
      constant = now;
    }
    return rows >= ROWS;
  }
}
