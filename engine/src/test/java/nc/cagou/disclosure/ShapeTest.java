package nc.cagou.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Numbers leave without the noise of binary sums, and keep what they truly have. */
class ShapeTest {

  @Test
  void aSumOfWholeNumbersIsWholeAndASumOfMoneyHasCents() {
    assertEquals(2103.0, Shape.settled(2103.000000000001, 0));
    assertEquals(18.2, Shape.settled(18.200000000000003, 1));
    assertEquals(0.3, Shape.settled(0.1 + 0.2, 0));
    assertEquals(123456789012.34, Shape.settled(123456789012.34001, 0));
    assertEquals(22.62265, Shape.settled(22.622650000000004, 2));
    assertEquals(-5.4, Shape.settled(-5.3999999999999995, 1));
  }

  @Test
  void aQuotientKeepsItsDigitsAndASmallProbabilityStaysSmall() {
    assertEquals(1.0 / 3, Shape.settled(1.0 / 3, 2));
    assertEquals(1e-14, Shape.settled(1e-14, 4));
    assertEquals(0.125, Shape.settled(0.125, 0));
    assertEquals(0.0, Shape.settled(0, 2));
  }
}
