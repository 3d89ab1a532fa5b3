package nc.cagou.method.protection;

/**
 * Secondary suppression: hides further cells, as few and as little as it can, so that no hidden
 * cell can be recovered from margins, hierarchies and linked tables.
 *
 * <p>The way is chosen by size alone, never by the clock, and every way is deterministic: the same
 * cells give the same pattern on every machine.
 *
 * <p>Edges: nothing sensitive hides nothing; a cell that no sum ties to another is safe as it is; a
 * sensitive cell that cannot be protected because too much around it is published elsewhere is
 * reported by {@link Result#unsafe}.
 */
public final class SecondarySuppression {

  private static final int REACH = 400;
  private static final int EVERYTHING = 20_000;

  private SecondarySuppression() {}

  /**
   * @param hidden the pattern, sensitive cells included
   * @param unsafe hidden cells that could not be protected; empty as a rule
   * @param proven for each hidden cell how wide its interval is at least, proven by other tables
   *     that agree with all that is published; null for a cell that is not hidden
   */
  public record Result(boolean[] hidden, int[] unsafe, AttackInterval[] proven) {}

  public static Result of(SuppressionProblem problem) {
    Pattern pattern = new Pattern(problem);
    java.util.List<Integer> unsafe = new java.util.ArrayList<>();
    for (int cell = pattern.next(); cell >= 0; cell = pattern.next()) {
      if (pattern.alone(cell)
          || LinearSuppression.protect(pattern, cell, REACH)
          || LinearSuppression.protect(pattern, cell, EVERYTHING)) {
        continue;
      }
      unsafe.add(cell);
    }
    return new Result(
        pattern.hidden,
        unsafe.stream().mapToInt(Integer::intValue).sorted().toArray(),
        pattern.proven());
  }
}
