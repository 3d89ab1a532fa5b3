package nc.cagou.chart.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A chart that knows its height: what is measured above it, a legend where direct labels do not do,
 * the plot, and the meaning of the signs that occur in it.
 */
record Picture(String caption, List<Key> keys, Plot plot, double plotHeight, String foot) {

  double height(Setting setting) {
    return head(setting)
        + plotHeight
        + foot(setting).size() * setting.line()
        + (foot.isEmpty() ? 0 : 4);
  }

  void draw(Graphics2D g2, double x, double y, Setting setting, ChartRenderingInfo info) {
    Font font = setting.plain();
    double at = y;
    for (String line : captions(setting)) {
      Ink.text(g2, line, x, at + setting.size(), Ink.Anchor.START, font, Look.SOFT);
      at += setting.line();
    }
    for (List<Key> row : Key.rows(keys, setting)) {
      Key.draw(g2, row, x, at + setting.line() / 2 + 3, setting);
      at += setting.line() + 3;
    }
    at = y + head(setting);
    JFreeChart chart = new JFreeChart(null, font, plot, false);
    chart.setBackgroundPaint(null);
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setAntiAlias(true);
    chart.draw(g2, new Rectangle2D.Double(x, at, setting.width(), plotHeight), null, info);
    at += plotHeight + 4;
    for (String line : foot(setting)) {
      Ink.text(g2, line, x, at + setting.size(), Ink.Anchor.START, font, Look.SOFT);
      at += setting.line();
    }
  }

  private double head(Setting setting) {
    int legend = Key.rows(keys, setting).size();
    double height = captions(setting).size() * setting.line() + legend * (setting.line() + 3);
    return height == 0 ? 0 : height + 6;
  }

  private List<String> captions(Setting setting) {
    return caption.isEmpty() ? List.of() : setting.wrap(caption, setting.width());
  }

  private List<String> foot(Setting setting) {
    return foot.isEmpty() ? List.of() : setting.wrap(foot, setting.width());
  }
}
