package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.HeatTable;
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
    left = Math.ceil(left);
    double slot = Math.floor((setting.width() - left) / Math.max(1, heat.columns().size()));
    double right = setting.width() - left - slot * heat.columns().size();
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
                new OpenPlot.Margins(top, left, 1, right))
            .withoutGrid();
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    double height = top + row * heat.rows().size() + 1;
    return new Picture(setting.caption(heat.measure()), shades.keys(), plot, height, "");
  }

  private List<List<String>> columns(double slot) {
    List<String> names = heat.columns().stream().map(setting::in).toList();
    for (int letters : new int[] {3, 4}) {
      List<String> cut = names.stream().map(name -> cut(name, letters)).toList();
      boolean fits = cut.stream().allMatch(name -> setting.wide(name) <= slot - 4);
      boolean words = names.stream().allMatch(name -> name.matches("\\p{L}{4,}"));
      boolean tight = names.stream().anyMatch(name -> setting.wide(name) > slot - 5);
      if (words && tight && fits && cut.stream().distinct().count() == cut.size()) {
        return cut.stream().map(List::of).toList();
      }
    }
    List<List<String>> upright = BarsPicture.upright(heat.columns(), slot, setting);
    if (upright != null) {
      return upright;
    }
    return heat.columns().stream().map(c -> setting.wrap(setting.in(c), slot - 4)).toList();
  }

  private static String cut(String name, int letters) {
    return name.length() <= letters ? name : name.substring(0, letters) + ".";
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

    /** All cells at once, when the first one comes: shades by class, then numbers by ink. */
    @Override
    void mark(Graphics2D g2, Place place, int series, int item) {
      if (series != 0 || item != 0) {
        return;
      }
      for (int shade = 0; shade < shades.count(); shade++) {
        int wanted = shade;
        each((row, column, cell) -> shade(g2, place, row, column, cell, wanted));
      }
      each((row, column, cell) -> empty(g2, place, row, column, cell));
      for (Color ink : new Color[] {Look.INK, Look.PAPER}) {
        each((row, column, cell) -> number(g2, place, row, column, cell, ink));
      }
    }

    private void each(Visit visit) {
      for (int row = 0; row < heat.rows().size(); row++) {
        for (int column = 0; column < heat.columns().size(); column++) {
          visit.cell(row, column, heat.cells().get(row).get(column));
        }
      }
    }

    private void shade(Graphics2D g2, Place place, int row, int column, Cell cell, int wanted) {
      if (Cells.present(cell) && shades.index(cell) == wanted) {
        Rectangle2D box = box(place, row, column);
        Ink.fill(g2, box, shades.of(cell));
        tells(place, box, row, column, cell);
      }
    }

    private void empty(Graphics2D g2, Place place, int row, int column, Cell cell) {
      if (Cells.present(cell)) {
        return;
      }
      Rectangle2D box = box(place, row, column);
      if (Cells.hidden(cell)) {
        Ink.hatch(g2, box);
      } else {
        Ink.draw(g2, box, Look.EDGE, Look.THIN);
      }
      tells(place, box, row, column, cell);
    }

    private void number(Graphics2D g2, Place place, int row, int column, Cell cell, Color ink) {
      String label = setting.label(cell, heat.measure());
      Color on = Cells.present(cell) ? Look.on(shades.of(cell)) : Look.INK;
      Rectangle2D box = box(place, row, column);
      if (on.equals(ink) && !Cells.hidden(cell) && setting.wide(label) <= box.getWidth() - 2) {
        double x = box.getCenterX();
        double y = box.getCenterY();
        Ink.centred(g2, label, x, y, Ink.Anchor.MIDDLE, setting.plain(), on);
      }
    }

    private Rectangle2D box(Place place, int row, int column) {
      double width = place.slot() / 2 - 0.5;
      double height = Math.abs(place.of(1) - place.of(0)) / 2 - 0.5;
      double x = place.at(column);
      double y = place.of(row);
      return Ink.box(x - width, y - height, x + width, y + height);
    }

    private void tells(Place place, Rectangle2D box, int row, int column, Cell cell) {
      String name = setting.in(heat.rows().get(row));
      String group = setting.in(heat.columns().get(column));
      String value = setting.labelWithInterval(cell, heat.measure());
      place.tells(box, Phrases.tip(name, group, value, setting.lang()), null);
    }
  }

  private interface Visit {
    void cell(int row, int column, Cell cell);
  }
}
