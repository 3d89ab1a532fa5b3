package nc.cagou.chart.paint;

import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Lines;

/** Which picture a specification becomes. */
final class Pictures {

  private Pictures() {}

  static Picture of(Chart chart, Setting setting) {
    if (chart instanceof Bars bars) {
      return new BarsPicture(bars, setting, null).picture();
    }
    if (chart instanceof Lines lines) {
      return new LinesPicture(lines, setting, null).picture();
    }
    throw new IllegalArgumentException("No picture for " + chart.getClass().getName());
  }
}
