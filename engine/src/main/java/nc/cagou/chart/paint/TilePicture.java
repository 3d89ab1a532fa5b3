package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
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
      double left = area.getX() + (area.getWidth() - wide() * TilePlan.columns()) / 2;
      for (TilePlan.Tile tile : TilePlan.all()) {
        double x = left + tile.column() * wide();
        double y = area.getY() + tile.row() * tall();
        tile(g2, info, tile, Ink.box(x, y, x + wide() - SLIT, y + tall() - SLIT));
      }
    }

    private void tile(Graphics2D g2, PlotRenderingInfo info, TilePlan.Tile tile, Rectangle2D box) {
      Cell cell = map.cells().get(tile.code());
      Color on = Look.INK;
      if (Cells.present(cell)) {
        Color shade = shades.of(cell);
        Ink.fill(g2, box, shade);
        on = Look.on(shade);
      } else if (Cells.hidden(cell)) {
        Ink.hatch(g2, box);
      } else {
        Ink.draw(g2, box, Look.EDGE, Look.THIN);
      }
      Font small = Type.regular(setting.narrow() ? 12 : 13);
      double middle = box.getCenterX();
      double step = setting.line() / 2 - 0.5;
      boolean hidden = Cells.hidden(cell);
      if (hidden) {
        plate(g2, box);
      }
      Ink.centred(
          g2,
          name(tile),
          middle,
          box.getCenterY() - (Cells.present(cell) ? step : 0),
          Ink.Anchor.MIDDLE,
          small,
          on);
      if (Cells.present(cell)) {
        String value = setting.number(cell.value(), map.measure());
        Font strong =
            Type.strong(Type.width(value, setting.strong()) > box.getWidth() ? 12 : setting.size());
        Ink.centred(g2, value, middle, box.getCenterY() + step, Ink.Anchor.MIDDLE, strong, on);
      }
      Places.tells(info, box, tile.code(), cell, map.measure(), setting);
    }

    /** White ground behind the name on a hatch. */
    private void plate(Graphics2D g2, Rectangle2D box) {
      Shape plate =
          Ink.box(box.getMinX() + 2, box.getCenterY() - 8, box.getMaxX() - 2, box.getCenterY() + 8);
      Ink.fill(g2, plate, Look.PAPER);
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
