package nc.cagou.usecases.planning;

import nc.cagou.usecases.TrueSentences;
import org.junit.jupiter.api.Test;

/** Sentences stay true when figures are none, one, equal, negative, huge or of a single place. */
class EdgeFiguresTest {

  private static void tell(Reduced reduced) {
    TrueSentences.of(Reduced.USE_CASE, reduced.evidence());
  }

  @Test
  void ofPublishedCensusesAlone() {
    tell(new Reduced());
  }

  @Test
  void ofOneCommuneWithOneInhabitantOrNone() {
    tell(new Reduced().census("98801", 2019, 1));
    tell(new Reduced().census("98801", 2014, 0).census("98801", 2019, 0));
    tell(new Reduced().census("98801", 2014, 1).census("98801", 2019, 0));
    tell(new Reduced().census("98801", 2014, 0).census("98801", 2019, 1));
  }

  @Test
  void ofEqualCensuses() {
    tell(new Reduced().census("98801", 2014, 100).census("98801", 2019, 100));
  }

  @Test
  void ofLandThatGrowsStaysShrinksOrIsNone() {
    for (double after : new double[] {1.2, 1, 0.5, 0}) {
      tell(
          new Reduced()
              .census("98801", 2014, 900)
              .census("98801", 2019, 900)
              .land("98801", 2014, 1)
              .land("98801", 2019, after));
    }
  }

  @Test
  void ofOneFacilityAndOnePermit() {
    tell(
        new Reduced()
            .census("98818", 2019, 1)
            .facility("École", "98818", 166.45, -22.27)
            .permits("98818", 2019, 1, 1));
    tell(new Reduced().permits("98818", 2023, 1, 0).permits("98818", 2024, 1, null));
  }

  @Test
  void ofHugeNumbers() {
    tell(
        new Reduced()
            .census("98818", 2014, 1)
            .census("98818", 2019, 2e9)
            .land("98818", 2014, 0.001)
            .land("98818", 2019, 1e6));
  }
}
