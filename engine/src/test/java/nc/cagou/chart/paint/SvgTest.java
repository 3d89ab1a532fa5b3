package nc.cagou.chart.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nc.cagou.Story.Figure;
import nc.cagou.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What every SVG of the house keeps, whatever it draws. */
class SvgTest {

  static List<Figure> figures() {
    return List.copyOf(Gallery.all().values());
  }

  static Element parsed(String svg) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("Not an XML document: " + svg, e);
    }
  }

  static List<String> texts(Element svg, String tag) {
    List<String> texts = new ArrayList<>();
    NodeList all = svg.getElementsByTagNameNS("*", tag);
    for (int i = 0; i < all.getLength(); i++) {
      texts.add(all.item(i).getTextContent());
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("figures")
  void isNamedDescribedAndOfItsLanguage(Figure figure) {
    for (Lang lang : Lang.values()) {
      Element svg = parsed(Painter.svg(figure, lang, Frame.PLOT));
      assertEquals("img", svg.getAttribute("role"));
      assertEquals(lang.tag(), svg.getAttribute("lang"));
      Element title = (Element) svg.getFirstChild();
      Element desc = (Element) title.getNextSibling();
      assertEquals(Description.alt(figure, lang), title.getTextContent());
      assertEquals(Description.full(figure, lang), desc.getTextContent());
      assertEquals(svg.getAttribute("aria-labelledby"), title.getAttribute("id"));
      assertEquals(svg.getAttribute("aria-describedby"), desc.getAttribute("id"));
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void needsNothingFromOutsideAndNothingThatAStrictPolicyRefuses(Figure figure) {
    for (Frame frame : Frame.values()) {
      String svg = Painter.svg(figure, Lang.FR, frame);
      for (String refused :
          List.of(
              "style=",
              "<style",
              "<script",
              "href=",
              "url(",
              "<image",
              "<use",
              "NaN",
              "Infinity")) {
        assertFalse(svg.contains(refused), figure.name() + " holds " + refused);
      }
      assertEquals(1, svg.split("http", -1).length - 1, "only the namespace is an address");
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void staysUnder25kB(Figure figure) {
    for (Frame frame : List.of(Frame.PLOT, Frame.PLOT_NARROW)) {
      int bytes =
          Painter.svg(figure, Lang.FR, frame)
              .getBytes(java.nio.charset.StandardCharsets.UTF_8)
              .length;
      assertTrue(bytes < 25 * 1024, figure.name() + " " + frame + " has " + bytes + " bytes");
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void drawsStraightLinesOfOneLookAtOnce(Figure figure) {
    for (Frame frame : Frame.values()) {
      Element svg = parsed(Painter.svg(figure, Lang.FR, frame));
      NodeList lines = svg.getElementsByTagNameNS("*", "line");
      for (int i = 0; i < lines.getLength(); i++) {
        boolean alone =
            !(lines.item(i).getNextSibling() instanceof Element next)
                || !next.getTagName().equals("line")
                || !inherited(next, "stroke").equals(inherited((Element) lines.item(i), "stroke"))
                || !inherited(next, "stroke-width")
                    .equals(inherited((Element) lines.item(i), "stroke-width"));
        assertTrue(alone, figure.name() + " " + frame + " has two lines alike");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void keepsEveryTextLegibleAndOnThePaper(Figure figure) {
    for (Frame frame : Frame.values()) {
      Element svg = parsed(Painter.svg(figure, Lang.FR, frame));
      NodeList texts = svg.getElementsByTagNameNS("*", "text");
      for (int i = 0; i < texts.getLength(); i++) {
        Element text = (Element) texts.item(i);
        float size = Float.parseFloat(inherited(text, "font-size"));
        assertTrue(size >= 12, text.getTextContent() + " is of size " + size);
        boolean strong = inherited(text, "font-weight").equals("600");
        double width =
            Type.width(text.getTextContent(), strong ? Type.strong(size) : Type.regular(size));
        double x = Double.parseDouble(text.getAttribute("x"));
        String anchor = inherited(text, "text-anchor");
        double left =
            anchor.equals("end") ? x - width : anchor.equals("middle") ? x - width / 2 : x;
        assertTrue(left >= -1, figure.name() + " " + frame + " cuts " + text.getTextContent());
        assertTrue(
            left + width <= frame.width() + 1,
            figure.name() + " " + frame + " cuts " + text.getTextContent());
      }
    }
  }

  private static String inherited(Element element, String name) {
    for (org.w3c.dom.Node node = element; node instanceof Element e; node = node.getParentNode()) {
      if (e.hasAttribute(name)) {
        return e.getAttribute(name);
      }
    }
    return "";
  }

  @Test
  void twoFramesAndLanguagesOfAFigureShareNoIdentifier() {
    Set<String> seen = new HashSet<>();
    Figure figure = Gallery.all().get("bars-years");
    for (Lang lang : Lang.values()) {
      for (Frame frame : Frame.values()) {
        Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(Painter.svg(figure, lang, frame));
        while (ids.find()) {
          assertTrue(seen.add(ids.group(1)), ids.group(1) + " is there twice");
        }
      }
    }
  }

  @Test
  void theSheetCarriesWhatStandsAroundTheChart() {
    String all =
        String.join(
            " ",
            texts(parsed(Painter.svg(Gallery.all().get("funnel"), Lang.EN, Frame.SHEET)), "text"));
    for (String part :
        List.of(
            "33 people killed in 2024", "Reading:", "Coverage:", "Note:", "Source:", "example.")) {
      assertTrue(all.contains(part), part + " is missing in " + all);
    }
  }

  @Test
  void territoriesAreLinksWhereTheyHaveAPage() {
    Figure map = Gallery.all().get("map-tiles");
    String svg =
        Painter.svg(map, Lang.FR, Frame.PLOT, c -> c.equals("98818") ? "?territory=" + c : null);
    Element root = parsed(svg);
    assertEquals("group", root.getAttribute("role"), "an image would hide its links");
    NodeList links = root.getElementsByTagNameNS("*", "a");
    assertEquals(1, links.getLength());
    assertEquals("?territory=98818", ((Element) links.item(0)).getAttribute("href"));
    Element name = (Element) links.item(0).getFirstChild();
    assertEquals("title", name.getLocalName(), "the first child of a link names it");
    assertTrue(name.getTextContent().startsWith("Nouméa"));
  }

  @Test
  void everyDatumTellsItsValueWhenPointedAt() {
    Map<String, Integer> data =
        Map.of(
            "bars-years",
            10,
            "bars-ranking",
            31,
            "lines-band",
            30,
            "heat-hours",
            168,
            "map-tiles",
            33,
            "funnel",
            33);
    data.forEach(
        (name, count) -> {
          List<String> titles =
              texts(parsed(Painter.svg(Gallery.all().get(name), Lang.FR, Frame.PLOT)), "title");
          assertEquals(count + 1, titles.size(), name);
        });
  }

  @Test
  void rowsOfIntervalsShareTheirAttributesSoThatAPageStaysLight() {
    String svg =
        Painter.svg(Gallery.all().get("intervals"), Lang.FR, Frame.PLOT, territory -> null);
    int whiskers = svg.split("stroke-linecap=", -1).length - 1;
    assertTrue(whiskers == 1, whiskers + " groups of whiskers: " + svg);
  }
}
