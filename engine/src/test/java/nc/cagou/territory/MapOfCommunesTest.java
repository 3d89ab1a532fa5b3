package nc.cagou.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.chart.paint.Frame;
import nc.cagou.chart.paint.Painter;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map of communes is a tile map, and a choropleth with insets once outlines are imported. */
class MapOfCommunesTest {

  @TempDir Path folder;

  @AfterEach
  void backToTiles() {
    Outlines.use(folder.resolve("no pack"));
  }

  @Test
  void importing_outlines_turns_tiles_into_a_choropleth_with_insets() throws IOException {
    String tiles = Painter.svg(figure(), Lang.FR, Frame.PLOT, code -> "?t=" + code);
    assertFalse(tiles.contains("Grand Nouméa"));
    assertEquals(33, count(tiles, "href=\"?t=988"));

    TerritoryImport.run(SquareCommunes.with(c -> "{\"code\":\"" + c + "\"}").in(folder), folder);
    Outlines.use(folder);
    String map = Painter.svg(figure(), Lang.FR, Frame.PLOT, code -> "?t=" + code);
    for (String inset : new String[] {"Bélep", "Îles Loyauté", "L’Île-des-Pins", "Grand Nouméa"}) {
      assertTrue(map.contains(">" + inset + "</text>"), inset);
    }
    assertTrue(map.contains("échelles différentes"));
    assertEquals(37, count(map, "href=\"?t=988"), "greater Nouméa is drawn twice");
    assertTrue(map.contains("Bourail\u00A0: s"), "what is hidden is said, not shown");
    assertTrue(map.contains("Voh\u00A0: pas de donnée"));
    assertEquals(map, Painter.svg(figure(), Lang.FR, Frame.PLOT, code -> "?t=" + code));

    Outlines.use(folder.resolve("no pack"));
    assertEquals(tiles, Painter.svg(figure(), Lang.FR, Frame.PLOT, code -> "?t=" + code));
  }

  private static Figure figure() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    Territories.communes().forEach(c -> cells.put(c.code(), Cell.of(c.code().hashCode() % 7)));
    cells.put("98803", Cell.absent("s"));
    cells.remove("98831");
    Measure measure = new Measure(new Text("Taux", "Rate"), new Text("pour 1 000", "per 1,000"), 0);
    Text word = Text.same("x");
    return new Figure(
        "where", word, word, new TerritoryMap(measure, cells), word, word, Text.EMPTY, word, "t");
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
