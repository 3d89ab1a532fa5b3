package nc.cagou.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.PlotRenderingInfo;

/** Panels side by side on one scale, each with its title; legend and measure are said once. */
final class PanelsPicture {

  private static final double BETWEEN = 24;

  private final SmallMultiples many;
  private final Setting setting;

  PanelsPicture(SmallMultiples many, Setting setting) {
    this.many = many;
    this.setting = setting;
  }

  Picture picture() {
    int columns = columns();
    Setting each = setting.narrowed((setting.width() - BETWEEN * (columns - 1)) / columns);
    Scale scale = shared();
    List<Picture> pictures = new ArrayList<>();
    List<Key> keys = List.of();
    for (SmallMultiples.Panel panel : many.panels()) {
      Picture own = picture(panel.chart(), each, scale);
      keys = own.keys().isEmpty() ? keys : own.keys();
      pictures.add(new Picture("", List.of(), own.plot(), own.plotHeight(), ""));
    }
    PanelsPlot plot = new PanelsPlot(pictures, each, columns);
    String foot = Phrases.signs(cells(), setting.lang());
    return new Picture(setting.caption(many.measure()), keys, plot, plot.height(), foot);
  }

  private int columns() {
    int count = many.panels().size();
    boolean dense = many.panels().stream().anyMatch(p -> dense(p.chart()));
    if (setting.narrow()) {
      return dense ? 1 : Math.min(2, count);
    }
    return dense || count == 2 || count == 4 ? Math.min(2, count) : 3;
  }

  /** Names at the side take room: such panels need more width. */
  private static boolean dense(Chart chart) {
    return chart instanceof Intervals
        || chart instanceof Bars bars && (bars.horizontal() || bars.categories().size() > 12)
        || chart instanceof Lines lines && lines.series().size() > 1;
  }

  private static Picture picture(Chart chart, Setting each, Scale scale) {
    if (chart instanceof Bars bars) {
      return new BarsPicture(bars, each, scale).picture();
    }
    if (chart instanceof Lines lines) {
      return new LinesPicture(lines, each, scale).picture();
    }
    if (chart instanceof Intervals intervals) {
      return new IntervalsPicture(intervals, each, scale).picture();
    }
    throw new IllegalArgumentException("A panel holds bars, lines or intervals, not " + chart);
  }

  /** One scale that holds the scales of all panels. */
  private Scale shared() {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    boolean lying =
        many.panels().stream().allMatch(p -> p.chart() instanceof Bars bars && bars.horizontal());
    for (SmallMultiples.Panel panel : many.panels()) {
      Scale own = lying ? BarsPicture.exact((Bars) panel.chart()) : scale(panel.chart());
      low = Math.min(low, own.low());
      high = Math.max(high, own.high());
    }
    if (lying && high > low) {
      return new Scale(low, high, high - low);
    }
    return Scale.of(low, high, 4, many.measure().decimals());
  }

  private static Scale scale(Chart chart) {
    if (chart instanceof Bars bars) {
      return BarsPicture.scale(bars);
    }
    return chart instanceof Lines lines
        ? LinesPicture.scale(lines)
        : IntervalsPicture.scale((Intervals) chart, 4);
  }

  private List<Cell> cells() {
    List<Cell> all = new ArrayList<>();
    for (SmallMultiples.Panel panel : many.panels()) {
      if (panel.chart() instanceof Bars bars) {
        bars.series().stream().map(Series::cells).forEach(all::addAll);
      } else if (panel.chart() instanceof Lines lines) {
        lines.series().stream().map(Series::cells).forEach(all::addAll);
      } else if (panel.chart() instanceof Intervals intervals) {
        all.addAll(intervals.cells());
      }
    }
    return all;
  }

  private final class PanelsPlot extends FreePlot {

    private static final long serialVersionUID = 1L;
    private final transient List<Picture> pictures;
    private final transient Setting each;
    private final int columns;

    private PanelsPlot(List<Picture> pictures, Setting each, int columns) {
      this.pictures = pictures;
      this.each = each;
      this.columns = columns;
    }

    private double row() {
      double tallest = pictures.stream().mapToDouble(Picture::plotHeight).max().orElse(0);
      return titles() * setting.line() + 8 + tallest + 16;
    }

    private int titles() {
      return many.panels().stream()
          .mapToInt(p -> Type.wrap(setting.in(p.title()), setting.strong(), each.width()).size())
          .max()
          .orElse(0);
    }

    double height() {
      return row() * Math.ceil(pictures.size() / (double) columns);
    }

    @Override
    void paint(Graphics2D g2, Rectangle2D area, PlotRenderingInfo info) {
      for (int i = 0; i < pictures.size(); i++) {
        double x = area.getX() + (i % columns) * (each.width() + BETWEEN);
        double y = area.getY() + Math.floor(i / (double) columns) * row();
        double line = y;
        String title = setting.in(many.panels().get(i).title());
        for (String text : Type.wrap(title, setting.strong(), each.width())) {
          Ink.text(
              g2, text, x, line + setting.size(), Ink.Anchor.START, setting.strong(), Look.INK);
          line += setting.line();
        }
        ChartRenderingInfo own = info == null ? null : new ChartRenderingInfo();
        pictures.get(i).draw(g2, x, y + titles() * setting.line() + 8, each, own);
        if (own != null && info.getOwner() != null) {
          info.getOwner().getEntityCollection().addAll(own.getEntityCollection());
        }
      }
    }
  }
}
