package nc.cagou.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.List;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart.Cell;

/** Bars from zero with whiskers and values; a hidden one is a short hatched stub, never a zero. */
final class BarMarks extends Marks {

  private static final long serialVersionUID = 1L;

  /** Share of a slot that bars take. */
  static final double SHARE = 0.74;

  private static final double STUB = 18;
  private static final Stroke HALO = new BasicStroke(4f);

  private final transient Bars bars;
  private final transient List<List<Cell>> rows;
  private final transient Setting setting;
  private final boolean labelled;

  BarMarks(Bars bars, List<List<Cell>> rows, Setting setting, boolean labelled) {
    this.bars = bars;
    this.rows = rows;
    this.setting = setting;
    this.labelled = labelled;
  }

  @Override
  void mark(Graphics2D g2, Place place, int series, int item) {
    Cell cell = rows.get(series).get(item);
    int beside = bars.stacked() ? 1 : rows.size();
    double thick = Math.min(place.slot() * SHARE / beside, place.sideways() ? 22 : 64);
    double middle = place.at(item) + (bars.stacked() ? 0 : (series - (beside - 1) / 2.0) * thick);
    double half = thick / 2 - (beside > 1 ? 0.75 : 0);
    if (series == 0 && item == 0) {
      double zero = place.of(0);
      if (place.sideways()) {
        Ink.line(
            g2, zero, place.area().getMinY(), zero, place.area().getMaxY(), Look.EDGE, Look.THIN);
      } else {
        Ink.line(
            g2, place.area().getMinX(), zero, place.area().getMaxX(), zero, Look.EDGE, Look.THIN);
      }
    }
    if (!Cells.present(cell)) {
      absent(g2, place, cell, middle, half);
      return;
    }
    double from = bars.stacked() ? base(series, item, cell.value()) : 0;
    double start = place.of(from);
    double end = place.of(from + cell.value());
    Shape bar =
        place.sideways()
            ? Ink.box(start, middle - half, end, middle + half)
            : Ink.box(middle - half, start, middle + half, end);
    Color colour = Look.series(rows.size() == 1 ? 0 : series);
    Ink.fill(g2, bar, colour);
    place.tells(bar, tip(series, item, cell), null);
    if (bars.stacked()) {
      Ink.draw(g2, bar, Look.PAPER, Look.THIN);
      inside(g2, place, cell, middle, half, start, end, colour);
      return;
    }
    double tip = end;
    if (cell.lower() != null || cell.upper() != null) {
      tip = whisker(g2, place, cell, middle, Math.min(5, half), end);
    }
    if (labelled) {
      value(
          g2, place, setting.label(cell, bars.measure()), middle, tip, cell.value() < 0, Look.INK);
    }
  }

  private double base(int series, int item, double value) {
    double base = 0;
    for (int i = 0; i < series; i++) {
      Cell below = rows.get(i).get(item);
      if (Cells.present(below) && (below.value() < 0) == (value < 0)) {
        base += below.value();
      }
    }
    return base;
  }

  private void absent(Graphics2D g2, Place place, Cell cell, double middle, double half) {
    if (bars.stacked()) {
      return;
    }
    double zero = place.of(0);
    double end = zero;
    if (Cells.hidden(cell)) {
      end = place.sideways() ? zero + STUB : zero - STUB;
      Ink.hatch(
          g2,
          place.sideways()
              ? Ink.box(zero, middle - half, end, middle + half)
              : Ink.box(middle - half, zero, middle + half, end));
    }
    if (labelled || !place.sideways() && half > 6) {
      value(g2, place, setting.label(cell, bars.measure()), middle, end, false, Look.SOFT);
    }
  }

  private double whisker(
      Graphics2D g2, Place place, Cell cell, double middle, double cap, double end) {
    double low = place.of(cell.lower() == null ? cell.value() : cell.lower());
    double high = place.of(cell.upper() == null ? cell.value() : cell.upper());
    for (boolean halo : new boolean[] {true, false}) {
      Color colour = halo ? Look.PAPER : Look.INK;
      Stroke stroke = halo ? HALO : Look.RULE;
      if (place.sideways()) {
        Ink.line(g2, low, middle, high, middle, colour, stroke);
      } else {
        Ink.line(g2, middle, low, middle, high, colour, stroke);
      }
    }
    for (double at : new double[] {low, high}) {
      if (place.sideways()) {
        Ink.line(g2, at, middle - cap, at, middle + cap, Look.INK, Look.RULE);
      } else {
        Ink.line(g2, middle - cap, at, middle + cap, at, Look.INK, Look.RULE);
      }
    }
    boolean negative = cell.value() < 0;
    return place.sideways() == negative
        ? Math.min(end, Math.min(low, high))
        : Math.max(end, Math.max(low, high));
  }

  private void value(
      Graphics2D g2,
      Place place,
      String label,
      double middle,
      double end,
      boolean negative,
      Color ink) {
    if (place.sideways()) {
      Ink.Anchor anchor = negative ? Ink.Anchor.END : Ink.Anchor.START;
      Ink.centred(g2, label, end + (negative ? -5 : 5), middle, anchor, setting.plain(), ink);
    } else {
      double base = negative ? end + setting.size() + 1 : end - 5;
      Ink.text(g2, label, middle, base, Ink.Anchor.MIDDLE, setting.plain(), ink);
    }
  }

  private void inside(
      Graphics2D g2,
      Place place,
      Cell cell,
      double middle,
      double half,
      double start,
      double end,
      Color on) {
    String label = setting.label(cell, bars.measure());
    double along = Math.abs(end - start);
    double across = 2 * half;
    double width = setting.wide(label) + 6;
    double height = setting.size() + 3;
    boolean fits =
        place.sideways() ? along >= width && across >= height : along >= height && across >= width;
    if (!fits) {
      return;
    }
    double at = (start + end) / 2;
    Ink.centred(
        g2,
        label,
        place.sideways() ? at : middle,
        place.sideways() ? middle : at,
        Ink.Anchor.MIDDLE,
        setting.plain(),
        Look.on(on));
  }

  private String tip(int series, int item, Cell cell) {
    String name = setting.in(bars.categories().get(item));
    String group = setting.in(bars.series().get(series).name());
    return Phrases.tip(
        name, group, setting.labelWithInterval(cell, bars.measure()), setting.lang());
  }
}
