package nc.cagou.method.health;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TwoStepFloatingCatchmentTest {

  private static final double NO_WAY = Double.NaN;
  private static final double[] PEOPLE = {1000, 2000, 500};
  private static final double[] DOCTORS = {2, 1};
  private static final double[][] MINUTES = {{10, 30}, {20, 10.01}, {NO_WAY, 30.01}};
  private static final DistanceDecay ENHANCED =
      DistanceDecay.steps(new double[] {10, 20, 30}, new double[] {1, 0.68, 0.22});

  @Test
  void limitsOfZonesBelongToTheNearerZone() {
    double[] access = TwoStepFloatingCatchment.access(PEOPLE, DOCTORS, MINUTES, ENHANCED);
    double first = 2 / (1000 + 2000 * 0.68);
    double second = 1 / (1000 * 0.22 + 2000 * 0.68);
    assertEquals(first + 0.22 * second, access[0], 1e-15);
    assertEquals(0.68 * first + 0.68 * second, access[1], 1e-15);
    assertEquals(0, access[2]);
  }

  @Test
  void nobodyCreatesOrLosesADoctor() {
    double[] access = TwoStepFloatingCatchment.access(PEOPLE, DOCTORS, MINUTES, ENHANCED);
    assertEquals(3, 1000 * access[0] + 2000 * access[1] + 500 * access[2], 1e-12);
  }

  @Test
  void aPlaceWithoutDemandInReachGivesNothingAndNobodyAnywhereStillHasAccess() {
    double[][] minutes = {{5, NO_WAY}, {5, NO_WAY}};
    double[] access =
        TwoStepFloatingCatchment.access(
            new double[] {100, 0}, new double[] {1, 9}, minutes, DistanceDecay.within(30));
    assertArrayEquals(new double[] {0.01, 0.01}, access, 1e-15);
  }

  @Test
  void needMakesDemand() {
    assertArrayEquals(
        new double[] {1200, 900},
        TwoStepFloatingCatchment.needWeighted(new double[] {1000, 1000}, new double[] {1.2, 0.9}),
        1e-9);
  }

  @Test
  void theGaussianDecayStopsAtItsLimit() {
    DistanceDecay decay = DistanceDecay.gaussian(15, 60);
    assertEquals(1, decay.weight(0));
    assertEquals(Math.exp(-0.5), decay.weight(15), 1e-15);
    assertEquals(Math.exp(-8), decay.weight(60), 1e-15);
    assertEquals(0, decay.weight(60.01));
    assertEquals(0, decay.weight(NO_WAY));
  }

  @Test
  void zonesThatDoNotAscendAreAnError() {
    double[] weights = {1, 0.5};
    assertThrows(
        IllegalArgumentException.class, () -> DistanceDecay.steps(new double[] {20, 10}, weights));
  }
}
