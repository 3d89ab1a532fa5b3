package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.territory.Panel;
import nc.cagou.territory.Ring;
import nc.cagou.territory.Shape;
import nc.cagou.territory.TilePlan;
import org.jfree.chart.plot.PlotRenderingInfo;

/**
 * Communes in their outlines: Grande Terre whole on its diagonal, and in the corners that it leaves
 * free, framed and named, what is far or small: Bélep, the Loyalty Islands, Île des Pins, greater
 * Nouméa, each with its own scale. A name is set where it fits inside its commune, else beside it
 * on the water.
 */
final class OutlinePicture {

  /** Left, top, right, bottom of each panel as shares of the paper, in the order of the panels. */
  private static final double[][] PLACES = {
    {0, 0, 1, 1},
    {0, 0.4, 0.13, 0.63},
    {0.58, 0, 1, 0.39},
    {0.76, 0.41, 1, 0.63},
    {0, 0.65, 0.41, 1}
  };

  private final TerritoryMap map;
  private final Setting setting;
  private final Map<String, List<Shape>> shapes;
  private final Shades shades;

  OutlinePicture(TerritoryMap map, Map<String, List<Shape>> shapes, Setting setting) {
    this.map = map;
    this.setting = setting;
    this.shapes = shapes;
    boolean missing = shapes.keySet().stream().anyMatch(code -> !map.cells().containsKey(code));
    this.shades = new Shades(setting, map.measure(), Places.ofCommunes(map).values(), missing);
  }

  Picture picture() {
    Panel main = Panel.of(shapes).get(0);
    double ratio = Ground.ratio(main.west(), main.south(), main.east(), main.north());
    return new Picture(
        setting.caption(map.measure()),
        shades.keys(),
        new CommunesPlot(),
        setting.width() * ratio,
        Phrases.get("map.insets", setting.lang()));
  }

  private final class CommunesPlot extends FreePlot {

    private static final long serialVersionUID = 1L;

    @Override
    void paint(Graphics2D g2, Rectangle2D area, PlotRenderingInfo info) {
      List<Panel> panels = Panel.of(shapes);
      List<Rectangle2D> insets = new ArrayList<>();
      for (int i = panels.size() - 1; i >= 0; i--) {
        double[] place = PLACES[i];
        Rectangle2D box =
            Ink.box(
                area.getMinX() + place[0] * area.getWidth(),
                area.getMinY() + place[1] * area.getHeight() + 1,
                area.getMinX() + place[2] * area.getWidth() - 1,
                area.getMinY() + place[3] * area.getHeight() - 1);
        if (i > 0) {
          insets.add(box);
          Ink.draw(g2, box, Look.HAIR, Look.THIN);
          box = titled(g2, panels.get(i), box);
        }
        List<Path2D> outlines = panel(g2, info, panels.get(i), box);
        if (!setting.narrow() && outlines.size() > 1) {
          names(
              g2,
              panels.get(i).communes(),
              new NamePlaces(outlines, box, i == 0 ? insets : List.of()));
        }
      }
    }

    /** Sets the title of an inset; returns the room below it. */
    private Rectangle2D titled(Graphics2D g2, Panel panel, Rectangle2D box) {
      Font small = Type.regular(setting.narrow() ? 12 : 13);
      double y = box.getMinY() + 3;
      for (String line : Type.wrap(setting.in(panel.title()), small, box.getWidth() - 8)) {
        y += small.getSize2D() * 1.1;
        Ink.text(g2, line, box.getMinX() + 5, y, Ink.Anchor.START, small, Look.SOFT);
      }
      return Ink.box(box.getMinX() + 5, y + 6, box.getMaxX() - 5, box.getMaxY() - 5);
    }

    private List<Path2D> panel(
        Graphics2D g2, PlotRenderingInfo info, Panel panel, Rectangle2D box) {
      List<Path2D> outlines = new ArrayList<>();
      Ground ground = new Ground(panel.west(), panel.south(), panel.east(), panel.north(), box);
      for (String code : panel.communes()) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        List<Shape> land = shapes.getOrDefault(code, List.of());
        double largest = land.stream().mapToDouble(OutlinePicture::area).max().orElse(0);
        for (Shape shape : land) {
          boolean seen = area(shape) == largest || area(shape) * ground.perSquareKm() > 1.5;
          if (seen && inside(panel, shape.rings().get(0))) {
            shape.rings().forEach(ring -> ground.trace(path, ring));
          }
        }
        commune(g2, path, code);
        Places.tells(info, path, code, map.cells().get(code), map.measure(), setting);
        outlines.add(path);
      }
      return outlines;
    }

    private void names(Graphics2D g2, List<String> codes, NamePlaces places) {
      Font small = Type.regular(12);
      for (boolean inside : new boolean[] {true, false}) {
        for (int i = 0; i < codes.size(); i++) {
          Cell cell = map.cells().get(codes.get(i));
          Color ink = inside && Cells.present(cell) ? Look.on(shades.of(cell)) : Look.INK;
          String whole = setting.in(Places.name(codes.get(i)));
          for (String name : new String[] {whole, TilePlan.label(codes.get(i))}) {
            double width = Type.width(name, small);
            boolean hatched = inside && Cells.hidden(cell);
            Point2D at =
                hatched ? null : inside ? places.within(i, width) : places.beside(i, width);
            if (at != null) {
              Ink.centred(g2, name, at.getX(), at.getY(), Ink.Anchor.MIDDLE, small, ink);
            }
          }
        }
      }
    }

    private void commune(Graphics2D g2, Path2D path, String code) {
      Cell cell = map.cells().get(code);
      if (Cells.present(cell)) {
        Color shade = shades.of(cell);
        Ink.fill(g2, path, shade);
      } else if (Cells.hidden(cell)) {
        Ink.hatch(g2, path);
        return;
      } else {
        Ink.fill(g2, path, Look.PAPER);
      }
      Ink.draw(g2, path, Look.EDGE, Look.FINE);
    }
  }

  private static double area(Shape shape) {
    return shape.rings().get(0).area();
  }

  private static boolean inside(Panel panel, Ring ring) {
    double lon = 0;
    double lat = 0;
    for (int i = 0; i < ring.size(); i++) {
      lon += ring.lon()[i] / ring.size();
      lat += ring.lat()[i] / ring.size();
    }
    return lon >= panel.west()
        && lon <= panel.east()
        && lat >= panel.south()
        && lat <= panel.north();
  }
}
