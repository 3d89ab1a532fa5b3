package nc.cagou.method;

/**
 * The ranks that an estimate may have among others, as their intervals leave it: each pair is
 * compared as in {@link IntervalDifference}; the best rank counts those that are surely above, the
 * worst those that are surely below (ranks from pairwise comparisons as in Goldstein &amp;
 * Spiegelhalter 1996, "League tables and their limitations", Journal of the Royal Statistical
 * Society A 159).
 *
 * <p>Rank 1 is the largest value. Without limits (a complete count) a value is compared as it is,
 * and the best and the worst rank differ by ties alone. Edges: alone it has rank 1 of 1; others
 * that are not finite are left out; a value of its own that is not finite has no rank.
 *
 * @param best the smallest rank it may have, from 1
 * @param worst the largest rank it may have
 * @param of how many are ranked, itself included; 0 when it has no rank
 */
public record RankRange(int best, int worst, int of) {

  /** No rank. */
  public static final RankRange NONE = new RankRange(0, 0, 0);

  /**
   * The range of ranks of the value at {@code own}.
   *
   * @param values of all, itself included
   * @param limits one each; {@link Interval#UNDEFINED} for a value without limits
   */
  public static RankRange of(int own, double[] values, Interval[] limits) {
    if (!Double.isFinite(values[own])) {
      return NONE;
    }
    int above = 0;
    int below = 0;
    int all = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        continue;
      }
      all++;
      int order = i == own ? 0 : order(values[i], limits[i], values[own], limits[own]);
      above += order > 0 ? 1 : 0;
      below += order < 0 ? 1 : 0;
    }
    return new RankRange(above + 1, all - below, all);
  }

  /** 1 when the first is surely larger, −1 when it is surely smaller, else 0. */
  private static int order(double first, Interval ofFirst, double second, Interval ofSecond) {
    double gap = first - second;
    if (limited(ofFirst) || limited(ofSecond)) {
      Interval one = limited(ofFirst) ? ofFirst : new Interval(first, first);
      Interval two = limited(ofSecond) ? ofSecond : new Interval(second, second);
      if (!IntervalDifference.of(first, one, second, two).toldApart()) {
        return 0;
      }
    }
    return (int) Math.signum(gap);
  }

  private static boolean limited(Interval limits) {
    return Double.isFinite(limits.lower()) && Double.isFinite(limits.upper());
  }
}
