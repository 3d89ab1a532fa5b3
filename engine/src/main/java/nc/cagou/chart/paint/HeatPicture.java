package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.HeatTable;
import nc.cagou.text.Text;
import org.jfree.chart.axis.AxisLocation;

/** A table shaded by value; on narrow paper a wide one is turned, so its cells stay legible. */
final class HeatPicture {

  private static final double LEAST = 22;

  private final HeatTable heat;
  private final Setting setting;
  private final Shades shades;

  HeatPicture(HeatTable heat, Setting setting) {
    boolean wide = setting.width() * 0.75 / Math.max(1, heat.columns().size()) < LEAST;
    this.heat = wide && heat.columns().size() > heat.rows().size() ? turned(heat) : heat;
    this.setting = setting;
    this.shades =
        new Shades(
            setting, heat.measure(), heat.cells().stream().flatMap(List::stream).toList(), false);
  }

  Picture picture() {
    double room = setting.width() * 0.34;
    List<List<String>> rows =
        heat.rows().stream().map(r -> setting.wrap(setting.in(r), room)).toList();
    double left =
        rows.stream().mapToDouble(r -> Type.widest(r, setting.plain())).max().orElse(0)
            + Setting.GAP;
    double slot = (setting.width() - left) / Math.max(1, heat.columns().size());
    List<List<String>> columns = columns(slot);
    double top = BarsPicture.tallest(columns) * setting.line() + 8;
    double row = Math.max(28, BarsPicture.tallest(rows) * setting.line() + 4);
    HeatMarks marks = new HeatMarks();
    OpenPlot plot =
        new OpenPlot(
                new Cells(heat.cells()),
                new LabelAxis(setting, columns, false),
                new LabelAxis(setting, rows, true),
                marks,
                new OpenPlot.Margins(top, left, 1, 0))
            .withoutGrid();
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    double height = top + row * heat.rows().size() + 1;
    return new Picture(setting.caption(heat.measure()), shades.keys(), plot, height, "");
  }

  private List<List<String>> columns(double slot) {
    List<List<String>> upright = BarsPicture.upright(heat.columns(), slot, setting);
    if (upright != null) {
      return upright;
    }
    return heat.columns().stream().map(c -> setting.wrap(setting.in(c), slot - 4)).toList();
  }

  private static HeatTable turned(HeatTable heat) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int column = 0; column < heat.columns().size(); column++) {
      int at = column;
      cells.add(heat.cells().stream().map(row -> row.get(at)).toList());
    }
    return new HeatTable(heat.measure(), heat.columns(), heat.rows(), cells);
  }

  private final class HeatMarks extends Marks {

    private static final long serialVersionUID = 1L;

    @Override
    void mark(Graphics2D g2, Place place, int series, int item) {
      Cell cell = heat.cells().get(series).get(item);
      double width = place.slot() / 2;
      double height = Math.abs(place.of(1) - place.of(0)) / 2;
      double x = place.at(item);
      double y = place.of(series);
      Shape box = Ink.box(x - width, y - height, x + width, y + height);
      String label = setting.label(cell, heat.measure());
      Color on = Look.INK;
      if (Cells.present(cell)) {
        Color shade = shades.of(cell);
        Ink.fill(g2, box, shade);
        Ink.draw(g2, box, Look.PAPER, Look.RULE);
        on = Look.on(shade);
      } else if (Cells.hidden(cell)) {
        Ink.hatch(g2, box);
      } else {
        Ink.draw(g2, box, Look.HAIR, Look.THIN);
      }
      if (!Cells.hidden(cell) && setting.wide(label) <= 2 * width - 3) {
        Ink.centred(g2, label, x, y, Ink.Anchor.MIDDLE, setting.plain(), on);
      }
      Text row = heat.rows().get(series);
      Text column = heat.columns().get(item);
      place.tells(
          box,
          Phrases.tip(
              setting.in(row),
              setting.in(column),
              setting.labelWithInterval(cell, heat.measure()),
              setting.lang()),
          null);
    }
  }
}
