package nc.cagou.method.protection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrimaryRuleTest {

  @Test
  void theLimitItselfIsSafeAndAnEmptyCellIsNotSensitive() {
    PrimaryRule three = new PrimaryRule.Frequency(3);
    assertTrue(three.sensitive(2, 0));
    assertFalse(three.sensitive(3, 0));
    assertFalse(three.sensitive(0, 0));

    PrimaryRule dominance = new PrimaryRule.Dominance(1, 85);
    assertFalse(dominance.sensitive(3, 100, 85, 10));
    assertTrue(dominance.sensitive(3, 100, 86, 9));
    assertFalse(dominance.sensitive(4, 0, 0, 0));

    PrimaryRule p = new PrimaryRule.PPercent(10);
    assertFalse(p.sensitive(3, 150, 100, 40));
    assertTrue(p.sensitive(3, 149, 100, 40));

    PrimaryRule pq = new PrimaryRule.PriorPosterior(20, 60);
    assertTrue(pq.sensitive(3, 160, 100, 40));
    assertFalse(pq.sensitive(3, 30, 10, 10));
  }
}
