package nc.cagou.disclosure;

import static nc.cagou.disclosure.Tabular.flags;
import static nc.cagou.disclosure.Tabular.protect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nc.cagou.Findings;
import nc.cagou.TableSpec.Role;
import nc.cagou.Tables;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;

/** What each profile hides by itself. */
class ProfilesTest {

  @Test
  void aCountUnderElevenIsHiddenElevenAndZeroAreNotAndAMissingOneHasNoFlag() {
    Tabular cases =
        new Tabular("weekly", "health")
            .by("week", "W1", "W2", "W3", "W4", "W5")
            .counts("cases", 10, 11, 0, 1, -1);
    Protected out = protect(cases);
    assertEquals("s..s.", flags(out, "weekly", "cases"));
    assertTrue(out.tables().get("weekly").longColumn("cases").isMissing(4));
    assertEquals(List.of("week", "cases", "cases_flag"), out.tables().get("weekly").columnNames());
    assertEquals(4, out.sheet().cellsTested());
    assertEquals(2, out.sheet().primary());
    assertEquals(0, out.sheet().secondary());
    assertEquals(0.5, out.sheet().shareHidden());
  }

  @Test
  void theFlagColumnIsThereWhenNothingIsHidden() {
    Protected out = protect(new Tabular("t", "jobseekers").by("k", "a", "b").counts("n", 11, 500));
    assertEquals("..", flags(out, "t", "n"));
    assertEquals(null, out.sheet().narrowestInterval());
  }

  @Test
  void whatRestsOnAFewUnitsIsHiddenByItsGuardAndTheGuardDoesNotLeave() {
    Protected out =
        protect(
            new Tabular("pay", "enterprises")
                .by("k", "a", "b", "c", "d")
                .guard("employers", 2, 3, 3, 0)
                .guardNumbers("biggest", 5, 85, 86, 0)
                .numbers("amount", "employers", "biggest", 10, 100, 100, 0));
    assertEquals("s.s.", flags(out, "pay", "amount"));
    assertEquals(List.of("k", "amount", "amount_flag"), out.tables().get("pay").columnNames());
    assertTrue(out.specs().get(0).columns().stream().noneMatch(c -> c.role() == Role.GUARD));
  }

  @Test
  void aRateGoesWithTheCountItRestsOn() {
    Protected out =
        protect(
            new Tabular("rates", "health")
                .by("k", "a", "b", "c")
                .counts("cases", 3, 30, 0)
                .numbers("rate", "cases", null, 1.5, 15, 0));
    assertEquals("s..", flags(out, "rates", "rate"));
  }

  @Test
  void aRateThatWouldGiveAHiddenCountAwayIsHiddenThoughItSaysItRestsOnAnother() {
    Protected out =
        protect(
            new Tabular("rates", "health")
                .by("k", "a", "b", "c", "d")
                .counts("population", 2000, 2500, 4000, 900)
                .counts("cases", 3, 30, 20, 18)
                .numbers("rate", "population", null, 1.5, 12, 5, 20));
    assertEquals("s...", flags(out, "rates", "cases"));
    assertEquals("s...", flags(out, "rates", "rate"));
  }

  @Test
  void tablesAlreadyPublicAreOpenWithoutFlags() {
    Tabular t = new Tabular("bulletin", "health").by("k", "a").counts("n", 3);
    Protected out =
        Disclosure.protect(
            new Findings(Tables.of(t.table()), List.of(), Set.of("bulletin")), List.of(t.spec()));
    assertFalse(out.tables().get("bulletin").containsColumn("n_flag"));
    assertEquals("open", out.specs().get(0).profile());
  }

  @Test
  void censusRecordsStopAtTheProvinceUnlessAuthorised() {
    Tabular fine = new Tabular("t", "census-nc").by("territory", "988-N", "988").counts("n", 2, 9);
    assertEquals("..", flags(protect(fine), "t", "n"));
    Tabular low = new Tabular("t", "census-nc").by("territory", "98801", "988").counts("n", 2, 9);
    Refusal refused = assertThrows(Refusal.class, () -> protect(low));
    assertTrue(refused.text().fr().contains("province"), refused.text().fr());
    Findings findings = new Findings(Tables.of(low.table()), List.of());
    Disclosure.protect(findings, List.of(low.spec()), "CNIL-2026-001");
  }

  @Test
  void communityTribeAndCustomaryStatusAreRefusedInAnyProfile() {
    for (String key : List.of("community", "tribu", "statut_coutumier", "Tribe_Code")) {
      Tabular t = new Tabular("t", "open").by(key, "a").counts("n", 50);
      assertThrows(Refusal.class, () -> protect(t), key);
    }
    protect(new Tabular("t", "open").by("commune", "a").counts("n", 50));
  }
}
