package nc.cagou.chart.paint;

import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nc.cagou.chart.Funnel;
import nc.cagou.text.Numbers;

/**
 * A funnel: areas as points, the common rate, what chance allows around it. Sizes stand on a
 * logarithmic axis when the largest is more than 30 times the smallest. Points outside the inner
 * limits carry their name.
 */
final class FunnelPicture {

  private final Funnel funnel;
  private final Setting setting;
  private final Scale scale;
  private final SizeAxis sizes;
  private final List<Funnel.Point> points;

  FunnelPicture(Funnel funnel, Setting setting) {
    this.funnel = funnel;
    this.setting = setting;
    this.points =
        funnel.points().stream().filter(p -> Cells.present(p.cell()) && p.size() > 0).toList();
    double top = funnel.centre();
    for (Funnel.Point point : points) {
      top = Math.max(top, point.cell().value());
    }
    for (Funnel.Limit limit : funnel.limits()) {
      int middle = limit.upper().length / 2;
      if (middle < limit.upper().length && Double.isFinite(limit.upper()[middle])) {
        top = Math.max(top, limit.upper()[middle]);
      }
    }
    this.scale = Scale.of(0, top * 1.08, 4, funnel.measure().decimals());
    this.sizes = new SizeAxis(setting, points.stream().mapToDouble(Funnel.Point::size).toArray());
  }

  Picture picture() {
    MeasureAxis values =
        new MeasureAxis(setting, scale, v -> setting.tick(v, scale, funnel.measure()), true);
    double left = values.widest() + Setting.GAP;
    double right = 2;
    for (Funnel.Limit limit : funnel.limits()) {
      right = Math.max(right, setting.wide(coverage(limit)) + 8);
    }
    String centre = setting.number(funnel.centre(), funnel.measure());
    right = Math.max(right, Type.width(centre, setting.strong()) + 8);
    double bottom = 2 * setting.line() + 12;
    double height = Math.min(400, Math.max(270, setting.width() * 0.55)) + bottom;
    List<nc.cagou.chart.Chart.Cell> cells = points.stream().map(Funnel.Point::cell).toList();
    OpenPlot plot =
        new OpenPlot(
            new Cells(List.of(cells)),
            sizes,
            values,
            new PointMarks(),
            new OpenPlot.Margins(setting.line() / 2, left, bottom, right));
    String foot =
        Phrases.signs(funnel.points().stream().map(Funnel.Point::cell).toList(), setting.lang());
    return new Picture(setting.caption(funnel.measure()), List.of(), plot, height, foot);
  }

  private String coverage(Funnel.Limit limit) {
    double percent = limit.coverage() * 100;
    int decimals = Math.abs(percent - Math.rint(percent)) < 1e-9 ? 0 : 1;
    return Numbers.percent(limit.coverage(), decimals).in(setting.lang());
  }

  /** True when the inner limits do not hold the point. */
  static boolean outside(Funnel funnel, Funnel.Point point) {
    if (funnel.limits().isEmpty() || !Cells.present(point.cell())) {
      return false;
    }
    Funnel.Limit inner = funnel.limits().get(0);
    double value = point.cell().value();
    return value < at(inner.sizes(), inner.lower(), point.size())
        || value > at(inner.sizes(), inner.upper(), point.size());
  }

  private static double at(double[] sizes, double[] curve, double size) {
    for (int i = 1; i < sizes.length; i++) {
      if (size <= sizes[i]) {
        double share = Math.max(0, (size - sizes[i - 1]) / (sizes[i] - sizes[i - 1]));
        return curve[i - 1] + share * (curve[i] - curve[i - 1]);
      }
    }
    return curve[curve.length - 1];
  }

  private final class PointMarks extends Marks {

    private static final long serialVersionUID = 1L;

