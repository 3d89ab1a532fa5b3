package nc.cagou.chart;

import java.util.List;
import nc.cagou.text.Text;

/**
 * Bars from zero: a ranking (horizontal, sorted by the caller) or counts by category. At most four
 * series; more belong in {@link SmallMultiples}.
 *
 * @param categories one label a bar
 * @param series one list of cells each, as long as {@code categories}
 * @param horizontal true for a ranking
 * @param stacked true when the series are parts of one whole
 */
public record Bars(
    Measure measure,
    List<Text> categories,
    List<Series> series,
    boolean horizontal,
    boolean stacked)
    implements Chart {

  public Bars {
    Chart.requireCells(categories.size(), series);
  }
}
