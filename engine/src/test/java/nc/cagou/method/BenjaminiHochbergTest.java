package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  /** The fifteen probabilities of Benjamini & Hochberg 1995, of which four stand at 5 %. */
  @Test
  void theExampleOfTheAuthorsKeepsFourFindings() {
    double[] p = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0000
    };
    double[] adjusted = BenjaminiHochberg.adjusted(p);
    assertEquals(0.0095 * 15 / 4, adjusted[3], 1e-15);
    int kept = 0;
    for (double a : adjusted) {
      kept += a <= 0.05 ? 1 : 0;
    }
    assertEquals(4, kept);
  }

  @Test
  void aMissingProbabilityIsNoTest() {
    double[] adjusted = BenjaminiHochberg.adjusted(new double[] {0.02, Double.NaN, 0.01});
    assertArrayEquals(new double[] {0.02, Double.NaN, 0.02}, adjusted, 1e-15);
    assertEquals(0, BenjaminiHochberg.adjusted(new double[0]).length);
  }

  @Test
  void farTailsOfTheNormalLawAreNotLost() {
    assertEquals(0.05, Normal.twoSided(1.959963984540054), 1e-12);
    assertEquals(Normal.twoSided(-3), Normal.twoSided(3));
    assertTrue(Normal.twoSided(20) > 0);
    assertTrue(Double.isNaN(Normal.twoSided(Double.NaN)));
  }
}
