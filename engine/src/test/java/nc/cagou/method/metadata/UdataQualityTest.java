package nc.cagou.method.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The score of data.gouv.fr. */
class UdataQualityTest {

  @Test
  void isTheShareOfTrueCriteriaAmongNine() {
    Map<UdataCriterion, Boolean> criteria = new EnumMap<>(UdataCriterion.class);
    assertEquals(0, UdataQuality.score(criteria));
    criteria.put(UdataCriterion.LICENSE, true);
    criteria.put(UdataCriterion.SPATIAL, false);
    criteria.put(UdataCriterion.TEMPORAL_COVERAGE, null);
    assertEquals(1 / 9.0, UdataQuality.score(criteria));
    for (UdataCriterion criterion : UdataCriterion.values()) {
      criteria.put(criterion, true);
    }
    assertEquals(1, UdataQuality.score(criteria));
  }

  @Test
  void aDescriptionNeedsMoreThan200Characters() {
    assertFalse(UdataQuality.described(null));
    assertFalse(UdataQuality.described("a".repeat(200)));
    assertTrue(UdataQuality.described("a".repeat(201)));
  }

  @Test
  void officeFilesWithoutASpecificationAreNotOpen() {
    assertTrue(UdataQuality.open("csv"));
    assertTrue(UdataQuality.open("XLSX"));
    assertFalse(UdataQuality.open("XLS"));
    assertFalse(UdataQuality.open("pdf"));
    assertFalse(UdataQuality.open(""));
    assertFalse(UdataQuality.open(null));
  }
}
