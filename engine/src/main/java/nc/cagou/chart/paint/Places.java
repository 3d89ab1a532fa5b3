package nc.cagou.chart.paint;

import java.awt.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Text;
import org.jfree.chart.plot.PlotRenderingInfo;

/** What the charts know of territories. */
final class Places {

  private Places() {}

  static Text name(String code) {
    return Territories.name(code);
  }

  /** The cells of a map that belong to communes, by code of the commune. */
  static Map<String, Cell> ofCommunes(TerritoryMap map) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Territory commune : Territories.communes()) {
      if (map.cells().get(commune.code()) != null) {
        cells.put(commune.code(), map.cells().get(commune.code()));
      }
    }
    return cells;
  }

  /** How many communes a map says nothing about. */
  static long without(TerritoryMap map) {
    return Territories.communes().size() - ofCommunes(map).size();
  }

  /** Name and value of a territory when pointed at, its page when links are wanted. */
  static void tells(
      PlotRenderingInfo info,
      Shape shape,
      String code,
      Cell cell,
      Measure measure,
      Setting setting) {
    String value =
        cell == null
            ? Phrases.get("key.missing", setting.lang())
            : setting.labelWithInterval(cell, measure);
    String tip = Phrases.tip(setting.in(name(code)), "", value, setting.lang());
    String address = setting.links() == null ? null : setting.links().apply(code);
    FreePlot.tells(info, shape, tip, address);
  }
}
