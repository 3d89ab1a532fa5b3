package nc.cagou.usecases.roadsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nc.cagou.text.Lang;
import nc.cagou.text.Words;
import org.junit.jupiter.api.Test;

/** The sentences of the contracts exist in both languages. */
class BaacWordsTest {

  @Test
  void sentencesOfTheContractsExistInBothLanguages() {
    Words words = Words.beside(Baac.class, "contracts");
    assertEquals(words.keys(Lang.FR), words.keys(Lang.EN));
  }
}
