package nc.cagou.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/**
 * An XY plot of the house: no frame, no background, margins given, hairline grid across the values,
 * and marks may write their label outside the data area.
 */
final class OpenPlot extends XYPlot {

  private static final long serialVersionUID = 1L;

  /** Room around the data area, in the order top, left, bottom, right. */
  record Margins(double top, double left, double bottom, double right) {}

  OpenPlot(XYDataset data, ValueAxis names, ValueAxis values, Marks marks, Margins margins) {
    super(data, names, values, marks);
    setOutlineVisible(false);
    setBackgroundPaint(null);
    setInsets(RectangleInsets.ZERO_INSETS);
    setAxisOffset(RectangleInsets.ZERO_INSETS);
    setDomainGridlinesVisible(false);
    setRangeGridlinesVisible(true);
    setRangeGridlinePaint(Look.HAIR);
    setRangeGridlineStroke(Look.THIN);
    setRangeZeroBaselineVisible(false);
    AxisSpace space = new AxisSpace();
    space.setTop(margins.top());
    space.setLeft(margins.left());
    space.setBottom(margins.bottom());
    space.setRight(margins.right());
    setFixedDomainAxisSpace(space);
    setFixedRangeAxisSpace(space);
  }

  /** Rows from top to bottom, values from left to right, no grid. */
  OpenPlot sideways() {
    setOrientation(PlotOrientation.HORIZONTAL);
    setRangeGridlinesVisible(false);
    return this;
  }

  OpenPlot withoutGrid() {
    setRangeGridlinesVisible(false);
    return this;
  }

  @Override
  public boolean render(
      Graphics2D g2,
      Rectangle2D dataArea,
      int index,
      PlotRenderingInfo info,
      CrosshairState crosshairState) {
    java.awt.Shape clip = g2.getClip();
    g2.setClip(null);
    boolean found = super.render(g2, dataArea, index, info, crosshairState);
    g2.setClip(clip);
    return found;
  }
}
