package nc.cagou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nc.cagou.UseCases;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;

/** What is written after {@code --input}. */
class InputOptionTest {

  private static InputOption option(String... inputs) {
    InputOption option = new InputOption();
    option.inputs = List.of(inputs);
    return option;
  }

  @Test
  void aNamedPathIsTakenAsItIs() {
    assertEquals(
        Map.of("accidents", "a=b.csv"),
        option("accidents=a=b.csv").of(UseCases.named("road-safety")));
  }

  @Test
  void theNameOfAnInputWithoutItsPathIsWrongUsage() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> option("accidents").of(UseCases.named("road-safety")));
    assertEquals(64, refusal.kind().exit());
    assertTrue(refusal.text().fr().contains("--input accidents=CHEMIN"), refusal.text().fr());
  }

  @Test
  void aPathThatDoesNotExistIsAnUnusableInput() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> option("nowhere.csv").of(UseCases.named("road-safety")));
    assertEquals(2, refusal.kind().exit());
  }
}
