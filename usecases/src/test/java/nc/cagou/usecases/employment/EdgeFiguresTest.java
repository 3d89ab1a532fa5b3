package nc.cagou.usecases.employment;

import nc.cagou.usecases.Sheet;
import nc.cagou.usecases.TrueSentences;
import org.junit.jupiter.api.Test;

/** Sentences stay true when figures are none, one, equal, hidden, huge or of a single place. */
class EdgeFiguresTest {

  private static void tell(Register register) {
    TrueSentences.of(new Employment(), register.evidence());
    TrueSentences.of(new Employment(), register.guarded());
  }

  @Test
  void ofAWholeMarket() {
    tell(Register.market());
  }

  @Test
  void ofNothing() {
    tell(new Register());
  }

  @Test
  void ofOneOfferAndOneJobseeker() {
    tell(
        new Register()
            .offers(2025, "A1203", "98818", "durable", 1)
            .persons(2025, null, "A1203", "98818", 1));
  }

  @Test
  void ofOffersWithoutJobseekersAndJobseekersWithoutOffers() {
    tell(new Register().offers(2025, "A1203", "98818", "short", 1));
    tell(new Register().persons(2025, 2025, "A1203", "98818", 1));
  }

  @Test
  void ofEqualYears() {
    Register register = new Register();
    for (int year = 2023; year <= 2025; year++) {
      for (String code : new String[] {"A1203", "D1106", "F1703", "G1602", "J1506"}) {
        register
            .offers(year, code, "98818", "durable", 40)
            .persons(year, year, code, "98818", 30)
            .persons(year, null, code, "98818", 10);
      }
    }
    tell(register);
  }

  @Test
  void ofHugeNumbers() {
    Register register = new Register();
    String[] codes = {"A1203", "D1106", "F1703", "G1602", "J1506"};
    for (int i = 0; i < codes.length; i++) {
      register
          .offers(2025, codes[i], "98818", "durable", 900_000_000L * (i + 1))
          .persons(2025, 2025, codes[i], "98818", 800_000_000L)
          .persons(2025, null, codes[i], "98818", 1);
    }
    tell(register);
  }

  @Test
  void ofASurveyOfOneProject() {
    Sheet projects =
        new Sheet("projects")
            .whole("year")
            .text("occupation", "territory")
            .number("projects", "rated", "difficult");
    projects.row(2025, "J", "988", 1, 1, 1);
    tell(Register.market().with(projects.table()));
  }
}
