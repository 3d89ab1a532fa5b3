package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

/** Communes and headlines in a sentence. */
class WordingTest {

  @Test
  void aCommuneStandsInASentenceWithItsArticle() {
    assertEquals(new Text("à Nouméa", "in Nouméa"), Wording.inCommune("98818").orElseThrow());
    assertEquals("au Mont-Dore", Wording.inCommune("98817").orElseThrow().fr());
    assertTrue(Wording.inCommune("98809").orElseThrow().fr().startsWith("à l’"));
    for (Territory commune : Territories.communes()) {
      String fr = Wording.inCommune(commune.code()).orElseThrow().fr();
      assertTrue(fr.startsWith("à ") || fr.startsWith("au "), fr);
    }
    assertTrue(Wording.inCommune("988-S").isEmpty());
  }

  @Test
  void theFirstSentenceThatFitsAHeadlineIsTakenElseTheLast() {
    Text tooLong = Text.same("x".repeat(Wording.HEADLINE + 1));
    Text fits = Text.same("x".repeat(Wording.HEADLINE));
    assertEquals(fits, Wording.fitting(tooLong, fits, Text.same("y")));
    assertEquals(tooLong, Wording.fitting(fits.then(fits), tooLong));
  }

  @Test
  void aCapitalIsPutAtTheStartInBothLanguages() {
    assertEquals(new Text("En 2024", "In 2024"), Wording.capital(new Text("en 2024", "in 2024")));
    assertEquals(Text.EMPTY, Wording.capital(Text.EMPTY));
  }
}
