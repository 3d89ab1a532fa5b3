package nc.cagou.method.protection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearSuppressionTest {

  private static final int WEEKS = 900;
  private static final int YEAR = 300;

  /** Three communes a week with their total; the weeks of a commune by year and in all. */
  @Test
  void findsTheOtherWeekOfTwoCommunesThoughTheSumOfAllWeeksIsLongerThanItsReach() {
    AdditiveCells.Builder builder = new AdditiveCells.Builder();
    int[][] weeks = new int[3][WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      for (int commune = 0; commune < 3; commune++) {
        weeks[commune][week] = builder.cell(commune == 2 ? 40 : 5, true);
      }
      builder.sum(builder.cell(50, true), weeks[0][week], weeks[1][week], weeks[2][week]);
    }
    for (int[] commune : weeks) {
      int each = commune == weeks[2] ? 40 : 5;
      int[] years = new int[WEEKS / YEAR];
      for (int y = 0; y < years.length; y++) {
        years[y] = builder.cell(each * YEAR, true);
        builder.sum(
            years[y], IntStream.range(y * YEAR, (y + 1) * YEAR).map(w -> commune[w]).toArray());
      }
      builder.sum(builder.cell(each * WEEKS, true), commune);
    }
    boolean[] sensitive = new boolean[builder.size()];
    for (int week = 0; week < WEEKS; week++) {
      sensitive[weeks[0][week]] = true;
      sensitive[weeks[1][week]] = true;
    }
    Pattern pattern = new Pattern(nothingElseMayHide(builder.build(), sensitive));

    assertTrue(LinearSuppression.protect(pattern, weeks[0][450], 400));
  }

  private static SuppressionProblem nothingElseMayHide(AdditiveCells cells, boolean[] sensitive) {
    SuppressionProblem problem = SuppressionProblem.counting(cells, sensitive);
    Arrays.fill(problem.cost(), Double.POSITIVE_INFINITY);
    return problem;
  }
}
