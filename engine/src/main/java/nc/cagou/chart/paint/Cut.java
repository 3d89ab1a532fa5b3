package nc.cagou.chart.paint;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Lines cut to the paper, so that nothing needs a clip (Liang and Barsky 1984). */
final class Cut {

  private Cut() {}

  /** The part of a line inside an area; null when there is none or an end is undefined. */
  static Line2D to(Line2D line, Rectangle2D area) {
    double dx = line.getX2() - line.getX1();
    double dy = line.getY2() - line.getY1();
    if (!Double.isFinite(dx) || !Double.isFinite(dy)) {
      return null;
    }
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {
      line.getX1() - area.getMinX(),
      area.getMaxX() - line.getX1(),
      line.getY1() - area.getMinY(),
      area.getMaxY() - line.getY1()
    };
    double from = 0;
    double to = 1;
    for (int i = 0; i < 4; i++) {
      if (p[i] == 0 && q[i] < 0) {
        return null;
      }
      if (p[i] < 0) {
        from = Math.max(from, q[i] / p[i]);
      } else if (p[i] > 0) {
        to = Math.min(to, q[i] / p[i]);
      }
    }
    if (from >= to) {
      return null;
    }
    return new Line2D.Double(
        from == 0 ? line.getX1() : line.getX1() + from * dx,
        from == 0 ? line.getY1() : line.getY1() + from * dy,
        to == 1 ? line.getX2() : line.getX1() + to * dx,
        to == 1 ? line.getY2() : line.getY1() + to * dy);
  }
}
