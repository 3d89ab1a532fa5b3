package nc.cagou.chart.paint;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Intervals;

/** A dot and its whisker a row, the number at the right, against a reference line. */
final class IntervalsPicture {

  private final Intervals intervals;
  private final Setting setting;
  private final Scale scale;

  /**
   * @param shared the scale of neighbours, or null for an own one
   */
  IntervalsPicture(Intervals intervals, Setting setting, Scale shared) {
    this.intervals = intervals;
    this.setting = setting;
    this.scale = shared != null ? shared : scale(intervals, setting.narrow() ? 3 : 5);
  }

  static Scale scale(Intervals intervals, int steps) {
    List<Cell> all = new ArrayList<>(intervals.cells());
    if (intervals.reference() != null) {
      all.add(Cell.of(intervals.reference()));
    }
    return Scale.forLines(List.of(all), steps, intervals.measure().decimals());
  }

  Picture picture() {
    double room = setting.width() * (setting.narrow() ? 0.36 : 0.34);
    List<List<String>> names =
        intervals.rows().stream().map(r -> setting.wrap(setting.in(r), room)).toList();
    double left =
        names.stream().mapToDouble(n -> Type.widest(n, setting.plain())).max().orElse(0)
            + Setting.GAP
            + 4;
    double right = numbers().stream().mapToDouble(setting::wide).max().orElse(0) + 16;
    List<String> reference = reference(left, right);
    double top = reference.isEmpty() ? 4 : reference.size() * setting.line() + 6;
    double row = Math.max(26, BarsPicture.tallest(names) * setting.line() + 6);
    double bottom = setting.line() + 8;
    MeasureAxis values =
        new MeasureAxis(setting, scale, v -> setting.tick(v, scale, intervals.measure()), true);
    OpenPlot plot =
        new OpenPlot(
                new Cells(List.of(intervals.cells())),
                new LabelAxis(setting, names, true),
                values,
                new DotMarks(reference, left, right),
                new OpenPlot.Margins(top, left, bottom, right))
            .sideways();
    double height = top + row * Math.max(1, names.size()) + bottom;
    return new Picture(
        setting.caption(intervals.measure()),
        List.of(),
        plot,
        height,
        Phrases.signs(intervals.cells(), setting.lang()));
  }

  private List<String> numbers() {
    return intervals.cells().stream().map(this::number).toList();
  }

  private String number(Cell cell) {
    return setting.narrow()
        ? setting.label(cell, intervals.measure())
        : setting.labelWithInterval(cell, intervals.measure());
  }

  private List<String> reference(double left, double right) {
    if (intervals.reference() == null) {
      return List.of();
    }
    String name = intervals.referenceLabel() == null ? "" : setting.in(intervals.referenceLabel());
    String number = setting.number(intervals.reference(), intervals.measure());
    String label = name.isEmpty() ? number : Phrases.tip(name, "", number, setting.lang());
    return setting.wrap(label, Math.max(120, setting.width() - left - right));
  }

  private final class DotMarks extends Marks {

    private static final long serialVersionUID = 1L;
    private final transient List<String> reference;

    private final double left;
    private final double right;

    private DotMarks(List<String> reference, double left, double right) {
      this.reference = reference;
      this.left = left;
      this.right = right;
    }

    @Override
    void mark(Graphics2D g2, Place place, int series, int item) {
      if (item == 0) {
        ground(g2, place);
        rows(place, (cell, y) -> number(g2, place, cell, y));
        rows(place, (cell, y) -> interval(g2, place, cell, y));
        rows(place, (cell, y) -> dot(g2, place, cell, y));
      }
      Cell cell = intervals.cells().get(item);
      if (!Cells.present(cell)) {
        return;
      }
      double y = place.at(item);
      place.tells(
          Ink.box(place.area().getMinX(), y - 11, place.area().getMaxX(), y + 11),
          Phrases.tip(
              setting.in(intervals.rows().get(item)),
              "",
              setting.labelWithInterval(cell, intervals.measure()),
              setting.lang()),
          null);
    }

    /** All rows at once, one kind of mark after another: alike marks share their SVG attributes. */
    private void rows(Place place, ObjDoubleConsumer<Cell> mark) {
      for (int i = 0; i < intervals.cells().size(); i++) {
        mark.accept(intervals.cells().get(i), place.at(i));
      }
    }

    private void number(Graphics2D g2, Place place, Cell cell, double y) {
      String number = IntervalsPicture.this.number(cell);
      Ink.centred(
          g2,
          number,
          place.area().getMaxX() + right,
          y,
          Ink.Anchor.END,
          setting.plain(),
          Cells.present(cell) ? Look.INK : Look.SOFT);
    }

    private void interval(Graphics2D g2, Place place, Cell cell, double y) {
      if (!Cells.present(cell) || (cell.lower() == null && cell.upper() == null)) {
        return;
      }
      double x = place.of(cell.value());
      double low = cell.lower() == null ? x : place.of(cell.lower());
      double high = cell.upper() == null ? x : place.of(cell.upper());
      Ink.line(g2, low, y, high, y, Look.ACCENT, Look.LINE);
      end(g2, cell.lower(), low, y);
      end(g2, cell.upper(), high, y);
    }

    private static void dot(Graphics2D g2, Place place, Cell cell, double y) {
      if (Cells.present(cell)) {
        double x = place.of(cell.value());
        Ink.fill(g2, new Ellipse2D.Double(x - 5, y - 5, 10, 10), Look.ACCENT);
      }
    }

    private void end(Graphics2D g2, Double limit, double x, double y) {
      if (limit != null) {
        Ink.line(g2, x, y - 4, x, y + 4, Look.ACCENT, Look.LINE);
      }
    }

    private void ground(Graphics2D g2, Place place) {
      double top = place.area().getMinY();
      double bottom = place.area().getMaxY();
      for (int i = 0; i < intervals.rows().size(); i++) {
        double y = place.at(i);
        Ink.line(g2, place.area().getMinX(), y, place.area().getMaxX(), y, Look.HAIR, Look.THIN);
      }
      Ink.line(
          g2, place.area().getMinX(), bottom, place.area().getMaxX(), bottom, Look.EDGE, Look.THIN);
      if (intervals.reference() == null) {
        return;
      }
      double x = place.of(intervals.reference());
      Ink.line(g2, x, top, x, bottom, Look.INK, Look.DASH);
      double half = Type.widest(reference, setting.plain()) / 2;
      double at = Math.max(x, place.area().getMinX() - left + half);
      at = Math.min(at, place.area().getMaxX() + right - half);
      double middle = top - 4 - reference.size() * setting.line() / 2;
      Ink.block(
          g2, reference, at, middle, setting.line(), Ink.Anchor.MIDDLE, setting.plain(), Look.INK);
    }
  }
}
