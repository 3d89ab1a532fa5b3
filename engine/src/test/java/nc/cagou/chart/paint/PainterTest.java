package nc.cagou.chart.paint;

import static nc.cagou.chart.paint.Gallery.KILLED;
import static nc.cagou.chart.paint.Gallery.RATE;
import static nc.cagou.chart.paint.Gallery.cells;
import static nc.cagou.chart.paint.Gallery.figure;
import static nc.cagou.chart.paint.Gallery.series;
import static nc.cagou.chart.paint.Gallery.texts;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Funnel;
import nc.cagou.chart.HeatTable;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.chart.SymbolMap;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class PainterTest {

  private static final Text NONE = Text.EMPTY;

  /** Charts at the edges: nothing, one, zero, equal, negative, huge, tiny, all hidden. */
  static List<Chart> edges() {
    List<Cell> hidden = List.of(Cell.absent("s"), Cell.absent("nd"), Cell.absent("so"));
    List<Text> three = texts("a", "b", "c");
    Funnel empty = new Funnel(RATE, List.of(), 0, List.of(), NONE);
    return List.of(
        new Bars(KILLED, List.of(), List.of(new Series(NONE, List.of())), false, false),
        new Bars(KILLED, List.of(), List.of(), true, false),
        new Bars(KILLED, three, List.of(new Series(NONE, hidden)), false, false),
        new Bars(KILLED, three, List.of(series("", 0, 0, 0)), true, false),
        new Bars(
            KILLED, three, List.of(series("x", -1, -2, 0), series("y", 4, -2, 1e12)), false, true),
        new Bars(KILLED, texts("seul"), List.of(series("", 1e-7)), false, false),
        new Bars(
            KILLED, three, List.of(series("", 123456789012.0, -987654321098.0, 1)), true, false),
        new Lines(KILLED, List.of(), List.of()),
        new Lines(KILLED, texts("2024"), List.of(series("", 5))),
        new Lines(KILLED, three, List.of(new Series(NONE, hidden), series("égal", 7, 7, 7))),
        new Lines(RATE, three, List.of(series("", Double.NaN, -3, Double.POSITIVE_INFINITY))),
        new Intervals(RATE, List.of(), List.of(), null, null),
        new Intervals(RATE, three, hidden, 3.0, new Text("moyenne", "mean")),
        new Intervals(RATE, texts("a"), List.of(new Cell(2.0, null, 9.0, "")), null, NONE),
        new HeatTable(RATE, List.of(), List.of(), List.of()),
        new HeatTable(
            RATE, three, texts("d"), List.of(cells(1), cells(1), List.of(Cell.absent("s")))),
        new SmallMultiples(
            RATE,
            List.of(
                new SmallMultiples.Panel(Text.same("vide"), new Lines(RATE, List.of(), List.of())),
                new SmallMultiples.Panel(
                    Text.same("zéro"),
                    new Bars(RATE, three, List.of(series("", 0, 0, 0)), false, false)))),
        new TerritoryMap(RATE, Map.of()),
        new TerritoryMap(RATE, Map.of("98818", Cell.of(12345678.9), "FR", Cell.of(3))),
        new SymbolMap(KILLED, List.of()),
        new SymbolMap(
            KILLED,
            List.of(
                new SymbolMap.Point(Text.same("Paris"), 2.35, 48.85, Cell.of(3)),
                new SymbolMap.Point(Text.same("zéro"), 166, -22, Cell.of(0)))),
        empty,
        new Funnel(
            RATE,
            List.of(
                new Funnel.Point(Text.same("un"), 10, Cell.of(0)),
                new Funnel.Point(Text.same("vide"), 0, Cell.absent("so"))),
            0,
            List.of(
                new Funnel.Limit(
                    0.95, new double[] {10}, new double[] {Double.NaN}, new double[] {Double.NaN})),
            NONE));
  }

  @ParameterizedTest
  @MethodSource("edges")
  void paintsChartsAtTheEdges(Chart chart) {
    Figure figure = figure("edge", chart);
    for (Frame frame : Frame.values()) {
      for (Lang lang : Lang.values()) {
        String svg = Painter.svg(figure, lang, frame);
        SvgTest.parsed(svg);
        assertFalse(svg.contains("NaN") || svg.contains("Infinity"), svg);
      }
      assertTrue(Painter.png(figure, Lang.FR, frame).length > 100);
    }
  }

  @Test
  void aHiddenValueIsNeverDrawnAsAZero() {
    Bars bars =
        new Bars(
            KILLED,
            texts("a", "b"),
            List.of(new Series(NONE, List.of(Cell.absent("s"), Cell.of(0)))),
            true,
            false);
    List<String> texts =
        SvgTest.texts(SvgTest.parsed(Painter.svg(figure("h", bars), Lang.FR, Frame.PLOT)), "text");
    assertTrue(texts.contains("s") && texts.contains("0"), texts.toString());
    assertTrue(texts.contains("s\u00a0: donnée secrète"), texts.toString());
  }

  @Test
  void numbersAreWrittenInTheLanguage() {
    Bars bars = new Bars(RATE, texts("a"), List.of(series("", 1234.5)), true, false);
    Element fr = SvgTest.parsed(Painter.svg(figure("n", bars), Lang.FR, Frame.PLOT));
    Element en = SvgTest.parsed(Painter.svg(figure("n", bars), Lang.EN, Frame.PLOT));
    assertTrue(SvgTest.texts(fr, "text").contains("1\u202f234,5"));
    assertTrue(SvgTest.texts(en, "text").contains("1,234.5"));
  }

  @Test
  void aMissingPeriodBreaksTheLine() {
    Lines whole =
        new Lines(KILLED, texts("1", "2", "3", "4", "5"), List.of(series("", 1, 2, 3, 4, 5)));
    Lines broken =
        new Lines(
            KILLED,
            texts("1", "2", "3", "4", "5"),
            List.of(
                new Series(
                    NONE,
                    List.of(Cell.of(1), Cell.of(2), Cell.absent("nd"), Cell.of(4), Cell.of(5)))));
    assertEquals(1, strokes(whole));
    assertEquals(2, strokes(broken));
  }

  private static int strokes(Chart chart) {
    String svg = Painter.svg(figure("l", chart), Lang.FR, Frame.PLOT);
    String path =
        svg.replaceAll("(?s).*<path d=\"(M[^\"]*)\"[^>]*stroke-linejoin=\"round\".*", "$1");
    return path.split("M", -1).length - 1;
  }

  @Test
  void thePngHasTwoPixelsForOneUnitOfTheSvg() throws IOException {
    Figure figure = Gallery.all().get("bars-years");
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(Painter.png(figure, Lang.FR, Frame.SHEET)));
    Element svg = SvgTest.parsed(Painter.svg(figure, Lang.FR, Frame.SHEET));
    assertEquals(2 * Integer.parseInt(svg.getAttribute("width")), image.getWidth());
    assertEquals(2 * Integer.parseInt(svg.getAttribute("height")), image.getHeight());
    int accent = 0;
    for (int y = 0; y < image.getHeight(); y += 4) {
      for (int x = 0; x < image.getWidth(); x += 4) {
        accent += (image.getRGB(x, y) & 0xFFFFFF) == 0x12436D ? 1 : 0;
      }
    }
    assertTrue(accent > 5000, "bars cover the picture: " + accent);
  }

  @Test
  void theSameFigureGivesTheSameBytesAlsoInParallel() {
    for (Figure figure : Gallery.all().values()) {
      String svg = Painter.svg(figure, Lang.FR, Frame.PLOT);
      List<String> again =
          IntStream.range(0, 4)
              .parallel()
              .mapToObj(i -> Painter.svg(figure, Lang.FR, Frame.PLOT))
              .toList();
      assertEquals(Collections.nCopies(4, svg), again);
    }
    Figure map = Gallery.all().get("map-tiles");
    assertArrayEquals(Painter.png(map, Lang.FR, Frame.PLOT), Painter.png(map, Lang.FR, Frame.PLOT));
  }
}
