package nc.cagou.chart;

import java.util.List;
import nc.cagou.text.Text;

/**
 * A table whose cells are shaded by value in five classes, the bounds printed: hour × weekday.
 *
 * @param rows labels from top to bottom
 * @param columns labels from left to right
 * @param cells one list a row, as long as {@code columns}
 */
public record HeatTable(
    Measure measure, List<Text> rows, List<Text> columns, List<List<Cell>> cells) implements Chart {

  public HeatTable {
    if (cells.size() != rows.size()) {
      throw new IllegalArgumentException(rows.size() + " rows, cells of " + cells.size());
    }
    Chart.requireCells(columns.size(), cells.stream().map(c -> new Series(Text.EMPTY, c)).toList());
  }
}
