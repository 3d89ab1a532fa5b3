/**
 * The room where a chart specification becomes a picture. {@link nc.cagou.chart.paint.Painter} is
 * the door: SVG and PNG of a figure, painted by JFreeChart on the same Graphics2D calls, so both
 * are one picture. {@link nc.cagou.chart.paint.Description} writes what a reader who cannot see it
 * hears, {@link nc.cagou.chart.paint.ChartTable} the exact values under it.
 *
 * <p>Changed freely: colours and sizes ({@code Look}), one picture a kind of chart ({@code
 * BarsPicture} and its like), the words ({@code Phrases_fr/en.properties}). Not changed: the same
 * figure gives the same bytes, and nothing here knows where a figure comes from.
 */
package nc.cagou.chart.paint;
