package nc.cagou.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nc.cagou.text.Numbers;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The axis of sizes under a funnel: straight from zero, or by powers of ten when they differ much.
 */
final class SizeAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;
  private final transient Setting setting;
  private final boolean powers;
  private final transient List<Double> ticks = new ArrayList<>();

  SizeAxis(Setting setting, double[] sizes) {
    this.setting = setting;
    double low = Arrays.stream(sizes).min().orElse(1);
    double high = Arrays.stream(sizes).max().orElse(2);
    this.powers = high > 30 * low;
    setAutoRange(false);
    if (powers) {
      setRange(Math.log10(low) - 0.06, Math.log10(high) + 0.06);
      for (double ten = Math.pow(10, Math.floor(Math.log10(low))); ten <= high; ten *= 10) {
        for (double tick : new double[] {ten, 2 * ten, 5 * ten}) {
          if (tick >= low * 0.9 && tick <= high * 1.1) {
            ticks.add(tick);
          }
        }
      }
    } else {
      Scale scale = Scale.of(0, high, setting.narrow() ? 3 : 6, 0);
      setRange(0, Math.max(high * 1.03, low + 1e-9));
      for (double tick = 0; tick <= high * 1.03; tick += scale.step()) {
        ticks.add(tick);
      }
    }
  }

  /** Where a size stands in the units of this axis. */
  double position(double size) {
    return powers ? Math.log10(Math.max(size, 1e-9)) : size;
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
    double free = dataArea.getMinX() - 30;
    for (double tick : ticks) {
      String label = Numbers.decimal(tick, 0).in(setting.lang());
      double x = valueToJava2D(position(tick), dataArea, edge);
      double half = setting.wide(label) / 2;
      if (x < dataArea.getMinX() - 1 || x > dataArea.getMaxX() + 1 || x - half < free) {
        continue;
      }
      Ink.line(g2, x, dataArea.getMaxY(), x, dataArea.getMaxY() + 4, Look.EDGE, Look.THIN);
      double base = dataArea.getMaxY() + setting.line() + 4;
      Ink.text(g2, label, x, base, Ink.Anchor.MIDDLE, setting.plain(), Look.SOFT);
      free = x + half + 10;
    }
    AxisState state = new AxisState(cursor);
    state.setTicks(List.of());
    return state;
  }
}
