package nc.cagou.verify.health;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.testkit.Shared;
import nc.cagou.verify.CaseResult;
import nc.cagou.verify.Verification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"health_e2sfca", "health_standardised_rates", "health_ears", "health_farrington"})
  void equalsTheReferenceNumbers(String method) {
    for (CaseResult result : Verification.of(Shared.folder("reference/" + method))) {
      assertTrue(result.ok(), result.name() + ": " + result.worst());
    }
  }
}
