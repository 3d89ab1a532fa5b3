package nc.cagou.chart;

import java.util.List;
import nc.cagou.text.Text;

/**
 * The same chart for several groups side by side, on one scale.
 *
 * @param panels at least two, all of one kind ({@link Bars}, {@link Lines} or {@link Intervals})
 */
public record SmallMultiples(Measure measure, List<Panel> panels) implements Chart {

  public record Panel(Text title, Chart chart) {}
}
