package nc.cagou.chart.paint;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds where the names of a map can stand: inside a shape, else beside it on the water. */
final class NamePlaces {

  private static final double HEIGHT = 13;
  private static final double AWAY = 3;
  private static final int STEPS = 20;

  private final List<Path2D> shapes;
  private final List<Rectangle2D> boxes;
  private final Rectangle2D paper;
  private final List<Rectangle2D> taken;
  private final Set<Integer> done = new HashSet<>();

  /**
   * @param taken boxes where no name may stand
   */
  NamePlaces(List<Path2D> shapes, Rectangle2D paper, List<Rectangle2D> taken) {
    this.shapes = shapes;
    this.paper = paper;
    this.taken = new ArrayList<>(taken);
    this.boxes = shapes.stream().map(Path2D::getBounds2D).toList();
  }

  /**
   * The middle of a name wholly inside a shape, near the middle of it; null if there is no room.
   */
  Point2D within(int shape, double width) {
    if (named(shape)) {
      return null;
    }
    Path2D outline = shapes.get(shape);
    Rectangle2D box = boxes.get(shape);
    List<Rectangle2D> places = new ArrayList<>();
    for (int i = 1; i < STEPS; i++) {
      for (int j = 1; j < STEPS; j++) {
        double x = box.getX() + i * box.getWidth() / STEPS;
        double y = box.getY() + j * box.getHeight() / STEPS;
        Rectangle2D place = around(x, y, width + 3);
        if (box.contains(place)) {
          places.add(place);
        }
      }
    }
    places.sort(nearest(box.getCenterX(), box.getCenterY()));
    return places.stream()
        .filter(outline::contains)
        .findFirst()
        .map(place -> keep(shape, place))
        .orElse(null);
  }

  /** The middle of a name that touches no shape, close to the shore of its own; null if none. */
  Point2D beside(int shape, double width) {
    if (named(shape)) {
      return null;
    }
    Path2D outline = shapes.get(shape);
    Rectangle2D box = boxes.get(shape);
    List<Rectangle2D> places = new ArrayList<>();
    Point2D last = new Point2D.Double(-1, -1);
    double[] xy = new double[6];
    for (PathIterator p = outline.getPathIterator(null); !p.isDone(); p.next()) {
      if (p.currentSegment(xy) != PathIterator.SEG_CLOSE && last.distance(xy[0], xy[1]) > 4) {
        last.setLocation(xy[0], xy[1]);
        places.add(around(xy[0] - width / 2 - AWAY, xy[1], width));
        places.add(around(xy[0] + width / 2 + AWAY, xy[1], width));
      }
    }
    places.sort(nearest(box.getCenterX(), box.getCenterY()));
    return places.stream()
        .filter(this::free)
        .findFirst()
        .map(place -> keep(shape, place))
        .orElse(null);
  }

  private boolean named(int shape) {
    return done.contains(shape);
  }

  private Point2D keep(int shape, Rectangle2D place) {
    done.add(shape);
    taken.add(place);
    return new Point2D.Double(place.getCenterX(), place.getCenterY());
  }

  private boolean free(Rectangle2D place) {
    return paper.contains(place)
        && taken.stream().noneMatch(place::intersects)
        && IntStream.range(0, shapes.size())
            .filter(i -> boxes.get(i).intersects(place))
            .noneMatch(i -> shapes.get(i).intersects(place));
  }

  private static Rectangle2D around(double x, double y, double width) {
    return Ink.box(x - width / 2, y - HEIGHT / 2, x + width / 2, y + HEIGHT / 2);
  }

  private static Comparator<Rectangle2D> nearest(double x, double y) {
    return Comparator.comparingDouble(
        r -> Point2D.distanceSq(x, y, r.getCenterX(), r.getCenterY()));
  }
}
