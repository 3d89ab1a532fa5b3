package nc.cagou.usecases.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Which weeks are looked at, by which rule, and what stands out. */
class DetectionTest {

  private static Detection.Choices choices(Detection.Rule rule, int weeks) {
    return new Detection.Choices(rule, weeks, 0.001, 0.01);
  }

  /** A year that goes up and down, again and again. */
  private static double[] seasons(int weeks) {
    double[] counts = new double[weeks];
    for (int i = 0; i < weeks; i++) {
      counts[i] = Math.round(20 + 10 * Math.cos(2 * Math.PI * i / 52) + i % 3);
    }
    return counts;
  }

  @Test
  void threeYearsOfHistoryGiveFarringtonLessGiveEars() {
    double[] counts = seasons(220);
    Detection detection = Detection.of(counts, choices(Detection.Rule.AUTO, 220));
    assertNull(detection.method()[5]);
    assertEquals("ears_c2", detection.method()[9]);
    assertEquals("ears_c2", detection.method()[158]);
    assertEquals("farrington_flexible", detection.method()[159]);
    assertEquals("farrington_flexible", detection.method()[219]);
    assertEquals(counts[219], detection.expected()[219], 4);
    assertTrue(detection.bound()[219] > detection.expected()[219]);
  }

  @Test
  void onlyTheLastWeeksAreLookedAt() {
    Detection detection = Detection.of(seasons(100), choices(Detection.Rule.AUTO, 10));
    assertNull(detection.method()[89]);
    assertEquals("ears_c2", detection.method()[90]);
  }

  @Test
  void farringtonIsNotAskedOfAHistoryFullOfHoles() {
    double[] counts = seasons(220);
    Arrays.fill(counts, 20, 190, Double.NaN);
    Detection detection = Detection.of(counts, choices(Detection.Rule.AUTO, 220));
    assertEquals("ears_c2", detection.method()[219]);
    assertNull(detection.method()[195]);
  }

  @Test
  void earsExpectsTheMeanOfSevenWeeksAndBoundsIt() {
    double[] counts = {4, 6, 5, 5, 4, 6, 5, 9, 9, 30};
    Detection c2 = Detection.of(counts, choices(Detection.Rule.EARS_C2, 10));
    assertEquals(5, c2.expected()[9], 1e-12);
    assertEquals(5 + 3.090232306167813, c2.bound()[9], 1e-9);
    Detection c1 = Detection.of(counts, choices(Detection.Rule.EARS_C1, 10));
    assertEquals((5 + 5 + 4 + 6 + 5 + 9 + 9) / 7.0, c1.expected()[9], 1e-12);
    Detection c3 = Detection.of(counts, choices(Detection.Rule.EARS_C3, 10));
    assertTrue(c3.bound()[9] <= 5 + 3 * 1.0000001);
  }

  private static Ward outbreak(long last) {
    Ward ward = new Ward();
    LocalDate monday = LocalDate.of(2024, 1, 1);
    for (int week = 0; week < 30; week++) {
      ward.count("dengue", "988", "week", monday.plusWeeks(week), 12 + week % 3);
    }
    return ward.count("dengue", "988", "week", monday.plusWeeks(30), last);
  }

  @Test
  void aWeekAboveItsBoundIsToBeLookedAtAndOneAtItIsNot() {
    Table quiet = outbreak(13).evidence().tables().get("surveillance");
    Row last = Ward.row(quiet, Map.of("territory", "988", "week", "2024-W31"));
    assertEquals(false, last.getBoolean("alarm"));
    Table loud = outbreak(60).evidence().tables().get("surveillance");
    last = Ward.row(loud, Map.of("territory", "988", "week", "2024-W31"));
    assertEquals(true, last.getBoolean("alarm"));
    assertTrue(Cells.number(last, "exceedance") > 1);
    assertEquals("ears_c2", last.getString("method"));
  }

  @Test
  void fewCasesNeverAlert() {
    Ward ward = new Ward();
    LocalDate monday = LocalDate.of(2024, 1, 1);
    for (int week = 0; week < 30; week++) {
      ward.count("measles", "988", "week", monday.plusWeeks(week), 0);
    }
    ward.count("measles", "988", "week", monday.plusWeeks(30), 4);
    Row last =
        Ward.row(
            ward.evidence().tables().get("surveillance"),
            Map.of("territory", "988", "week", "2024-W31"));
    assertTrue(Cells.number(last, "observed") > Cells.number(last, "upper_bound"));
    assertEquals(false, last.getBoolean("alarm"));
  }

  @Test
  void cumulativeTotalsBecomeWeeksByDifference() {
    TreeMap<LocalDate, Double> totals = new TreeMap<>();
    LocalDate monday = LocalDate.of(2020, 3, 16);
    totals.put(monday.plusDays(1), 3.0);
    totals.put(monday.plusDays(6), 5.0);
    totals.put(monday.plusDays(9), 15.0);
    totals.put(monday.plusDays(16), 14.0);
    totals.put(monday.plusDays(30), 20.0);
    TreeMap<LocalDate, WeekSeries.Point> weeks = SeriesBook.differences(totals);
    assertEquals(Map.of(monday.plusWeeks(1), new WeekSeries.Point("2020-W13", 10)), weeks);
  }

  @Test
  void expectedCountsOfHiddenWeeksDoNotGiveThemAway() {
    Ward ward = new Ward();
    LocalDate monday = LocalDate.of(2024, 1, 1);
    for (int week = 0; week < 30; week++) {
      ward.cases("dengue", "98818", monday.plusWeeks(week), 20, week == 20 ? 3 : 15);
    }
    Table table = ward.evidence().tables().get("surveillance");
    for (int week = 24; week <= 29; week++) {
      Row row =
          Ward.row(
              table, Map.of("territory", "988", "week", String.format("2024-W%02d", week + 1)));
      boolean holds = week - 9 <= 20 && 20 <= week - 1;
      assertEquals(holds, Cells.hidden(row, "expected"), "week " + week);
      assertEquals(holds, row.isMissing("upper_bound"), "week " + week);
    }
  }
}
