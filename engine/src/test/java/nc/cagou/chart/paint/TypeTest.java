package nc.cagou.chart.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeTest {

  @Test
  void theFontHasEverySignOfTheHouse() {
    String signs = "\u202f\u00a0\u2212«»≥≤’œŒéèêëàâçùûïîôÉÈÀÇ–—…²³×‰€→āēīōū";
    for (Font font : List.of(Type.regular(14), Type.strong(14))) {
      assertEquals(-1, font.canDisplayUpTo(signs));
    }
  }

  @Test
  void figuresAreTabular() {
    for (char digit = '0'; digit <= '9'; digit++) {
      assertEquals(
          Type.width("8", Type.regular(14)), Type.width(String.valueOf(digit), Type.regular(14)));
    }
  }

  @Test
  void linesBreakAtSpacesAndNeverInsideANumber() {
    List<String> lines = Type.wrap("pour 100\u202f000 habitants", Type.regular(14), 60);
    assertEquals(List.of("pour", "100\u202f000", "habitants"), lines);
    assertEquals(
        List.of("Nouvelle-", "Calédonie"), Type.wrap("Nouvelle-Calédonie", Type.regular(14), 70));
    assertTrue(Type.widest(lines, Type.regular(14)) < 70);
  }
}
