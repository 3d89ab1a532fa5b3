package nc.cagou.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of values: round ticks written in the reader's language, no line, no tick marks. */
final class MeasureAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;
  private final transient Setting setting;
  private final transient Scale scale;
  private final transient DoubleFunction<String> written;
  private final boolean labelled;

  MeasureAxis(Setting setting, Scale scale, DoubleFunction<String> written, boolean labelled) {
    this.setting = setting;
    this.scale = scale;
    this.written = written;
    this.labelled = labelled;
    setAutoRange(false);
    setRange(scale.low(), scale.high());
  }

  /** Width of the widest tick label. */
  double widest() {
    double widest = 0;
    for (double value : values()) {
      widest = Math.max(widest, setting.wide(written.apply(value)));
    }
    return widest;
  }

  private List<Double> values() {
    List<Double> all = new ArrayList<>();
    long count = Math.round((scale.high() - scale.low()) / scale.step());
    for (long i = 0; i <= count; i++) {
      double value = scale.low() + i * scale.step();
      all.add(Math.abs(value) < scale.step() * 1e-9 ? 0.0 : value);
    }
    return all;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    for (double value : values()) {
      ticks.add(
          new NumberTick(value, written.apply(value), TextAnchor.CENTER, TextAnchor.CENTER, 0));
    }
    return ticks;
  }

  @Override
  public AxisState draw(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    AxisState state = new AxisState(cursor);
    List<NumberTick> ticks = refreshTicks(g2, state, dataArea, edge);
    state.setTicks(ticks);
    if (!labelled) {
      return state;
    }
    for (NumberTick tick : ticks) {
      double at = valueToJava2D(tick.getValue(), dataArea, edge);
      if (RectangleEdge.isLeftOrRight(edge)) {
        Ink.centred(
            g2,
            tick.getText(),
            dataArea.getMinX() - Setting.GAP,
            at,
            Ink.Anchor.END,
            setting.plain(),
            Look.SOFT);
      } else {
        double base = dataArea.getMaxY() + setting.line() + 2;
        Ink.text(g2, tick.getText(), at, base, Ink.Anchor.MIDDLE, setting.plain(), Look.SOFT);
      }
    }
    return state;
  }
}
