package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      if (all.subjects.get(t).open() || all.subjects.get(t).released()) {
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

  /**
   * Hidden figures of released tables that a ratio shown beside them gives away, with the value it
   * gives.
   */
  Map<Integer, Double> givenAway() {
    Map<Integer, Double> given = new HashMap<>();
    for (int t = 0; t < all.subjects.size(); t++) {
      Subject subject = all.subjects.get(t);
      Map<String, int[]> ids = all.ids.get(t);
      for (String part : subject.released() && !subject.open() ? ids.keySet() : Set.<String>of()) {
        for (String ratio : ids.keySet()) {
          boolean other = !ratio.equals(part) && subject.column(ratio).type() == Type.NUMBER;
          Ratio found =
              other && apart(ids.get(part), ids.get(ratio)) ? ratio(subject, ratio, part) : null;
          for (int row = 0; found != null && row < ids.get(part).length; row++) {
            double value = found.part(subject, row);
            if (ids.get(part)[row] >= 0 && all.hidden(ids.get(part)[row]) && !Double.isNaN(value)) {
              given.put(ids.get(part)[row], value);
            }
          }
        }
      }
    }
    return given;
  }

  /** Whether some row hides the one and shows the other. */
  private boolean apart(int[] part, int[] ratio) {
    for (int row = 0; row < part.length; row++) {
      if (part[row] >= 0 && ratio[row] >= 0 && all.hidden(part[row]) && !all.hidden(ratio[row])) {
        return true;
      }
    }
    return false;
  }

  /**
   * A ratio of a part, the constant being ratio · denominator / numerator.
   *
   * @param third the other column of the ratio; null when the ratio is the part times the constant
   * @param above whether the part is the numerator
   */
  private record Ratio(String ratio, String third, boolean above, double constant) {

    /** The part in a row; NaN where the ratio or the other column is missing. */
    double part(Subject subject, int row) {
      double r = subject.number(ratio, row);
      double t = third == null ? 1 : subject.number(third, row);
      return above ? r * t / constant : constant * t / r;
    }
  }

  /** Whether a ratio gives a part of it away: alone, or with another published column. */
  private static boolean reveals(Subject subject, String ratio, String part) {
    return ratio(subject, ratio, part) != null;
  }

  private static Ratio ratio(Subject subject, String ratio, String part) {
    double alone = constant(subject, ratio, part, null);
    if (!Double.isNaN(alone)) {
      return new Ratio(ratio, null, true, alone);
    }
    for (Column third : subject.spec().columns()) {
      boolean other = !third.name().equals(ratio) && !third.name().equals(part);
      if (!other || third.role() == Role.GUARD || !Subject.numeric(third)) {
        continue;
      }
      double above = constant(subject, ratio, part, third.name());
      if (!Double.isNaN(above)) {
        return new Ratio(ratio, third.name(), true, above);
      }
      double below = constant(subject, ratio, third.name(), part);
      if (!Double.isNaN(below)) {
        return new Ratio(ratio, third.name(), false, below);
      }
    }
    return null;
  }

  /** Ratio · denominator / numerator where it is the same in every row; else NaN. */
  private static double constant(
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
        return Double.NaN;
      }
      constant = now;
    }
    return rows >= ROWS ? constant : Double.NaN;
  }
}
