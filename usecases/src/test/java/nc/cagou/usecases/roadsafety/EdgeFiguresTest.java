package nc.cagou.usecases.roadsafety;

import nc.cagou.usecases.TrueSentences;
import org.junit.jupiter.api.Test;

/** Sentences stay true when figures are none, one, equal, missing, huge or of a single place. */
class EdgeFiguresTest {

  private static void tell(Toll toll) {
    TrueSentences.of(new RoadSafety(), toll.evidence());
  }

  @Test
  void ofNothing() {
    tell(new Toll());
  }

  @Test
  void ofOneAccidentWithoutAndWithAKilledPerson() {
    tell(new Toll().in(2024, "98818", 1, 0, 0, 1));
    tell(new Toll().in(2024, "98818", 1, 1, 0, 0));
  }

  @Test
  void ofEqualYears() {
    tell(new Toll().in(2023, "98818", 10, 2, 3, 5).in(2024, "98818", 10, 2, 3, 5));
  }

  @Test
  void ofAYearThatFallsToNone() {
    tell(new Toll().in(2023, "98818", 10, 1, 1, 1).in(2024, "98818", 1, 0, 0, 0));
    tell(new Toll().in(2023, "98818", 1, 0, 0, 0).in(2024, "98818", 10, 1, 1, 1));
  }

  @Test
  void ofAccidentsWhosePersonsAreNotGiven() {
    tell(new Toll().in(2024, "98818", 1, 0, 0, 0).without("persons"));
    tell(new Toll().in(2024, "98818", 5, 1, 1, 1).without("accidents"));
  }

  @Test
  void ofHugeNumbers() {
    tell(
        new Toll()
            .in(2023, "98818", 1, 0, 0, 1)
            .in(2024, "98818", 900_000_000L, 900_000L, 90_000_000L, 900_000_000L));
  }

  @Test
  void ofOneSegmentAndOneSite() {
    tell(new Toll().roadsAlone().segment("S1", 1000.0, 0, "98818"));
    tell(new Toll().roadsAlone().segments().site("A", null, 0, 0, null));
    tell(new Toll().roadsAlone().site("A", null, 1, 0, null).site("B", null, 1, 1, null));
  }
}
