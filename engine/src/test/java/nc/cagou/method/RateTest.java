package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RateTest {

  @Test
  void isACountForAHundredThousandInhabitantsAndAYear() {
    Rate rate = Rate.per100000(33, 264_596);
    assertEquals(12.4718, rate.value(), 1e-4);
    assertEquals(22.7155 / 2.64596, rate.interval().lower(), 1e-3);
    assertEquals(46.3443 / 2.64596, rate.interval().upper(), 1e-3);
  }

  @Test
  void nothingCountedStillHasAnUpperLimit() {
    Rate rate = Rate.per100000(0, 686);
    assertEquals(0, rate.value());
    assertEquals(0, rate.interval().lower());
    assertEquals(3.688879 / 686 * 1e5, rate.interval().upper(), 1e-3);
  }

  @Test
  void withoutInhabitantsItIsNotDefined() {
    assertFalse(Rate.per100000(4, 0).isDefined());
    assertFalse(Rate.per100000(4, Double.NaN).isDefined());
    assertTrue(Double.isNaN(Rate.per100000(4, -1).interval().upper()));
  }
}
