package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import nc.cagou.chart.SymbolMap;
import org.jfree.chart.plot.PlotRenderingInfo;

/**
 * Circles on the coastline, area by value, the largest drawn first and named where there is room.
 * Where several lie in greater Nouméa, they are drawn in an inset of their own scale. Points far
 * from New Caledonia are not on the paper; they stay in the table.
 */
final class SymbolPicture {

  private static final Color DISC = new Color(0x12, 0x43, 0x6D, 115);

  /** West, south, east, north of greater Nouméa. */
  private static final double[] TOWN = {166.24, -22.4, 166.66, -22.02};

  private static final int CROWD = 3;

  private final SymbolMap map;
  private final Setting setting;
  private final double[] frame = Coast.frame();
  private final List<SymbolMap.Point> points;
  private final double most;

  SymbolPicture(SymbolMap map, Setting setting) {
    this.map = map;
    this.setting = setting;
    this.points =
        map.points().stream()
            .filter(p -> Cells.present(p.cell()) && p.cell().value() > 0 && within(frame, p))
            .sorted(Comparator.comparingDouble(p -> -p.cell().value()))
            .toList();
    this.most = points.isEmpty() ? 1 : points.get(0).cell().value();
  }

  Picture picture() {
    double height = setting.width() * Ground.ratio(frame[0], frame[1], frame[2], frame[3]);
    String foot =
        Phrases.signs(map.points().stream().map(SymbolMap.Point::cell).toList(), setting.lang());
    String insets = crowded() ? Phrases.get("map.insets", setting.lang()) : "";
    String notes = insets.isEmpty() || foot.isEmpty() ? insets + foot : insets + " " + foot;
    return new Picture(setting.caption(map.measure()), List.of(), new CoastPlot(), height, notes);
  }

  private static boolean within(double[] box, SymbolMap.Point p) {
    return p.lon() >= box[0] && p.lat() >= box[1] && p.lon() <= box[2] && p.lat() <= box[3];
  }

  private List<SymbolMap.Point> inTown() {
    return points.stream().filter(p -> within(TOWN, p)).toList();
  }

  private boolean crowded() {
    return inTown().size() >= CROWD;
  }

  private double radius(double value) {
    double largest = setting.narrow() ? 16 : 24;
    return Math.max(2, largest * Math.sqrt(value / most));
  }

  private final class CoastPlot extends FreePlot {

    private static final long serialVersionUID = 1L;

    @Override
    void paint(Graphics2D g2, Rectangle2D area, PlotRenderingInfo info) {
      Ground ground = new Ground(frame[0], frame[1], frame[2], frame[3], area);
      boolean crowded = crowded();
      Coast.draw(g2, ground);
      Labels labels = new Labels(area, setting.plain());
      if (crowded) {
        labels.keep(town(g2, info, ground, area, inTown()));
      }
      double column = crowded ? area.getMinX() + area.getWidth() * 0.8 : area.getMinX();
      double foot = crowded ? area.getMinY() + area.getHeight() * 0.2 : area.getMaxY() - 4;
      labels.keep(
          SizeLegend.draw(
              g2, column, foot, most, SymbolPicture.this::radius, map.measure(), setting));
      List<SymbolMap.Point> rest =
          crowded ? points.stream().filter(p -> !within(TOWN, p)).toList() : points;
      discs(g2, info, ground, rest, labels, setting.narrow() ? 4 : 8);
    }

    /**
     * Greater Nouméa at a larger scale, in the free south-west; its frame stands on the map too.
     */
    private Rectangle2D town(
        Graphics2D g2,
        PlotRenderingInfo info,
        Ground ground,
        Rectangle2D area,
        List<SymbolMap.Point> points) {
      Point2D upper = ground.at(TOWN[0], TOWN[3]);
      Point2D lower = ground.at(TOWN[2], TOWN[1]);
      Rectangle2D on = Ink.box(upper.getX(), upper.getY(), lower.getX(), lower.getY());
      Ink.draw(g2, on, Look.SOFT, Look.THIN);
      double width = area.getWidth() * 0.3;
      double height = width * Ground.ratio(TOWN[0], TOWN[1], TOWN[2], TOWN[3]);
      Rectangle2D box =
          Ink.box(
              area.getMinX() + 1,
              area.getMaxY() - height - 1,
              area.getMinX() + width,
              area.getMaxY() - 1);
      Ground near = new Ground(TOWN[0], TOWN[1], TOWN[2], TOWN[3], box);
      Coast.draw(g2, near, box);
      Ink.draw(g2, box, Look.SOFT, Look.THIN);
      Font small = Type.regular(setting.narrow() ? 12 : 13);
      String title = Phrases.get("map.town", setting.lang());
      double base = box.getMinY() + small.getSize2D() + 2;
      Ink.text(g2, title, box.getMinX() + 5, base, Ink.Anchor.START, small, Look.INK);
      Labels names = new Labels(box, small);
      names.keep(Ink.box(box.getMinX(), box.getMinY(), box.getMaxX(), base + 3));
      discs(g2, info, near, points, names, setting.narrow() ? 3 : 8);
      return box;
    }

    private void discs(
        Graphics2D g2,
        PlotRenderingInfo info,
        Ground ground,
        List<SymbolMap.Point> drawn,
        Labels labels,
        int named) {
      for (SymbolMap.Point point : drawn) {
        Ellipse2D disc = disc(ground, point);
        Ink.fill(g2, disc, DISC);
        Ink.draw(g2, disc, Look.ACCENT, Look.THIN);
        labels.keep(disc.getBounds2D());
        FreePlot.tells(info, disc, tip(point), null);
      }
      for (SymbolMap.Point point : drawn.subList(0, Math.min(named, drawn.size()))) {
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
  }
}
