package nc.cagou.chart.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nc.cagou.Story.Figure;
import nc.cagou.text.Lang;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
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

  static String write(Sheet sheet, Figure figure, Lang lang, Frame frame, boolean links) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setPrecision(2);
    context.setEmbeddedFontsOn(false);
    context.setComment(null);
    SVGGraphics2D g2 = new SVGGraphics2D(context, false);
    Map<String, double[]> anchors = new HashMap<>();
    g2.setRenderingHint(Ink.ANCHORS, anchors);
    ChartRenderingInfo info = new ChartRenderingInfo();
    sheet.draw(g2, info);

    int width = frame.width();
    int height = (int) sheet.height();
    String id =
        (figure.name() + "-" + lang.tag() + "-" + frame.tag()).replaceAll("[^A-Za-z0-9_-]", "-");
    StringBuilder out = new StringBuilder(16_384);
    out.append("<svg xmlns=\"").append(SVG).append("\" viewBox=\"0 0 ").append(width).append(' ');
    out.append(height).append("\" width=\"").append(width).append("\" height=\"").append(height);
    out.append("\" role=\"")
        .append(links ? "group" : "img")
        .append("\" lang=\"")
        .append(lang.tag());
    out.append("\" aria-labelledby=\"").append(id).append("-t\" aria-describedby=\"").append(id);
    out.append("-d\" font-family=\"").append(FAMILY).append("\" font-size=\"");
    out.append(frame.text()).append("\">");
    out.append("<title id=\"").append(id).append("-t\">");
    out.append(SvgMarks.escaped(Description.alt(figure, lang))).append("</title>");
    out.append("<desc id=\"").append(id).append("-d\">");
    out.append(SvgMarks.escaped(Description.full(figure, lang))).append("</desc>");
    out.append("<rect width=\"").append(width).append("\" height=\"").append(height);
    out.append("\" fill=\"#fff\"/>");
    new SvgMarks(out, anchors, frame.text()).write(g2.getRoot());
    data(out, info);
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

  private static void data(StringBuilder out, ChartRenderingInfo info) {
    StringBuilder marks = new StringBuilder();
    for (Iterator<?> all = info.getEntityCollection().iterator(); all.hasNext(); ) {
      ChartEntity entity = (ChartEntity) all.next();
      if (entity.getToolTipText() == null) {
        continue;
      }
      String tip = SvgMarks.escaped(entity.getToolTipText());
      String address = entity.getURLText();
      if (address != null) {
        marks.append("<a href=\"").append(SvgMarks.escaped(address)).append("\">");
      }
      marks.append(open(entity)).append("><title>").append(tip).append("</title></");
      marks.append(tag(entity)).append('>');
      if (address != null) {
        marks.append("</a>");
      }
    }
    if (marks.length() > 0) {
      out.append("<g class=\"data\" fill=\"none\" pointer-events=\"all\">")
          .append(marks)
          .append("</g>");
    }
  }

  private static String tag(ChartEntity entity) {
    return entity.getArea() instanceof Rectangle2D
        ? "rect"
        : entity.getArea() instanceof Ellipse2D ? "circle" : "path";
  }

  private static String open(ChartEntity entity) {
    if (entity.getArea() instanceof Rectangle2D r) {
      return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
          .formatted(n(r.getX()), n(r.getY()), n(r.getWidth()), n(r.getHeight()));
    }
    if (entity.getArea() instanceof Ellipse2D e) {
      return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\""
          .formatted(n(e.getCenterX()), n(e.getCenterY()), n(e.getWidth() / 2));
    }
    StringBuilder d = new StringBuilder();
    double[] xy = new double[6];
    PathIterator path = entity.getArea().getPathIterator(new AffineTransform(), 0.3);
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(xy);
      if (kind == PathIterator.SEG_CLOSE) {
        d.append('Z');
      } else {
        d.append(kind == PathIterator.SEG_MOVETO ? 'M' : 'L')
            .append(n(xy[0]))
            .append(' ')
            .append(n(xy[1]));
      }
    }
    return "<path d=\"" + d + "\"";
  }

  /** A coordinate with one decimal, without a trailing zero. */
  private static String n(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
  }
}
