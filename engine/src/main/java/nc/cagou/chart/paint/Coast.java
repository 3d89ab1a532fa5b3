package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nc.cagou.territory.Outlines;
import nc.cagou.territory.Ring;

/** The land under symbols: the coastline that is shipped, cut to the frame it is drawn in. */
final class Coast {

  private static final Color LAND = new Color(0xF0F1F3);

  private Coast() {}

  /** West, south, east, north of all land, with a narrow strip of sea. */
  static double[] frame() {
    double[] box = {180, 90, -180, -90};
    for (Ring ring : Outlines.coastline()) {
      for (int i = 0; i < ring.size(); i++) {
        box[0] = Math.min(box[0], ring.lon()[i]);
        box[1] = Math.min(box[1], ring.lat()[i]);
        box[2] = Math.max(box[2], ring.lon()[i]);
        box[3] = Math.max(box[3], ring.lat()[i]);
      }
    }
    return new double[] {box[0] - 0.06, box[1] - 0.06, box[2] + 0.06, box[3] + 0.06};
  }

  static void draw(Graphics2D g2, Ground ground) {
    Path2D coast = new Path2D.Double();
    Outlines.coastline().forEach(ring -> ground.trace(coast, ring));
    Ink.fill(g2, coast, LAND);
    Ink.draw(g2, coast, Look.EDGE, Look.THIN);
  }

  /** The land inside a box; the outlines of the communes where a pack has them. */
  static void draw(Graphics2D g2, Ground ground, Rectangle2D box) {
    if (Outlines.communes().isEmpty()) {
      cut(g2, ground, Outlines.coastline(), box);
      return;
    }
    Outlines.communes()
        .values()
        .forEach(
            shapes -> {
              List<Ring> rings = shapes.stream().flatMap(s -> s.rings().stream()).toList();
              cut(g2, ground, rings, box);
            });
  }

  private static void cut(Graphics2D g2, Ground ground, List<Ring> rings, Rectangle2D box) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Ring ring : rings) {
      Path2D one = new Path2D.Double();
      ground.trace(one, ring);
      if (one.getBounds2D().intersects(box)) {
        path.append(one, false);
      }
    }
    Area land = new Area(path);
    land.intersect(new Area(box));
    if (!land.isEmpty()) {
      Ink.fill(g2, land, LAND);
      Ink.draw(g2, land, Look.EDGE, Look.FINE);
    }
  }
}
