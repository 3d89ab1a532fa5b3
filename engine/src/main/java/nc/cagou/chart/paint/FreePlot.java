package nc.cagou.chart.paint;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** A plot of JFreeChart without axes: maps, and panels side by side. */
abstract class FreePlot extends Plot {

  private static final long serialVersionUID = 1L;

  abstract void paint(Graphics2D g2, Rectangle2D area, PlotRenderingInfo info);

  @Override
  public String getPlotType() {
    return getClass().getSimpleName();
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      Point2D anchor,
      PlotState parentState,
      PlotRenderingInfo info) {
    if (info != null) {
      info.setPlotArea(area);
      info.setDataArea(area);
    }
    paint(g2, area, info);
  }

  /** What a reader reads when pointing at {@code shape}; an address makes it a link. */
  static void tells(PlotRenderingInfo info, Shape shape, String tooltip, String address) {
    if (info != null && info.getOwner() != null && info.getOwner().getEntityCollection() != null) {
      info.getOwner().getEntityCollection().add(new ChartEntity(shape, tooltip, address));
    }
  }
}
