package nc.cagou.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nc.cagou.passport.Recipients.State;
import org.junit.jupiter.api.Test;

class RecipientsTest {

  @Test
  void onlyThoseWhomAllAllowRemain() {
    Recipients health = Recipients.of("DASS-NC; Province Sud ;ISEE");
    Recipients work = Recipients.of("Isee;IDC-NC; province sud");
    assertEquals(List.of("Province Sud", "ISEE"), health.and(work).names());
    assertEquals(State.NOBODY, health.and(Recipients.of("CAFAT")).state());
  }

  @Test
  void whoSaysNothingAllowsWhatTheOtherAllows() {
    Recipients named = Recipients.of("ISEE");
    assertEquals(named, named.and(Recipients.UNSTATED));
    assertEquals(named, Recipients.UNSTATED.and(named));
    assertEquals(named, Recipients.ANYONE.and(named));
    assertEquals(named, named.and(Recipients.ANYONE));
    assertEquals(Recipients.NOBODY, Recipients.NOBODY.and(Recipients.ANYONE));
    assertEquals(Recipients.UNSTATED, Recipients.UNSTATED.and(Recipients.UNSTATED));
  }

  @Test
  void wordsAreReadBackAsTheyWere() {
    for (Recipients r :
        List.of(
            Recipients.UNSTATED,
            Recipients.ANYONE,
            Recipients.NOBODY,
            Recipients.of("ISEE; Aucune Autre"))) {
      assertEquals(r, Recipients.of(r.words()));
    }
    assertEquals(Recipients.ANYONE, Recipients.of("Tous"));
  }
}
