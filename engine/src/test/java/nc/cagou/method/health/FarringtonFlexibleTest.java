package nc.cagou.method.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nc.cagou.method.health.FarringtonFlexible.Settings;
import org.junit.jupiter.api.Test;

class FarringtonFlexibleTest {

  private static final int WEEKS = 300;

  @Test
  void tenSeasonsCoverFiveYearsWithoutTheLastHalfYear() {
    List<int[]> rows = FarringtonFlexible.reference(new double[312], 311, Settings.improved());
    // from the window of five years back to 27 weeks before the week under test
    assertEquals(311 - 263, rows.get(0)[0]);
    assertEquals(311 - 27, rows.get(rows.size() - 1)[0]);
    assertEquals(263 - 26, rows.size());
    // the window of 7 weeks is season 10; nine blocks of 5 weeks follow
    int[] seasons = rows.stream().mapToInt(r -> r[1]).limit(13).toArray();
    assertEquals("[10, 10, 10, 10, 10, 10, 10, 1, 1, 1, 1, 1, 2]", Arrays.toString(seasons));
  }

  @Test
  void oneSeasonTakesTheWindowsAlone() {
    List<int[]> rows = FarringtonFlexible.reference(new double[312], 311, Settings.windows());
    assertEquals(35, rows.size());
    assertEquals(
        "[48, 49, 50, 51, 52, 53, 54, 100]",
        Arrays.toString(rows.stream().mapToInt(r -> r[0]).limit(8).toArray()));
  }

  @Test
  void aSuddenRiseIsToBeExaminedAndAUsualWeekIsNot() {
    double[] counts = cycle();
    counts[WEEKS - 1] = 40;
    for (Settings settings : new Settings[] {Settings.improved(), Settings.windows()}) {
      List<SurveillanceWeek> weeks = FarringtonFlexible.of(counts, WEEKS - 2, WEEKS, settings);
      assertFalse(weeks.get(0).alarm());
      assertTrue(weeks.get(1).alarm());
      assertTrue(weeks.get(1).exceedance() > 1);
      assertTrue(weeks.get(1).pValue() < 0.01);
    }
  }

  @Test
  void fewerThanFiveCasesInFourWeeksNeverAlarm() {
    double[] counts = new double[WEEKS];
    IntStream.range(0, WEEKS).filter(i -> i % 40 == 0).forEach(i -> counts[i] = 1);
    counts[WEEKS - 1] = 4;
    List<SurveillanceWeek> weeks =
        FarringtonFlexible.of(counts, WEEKS - 1, WEEKS, Settings.windows());
    assertFalse(weeks.get(0).enoughCases());
    assertFalse(weeks.get(0).alarm());
  }

  @Test
  void aSeriesWithoutAnyCaseIsUndefinedAndWeeksWithoutHistoryAreLeftOut() {
    double[] none = new double[WEEKS];
    assertFalse(
        FarringtonFlexible.of(none, WEEKS - 1, WEEKS, Settings.improved()).get(0).isDefined());
    assertEquals(WEEKS - 263, FarringtonFlexible.of(cycle(), Settings.improved()).size());
    assertEquals(0, FarringtonFlexible.of(cycle(), 0, 263, Settings.improved()).size());
  }

  @Test
  void aMissingWeekOfThePastIsLeftOut() {
    double[] counts = cycle();
    counts[100] = Double.NaN;
    double[] whole = cycle();
    assertEquals(
        FarringtonFlexible.of(whole, WEEKS - 1, WEEKS, Settings.improved()).get(0).expected(),
        FarringtonFlexible.of(counts, WEEKS - 1, WEEKS, Settings.improved()).get(0).expected(),
        0.5);
  }

  /** Between 2 and 10 cases a week, with a season. */
  private static double[] cycle() {
    double[] counts = new double[WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      counts[week] =
          Math.round(6 + 3 * Math.sin(2 * Math.PI * week / 52) + (week * 7 % 5 - 2) / 2.0);
    }
    return counts;
  }
}
