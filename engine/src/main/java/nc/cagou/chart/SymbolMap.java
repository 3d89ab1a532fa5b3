package nc.cagou.chart;

import java.util.List;
import nc.cagou.text.Text;

/**
 * Proportional symbols on the coastline: absolute numbers at places (clusters, facilities).
 *
 * @param points the area of a symbol is proportional to its value
 */
public record SymbolMap(Measure measure, List<Point> points) implements Chart {

  /**
   * @param label what the place is called
   * @param lon degrees east, WGS 84
   * @param lat degrees north, WGS 84
   */
  public record Point(Text label, double lon, double lat, Cell cell) {}
}
