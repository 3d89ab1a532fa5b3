package nc.cagou.disclosure;

import static nc.cagou.disclosure.Tabular.flags;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Findings;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** What earlier editions make a run hide. */
class EditionsTest {

  private static Tabular month(long f, long m, long x) {
    return new Tabular("t", "health")
        .by("sex", "F", "M", "X", "total")
        .counts("n", f, m, x, f + m + x);
  }

  static Protected protect(List<Released> earlier, Tabular... tables) {
    Table[] all = new Table[tables.length];
    List<TableSpec> specs = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      all[i] = tables[i].table();
      specs.add(tables[i].spec());
    }
    return Disclosure.protect(new Findings(Tables.of(all), List.of()), specs, "", earlier);
  }

  static Released released(String id, Protected out) {
    return new Released(
        id, out.specs(), out.tables(), Set.copyOf(out.sheet().earlier().editions()));
  }

  private static EditionAudit audit(Protected now, Released... before) {
    return EditionAudit.of(released("2", now), List.of(before));
  }

  private static void assertSafe(EditionAudit found) {
    assertTrue(found.safe(), () -> found.leaks().toString());
  }

  @Test
  void theSameFiguresAgainAreHiddenInTheSamePlaces() {
    Protected first = protect(List.of(), month(4, 20, 90));
    Protected again = protect(List.of(released("1", first)), month(4, 20, 90));
    assertEquals("ss..", flags(first, "t", "n"));
    assertEquals("ss..", flags(again, "t", "n"));
    assertEquals(List.of("1"), again.sheet().earlier().editions());
    assertEquals(List.of(), again.sheet().earlier().lines());
  }

  @Test
  void aMonthThatAddsTwoPersonsIsNotTheDifferenceOfTwoEditions() {
    Protected first = protect(List.of(), month(40, 50, 90));
    assertEquals("....", flags(first, "t", "n"));
    Protected next = protect(List.of(released("1", first)), month(42, 50, 90));
    assertEquals("s..s", flags(next, "t", "n"));
    assertEquals(2, next.sheet().primary());
    Sheet.Because because = next.sheet().earlier().lines().get(0);
    assertEquals(2, because.differences());
    assertEquals("1", because.edition());
    assertTrue(because.reason().fr().contains("2 différences"), because.reason().fr());
    assertSafe(audit(next, released("1", first)));

    Protected careless = protect(List.of(), month(42, 50, 90));
    EditionAudit found = audit(careless, released("1", first));
    assertFalse(found.safe());
    assertEquals(EditionAudit.Leak.DIFFERENCE, found.leaks().get(0).leak());
    assertEquals(Map.of("sex", "F"), found.leaks().get(0).codes());
    assertEquals(2, found.leaks().get(0).lower());
  }

  @Test
  void manyNewPersonsMayBeShown() {
    Protected first = protect(List.of(), month(40, 50, 90));
    Protected next = protect(List.of(released("1", first)), month(60, 75, 90));
    assertEquals("....", flags(next, "t", "n"));
    assertSafe(audit(next, released("1", first)));
  }

  @Test
  void twoSmallDifferencesThatAddUpToALargeOneAreBothHidden() {
    Protected first = protect(List.of(), month(40, 50, 90));
    Protected next = protect(List.of(released("1", first)), month(46, 58, 90));
    assertEquals("ss..", flags(next, "t", "n"));
    assertSafe(audit(next, released("1", first)));
  }

  @Test
  void aCellShownThenProtectsNoOtherNow() {
    // then: nothing to hide. Now F is too small; M was shown as 50 and is still 50
    Protected first = protect(List.of(), month(0, 50, 90));
    Protected next = protect(List.of(released("1", first)), month(4, 50, 90));
    String flags = flags(next, "t", "n");
    assertEquals("s..s", flags, "the total hides F, M cannot");
    assertSafe(audit(next, released("1", first)));
  }

  @Test
  void aCellHiddenThenStaysHiddenThoughAnotherWouldDoNow() {
    Protected first = protect(List.of(), month(4, 20, 90));
    // X is now the cheapest companion, but M with the first edition gives F away
    Protected next =
        protect(
            List.of(released("1", first)),
            new Tabular("t", "health")
                .by("sex", "F", "M", "X", "Y", "total")
                .counts("n", 4, 20, 90, 12, 126));
    assertEquals('s', flags(next, "t", "n").charAt(1), flags(next, "t", "n"));
    assertSafe(audit(next, released("1", first)));
    Protected careless =
        protect(
            List.of(),
            new Tabular("t", "health")
                .by("sex", "F", "M", "X", "Y", "total")
                .counts("n", 4, 20, 90, 12, 126));
    if (flags(careless, "t", "n").charAt(1) == '.') {
      assertFalse(audit(careless, released("1", first)).safe());
    }
  }

  @Test
  void aCellHiddenThenStaysHiddenWhenItsSumHasChangedALittle() {
    Protected first = protect(List.of(), month(4, 20, 90));
    Protected next = protect(List.of(released("1", first)), month(4, 23, 102));
    assertEquals("ss", flags(next, "t", "n").substring(0, 2));
  }

  @Test
  void aCellHiddenThenMayBeShownOnceItIsFarGreaterThanItCanHaveBeen() {
    Protected first = protect(List.of(), month(4, 20, 90));
    Protected next = protect(List.of(released("1", first)), month(60, 70, 120));
    assertEquals("....", flags(next, "t", "n"));
    assertSafe(audit(next, released("1", first)));
  }

  @Test
  void theAuditFindsASecondaryCellThatWasUnhiddenInALaterEdition() {
    Protected first = protect(List.of(), month(4, 20, 90));
    Table unhidden = first.tables().get("t").copy();
    unhidden.longColumn("n").set(1, 20L);
    unhidden.stringColumn("n_flag").setMissing(1);
    EditionAudit alone =
        EditionAudit.of(new Released("1", first.specs(), Tables.of(unhidden), Set.of()), List.of());
    assertEquals(1, alone.leaks().size());
    assertEquals(Map.of("sex", "F"), alone.leaks().get(0).codes());
    assertEquals(EditionAudit.Leak.PINNED, alone.leaks().get(0).leak());
    assertEquals(4, alone.leaks().get(0).lower(), 1e-9);
    assertTrue(audit(first).safe());
  }

  @Test
  void theAuditFindsTwoEditionsThatHideDifferentCellsOfTheSameFigures() {
    Protected first = protect(List.of(), month(4, 20, 90));
    Table other = first.tables().get("t").copy();
    other.longColumn("n").set(1, 20L);
    other.longColumn("n").setMissing(3);
    other.stringColumn("n_flag").setMissing(1);
    other.stringColumn("n_flag").set(3, "s");
    Released second = new Released("2", first.specs(), Tables.of(other), Set.of());
    assertTrue(EditionAudit.of(second, List.of()).safe());
    EditionAudit both = EditionAudit.of(second, List.of(released("1", first)));
    assertFalse(both.safe());
    assertTrue(
        both.leaks().stream().anyMatch(c -> c.codes().equals(Map.of("sex", "F"))),
        both.leaks().toString());
  }

  @Test
  void agesCutAtOtherYearsDoNotGiveTheYearsBetweenAway() {
    Tabular then =
        new Tabular("t", "health")
            .by("age", "0-14", "15-24", "25-34", "35+", "total")
            .counts("n", 30, 20, 40, 60, 150);
    Protected first = protect(List.of(), then);
    assertEquals(".....", flags(first, "t", "n"));
    // 15-29 less 15-24 is 3 persons of 25-29
    Tabular now =
        new Tabular("t", "health")
            .by("age", "0-14", "15-29", "30-34", "35+", "total")
            .counts("n", 30, 23, 37, 60, 150);
    Protected next = protect(List.of(released("1", first)), now);
    assertEquals(".ss..", flags(next, "t", "n"));
    assertSafe(audit(next, released("1", first)));
    EditionAudit careless = audit(protect(List.of(), now), released("1", first));
    assertFalse(careless.safe());
  }

  @Test
  void aHiddenBandIsNotTheSumOfFinerBandsShownLater() {
    Tabular then =
        new Tabular("t", "health")
            .by("age", "0-14", "15-24", "25-34", "total")
            .counts("n", 90, 4, 24, 118);
    Protected first = protect(List.of(), then);
    assertEquals(".ss.", flags(first, "t", "n"));
    Tabular now =
        new Tabular("t", "health")
            .by("age", "0-14", "15-24", "25-29", "30-34", "total")
            .counts("n", 90, 4, 12, 12, 118);
    Protected next = protect(List.of(released("1", first)), now);
    String flags = flags(next, "t", "n");
    assertEquals('s', flags.charAt(1));
    assertTrue(flags.substring(2, 4).contains("s"), flags);
    assertSafe(audit(next, released("1", first)));
  }

  @Test
  void occupationsAtTwoLevelsAreTheSameSums() {
    Tabular then =
        new Tabular("t", "jobseekers").by("rome", "A1", "B1", "total").counts("n", 40, 60, 100);
    Protected first = protect(List.of(), then);
    // A1 is shown as 40: A11 = 5 is not to be had from A12 = 35
    Tabular now =
        new Tabular("t", "jobseekers")
            .by("rome", "A11", "A12", "B11", "B12", "total")
            .counts("n", 5, 35, 30, 30, 100);
    Protected next = protect(List.of(released("1", first)), now);
    assertEquals("ss...", flags(next, "t", "n"));
    assertSafe(audit(next, released("1", first)));
  }

  @Test
  void communesOfAProvinceThatWasShownProtectEachOther() {
    Tabular then =
        new Tabular("t", "health").by("place", "988-N", "988-S", "988").counts("n", 60, 200, 260);
    Protected first = protect(List.of(), then);
    Tabular now =
        new Tabular("t", "health")
            .by("place", "98801", "98812", "98818", "98805", "988")
            .counts("n", 4, 56, 150, 50, 260);
    Protected next = protect(List.of(released("1", first)), now);
    assertEquals("ss...", flags(next, "t", "n"));
    assertSafe(audit(next, released("1", first)));
  }

  @Test
  void threeEarlierEditionsAndTheSameInputGiveTheSamePattern() {
    List<Released> earlier = new ArrayList<>();
    long[][] months = {{4, 20, 90}, {6, 33, 95}, {19, 40, 110}};
    for (int i = 0; i < months.length; i++) {
      Protected out = protect(earlier, month(months[i][0], months[i][1], months[i][2]));
      EditionAudit found = EditionAudit.of(released("1" + i, out), earlier);
      assertTrue(found.safe(), found.leaks().toString());
      earlier.add(released("1" + i, out));
    }
    String first = flags(protect(earlier, month(25, 60, 125)), "t", "n");
    List<Released> turned = new ArrayList<>(earlier);
    java.util.Collections.reverse(turned);
    assertEquals(first, flags(protect(turned, month(25, 60, 125)), "t", "n"));
  }

  @Test
  void aValueThatWasPublicBeforeIsHiddenCountedAsLostAndStopsNothing() {
    // F = 4 was shown by mistake in an edition withdrawn since
    Tabular leaky =
        new Tabular("t", "health").by("sex", "F", "M", "X", "total").counts("n", 4, 20, 90, 114);
    Protected shape = protect(List.of(), leaky);
    Table shown = shape.tables().get("t").copy();
    shown.longColumn("n").set(0, 4L);
    shown.longColumn("n").set(1, 20L);
    shown.stringColumn("n_flag").setMissing(0);
    shown.stringColumn("n_flag").setMissing(1);
    Released withdrawn = new Released("1", shape.specs(), Tables.of(shown), Set.of());
    Protected next = protect(List.of(withdrawn), leaky);
    assertEquals('s', flags(next, "t", "n").charAt(0));
  }
}
