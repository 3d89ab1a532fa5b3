package nc.cagou.chart.paint;

import static nc.cagou.chart.paint.Gallery.KILLED;
import static nc.cagou.chart.paint.Gallery.RATE;
import static nc.cagou.chart.paint.Gallery.series;
import static nc.cagou.chart.paint.Gallery.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Series;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

class ChartTableTest {

  private static List<String> keys(Chart chart) {
    return ChartTable.of(chart).columns().stream().map(ChartTable.Column::key).toList();
  }

  private static List<String> raw(Chart chart, int row) {
    return ChartTable.of(chart).rows().get(row).stream().map(ChartTable.Entry::raw).toList();
  }

  @Test
  void oneSeriesNeedsNoColumnForIt() {
    Chart chart = new Bars(KILLED, texts("a", "b"), List.of(series("", 1, 2.5)), true, false);
    assertEquals(List.of("category", "value"), keys(chart));
    assertEquals(List.of("b", "2.5"), raw(chart, 1));
  }

  @Test
  void limitsAndSignsAreColumnsWhereThereAreAny() {
    List<Cell> cells = List.of(Cell.of(1234.25, 1000, 1500.5), Cell.absent("s"));
    Chart chart =
        new Bars(
            RATE,
            texts("a", "b"),
            List.of(new Series(Text.EMPTY, cells), series("z", 1, 2)),
            true,
            false);
    assertEquals(List.of("series", "category", "value", "lower", "upper", "flag"), keys(chart));
    assertEquals(List.of("", "a", "1234.25", "1000", "1500.5", ""), raw(chart, 0));
    assertEquals(List.of("", "b", "", "", "", "s"), raw(chart, 1));
    assertEquals(
        new Text("1\u202f234,3", "1,234.3"), ChartTable.of(chart).rows().get(0).get(2).shown());
  }

  @Test
  void everyKindHasARowForEachDatum() {
    Gallery.charts()
        .forEach(
            (name, chart) -> {
              ChartTable table = ChartTable.of(chart);
              assertEquals(Data.of(chart).size(), table.rows().size(), name);
              table.rows().forEach(row -> assertEquals(table.columns().size(), row.size(), name));
            });
  }
}
