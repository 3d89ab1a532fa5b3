package nc.cagou.usecases.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nc.cagou.Evidence;
import nc.cagou.LeverAnswer;
import nc.cagou.LeverAnswer.Effect;
import nc.cagou.Parameters;
import nc.cagou.method.labour.MismatchIndex;
import org.junit.jupiter.api.Test;

/** What a training changes, from protected tables alone. */
class PullingTest {

  private static LeverAnswer pull(Evidence evidence, String from, String to, int count) {
    Parameters parameters =
        Parameters.of(
            new Employment().parameters(),
            Map.of("train_from", from, "train_to", to, "train_count", "" + count));
    return new Employment().pull(evidence, "train", parameters);
  }

  private static Effect effect(LeverAnswer answer, String id) {
    return answer.effects().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void trainingTowardsATenseOccupationLowersMismatchAndTension() {
    LeverAnswer answer = pull(Register.market().guarded(), "D", "J", 100);
    double[] v = {90, 150, 240, 270, 240, 330};
    double before = MismatchIndex.of(v, new double[] {600, 900, 660, 630, 360, 270});
    double after = MismatchIndex.of(v, new double[] {600, 800, 660, 630, 360, 370});
    Effect mismatch = effect(answer, "mismatch");
    assertEquals(100 * before, mismatch.before(), 0.06);
    assertEquals(100 * (before - after), mismatch.before() - mismatch.after(), 1e-9);
    Effect tense = effect(answer, "index_to");
    assertTrue(tense.after() < tense.before());
    assertTrue(tense.lower() < tense.after() && tense.after() < tense.upper());
    assertTrue(effect(answer, "index_from").after() > effect(answer, "index_from").before());
    assertTrue(answer.sentence().fr().startsWith("100 demandeurs formés"), answer.sentence().fr());
  }

  @Test
  void nobodyTrainedChangesNothing() {
    LeverAnswer answer = pull(Register.market().guarded(), "D", "J", 0);
    answer.effects().forEach(e -> assertEquals(e.before(), e.after(), 1e-12));
    assertTrue(answer.sentence().en().startsWith("Nobody is trained."), answer.sentence().en());
  }

  @Test
  void noMoreAreTrainedThanRegistered() {
    LeverAnswer answer = pull(Register.market().guarded(), "J", "D", 5_000);
    assertTrue(answer.sentence().en().contains("5,000"), answer.sentence().en());
    assertTrue(answer.sentence().en().startsWith("270 jobseekers"), answer.sentence().en());
  }

  @Test
  void anUnknownOccupationOrTheSameOneIsASentence() {
    Evidence evidence = Register.market().guarded();
    assertTrue(pull(evidence, "Q", "J", 10).sentence().fr().contains("Q"));
    assertTrue(pull(evidence, "J", "J", 10).effects().isEmpty());
    Evidence offers = new Register().offers(2026, "M1805", "98818", "unknown", 3).evidence();
    assertTrue(pull(offers, "auto", "auto", 10).effects().isEmpty());
  }

  @Test
  void aHiddenOccupationShowsNoEffect() {
    Evidence evidence =
        Register.market()
            .offers(2025, "L1101", "98818", "short", 3)
            .persons(2025, 2025, "L1101", "98818", 4)
            .guarded();
    LeverAnswer answer = pull(evidence, "D", "L", 2);
    assertTrue(answer.effects().isEmpty());
    assertTrue(answer.sentence().fr().contains("secret"), answer.sentence().fr());
  }

  @Test
  void anAnswerTakesFewerThanOneHundredMilliseconds() {
    Evidence evidence = Register.market().guarded();
    pull(evidence, "auto", "auto", 50);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long began = System.nanoTime();
      pull(evidence, "auto", "auto", 50 + i);
      best = Math.min(best, System.nanoTime() - began);
    }
    assertTrue(best < 100_000_000L, best + " ns");
  }
}
