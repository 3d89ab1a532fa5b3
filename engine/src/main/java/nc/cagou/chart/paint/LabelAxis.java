package nc.cagou.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/**
 * An axis of names at 0, 1, 2 …: wrapped lines, left of their row or under (over) their column. An
 * empty list of lines leaves the place unlabelled.
 */
final class LabelAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;
  private final transient Setting setting;
  private final transient List<List<String>> labels;
  private final double gap;

  LabelAxis(Setting setting, List<List<String>> labels, boolean downwards) {
    this(setting, labels, downwards, Setting.GAP);
  }

  /**
   * @param gap between the names and the data area
   */
  LabelAxis(Setting setting, List<List<String>> labels, boolean downwards, double gap) {
    this.gap = gap;
    this.setting = setting;
    this.labels = labels;
    setAutoRange(false);
    setRange(-0.5, Math.max(labels.size(), 1) - 0.5);
    setInverted(downwards);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return List.of();
  }

  @Override
  public AxisState draw(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    for (int i = 0; i < labels.size(); i++) {
      List<String> lines = labels.get(i);
      double at = inside(valueToJava2D(i, dataArea, edge), lines, plotArea, edge);
      double leading = setting.line();
      if (RectangleEdge.isLeftOrRight(edge)) {
        Ink.block(
            g2,
            lines,
            dataArea.getMinX() - gap,
            at,
            leading,
            Ink.Anchor.END,
            setting.plain(),
            Look.INK);
      } else {
        boolean over = edge == RectangleEdge.TOP;
        double height = lines.size() * leading;
        double centre =
            over ? dataArea.getMinY() - 4 - height / 2 : dataArea.getMaxY() + 4 + height / 2;
        Ink.block(g2, lines, at, centre, leading, Ink.Anchor.MIDDLE, setting.plain(), Look.INK);
      }
    }
    AxisState state = new AxisState(cursor);
    state.setTicks(List.of());
    return state;
  }

  /** A name under the first or last column is moved until it lies on the paper. */
  private double inside(double at, List<String> lines, Rectangle2D plotArea, RectangleEdge edge) {
    if (RectangleEdge.isLeftOrRight(edge)) {
      return at;
    }
    double half = Type.widest(lines, setting.plain()) / 2;
    return Math.max(plotArea.getMinX() + half, Math.min(plotArea.getMaxX() - half, at));
  }
}
