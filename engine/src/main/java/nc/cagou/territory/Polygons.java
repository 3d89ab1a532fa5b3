package nc.cagou.territory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Turns the geometry of features into polygons of JTS and polygons of JTS into shapes. */
final class Polygons {

  private static final Words WORDS = Words.beside(Polygons.class, "territory");
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Polygons() {}

  /** The land of one commune: one polygon or several; rings that cross themselves are mended. */
  static Geometry of(List<JsonNode> features, String commune, String file) {
    List<Geometry> pieces = new ArrayList<>();
    for (JsonNode feature : features) {
      JsonNode geometry = feature.path("geometry");
      JsonNode coordinates = geometry.path("coordinates");
      switch (geometry.path("type").asText("")) {
        case "Polygon" -> pieces.add(polygon(coordinates, commune, file));
        case "MultiPolygon" -> coordinates.forEach(p -> pieces.add(polygon(p, commune, file)));
        default -> throw refusal("import.geometry", commune, file);
      }
    }
    if (pieces.isEmpty()) {
      throw refusal("import.geometry", commune, file);
    }
    double apart = pieces.stream().mapToDouble(Geometry::getArea).sum();
    Geometry together = OverlayNGRobust.union(pieces);
    if (features.size() > 1 && together.getArea() < 0.99 * apart) {
      throw refusal("import.twice", commune, file);
    }
    return together;
  }

  /** Points of a feature as it stands in the file, closing ones included. */
  static int points(JsonNode feature) {
    return count(feature.path("geometry").path("coordinates"));
  }

  private static int count(JsonNode node) {
    if (node.path(0).isNumber()) {
      return 1;
    }
    int sum = 0;
    for (JsonNode child : node) {
      sum += count(child);
    }
    return sum;
  }

  static List<Shape> shapes(Geometry geometry) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) geometry.getGeometryN(i);
      List<Ring> rings = new ArrayList<>();
      rings.add(ring(polygon.getExteriorRing()));
      for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
        rings.add(ring(polygon.getInteriorRingN(h)));
      }
      shapes.add(new Shape(List.copyOf(rings)));
    }
    return List.copyOf(shapes);
  }

  /** Square kilometres, holes taken off. */
  static double area(List<Shape> shapes) {
    double area = 0;
    for (Shape shape : shapes) {
      for (int i = 0; i < shape.rings().size(); i++) {
        area += (i == 0 ? 1 : -1) * shape.rings().get(i).area();
      }
    }
    return area;
  }

  static Geometry together(List<Polygon> polygons) {
    return polygons.size() == 1
        ? polygons.get(0)
        : new MultiPolygon(polygons.toArray(Polygon[]::new), FACTORY);
  }

  private static Geometry polygon(JsonNode rings, String commune, String file) {
    if (rings.isEmpty()) {
      throw refusal("import.geometry", commune, file);
    }
    LinearRing shell = ring(rings.get(0), commune, file);
    LinearRing[] holes = new LinearRing[rings.size() - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = ring(rings.get(i + 1), commune, file);
    }
    Polygon polygon = FACTORY.createPolygon(shell, holes);
    return polygon.isValid() ? polygon : GeometryFixer.fix(polygon);
  }

  private static LinearRing ring(JsonNode points, String commune, String file) {
    List<Coordinate> line = new ArrayList<>();
    for (JsonNode point : points) {
      if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
        throw refusal("import.geometry", commune, file);
      }
      line.add(new Coordinate(point.get(0).asDouble(), point.get(1).asDouble()));
    }
    if (line.size() > 2 && !line.get(0).equals2D(line.get(line.size() - 1))) {
      line.add(line.get(0).copy());
    }
    if (line.size() < 4) {
      throw refusal("import.geometry", commune, file);
    }
    return FACTORY.createLinearRing(line.toArray(Coordinate[]::new));
  }

  private static Ring ring(LinearRing line) {
    Coordinate[] points = line.getCoordinates();
    double[] lon = new double[points.length];
    double[] lat = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      lon[i] = Math.round(points[i].x * 1e4) / 1e4;
      lat[i] = Math.round(points[i].y * 1e4) / 1e4;
    }
    return new Ring(lon, lat);
  }

  private static Refusal refusal(String key, String commune, String file) {
    return Refusal.input(
        WORDS.get(key, Map.of("file", file, "commune", Territories.name(commune))));
  }
}
