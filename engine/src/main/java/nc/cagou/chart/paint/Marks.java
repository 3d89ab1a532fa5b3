package nc.cagou.chart.paint;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** The marks of one kind of chart: called once for each cell, with its place on the paper. */
abstract class Marks extends AbstractXYItemRenderer {

  private static final long serialVersionUID = 1L;

  /**
   * Where names and values lie on the paper, and where a mark leaves what it says when pointed at.
   */
  record Place(
      Rectangle2D area, ValueAxis names, ValueAxis values, XYPlot plot, PlotRenderingInfo info) {

    boolean sideways() {
      return plot.getOrientation() == PlotOrientation.HORIZONTAL;
    }

    double at(double position) {
      return names.valueToJava2D(position, area, plot.getDomainAxisEdge());
    }

    double of(double value) {
      return values.valueToJava2D(value, area, plot.getRangeAxisEdge());
    }

    /** Room of one name along its axis. */
    double slot() {
      return Math.abs(at(1) - at(0));
    }

    /** What a reader reads when pointing at {@code shape}; an address makes it a link. */
    void tells(Shape shape, String tooltip, String address) {
      FreePlot.tells(info, shape, tooltip, address);
    }
  }

  abstract void mark(Graphics2D g2, Place place, int series, int item);

  @Override
  public XYItemRendererState initialise(
      Graphics2D g2, Rectangle2D dataArea, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
    XYItemRendererState state = new XYItemRendererState(info);
    state.setProcessVisibleItemsOnly(false);
    return state;
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      XYItemRendererState state,
      Rectangle2D dataArea,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshairState,
      int pass) {
    mark(g2, new Place(dataArea, domainAxis, rangeAxis, plot, info), series, item);
  }
}
