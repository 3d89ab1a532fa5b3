package nc.cagou.usecases.health;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Weeks that do not begin on a Monday are said not to be ISO weeks. */
class WeeksThatAreNotIsoTest {

  private static boolean said(LocalDate first) {
    Ward ward = new Ward();
    for (int week = 0; week < 12; week++) {
      ward.count("dengue", "988", "week", first.plusWeeks(week), 5);
    }
    return ward.evidence().notComputed().stream()
        .anyMatch(
            t -> t.fr().contains("ne sont pas des semaines ISO") && t.en().contains("Sunday"));
  }

  @Test
  void weeksFromSundayAreSaid() {
    assertTrue(said(LocalDate.of(2012, 1, 1)));
  }

  @Test
  void isoWeeksNeedNoSentence() {
    assertFalse(said(LocalDate.of(2012, 1, 2)));
  }
}
