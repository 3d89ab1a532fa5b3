package nc.cagou.chart;

import java.util.List;
import nc.cagou.text.Text;

/**
 * What a chart shows, as data: no colour, no pixel, no library. A painter turns it into SVG and
 * PNG; the same record gives the data table, the alternative text and the description.
 *
 * <p>Everywhere a value may be null: it is then not available, hidden or without object as its
 * {@link Cell#flag()} says, and is drawn so, never as zero.
 */
public sealed interface Chart
    permits Bars, Lines, Intervals, HeatTable, SmallMultiples, TerritoryMap, SymbolMap, Funnel {

  /** The measure that is shown, with its unit: "Personnes tuées", "pour 100 000 habitants". */
  Measure measure();

  /**
   * A measure.
   *
   * @param label what is counted, as an axis says it
   * @param unit the unit as a reader reads it after a number; empty for a plain count
   * @param decimals decimals shown
   */
  record Measure(Text label, Text unit, int decimals) {}

  /**
   * One value of a chart.
   *
   * @param value null when there is none to show
   * @param lower lower limit of the interval, or null
   * @param upper upper limit of the interval, or null
   * @param flag empty, or {@code s} hidden, {@code nd} not available, {@code so} without object,
   *     {@code p} provisional, {@code r} revised
   */
  record Cell(Double value, Double lower, Double upper, String flag) {
    public static Cell of(double value) {
      return Double.isFinite(value)
          ? new Cell(value, null, null, "")
          : new Cell(null, null, null, "so");
    }

    public static Cell of(double value, double lower, double upper) {
      return new Cell(value, lower, upper, "");
    }

    public static Cell absent(String flag) {
      return new Cell(null, null, null, flag);
    }
  }

  /**
   * A series: a name, and one cell for each category or period of the chart.
   *
   * @param name shown beside the series; empty when the chart has one series only
   */
  record Series(Text name, List<Cell> cells) {}

  /** Every series has one cell for each category; else the chart is an error of the program. */
  static void requireCells(int categories, List<Series> series) {
    for (Series one : series) {
      if (one.cells().size() != categories) {
        throw new IllegalArgumentException(
            categories + " categories, " + one.cells().size() + " cells in " + one.name().en());
      }
    }
  }
}
