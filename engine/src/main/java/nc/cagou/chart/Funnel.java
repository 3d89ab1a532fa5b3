package nc.cagou.chart;

import java.util.List;
import nc.cagou.text.Text;

/**
 * Rates of small areas against the size of their population, inside the limits that chance allows
 * around the common rate (Spiegelhalter 2005).
 *
 * @param points one an area
 * @param centre the common rate, in the unit of the measure
 * @param limits pairs of curves, inner (95 %) first, outer (99.8 %) last
 * @param sizeLabel what the horizontal axis counts ("habitants × années")
 */
public record Funnel(
    Measure measure, List<Point> points, double centre, List<Limit> limits, Text sizeLabel)
    implements Chart {

  public record Point(Text label, double size, Cell cell) {}

  /**
   * @param coverage 0.95 or 0.998
   * @param sizes abscissas, rising
   */
  public record Limit(double coverage, double[] sizes, double[] lower, double[] upper) {}
}
