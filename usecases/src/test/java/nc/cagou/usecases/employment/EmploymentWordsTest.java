package nc.cagou.usecases.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nc.cagou.text.Lang;
import nc.cagou.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence exists in both languages. */
class EmploymentWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"texts", "contracts", "occupations"})
  void sentencesExistInBothLanguages(String book) {
    Words words = Words.beside(Employment.class, book);
    assertEquals(words.keys(Lang.FR), words.keys(Lang.EN));
  }
}