    @Override
    void mark(Graphics2D g2, Place place, int series, int item) {
      if (item != 0) {
        return;
      }
      Rectangle2D area = place.area();
      Ink.line(
          g2, area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY(), Look.EDGE, Look.THIN);
      double centre = place.of(funnel.centre());
      Ink.line(g2, area.getMinX(), centre, area.getMaxX(), centre, Look.INK, Look.RULE);
      List<double[]> names = new ArrayList<>();
      for (int i = 0; i < funnel.limits().size(); i++) {
        Funnel.Limit limit = funnel.limits().get(i);
        Stroke stroke = i == 0 ? Look.DASH : Look.RULE;
        curve(g2, place, limit.sizes(), limit.lower(), stroke);
        names.add(new double[] {curve(g2, place, limit.sizes(), limit.upper(), stroke), i});
      }
      names(g2, place, centre, names);
      points(g2, place);
      Ink.text(
          g2,
          setting.in(funnel.sizeLabel()),
          area.getMaxX(),
          area.getMaxY() + 2 * setting.line() + 6,
          Ink.Anchor.END,
          setting.plain(),
          Look.SOFT);
    }

    /** Draws the part of a curve that lies on the paper; returns its height at the right end. */
    private double curve(
        Graphics2D g2, Place place, double[] abscissas, double[] ordinates, Stroke stroke) {
      Rectangle2D area = place.area();
      Path2D path = new Path2D.Double();
      double end = area.getMinY();
      boolean on = false;
      for (int i = 1; i < abscissas.length; i++) {
        Line2D piece =
            new Line2D.Double(
                place.at(sizes.position(abscissas[i - 1])),
                place.of(ordinates[i - 1]),
                place.at(sizes.position(abscissas[i])),
                place.of(ordinates[i]));
        Line2D cut = Cut.to(piece, area);
        if (cut == null) {
          on = false;
          continue;
        }
        if (!on || cut.getX1() != piece.getX1()) {
          path.moveTo(cut.getX1(), cut.getY1());
        }
        path.lineTo(cut.getX2(), cut.getY2());
        end = cut.getY2();
        on = cut.getX2() == piece.getX2();
      }
      Ink.draw(g2, path, Look.SOFT, stroke);
      return end;
    }

    private void names(Graphics2D g2, Place place, double centre, List<double[]> names) {
      double x = place.area().getMaxX() + 6;
      String rate = setting.number(funnel.centre(), funnel.measure());
      Ink.centred(g2, rate, x, centre, Ink.Anchor.START, setting.strong(), Look.INK);
      double last = centre - 2;
      names.sort(Comparator.comparingDouble(n -> -n[0]));
      for (double[] name : names) {
        last = Math.min(name[0], last - setting.line());
        String label = coverage(funnel.limits().get((int) name[1]));
        Ink.centred(g2, label, x, last, Ink.Anchor.START, setting.plain(), Look.SOFT);
      }
    }

    private void points(Graphics2D g2, Place place) {
      Labels labels = new Labels(place.area(), setting.plain());
      for (Funnel.Point point : points) {
        double x = place.at(sizes.position(point.size()));
        double y = place.of(point.cell().value());
        boolean out = outside(funnel, point);
        Ellipse2D dot = new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9);
        Ink.fill(g2, dot, out ? Look.ACCENT : Look.PAPER);
        Ink.draw(g2, dot, Look.ACCENT, Look.RULE);
        labels.keep(dot.getBounds2D());
        String tip =
            Phrases.tip(
                setting.in(point.label()),
                "",
                setting.labelWithInterval(point.cell(), funnel.measure()),
                setting.lang());
        place.tells(dot, tip, null);
      }
      points.stream()
          .filter(point -> outside(funnel, point))
          .sorted(Comparator.comparingDouble(p -> -Math.abs(p.cell().value() - funnel.centre())))
          .forEach(
              point ->
                  labels.set(
                      g2,
                      setting.in(point.label()),
                      place.at(sizes.position(point.size())),
                      place.of(point.cell().value()),
                      4.5,
                      Look.INK));
    }
  }
}
