package nc.cagou.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

/** The sentence that tells invented inputs from real ones. */
class InventedTest {

  private static Manifest.InputRecord input(String title, boolean synthetic) {
    return new Manifest.InputRecord(
        title.toLowerCase(), List.of(), 1, 1, 0, Text.same(title), synthetic);
  }

  private static Manifest manifest(Manifest.InputRecord... inputs) {
    return new Manifest(
        Manifest.FORMAT,
        "planning",
        "20260101T000000000-aaaaaa",
        Instant.EPOCH,
        LocalDate.EPOCH,
        Text.same("Aménagement"),
        Text.EMPTY,
        "1",
        Map.of(),
        List.of(inputs),
        true,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void realAndInventedInputsAreNamed() {
    Text sentence =
        Invented.of(
            manifest(input("Recensements", false), input("Permis", true), input("Sols", true)));
    assertEquals(
        "Données en partie synthétiques. Fichiers inventés pour la démonstration\u00a0: Permis,"
            + " Sols. Fichiers réels\u00a0: Recensements.",
        sentence.fr());
    assertTrue(sentence.en().endsWith("Real files: Recensements."));
  }

  @Test
  void inputsOfOneKindNeedNoSentence() {
    assertTrue(Invented.of(manifest(input("Permis", true))).isEmpty());
    assertTrue(Invented.of(manifest(input("Permis", false))).isEmpty());
    assertTrue(Invented.of(manifest()).isEmpty());
  }
}
