package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import nc.cagou.chart.SymbolMap;
import nc.cagou.territory.Outlines;
import nc.cagou.territory.Ring;
import org.jfree.chart.plot.PlotRenderingInfo;

/**
 * Circles on the coastline, area by value, the largest drawn first and named where there is room.
 * Points far from New Caledonia are not on the paper; they stay in the table.
 */
final class SymbolPicture {

  private static final Color LAND = new Color(0xF0F1F3);
  private static final Color DISC = new Color(0x12, 0x43, 0x6D, 115);

  private final SymbolMap map;
  private final Setting setting;
  private final List<SymbolMap.Point> points;
  private final double most;
  private final double west;
  private final double south;
  private final double east;
  private final double north;

  SymbolPicture(SymbolMap map, Setting setting) {
    this.map = map;
    this.setting = setting;
    double[] box = {180, 90, -180, -90};
    for (Ring ring : Outlines.coastline()) {
      for (int i = 0; i < ring.size(); i++) {
        box[0] = Math.min(box[0], ring.lon()[i]);
        box[1] = Math.min(box[1], ring.lat()[i]);
        box[2] = Math.max(box[2], ring.lon()[i]);
        box[3] = Math.max(box[3], ring.lat()[i]);
      }
    }
    this.west = box[0] - 0.06;
    this.south = box[1] - 0.06;
    this.east = box[2] + 0.06;
    this.north = box[3] + 0.06;
    this.points =
        map.points().stream()
            .filter(p -> Cells.present(p.cell()) && p.cell().value() > 0 && near(p))
            .sorted(Comparator.comparingDouble(p -> -p.cell().value()))
            .toList();
    this.most = points.isEmpty() ? 1 : points.get(0).cell().value();
  }

  Picture picture() {
    double height = setting.width() * Ground.ratio(west, south, east, north);
    String foot =
        Phrases.signs(map.points().stream().map(SymbolMap.Point::cell).toList(), setting.lang());
    return new Picture(setting.caption(map.measure()), List.of(), new CoastPlot(), height, foot);
  }

  private boolean near(SymbolMap.Point p) {
    return p.lon() >= west && p.lon() <= east && p.lat() >= south && p.lat() <= north;
  }

  private double radius(double value) {
    double largest = setting.narrow() ? 16 : 24;
    return Math.max(2, largest * Math.sqrt(value / most));
  }

  private final class CoastPlot extends FreePlot {

    private static final long serialVersionUID = 1L;

    @Override
    void paint(Graphics2D g2, Rectangle2D area, PlotRenderingInfo info) {
      Ground ground = new Ground(west, south, east, north, area);
      Path2D coast = new Path2D.Double();
      Outlines.coastline().forEach(ring -> ground.trace(coast, ring));
      Ink.fill(g2, coast, LAND);
      Ink.draw(g2, coast, Look.EDGE, Look.THIN);
      Labels labels = new Labels(area, setting.plain());
      Rectangle2D legend = legend(g2, area);
      labels.keep(legend);
      for (SymbolMap.Point point : points) {
        Ellipse2D disc = disc(ground, point);
        Ink.fill(g2, disc, DISC);
        Ink.draw(g2, disc, Look.ACCENT, Look.THIN);
        labels.keep(disc.getBounds2D());
        FreePlot.tells(info, disc, tip(point), null);
      }
      int named = setting.narrow() ? 4 : 8;
      for (SymbolMap.Point point : points.subList(0, Math.min(named, points.size()))) {
        Point2D at = ground.at(point.lon(), point.lat());
        double radius = radius(point.cell().value());
        labels.set(g2, setting.in(point.label()), at.getX(), at.getY(), radius, Look.INK);
      }
    }

    private Ellipse2D disc(Ground ground, SymbolMap.Point point) {
      Point2D at = ground.at(point.lon(), point.lat());
      double r = radius(point.cell().value());
      return new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
    }

    private String tip(SymbolMap.Point point) {
      String value = setting.labelWithInterval(point.cell(), map.measure());
      return Phrases.tip(setting.in(point.label()), "", value, setting.lang());
    }

    /** Circles one in another at the foot of the empty south-west, each with its value. */
    private Rectangle2D legend(Graphics2D g2, Rectangle2D area) {
      double[] values = Sizes.of(most, map.measure().decimals());
      double r0 = radius(values[0]);
      double foot = area.getMaxY() - 4;
      double x = area.getMinX() + r0 + 1;
      double labelY = Double.MAX_VALUE;
      double right = x;
      for (int i = values.length - 1; i >= 0; i--) {
        double r = radius(values[i]);
        double top = foot - 2 * r;
        Ink.draw(g2, new Ellipse2D.Double(x - r, top, 2 * r, 2 * r), Look.SOFT, Look.THIN);
        labelY = Math.min(top, labelY - setting.line());
        if (i == values.length - 1) {
          labelY = Math.min(top, foot - 6);
        }
        String label = setting.number(values[i], map.measure());
        Ink.line(g2, x, top, x + r0 + 6, labelY, Look.SOFT, Look.THIN);
        Ink.centred(g2, label, x + r0 + 10, labelY, Ink.Anchor.START, setting.plain(), Look.INK);
        right = Math.max(right, x + r0 + 10 + setting.wide(label));
      }
      return Ink.box(area.getMinX(), labelY - 10, right, foot);
    }
  }
}
