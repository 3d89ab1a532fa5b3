package nc.cagou.chart.paint;

import java.util.List;
import java.util.Map;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Funnel;
import nc.cagou.chart.HeatTable;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.chart.SymbolMap;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.territory.Outlines;
import nc.cagou.territory.Shape;

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
    if (chart instanceof Intervals intervals) {
      return new IntervalsPicture(intervals, setting, null).picture();
    }
    if (chart instanceof HeatTable heat) {
      return new HeatPicture(heat, setting).picture();
    }
    if (chart instanceof SmallMultiples many) {
      return new PanelsPicture(many, setting).picture();
    }
    if (chart instanceof TerritoryMap map) {
      Map<String, List<Shape>> outlines = Outlines.communes();
      return outlines.isEmpty()
          ? new TilePicture(map, setting).picture()
          : new OutlinePicture(map, outlines, setting).picture();
    }
    if (chart instanceof SymbolMap map) {
      return new SymbolPicture(map, setting).picture();
    }
    if (chart instanceof Funnel funnel) {
      return new FunnelPicture(funnel, setting).picture();
    }
    throw new IllegalArgumentException("No picture for " + chart.getClass().getName());
  }
}
