package nc.cagou.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Polygons of JTS from shapes and from the text of a ring. */
final class TestGeometry {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final Pattern POINT = Pattern.compile("\\[(-?[0-9.]+),(-?[0-9.]+)]");

  private TestGeometry() {}

  static Geometry of(List<Shape> shapes) {
    List<Polygon> polygons = new ArrayList<>();
    for (Shape shape : shapes) {
      List<LinearRing> rings = shape.rings().stream().map(TestGeometry::ring).toList();
      polygons.add(
          FACTORY.createPolygon(
              rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new)));
    }
    return Polygons.together(polygons);
  }

  static Geometry of(String ring) {
    List<Coordinate> points = new ArrayList<>();
    Matcher point = POINT.matcher(ring);
    while (point.find()) {
      points.add(
          new Coordinate(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))));
    }
    return FACTORY.createPolygon(points.toArray(Coordinate[]::new));
  }

  private static LinearRing ring(Ring ring) {
    Coordinate[] points = new Coordinate[ring.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Coordinate(ring.lon()[i], ring.lat()[i]);
    }
    return FACTORY.createLinearRing(points);
  }
}
