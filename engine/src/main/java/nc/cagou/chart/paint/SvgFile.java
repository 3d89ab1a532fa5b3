package nc.cagou.chart.paint;

import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nc.cagou.Story.Figure;
import nc.cagou.text.Lang;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartRenderingInfo;
import org.w3c.dom.Document;

/**
 * A sheet painted through Batik and written small: text stays text, presentation attributes only (a
 * strict content policy has nothing to refuse), title and description first, then the marks, then
 * what each datum tells when pointed at, or links to.
 */
final class SvgFile {

  static final String SVG = "http://www.w3.org/2000/svg";
  static final String FAMILY = "'Source Sans 3', sans-serif";

  private SvgFile() {}

  static String write(Sheet sheet, Figure figure, Lang lang, Frame frame) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setPrecision(2);
    context.setEmbeddedFontsOn(false);
    context.setComment(null);
    SVGGraphics2D g2 = new SVGGraphics2D(context, false);
    Map<String, double[]> anchors = new HashMap<>();
    g2.setRenderingHint(Ink.ANCHORS, anchors);
    ChartRenderingInfo info = new ChartRenderingInfo();
    sheet.draw(g2, info);

    // nobody points at a datum on a phone: the table under the figure has the values
    boolean pointed = frame == Frame.PLOT || frame == Frame.SHEET;
    SvgData data = new SvgData(info.getEntityCollection(), pointed);
    int width = frame.width();
    int height = (int) sheet.height();
    String id =
        (figure.name() + "-" + lang.tag() + "-" + frame.tag()).replaceAll("[^A-Za-z0-9_-]", "-");
    StringBuilder out = new StringBuilder(16_384);
    out.append("<svg xmlns=\"").append(SVG).append("\" viewBox=\"0 0 ").append(width).append(' ');
    out.append(height).append("\" width=\"").append(width).append("\" height=\"").append(height);
    out.append("\" role=\"")
        .append(data.linked() ? "group" : "img")
        .append("\" lang=\"")
        .append(lang.tag());
    out.append("\" aria-labelledby=\"").append(id).append("-t\" aria-describedby=\"").append(id);
    out.append("-d\" font-family=\"").append(FAMILY).append("\" font-size=\"");
    out.append(frame.text()).append("\" fill=\"").append(SvgMarks.INK).append("\">");
    if (frame != Frame.PLOT_TWIN) {
      out.append("<title id=\"").append(id).append("-t\">");
      out.append(SvgNumbers.escaped(Description.alt(figure, lang))).append("</title>");
      out.append("<desc id=\"").append(id).append("-d\">");
      out.append(SvgNumbers.escaped(Description.full(figure, lang))).append("</desc>");
    }
    out.append("<rect width=\"").append(width).append("\" height=\"").append(height);
    out.append("\" fill=\"#fff\"/>");
    new SvgMarks(g2.getRoot(), anchors, frame.text()).write(out, data);
    data.rest(out);
    return out.append("</svg>\n").toString();
  }

  private static Document document() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("This Java cannot make an XML document", e);
    }
  }
}
