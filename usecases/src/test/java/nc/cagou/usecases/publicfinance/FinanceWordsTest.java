package nc.cagou.usecases.publicfinance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.method.MethodCards;
import nc.cagou.text.Lang;
import nc.cagou.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinanceWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"contracts", "texts"})
  void sentencesExistInBothLanguages(String book) {
    Words words = Words.beside(PublicFinance.class, book);
    assertEquals(words.keys(Lang.FR), words.keys(Lang.EN));
  }

  @Test
  void everyRatioAggregateAndParameterHasItsWords() {
    for (Ratio ratio : Ratio.values()) {
      assertTrue(PublicFinance.WORDS.has("ratio." + ratio.code()), ratio.code());
    }
    for (String aggregate : Aggregates.KNOWN) {
      assertTrue(PublicFinance.WORDS.has("aggregate." + aggregate), aggregate);
    }
    assertEquals(12, new PublicFinance().parameters().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "savings",
        "years_to_repay",
        "legal_ratios",
        "strata_deciles",
        "budget_execution",
        "loan_annuity"
      })
  void methodsOfTheSectorHaveTheirCards(String id) {
    assertTrue(MethodCards.of(id).source().fr().matches(".*(19|20)\\d\\d.*"));
    assertTrue(MethodCards.of(id).notFor().en().length() > 20);
  }
}
