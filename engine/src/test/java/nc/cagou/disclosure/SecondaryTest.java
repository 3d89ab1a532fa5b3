package nc.cagou.disclosure;

import static nc.cagou.disclosure.Tabular.flags;
import static nc.cagou.disclosure.Tabular.protect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;

/** What is hidden so that nothing can be computed back. */
class SecondaryTest {

  @Test
  void aSingleHiddenCountInARowWithItsTotalTakesAnotherWithIt() {
    Protected out =
        protect(
            new Tabular("t", "health")
                .by("sex", "F", "M", "X", "total")
                .counts("n", 4, 20, 90, 114));
    assertEquals("ss..", flags(out, "t", "n"));
    assertEquals(1, out.sheet().primary());
    assertEquals(1, out.sheet().secondary());
    assertTrue(out.sheet().narrowestInterval() > 0.2);
  }

  @Test
  void aLoneCountThatEqualsItsTotalIsHiddenWithIt() {
    Protected out = protect(new Tabular("t", "health").by("sex", "F", "total").counts("n", 4, 4));
    assertEquals("ss", flags(out, "t", "n"));
  }

  @Test
  void aCommuneIsNotRecoveredFromItsProvinceNorTheProvinceFromTheTerritory() {
    // Belep 4, Koumac 30, Voh 20 in the North; Nouméa 200, Dumbéa 60 in the South
    Protected out =
        protect(
            new Tabular("t", "health")
                .by(
                    "territory",
                    "98801",
                    "98812",
                    "98831",
                    "98818",
                    "98805",
                    "988-N",
                    "988-S",
                    "988")
                .counts("n", 4, 30, 20, 200, 60, 54, 260, 314));
    String flags = flags(out, "t", "n");
    assertEquals("s.s.....", flags);
  }

  @Test
  void theSameTotalInTwoTablesIsOneFigure() {
    Tabular bySex =
        new Tabular("by_sex", "health")
            .by("territory", "988-N", "988-N", "988-N")
            .by("sex", "F", "M", "total")
            .counts("n", 3, 6, 9);
    Tabular byAge =
        new Tabular("by_age", "health")
            .by("territory", "988-N", "988-N", "988-N")
            .by("age", "0-14", "15+", "total")
            .counts("n", 0, 9, 9);
    Protected out = protect(bySex, byAge);
    assertEquals("sss", flags(out, "by_sex", "n"));
    assertEquals(".ss", flags(out, "by_age", "n"));
  }

  @Test
  void aTableThatShowsNoTotalStillGivesItAway() {
    Tabular bySex = new Tabular("by_sex", "health").by("sex", "F", "M").counts("n", 30, 20);
    Tabular byAge = new Tabular("by_age", "health").by("age", "a", "b", "c").counts("n", 4, 26, 20);
    Protected out = protect(bySex, byAge);
    assertEquals('s', flags(out, "by_age", "n").charAt(0));
    String both = flags(out, "by_age", "n") + flags(out, "by_sex", "n");
    assertEquals(2, both.chars().filter(c -> c == 's').count(), both);
  }

  @Test
  void menAndWomenAreNotRecoveredFromPersonsOfTheSameRow() {
    Protected out =
        protect(
            new Tabular("t", "health")
                .by("k", "a", "b", "c")
                .counts("persons", 40, 50, 60)
                .counts("women", 5, 20, 30)
                .counts("men", 35, 30, 30));
    assertEquals('s', flags(out, "t", "women").charAt(0));
    boolean other =
        flags(out, "t", "men").charAt(0) == 's' || flags(out, "t", "persons").charAt(0) == 's';
    assertTrue(other);
  }

  @Test
  void theSameFindingsAreHiddenInTheSamePlacesEachTime() {
    Tabular t =
        new Tabular("t", "health")
            .by("a", "x", "x", "x", "y", "y", "y", "total", "total", "total")
            .by("b", "1", "2", "total", "1", "2", "total", "1", "2", "total")
            .counts("n", 3, 30, 33, 40, 50, 90, 43, 80, 123);
    String first = flags(protect(t), "t", "n");
    for (int i = 0; i < 5; i++) {
      assertEquals(first, flags(protect(t), "t", "n"));
    }
    assertEquals("ss.ss....", first);
  }

  @Test
  void poyaMayBeCountedInEitherProvince() {
    // Poya (98827) stands in the sum of the South here: 5 + 40 + 12 + 60 = 117
    Protected out =
        protect(
            new Tabular("t", "health")
                .by(
                    "territory",
                    "98806",
                    "98805",
                    "98827",
                    "98818",
                    "98812",
                    "988-N",
                    "988-S",
                    "988")
                .counts("n", 5, 40, 12, 60, 30, 30, 117, 147));
    String flags = flags(out, "t", "n");
    assertEquals('s', flags.charAt(0));
    String others = flags.substring(1, 4) + flags.charAt(6);
    assertTrue(others.contains("s"), flags);
  }

  @Test
  void anAmountHeldByOneUnitIsNotFoundAsADifference() {
    Protected out =
        protect(
            new Tabular("t", "enterprises")
                .by("sector", "A", "B", "C", "total")
                .guard("employers", 5, 6, 7, 18)
                .guardNumbers("biggest", 90, 20, 30, 90)
                .numbers("amount", "employers", "biggest", 100, 50, 200, 350));
    assertEquals("ss..", flags(out, "t", "amount"));
    assertEquals(1, out.sheet().primary());
    assertEquals(1, out.sheet().secondary());
  }

  @Test
  void aRunWhosePublicTableGivesAHiddenCountAwayIsRefused() {
    Tabular open =
        new Tabular("public", "open").by("sex", "F", "M", "total").counts("n", 4, 20, 24);
    Tabular own =
        new Tabular("own", "health")
            .by("sex", "F", "F", "F")
            .by("age", "a", "b", "total")
            .counts("n", 1, 3, 4);
    Protected out = protect(open, own);
    assertEquals("sss", flags(out, "own", "n"));

    Tabular pinning = new Tabular("parts", "open").by("age", "b").by("sex", "F").counts("n", 3);
    Refusal refused = assertThrows(Refusal.class, () -> protect(open, own, pinning));
    assertEquals(1, refused.kind().exit());
    assertTrue(refused.text().fr().contains("own"), refused.text().fr());
  }
}
