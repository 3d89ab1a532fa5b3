package nc.cagou.method.protection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nc.cagou.method.protection.Completion.Result;
import nc.cagou.method.protection.Completion.Sum;
import org.junit.jupiter.api.Test;

/** Values for what nobody shows, such that sums hold. */
class CompletionTest {

  private static final double UNKNOWN = Double.NaN;

  private static Sum sum(double weight, int... figures) {
    return new Sum(figures, weight, 0, 0);
  }

  private static Result complete(double[] values, Sum... sums) {
    return Completion.of(values, new boolean[values.length], List.of(sums));
  }

  @Test
  void aSumWithOneUnknownGivesItAway() {
    Result result = complete(new double[] {24, UNKNOWN, 20}, sum(8, 0, 1, 2));
    assertArrayEquals(new double[] {24, 4, 20}, result.values(), 1e-9);
  }

  @Test
  void twoUnknownsOfOneSumLieInTheMiddle() {
    Result result = complete(new double[] {24, UNKNOWN, UNKNOWN}, sum(8, 0, 1, 2));
    assertArrayEquals(new double[] {24, 12, 12}, result.values(), 1e-9);
    assertFalse(result.broken()[0]);
  }

  @Test
  void ofTwoSumsThatContradictEachOtherTheLighterBreaks() {
    Result result =
        complete(new double[] {24, UNKNOWN, UNKNOWN, 30}, sum(64, 0, 1, 2), sum(8, 3, 1, 2));
    assertFalse(result.broken()[0]);
    assertTrue(result.broken()[1]);
    assertEquals(24, result.values()[1] + result.values()[2], 1e-6);
  }

  @Test
  void aWishIsMetWhereNothingSpeaksAgainstIt() {
    // 4 = a? and 20 = b?, but a + b is 27: one of the two has to give way
    Result result =
        complete(
            new double[] {27, UNKNOWN, UNKNOWN, 4, 20},
            sum(8, 0, 1, 2),
            sum(1, 3, 1),
            sum(1, 4, 2));
    assertEquals(27, result.values()[1] + result.values()[2], 1e-6);
    assertTrue(result.broken()[1] ^ result.broken()[2]);
  }

  @Test
  void aSumThatWouldNeedANegativeFigureBreaks() {
    assertTrue(complete(new double[] {10, UNKNOWN, 20}, sum(8, 0, 1, 2)).broken()[0]);
  }

  @Test
  void anUnknownThatNoSumHoldsStaysUnknown() {
    assertTrue(Double.isNaN(complete(new double[] {UNKNOWN}).values()[0]));
  }

  @Test
  void aRoundedSumHoldsWithinItsSlack() {
    Sum rounded = new Sum(new int[] {0, 1, 2}, 8, 0, 1.5);
    assertFalse(complete(new double[] {25, 4, 20}, rounded).broken()[0]);
    assertTrue(complete(new double[] {26, 4, 20}, rounded).broken()[0]);
  }
}
