package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.territory.TilePlan;
import org.jfree.chart.plot.PlotRenderingInfo;

/**
 * One tile a commune, laid out as on the ground: short name and value in each. On narrow paper the
 * name is cut to four letters; the whole name stands in the table and when pointed at.
 */
final class TilePicture {

  private static final double SLIT = 3;

  private final TerritoryMap map;
  private final Setting setting;
  private final Shades shades;

  TilePicture(TerritoryMap map, Setting setting) {
    this.map = map;
    this.setting = setting;
    boolean missing = TilePlan.all().stream().anyMatch(t -> !map.cells().containsKey(t.code()));
    this.shades = new Shades(setting, map.measure(), Places.ofCommunes(map).values(), missing);
  }

  Picture picture() {
    double height = TilePlan.rows() * tall();
    return new Picture(setting.caption(map.measure()), shades.keys(), new TilePlot(), height, "");
  }

  private double wide() {
    return Math.min(72, setting.width() / TilePlan.columns());
  }

  private double tall() {
    return setting.narrow() ? 38 : 46;
  }

  private final class TilePlot extends FreePlot {

    private static final long serialVersionUID = 1L;

    @Override
    void paint(Graphics2D g2, Rectangle2D area, PlotRenderingInfo info) {
      for (TilePlan.Tile tile : TilePlan.all()) {
        ground(g2, info, tile, box(area, tile));
      }
      Font small = Type.regular(setting.narrow() ? 12 : 13);
      double step = setting.line() / 2 - 0.5;
      for (TilePlan.Tile tile : TilePlan.all()) {
        Rectangle2D box = box(area, tile);
        boolean alone = !Cells.present(map.cells().get(tile.code()));
        double y = box.getCenterY() - (alone ? 0 : step);
        Ink.centred(g2, name(tile), box.getCenterX(), y, Ink.Anchor.MIDDLE, small, ink(tile));
      }
      for (TilePlan.Tile tile : TilePlan.all()) {
        Cell cell = map.cells().get(tile.code());
        if (Cells.present(cell)) {
          Rectangle2D box = box(area, tile);
          String value = setting.number(cell.value(), map.measure());
          boolean wide = Type.width(value, setting.strong()) > box.getWidth() - 2;
          Font strong = wide ? Type.strong(12) : setting.strong();
          double y = box.getCenterY() + step;
          Ink.centred(g2, value, box.getCenterX(), y, Ink.Anchor.MIDDLE, strong, ink(tile));
        }
      }
    }

    private Rectangle2D box(Rectangle2D area, TilePlan.Tile tile) {
      double left = area.getX() + (area.getWidth() - wide() * TilePlan.columns()) / 2;
      double x = left + tile.column() * wide() + SLIT / 2;
      double y = area.getY() + tile.row() * tall() + SLIT / 2;
      return Ink.box(x, y, x + wide() - SLIT, y + tall() - SLIT);
    }

    private Color ink(TilePlan.Tile tile) {
      Cell cell = map.cells().get(tile.code());
      return Cells.present(cell) ? Look.on(shades.of(cell)) : Look.INK;
    }

    private void ground(
        Graphics2D g2, PlotRenderingInfo info, TilePlan.Tile tile, Rectangle2D box) {
      Cell cell = map.cells().get(tile.code());
      if (Cells.present(cell)) {
        Ink.fill(g2, box, shades.of(cell));
      } else if (Cells.hidden(cell)) {
        Ink.hatch(g2, box);
        plate(g2, box);
      } else {
        Ink.fill(g2, box, Look.PAPER);
        Ink.draw(g2, box, Look.EDGE, Look.THIN);
      }
      Places.tells(info, box, tile.code(), cell, map.measure(), setting);
    }

    /** White ground behind the name on a hatch. */
    private void plate(Graphics2D g2, Rectangle2D box) {
      double y = box.getCenterY();
      Ink.fill(g2, Ink.box(box.getMinX() + 2, y - 8, box.getMaxX() - 2, y + 8), Look.PAPER);
    }

    private String name(TilePlan.Tile tile) {
      if (!setting.narrow()) {
        return tile.label();
      }
      String letters = tile.label().replaceAll("^.{1,2}[. -]+", "").replaceAll("[^\\p{L}]", "");
      return letters.length() <= 4 ? letters : letters.substring(0, 4);
    }
  }
}
