package nc.cagou.method.protection;

import java.util.Arrays;

/**
 * Attacks every hidden cell of a pattern. Cells that are tied to at most {@link #SOLVED} others are
 * attacked by linear programs, whoever made the pattern; in larger groups, where the programs of
 * all cells would take hours, a cell stands by the proof that came with the pattern (another table
 * that agrees with all that is published) if that is wide enough, and is attacked otherwise. The
 * choice is by size, never by time.
 *
 * @param intervals of each hidden cell; null for one that is not hidden. Of a cell that stands by
 *     its proof: at least this wide
 * @param unsafe hidden cells that can be recovered
 * @param solved how many cells were attacked by linear programs
 */
public record DisclosureAudit(AttackInterval[] intervals, int[] unsafe, int solved) {

  /** Groups of hidden cells up to this size are attacked cell by cell. */
  public static final int SOLVED = 250;

  /** Up to this size where no proof of another kind is at hand. */
  public static final int SOLVABLE = 1_500;

  public static DisclosureAudit of(
      SuppressionProblem problem, boolean[] hidden, AttackInterval[] proven) {
    Attack attack = new Attack(problem.cells(), hidden);
    AttackInterval[] intervals = new AttackInterval[hidden.length];
    int[] unsafe = new int[hidden.length];
    int count = 0;
    int solved = 0;
    for (int cell = 0; cell < hidden.length; cell++) {
      if (!hidden[cell]) {
        continue;
      }
      int together = attack.together(cell);
      boolean proof = proven != null && problem.protects(cell, proven[cell]);
      if (together <= SOLVED || (!proof && together <= SOLVABLE)) {
        intervals[cell] = attack.interval(cell);
        solved++;
      } else {
        intervals[cell] = proven == null ? attack.interval(cell) : proven[cell];
      }
      if (!problem.protects(cell, intervals[cell])) {
        unsafe[count++] = cell;
      }
    }
    return new DisclosureAudit(intervals, Arrays.copyOf(unsafe, count), solved);
  }
}
