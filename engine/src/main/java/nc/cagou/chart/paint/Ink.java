package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/**
 * The strokes every picture is made of: text set by its anchor, fills, lines, the hatch of secret.
 */
final class Ink {

  /** Where a text is held; an SVG keeps it, so another font on the reader's side shifts nothing. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** Under this hint an SVG canvas carries a map that remembers how each text was held. */
  static final RenderingHints.Key ANCHORS =
      new RenderingHints.Key(7411) {
        @Override
        public boolean isCompatibleValue(Object value) {
          return value instanceof Map;
        }
      };

  private Ink() {}

  /** Sets a text with its baseline at {@code y}. */
  static void text(
      Graphics2D g2, String text, double x, double y, Anchor anchor, Font font, Color colour) {
    if (text.isEmpty()) {
      return;
    }
    double width = Type.width(text, font);
    double left = anchor == Anchor.START ? x : anchor == Anchor.END ? x - width : x - width / 2;
    g2.setFont(font);
    g2.setColor(colour);
    float start = (float) (Math.round(left * 100) / 100.0);
    float base = (float) (Math.round(y * 100) / 100.0);
    if (anchor != Anchor.START && g2.getRenderingHint(ANCHORS) instanceof Map<?, ?> held) {
      @SuppressWarnings("unchecked")
      Map<String, double[]> anchors = (Map<String, double[]>) held;
      anchors.put(held(text, start, base), new double[] {anchor.ordinal(), x});
    }
    g2.drawString(text, start, base);
  }

  /** The name under which the hint remembers a text at a place. */
  static String held(String text, double x, double y) {
    return text + "@" + Math.round(x * 100) + "@" + Math.round(y * 100);
  }

  /** Sets a text in the middle of a height: {@code y} is the centre of its capitals. */
  static void centred(
      Graphics2D g2, String text, double x, double y, Anchor anchor, Font font, Color colour) {
    text(g2, text, x, y + font.getSize2D() * 0.33, anchor, font, colour);
  }

  /** Lines one below another around the centre {@code y}. */
  static void block(
      Graphics2D g2,
      List<String> lines,
      double x,
      double y,
      double leading,
      Anchor anchor,
      Font font,
      Color colour) {
    double first = y - (lines.size() - 1) * leading / 2;
    for (int i = 0; i < lines.size(); i++) {
      centred(g2, lines.get(i), x, first + i * leading, anchor, font, colour);
    }
  }

  static void fill(Graphics2D g2, Shape shape, Color colour) {
    g2.setColor(colour);
    g2.fill(shape);
  }

  static void draw(Graphics2D g2, Shape shape, Color colour, Stroke stroke) {
    g2.setColor(colour);
    g2.setStroke(stroke);
    g2.draw(shape);
  }

  static void line(
      Graphics2D g2, double x1, double y1, double x2, double y2, Color colour, Stroke stroke) {
    draw(g2, new Line2D.Double(x1, y1, x2, y2), colour, stroke);
  }

  /** Grey hatch on white, cut to the shape: hidden for secrecy. */
  static void hatch(Graphics2D g2, Shape shape) {
    fill(g2, shape, Look.PAPER);
    Rectangle2D box = shape.getBounds2D();
    Path2D stripes = new Path2D.Double();
    double step = 6;
    double thick = 1.6;
    for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += step) {
      stripes.moveTo(x, box.getMaxY());
      stripes.lineTo(x + box.getHeight(), box.getMinY());
      stripes.lineTo(x + box.getHeight() + thick, box.getMinY());
      stripes.lineTo(x + thick, box.getMaxY());
      stripes.closePath();
    }
    Area cut = new Area(stripes);
    cut.intersect(new Area(shape));
    fill(g2, cut, Look.EDGE);
    draw(g2, shape, Look.EDGE, Look.THIN);
  }

  static Rectangle2D box(double x1, double y1, double x2, double y2) {
    return new Rectangle2D.Double(
        Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }
}
