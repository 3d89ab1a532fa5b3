package nc.cagou.chart.paint;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import nc.cagou.territory.Ring;

/**
 * The ground on paper: an equirectangular projection, true to scale in the middle of its frame,
 * centred in the area it is given.
 */
final class Ground {

  private final double west;
  private final double north;
  private final double shrink;
  private final double scale;
  private final double left;
  private final double top;

  Ground(double west, double south, double east, double north, Rectangle2D area) {
    this.west = west;
    this.north = north;
    this.shrink = Math.cos(Math.toRadians((south + north) / 2));
    double width = Math.max((east - west) * shrink, 1e-6);
    double height = Math.max(north - south, 1e-6);
    this.scale = Math.min(area.getWidth() / width, area.getHeight() / height);
    this.left = area.getX() + (area.getWidth() - width * scale) / 2;
    this.top = area.getY() + (area.getHeight() - height * scale) / 2;
  }

  /** Height over width of a frame on the ground. */
  static double ratio(double west, double south, double east, double north) {
    return (north - south) / ((east - west) * Math.cos(Math.toRadians((south + north) / 2)));
  }

  Point2D at(double lon, double lat) {
    return new Point2D.Double(
        tenth(left + (lon - west) * shrink * scale), tenth(top + (north - lat) * scale));
  }

  /** Square units of paper for a square kilometre. */
  double perSquareKm() {
    double units = scale / (Math.PI * 6371 / 180);
    return units * units;
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /** Adds a ring; points closer than a unit to the last one are left out. */
  void trace(Path2D path, Ring ring) {
    Point2D last = at(ring.lon()[0], ring.lat()[0]);
    path.moveTo(last.getX(), last.getY());
    for (int i = 1; i < ring.size() - 1; i++) {
      Point2D next = at(ring.lon()[i], ring.lat()[i]);
      if (next.distance(last) > 1) {
        path.lineTo(next.getX(), next.getY());
        last = next;
      }
    }
    path.closePath();
  }
}
