package nc.cagou.chart.paint;

import java.util.List;
import nc.cagou.chart.Chart.Cell;
import org.jfree.data.xy.AbstractXYDataset;

/**
 * The cells of a chart as JFreeChart reads them: series by position, NaN where there is no value.
 */
final class Cells extends AbstractXYDataset {

  private static final long serialVersionUID = 1L;
  private final transient List<List<Cell>> rows;

  Cells(List<List<Cell>> rows) {
    this.rows = rows;
  }

  static boolean present(Cell cell) {
    return cell != null && cell.value() != null && Double.isFinite(cell.value());
  }

  static boolean hidden(Cell cell) {
    return cell != null && !present(cell) && "s".equals(cell.flag());
  }

  @Override
  public int getSeriesCount() {
    return rows.size();
  }

  @Override
  public String getSeriesKey(int series) {
    return String.valueOf(series);
  }

  @Override
  public int getItemCount(int series) {
    return rows.get(series).size();
  }

  @Override
  public Number getX(int series, int item) {
    return item;
  }

  @Override
  public Number getY(int series, int item) {
    Cell cell = rows.get(series).get(item);
    return present(cell) ? cell.value() : Double.NaN;
  }
}
