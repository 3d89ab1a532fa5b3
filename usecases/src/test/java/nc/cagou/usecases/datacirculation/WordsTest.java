package nc.cagou.usecases.datacirculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.method.metadata.UdataCriterion;
import nc.cagou.text.Lang;
import nc.cagou.text.Words;
import nc.cagou.usecases.datacirculation.catalogue.CatalogueInputs;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, every code has a name. */
class WordsTest {

  @Test
  void bothLanguagesHaveTheSameKeys() {
    Words texts = Words.beside(DataCirculation.class, "texts");
    assertEquals(texts.keys(Lang.FR), texts.keys(Lang.EN));
    Words contracts = Words.beside(CatalogueInputs.class, "contracts");
    assertEquals(contracts.keys(Lang.FR), contracts.keys(Lang.EN));
  }

  @Test
  void everyMetricAndCriterionHasAName() {
    for (MqaMetric metric : MqaMetric.values()) {
      assertTrue(!Names.fix(metric.code()).fr().isEmpty());
    }
    for (UdataCriterion criterion : UdataCriterion.values()) {
      assertTrue(!Names.fix(criterion.code()).en().isEmpty());
    }
    assertTrue(!Names.fix(FixTable.DISTRIBUTION).fr().isEmpty());
  }
}
