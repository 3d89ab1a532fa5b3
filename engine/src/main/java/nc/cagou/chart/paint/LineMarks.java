package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Lines;

/** Lines that break where a value is missing, bands where it has limits, names at the ends. */
final class LineMarks extends Marks {

  private static final long serialVersionUID = 1L;
  private final transient Lines lines;
  private final transient List<List<Cell>> rows;
  private final transient Setting setting;
  private final transient List<List<String>> ends;

  LineMarks(Lines lines, List<List<Cell>> rows, Setting setting, List<List<String>> ends) {
    this.lines = lines;
    this.rows = rows;
    this.setting = setting;
    this.ends = ends;
  }

  /** All series at once, when the first point comes: bands lie under every line. */
  @Override
  void mark(Graphics2D g2, Place place, int series, int item) {
    if (series != 0 || item != 0) {
      return;
    }
    double floor = place.area().getMaxY();
    Ink.line(
        g2, place.area().getMinX(), floor, place.area().getMaxX(), floor, Look.EDGE, Look.THIN);
    for (int i = 0; i < rows.size(); i++) {
      band(g2, place, rows.get(i), Look.series(i));
    }
    for (int i = 0; i < rows.size(); i++) {
      line(g2, place, i);
    }
    names(g2, place);
  }

  private void band(Graphics2D g2, Place place, List<Cell> row, Color colour) {
    int from = 0;
    while (from < row.size()) {
      int to = from;
      while (to < row.size() && limited(row.get(to))) {
        to++;
      }
      if (to - from == 1) {
        Cell cell = row.get(from);
        double x = place.at(from);
        Ink.line(g2, x, place.of(cell.lower()), x, place.of(cell.upper()), colour, Look.RULE);
      } else if (to > from) {
        Path2D band = new Path2D.Double();
        band.moveTo(place.at(from), place.of(row.get(from).upper()));
        for (int i = from + 1; i < to; i++) {
          band.lineTo(place.at(i), place.of(row.get(i).upper()));
        }
        for (int i = to - 1; i >= from; i--) {
          band.lineTo(place.at(i), place.of(row.get(i).lower()));
        }
        band.closePath();
        Ink.fill(g2, band, Look.pale(colour));
      }
      from = to + 1;
    }
  }

  private static boolean limited(Cell cell) {
    return Cells.present(cell) && cell.lower() != null && cell.upper() != null;
  }

  private void line(Graphics2D g2, Place place, int series) {
    List<Cell> row = rows.get(series);
    Color colour = Look.series(series);
    Path2D path = new Path2D.Double();
    boolean on = false;
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      if (!Cells.present(cell)) {
        on = false;
        continue;
      }
      double x = place.at(i);
      double y = place.of(cell.value());
      boolean dashed = "p".equals(cell.flag());
      if (on && dashed) {
        Cell before = row.get(i - 1);
        Ink.line(g2, place.at(i - 1), place.of(before.value()), x, y, colour, Look.PROVISIONAL);
      }
      if (on && !dashed) {
        path.lineTo(x, y);
      } else {
        path.moveTo(x, y);
      }
      on = true;
    }
    Ink.draw(g2, path, colour, Look.LINE);
    boolean all = row.size() <= 24;
    for (int i = 0; i < row.size(); i++) {
      if (Cells.present(row.get(i))) {
        point(g2, place, series, i, all || alone(row, i) || last(row, i));
      }
    }
  }

  private void point(Graphics2D g2, Place place, int series, int item, boolean marked) {
    Cell cell = rows.get(series).get(item);
    double x = place.at(item);
    double y = place.of(cell.value());
    if (marked) {
      java.awt.Shape sign = Key.marker(series, x, y, 3.5);
      boolean hollow = "p".equals(cell.flag());
      Ink.fill(g2, sign, hollow ? Look.PAPER : Look.series(series));
      if (hollow) {
        Ink.draw(g2, sign, Look.series(series), Look.RULE);
      }
    }
    String name = setting.in(lines.series().get(series).name());
    place.tells(
        new Ellipse2D.Double(x - 7, y - 7, 14, 14),
        Phrases.tip(
            setting.in(lines.periods().get(item)),
            name,
            setting.labelWithInterval(cell, lines.measure()),
            setting.lang()),
        null);
  }

  private static boolean alone(List<Cell> row, int i) {
    boolean before = i > 0 && Cells.present(row.get(i - 1));
    boolean after = i + 1 < row.size() && Cells.present(row.get(i + 1));
    return !before && !after;
  }

  private static boolean last(List<Cell> row, int i) {
    return row.subList(i + 1, row.size()).stream().noneMatch(Cells::present);
  }

  /** Names at the ends, pushed apart until none covers another, inside the height of the plot. */
  private void names(Graphics2D g2, Place place) {
    double leading = setting.line();
    List<double[]> blocks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = rows.get(i).size() - 1; j >= 0; j--) {
        if (Cells.present(rows.get(i).get(j))) {
          blocks.add(
              new double[] {i, place.of(rows.get(i).get(j).value()), ends.get(i).size() * leading});
          break;
        }
      }
    }
    blocks.sort(Comparator.comparingDouble(b -> b[1]));
    double top = place.area().getMinY() - leading / 2;
    for (double[] block : blocks) {
      block[1] = Math.max(block[1], top + block[2] / 2);
      top = block[1] + block[2] / 2 + 3;
    }
    double bottom = place.area().getMaxY() + leading / 2;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      double[] block = blocks.get(i);
      block[1] = Math.min(block[1], bottom - block[2] / 2);
      bottom = block[1] - block[2] / 2 - 3;
    }
    for (double[] block : blocks) {
      int series = (int) block[0];
      List<String> text = ends.get(series);
      double x = place.area().getMaxX() + 8;
      double first = block[1] - (text.size() - 1) * leading / 2;
      Color ink = Look.named(series);
      for (int i = 0; i < text.size(); i++) {
        boolean value = i == text.size() - 1;
        Ink.centred(
            g2,
            text.get(i),
            x,
            first + i * leading,
            Ink.Anchor.START,
            value ? setting.strong() : setting.plain(),
            ink);
      }
    }
  }
}
