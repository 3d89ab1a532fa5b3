package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PoissonFunnelTest {

  @Test
  void followsTheFormulaOfSpiegelhalterByHand() {
    // mean 10: P(X ≤ 16) = 0.972958, P(X ≤ 17) = 0.985722; 17 − (0.985722 − 0.975) / 0.012764
    Interval limits = PoissonFunnel.limits(0.001, 10_000, 0.95);
    assertEquals(16.1600, limits.upper() * 10_000, 1e-3);
    // P(X ≤ 3) = 0.010336, P(X ≤ 4) = 0.029253; 4 − (0.029253 − 0.025) / 0.018917
    assertEquals(3.7752, limits.lower() * 10_000, 1e-3);
  }

  @Test
  void narrowsAsAreasGrow() {
    Interval small = PoissonFunnel.limits(0.0006, 700, 0.95);
    Interval large = PoissonFunnel.limits(0.0006, 86_000, 0.95);
    assertEquals(0, small.lower());
    assertTrue(small.upper() > large.upper());
    assertTrue(PoissonFunnel.limits(0.0006, 700, 0.998).upper() > small.upper());
  }

  @Test
  void edgesAreStated() {
    assertEquals(new Interval(0, 0), PoissonFunnel.limits(0, 700, 0.95));
    assertTrue(Double.isNaN(PoissonFunnel.limits(0.001, 0, 0.95).upper()));
  }
}
