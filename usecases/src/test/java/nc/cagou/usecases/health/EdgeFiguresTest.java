package nc.cagou.usecases.health;

import java.time.LocalDate;
import nc.cagou.usecases.TrueSentences;
import org.junit.jupiter.api.Test;

/** Sentences stay true when figures are none, one, equal, hidden, huge or of a single place. */
class EdgeFiguresTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  private static void tell(Ward ward) {
    TrueSentences.of(new Health(), ward.evidence());
  }

  @Test
  void ofNothing() {
    tell(new Ward());
  }

  @Test
  void ofOneProfessionalForOneInhabitant() {
    tell(new Ward().supply("98818", "medecin", 1, 1).people("98818", 2025, "0-4", "F", 1));
  }

  @Test
  void ofProfessionalsWithoutInhabitantsAndTheReverse() {
    tell(new Ward().supply("98818", "medecin", 3, 0));
    tell(new Ward().people("98818", 2025, "0-4", "F", 0));
  }

  @Test
  void ofOneCase() {
    tell(
        new Ward()
            .cases("dengue", "98818", MONDAY, 30, 1)
            .people("98818", 2024, "30-34", "F", 500));
  }

  @Test
  void ofWeeksThatAreAllEqualOrAllNone() {
    for (long cases : new long[] {0, 1, 50}) {
      Ward ward = new Ward();
      for (int week = 0; week < 160; week++) {
        ward.count("dengue", "988", "week", MONDAY.minusWeeks(week), cases);
      }
      tell(ward);
    }
  }

  @Test
  void ofOneWeekAboveAllOthers() {
    Ward ward = new Ward();
    for (int week = 0; week < 160; week++) {
      ward.count("dengue", "988", "week", MONDAY.minusWeeks(week), week == 0 ? 2_000_000_000L : 3);
    }
    tell(ward);
  }
}
