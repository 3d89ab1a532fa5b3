package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.TableSpec.Column;
import nc.cagou.TableSpec.Type;

/**
 * The sums inside one table, found in its figures.
 *
 * <p>Along a dimension, each place where a code equals the sum of the codes below it is a sum. A
 * measure that is not whole must do so everywhere, as far as its rounding lets one see: else it is
 * a rate or a mean that happens to agree once. Counts that fall short of their total somewhere
 * (units that no commune is known of) still tell a reader that the parts are no more than the
 * total. Along a row, a measure may be the sum of two to four others.
 *
 * <p>In a released table some figures are hidden. A sum that they stand in is taken to hold when
 * nothing that is shown speaks against it and other places speak for it, or when the measure counts
 * units.
 */
final class Sums {

  private static final int MEASURES = 14;

  /** Rows in which measures of a released table must agree before they are taken as a sum. */
  private static final int ROWS = 3;

  private final LinkedTables all;
  private final Grid grid;
  private final Map<String, int[]> ids;
  private final Subject subject;
  private final int edition;

  Sums(LinkedTables all, int table) {
    this.all = all;
    this.grid = all.grids.get(table);
    this.ids = all.ids.get(table);
    this.subject = all.subjects.get(table);
    this.edition = subject.edition();
  }

  /** Adds them, and says along which dimensions there are any. */
  boolean[] find() {
    boolean[] tied = new boolean[grid.dimensions.size()];
    for (int d = 0; d < tied.length; d++) {
      for (Map.Entry<String, int[]> measure : ids.entrySet()) {
        Column column = subject.column(measure.getKey());
        boolean whole = column.type() == Type.INTEGER;
        double step = all.step(measure.getValue(), column);
        if (along(d, measure.getValue(), whole, subject.counts(column), step)) {
          tied[d] = true;
          all.additive.add(measure.getKey());
        }
      }
    }
    across();
    return tied;
  }

  private record Candidate(int total, List<Integer> parts, double rest, int terms) {}

  private boolean along(int d, int[] own, boolean whole, boolean counts, double step) {
    List<Candidate> equal = new ArrayList<>();
    List<Candidate> less = new ArrayList<>();
    List<Candidate> unseen = new ArrayList<>();
    boolean more = false;
    boolean evidence = false;
    boolean broken = false;
    CodeTree tree = grid.trees.get(d);
    for (int row = 0; row < own.length; row++) {
      int code = grid.place[row][d];
      if (own[row] < 0 || !grid.first(row)) {
        continue;
      }
      Candidate best = null;
      Candidate maybe = null;
      for (int[] variant : tree.variants(code)) {
        Candidate found = candidate(row, d, own, variant, step);
        if (found == null) {
          continue;
        }
        if (Double.isNaN(found.rest)) {
          maybe = maybe == null ? found : maybe;
          continue;
        }
        if (found.rest == 0) {
          equal.add(found);
          evidence |= found.terms > 1;
        }
        best = best == null || found.rest == 0 ? found : best;
      }
      if (best != null && best.rest != 0) {
        broken |= best.terms > 1;
        more |= best.rest < 0;
        if (best.rest > 0 && tree.mayBeIncomplete(code)) {
          less.add(best);
        }
      }
      if (best == null && maybe != null) {
        unseen.add(maybe);
      }
    }
    if (!whole && broken) {
      return false;
    }
    equal.forEach(c -> all.sum(edition, c.total, c.parts));
    if (whole && evidence) {
      less.forEach(this::withRest);
    }
    boolean likely = whole ? !more && (evidence || counts) : evidence;
    if (likely) {
      boolean incomplete = !less.isEmpty();
      unseen.forEach(
          c -> {
            if (incomplete) {
              withRest(c);
            } else {
              all.sum(edition, c.total, c.parts, slack(c, step));
            }
          });
    }
    return !equal.isEmpty() || (likely && !unseen.isEmpty());
  }

  private static double slack(Candidate c, double step) {
    return step / 2 * (c.parts.size() + 1);
  }

  private void withRest(Candidate c) {
    List<Integer> parts = new ArrayList<>(c.parts);
    parts.add(all.unpublished(c.rest));
    all.sum(edition, c.total, parts);
  }

  /** The sum over some codes; its rest is 0 where it equals the figure of the row. */
  private Candidate candidate(int row, int d, int[] own, int[] codes, double step) {
    List<Integer> parts = new ArrayList<>();
    double sum = 0;
    int terms = 0;
    for (int code : codes) {
      int other = grid.beside(row, d, code);
      if (other >= 0 && own[other] >= 0) {
        parts.add(own[other]);
        sum += all.value(own[other]);
        terms += all.value(own[other]) != 0 ? 1 : 0;
      }
    }
    if (parts.isEmpty()) {
      return null;
    }
    double total = all.value(own[row]);
    boolean same = equal(total, sum, step / 2 * (parts.size() + 1));
    return new Candidate(own[row], parts, same ? 0 : total - sum, terms);
  }

  static boolean equal(double a, double b) {
    return equal(a, b, 0);
  }

  /** Whether two figures are the same, but for rounding. */
  static boolean equal(double a, double b, double slack) {
    return Math.abs(a - b) <= slack + 1e-6 * Math.max(Math.abs(a), Math.abs(b));
  }

  /** Measures that are the sum of others in every row. */
  private void across() {
    List<int[]> measures = List.copyOf(ids.values());
    if (measures.size() > MEASURES) {
      return;
    }
    for (int total = 0; total < measures.size(); total++) {
      List<List<Integer>> found = new ArrayList<>();
      subsets(measures, total, 0, new ArrayList<>(), found);
      for (List<Integer> parts : found) {
        for (int row = 0; row < measures.get(total).length; row++) {
          List<Integer> cells = new ArrayList<>();
          for (int part : parts) {
            if (measures.get(part)[row] >= 0) {
              cells.add(measures.get(part)[row]);
            }
          }
          if (measures.get(total)[row] >= 0 && cells.size() == parts.size()) {
            all.sum(edition, measures.get(total)[row], cells);
          }
        }
      }
    }
  }

  private void subsets(
      List<int[]> measures, int total, int from, List<Integer> parts, List<List<Integer>> found) {
    if (parts.size() >= 2 && adds(measures, total, parts)) {
      found.add(List.copyOf(parts));
      return;
    }
    for (int next = from; parts.size() < 4 && next < measures.size(); next++) {
      if (next != total) {
        parts.add(next);
        subsets(measures, total, next + 1, parts, found);
        parts.remove(parts.size() - 1);
      }
    }
  }

  private boolean adds(List<int[]> measures, int total, List<Integer> parts) {
    int terms = 0;
    int rows = 0;
    for (int row = 0; row < measures.get(total).length; row++) {
      int id = measures.get(total)[row];
      double sum = 0;
      int present = 0;
      for (int part : parts) {
        int other = measures.get(part)[row];
        if (other >= 0) {
          sum += all.value(other);
          present += all.value(other) != 0 ? 1 : 0;
        } else {
          sum = Double.NaN;
        }
      }
      if (id < 0 || Double.isNaN(sum) || Double.isNaN(all.value(id))) {
        continue;
      }
      if (!equal(all.value(id), sum, 0)) {
        return false;
      }
      terms = Math.max(terms, present);
      rows++;
    }
    return terms >= 2 && (!subject.released() || rows >= ROWS);
  }
}
