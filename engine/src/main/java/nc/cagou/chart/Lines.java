package nc.cagou.chart;

import java.util.List;
import nc.cagou.text.Text;

/**
 * An evolution: periods from left to right, one line a series, its interval as a band.
 *
 * @param periods labels of the periods, in order; a period without a value breaks the line
 */
public record Lines(Measure measure, List<Text> periods, List<Series> series) implements Chart {

  public Lines {
    Chart.requireCells(periods.size(), series);
  }
}
