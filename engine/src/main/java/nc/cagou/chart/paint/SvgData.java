package nc.cagou.chart.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.EntityCollection;

/**
 * What each datum tells when pointed at, and where it leads. It is said by the mark itself where
 * the mark has the very shape that is pointed at, by an invisible shape on top where it is smaller.
 */
final class SvgData {

  private final Map<String, ChartEntity> waiting = new LinkedHashMap<>();

  /**
   * @param pointed whether data that lead nowhere tell their value all the same
   */
  SvgData(EntityCollection entities, boolean pointed) {
    for (Iterator<?> all = entities.iterator(); all.hasNext(); ) {
      ChartEntity entity = (ChartEntity) all.next();
      boolean told = entity.getToolTipText() != null;
      if (told && (pointed || entity.getURLText() != null)) {
        waiting.put(shape(entity.getArea()), entity);
      }
    }
  }

  /** True when a datum leads somewhere. */
  boolean linked() {
    return waiting.values().stream().anyMatch(entity -> entity.getURLText() != null);
  }

  /** Writes the mark with what it tells; false, and nothing written, when it tells nothing. */
  boolean tell(StringBuilder out, String tag, String shape, String look) {
    ChartEntity entity = waiting.remove(shape);
    if (entity == null) {
      return false;
    }
    write(out, tag, shape + look, entity);
    return true;
  }

  /** Writes the invisible shapes of all that has not been told yet. */
  void rest(StringBuilder out) {
    if (waiting.isEmpty()) {
      return;
    }
    out.append("<g fill=\"none\" pointer-events=\"all\">");
    waiting.forEach(
        (shape, entity) -> write(out, shape.substring(1, shape.indexOf(' ')), shape, entity));
    out.append("</g>");
  }

  private static void write(StringBuilder out, String tag, String element, ChartEntity entity) {
    String tip = SvgNumbers.escaped(entity.getToolTipText());
    String address = entity.getURLText();
    if (address != null) {
      out.append("<a href=\"").append(SvgNumbers.escaped(address)).append("\"><title>");
      out.append(tip).append("</title>").append(element).append("/></a>");
      return;
    }
    out.append(element).append("><title>").append(tip).append("</title></").append(tag).append('>');
  }

  private static String shape(Shape area) {
    if (area instanceof Rectangle2D r) {
      return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
          .formatted(n(r.getX()), n(r.getY()), n(r.getWidth()), n(r.getHeight()));
    }
    if (area instanceof Ellipse2D e) {
      return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\""
          .formatted(n(e.getCenterX()), n(e.getCenterY()), n(e.getWidth() / 2));
    }
    StringBuilder d = new StringBuilder();
    double[] xy = new double[6];
    PathIterator path = area.getPathIterator(new AffineTransform(), 0.3);
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(xy);
      if (kind == PathIterator.SEG_CLOSE) {
        d.append("Z ");
      } else {
        d.append(kind == PathIterator.SEG_MOVETO ? 'M' : 'L');
        d.append(hundredths(xy[0])).append(' ').append(hundredths(xy[1])).append(' ');
      }
    }
    return "<path d=\"" + SvgNumbers.path(d.toString()) + "\"";
  }

  /** As a mark's coordinate, which Batik wrote with two decimals before. */
  private static String n(double value) {
    return SvgNumbers.of(hundredths(value));
  }

  private static double hundredths(double value) {
    return Math.rint(value * 100) / 100;
  }
}
