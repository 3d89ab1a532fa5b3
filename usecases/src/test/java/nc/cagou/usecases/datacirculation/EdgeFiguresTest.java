package nc.cagou.usecases.datacirculation;

import java.util.Map;
import nc.cagou.usecases.TrueSentences;
import org.junit.jupiter.api.Test;

/** Sentences stay true when figures are none, one, equal, missing or of a single publisher. */
class EdgeFiguresTest {

  private static void tell(Cases cases) {
    TrueSentences.of(Cases.USE_CASE, cases.evidence(Map.of()));
  }

  @Test
  void ofNothing() {
    tell(new Cases());
  }

  @Test
  void ofOneDatasetPerfectOrBare() {
    tell(new Cases().dataset("a", "DAE", "monthly", 1, true));
    tell(new Cases().dataset("a", null, null, 4_000, false));
  }

  @Test
  void ofEqualDatasets() {
    tell(
        new Cases()
            .dataset("a", "DAE", "monthly", 10, true)
            .dataset("b", "DAE", "monthly", 10, true)
            .dataset("c", "DITTT", "monthly", 10, true));
  }

  @Test
  void ofOneFlowOpenOrBlocked() {
    tell(new Cases().flow("DAE", "ISEE", "open", null, 1));
    tell(new Cases().flow("DAE", "ISEE", "blocked", "legal", 1));
    tell(new Cases().flow("DAE", "ISEE", "planned", null, 1));
  }

  @Test
  void ofHugeNumbersOfFlows() {
    tell(
        new Cases()
            .flow("DAE", "ISEE", "open", null, 2_000_000_000L)
            .flow("ISEE", "DAE", "blocked", "technical", 1));
  }
}
