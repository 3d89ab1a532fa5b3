package nc.cagou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Lines;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

/** Which charts of two territories may share one drawing. */
class BesideTest {

  private static final Measure RATE = new Measure(Text.same("rate"), Text.same("per 1,000"), 1);
  private static final Measure COUNT = new Measure(Text.same("count"), Text.EMPTY, 0);
  private static final Text OWN = Text.same("Nouméa");
  private static final Text OTHER = Text.same("Maré");

  @Test
  void ratesOfTheSameYearsShareAChartWithTheNamesOfBoth() {
    Lines both = (Lines) over(lines(RATE, 1, 2), lines(RATE, 3, 4));
    assertEquals(List.of(OWN, OTHER), both.series().stream().map(Series::name).toList());
    assertEquals(3, both.series().get(1).cells().get(0).value());
    Bars bars = (Bars) over(bars(RATE, false), bars(RATE, false));
    assertEquals(2, bars.series().size());
  }

  @Test
  void countsOfPlacesOfOtherSizeDoNot() {
    assertNull(over(lines(COUNT, 1, 2), lines(COUNT, 300, 400)));
  }

  @Test
  void otherYearsOtherKindsAndPartsOfAWholeDoNot() {
    assertNull(over(lines(RATE, 1, 2), lines(RATE, 1, 2, 3)));
    assertNull(over(lines(RATE, 1, 2), bars(RATE, false)));
    assertNull(over(bars(RATE, true), bars(RATE, true)));
    Lines two = (Lines) over(lines(RATE, 1, 2), lines(RATE, 3, 4));
    assertNull(over(two, lines(RATE, 3, 4)));
  }

  private static Chart over(Chart one, Chart two) {
    return Beside.over(one, two, OWN, OTHER);
  }

  private static Lines lines(Measure measure, double... values) {
    List<Cell> cells = java.util.Arrays.stream(values).mapToObj(Cell::of).toList();
    List<Text> periods = cells.stream().map(c -> Text.same("y")).toList();
    return new Lines(measure, periods, List.of(new Series(Text.EMPTY, cells)));
  }

  private static Bars bars(Measure measure, boolean stacked) {
    return new Bars(
        measure,
        List.of(Text.same("a")),
        List.of(new Series(Text.EMPTY, List.of(Cell.of(1)))),
        true,
        stacked);
  }
}
