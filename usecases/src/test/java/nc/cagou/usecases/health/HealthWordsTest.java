package nc.cagou.usecases.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nc.cagou.Parameter;
import nc.cagou.text.Lang;
import nc.cagou.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences exist in both languages. */
class HealthWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"texts", "contracts", "terms"})
  void booksHaveTheSameKeysInBothLanguages(String book) {
    Words words = Words.beside(Health.class, book);
    assertEquals(words.keys(Lang.FR), words.keys(Lang.EN));
  }

  @Test
  void everyParameterHasASentence() {
    for (Parameter parameter : new Health().parameters()) {
      assertFalse(parameter.meaning().fr().isBlank(), parameter.name());
      assertFalse(parameter.meaning().en().isBlank(), parameter.name());
    }
  }

  @Test
  void wordsOfTheSectorAreKnownInManySpellings() {
    assertEquals("general_practitioner", Terms.profession("Médecins généralistes"));
    assertEquals("physiotherapist", Terms.profession("masseur - kinésithérapeute"));
    assertEquals("influenza", Terms.disease("Syndrome grippal"));
    assertEquals("gastroenteritis", Terms.disease("GASTRO-ENTÉRITE AIGUË"));
    assertEquals("plane", Terms.mode("Avion"));
    assertEquals("Osteopathe", Terms.professionName("osteopathe").fr());
  }
}
