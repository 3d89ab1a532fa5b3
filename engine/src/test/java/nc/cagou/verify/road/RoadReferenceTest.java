package nc.cagou.verify.road;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.testkit.Shared;
import nc.cagou.verify.CaseResult;
import nc.cagou.verify.Verification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoadReferenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"road_eb_screening", "road_before_after"})
  void equalsTheReferenceNumbers(String method) {
    for (CaseResult result : Verification.of(Shared.folder("reference/" + method))) {
      assertTrue(result.ok(), result.name() + ": " + result.worst());
    }
  }
}
