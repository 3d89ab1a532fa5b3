package nc.cagou.method.planning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nc.cagou.method.planning.DegreeOfUrbanisation.Rule;
import nc.cagou.method.planning.DegreeOfUrbanisation.Smoothing;
import org.junit.jupiter.api.Test;

class DegreeOfUrbanisationTest {

  private static DegreeOfUrbanisation land(int rows, int columns, double... people) {
    double[] land = new double[people.length];
    Arrays.fill(land, 1);
    return new DegreeOfUrbanisation(rows, columns, people, land, new double[people.length]);
  }

  @Test
  void fiftyThousandPeopleInDenseCellsThatTouchAreAnUrbanCentre() {
    assertArrayEquals(new int[] {3, 3, 1}, land(1, 3, 25_000, 25_000, 10).cells(Rule.STANDARD));
    assertArrayEquals(new int[] {2, 2, 1}, land(1, 3, 25_000, 24_999, 10).cells(Rule.STANDARD));
  }

  @Test
  void cornersJoinClustersAndNotCentres() {
    DegreeOfUrbanisation diagonal = land(2, 2, 30_000, 0, 0, 30_000);
    assertArrayEquals(new int[] {2, 1, 1, 2}, diagonal.cells(Rule.STANDARD));
  }

  @Test
  void aHoleIsFilledAndACoastIsNot() {
    double[] people = new double[25];
    Arrays.fill(people, 4_000);
    people[12] = 0;
    people[10] = 0;
    int[] codes = land(5, 5, people).cells(Rule.STANDARD.smoothed(Smoothing.NONE));
    assertEquals(3, codes[12]);
    assertEquals(1, codes[10]);
  }

  @Test
  void majorityOfLandSetsEmptyWaterAside() {
    double[] people = {0, 0, 0, 0, 100, 20_000, 20_000, 20_000, 20_000};
    double[] land = {0, 0, 0, 0, 1, 1, 1, 1, 1};
    DegreeOfUrbanisation grid = new DegreeOfUrbanisation(3, 3, people, land, new double[9]);
    assertEquals(1, grid.cells(Rule.STANDARD.smoothed(Smoothing.FIVE_OF_EIGHT))[4]);
    assertEquals(3, grid.cells(Rule.STANDARD)[4]);
    assertEquals(0, grid.cells(Rule.STANDARD)[0]);
  }

  @Test
  void aUnitIsACityFromHalfOfItsPeopleOn() {
    DegreeOfUrbanisation grid = land(1, 3, 50_000, 0, 50_000);
    int[] codes = {3, 1, 1};
    boolean[] all = {true, true, true};
    assertEquals(1, grid.unit(codes, all).degree());
    assertEquals(3, grid.unit(codes, new boolean[] {false, true, false}).degree());
    assertTrue(Double.isNaN(grid.unit(codes, new boolean[] {false, true, false}).rural()));
  }
}
