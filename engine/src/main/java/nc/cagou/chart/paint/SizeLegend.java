package nc.cagou.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import nc.cagou.chart.Chart.Measure;

/** The legend of proportional symbols: circles one in another, each with its round value. */
final class SizeLegend {

  private SizeLegend() {}

  /**
   * @param left of the largest circle
   * @param foot on which all circles stand
   * @param radius of a value
   * @return the paper it takes
   */
  static Rectangle2D draw(
      Graphics2D g2,
      double left,
      double foot,
      double most,
      DoubleUnaryOperator radius,
      Measure measure,
      Setting setting) {
    double[] values = values(most, measure.decimals());
    double largest = radius.applyAsDouble(values.length == 0 ? most : values[0]);
    double x = left + largest + 1;
    double labelY = foot - 6 + setting.line();
    double right = x;
    for (int i = values.length - 1; i >= 0; i--) {
      double r = radius.applyAsDouble(values[i]);
      double top = foot - 2 * r;
      Ink.draw(g2, new Ellipse2D.Double(x - r, top, 2 * r, 2 * r), Look.SOFT, Look.THIN);
      labelY = Math.min(top, labelY - setting.line());
      String label = setting.number(values[i], measure);
      Ink.line(g2, x, top, x + largest + 6, labelY, Look.SOFT, Look.THIN);
      Ink.centred(g2, label, x + largest + 10, labelY, Ink.Anchor.START, setting.plain(), Look.INK);
      right = Math.max(right, x + largest + 10 + setting.wide(label));
    }
    return Ink.box(left, labelY - 10, right, foot);
  }

  /** At most three round values, falling, the first no larger than {@code most}. */
  static double[] values(double most, int decimals) {
    double least = Math.pow(10, -decimals);
    return DoubleStream.of(most, most / 4, most / 16)
        .map(SizeLegend::round)
        .filter(v -> v >= least)
        .distinct()
        .toArray();
  }

  /** The largest 1, 2 or 5 × 10ⁿ that is not above the value. */
  private static double round(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-12)) + 1e-12));
    double digit = value / power;
    return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
  }
}
