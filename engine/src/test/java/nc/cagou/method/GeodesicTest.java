package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GeodesicTest {

  /** Karney 2013, table 3: an antipodal case that Vincenty's iteration does not reach. */
  @Test
  void nearlyAntipodalPointsAreMeasured() {
    assertEquals(19_989_832.827610, Geodesic.metres(0, -30, 179.8, 29.9), 1e-6);
  }

  @Test
  void aQuarterOfTheMeridianIsTenThousandKilometresAndTwo() {
    assertEquals(10_001_965.729313, Geodesic.metres(0, 0, 0, 90), 1e-6);
    assertEquals(0, Geodesic.metres(166.4, -22.3, 166.4, -22.3));
  }

  @Test
  void theAntimeridianIsNoWall() {
    assertEquals(Geodesic.metres(-1, -16, 1, -16), Geodesic.metres(179, -16, -179, -16), 1e-6);
  }
}
