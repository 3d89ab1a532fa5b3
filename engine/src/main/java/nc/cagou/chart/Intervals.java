package nc.cagou.chart;

import java.util.List;
import nc.cagou.text.Text;

/**
 * Estimates with their intervals, one row each, against a reference line.
 *
 * @param rows labels, in the order shown
 * @param cells as long as {@code rows}
 * @param reference the line to compare with (a territory's mean), or null
 * @param referenceLabel what the line is
 */
public record Intervals(
    Measure measure, List<Text> rows, List<Cell> cells, Double reference, Text referenceLabel)
    implements Chart {

  public Intervals {
    Chart.requireCells(rows.size(), List.of(new Series(Text.EMPTY, cells)));
  }
}
