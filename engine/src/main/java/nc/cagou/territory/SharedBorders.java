package nc.cagou.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Rebuilds the communes so that neighbours have every border point in common: all rings are laid on
 * a grid of 0.0001 degree and cut where they meet, the pieces of ground between them are found, and
 * each piece goes to one commune. A piece that two communes claim goes to the first; one that none
 * claims and that is thin or below a square kilometre goes to the neighbour with the longest border
 * to it; a larger one stays water.
 *
 * @param communes one polygon or several a commune, by code
 * @param gaps pieces between communes that were filled
 * @param overlaps pieces that two communes claimed
 * @param mended square kilometres of both
 */
record SharedBorders(Map<String, Geometry> communes, int gaps, int overlaps, double mended) {

  private static final double GRID = 1e4;
  private static final double SMALL_KM2 = 1;

  static SharedBorders of(Map<String, Geometry> communes) {
    List<Polygon> pieces = pieces(communes);
    Map<String, IndexedPointInAreaLocator> locators = new HashMap<>();
    communes.forEach((code, land) -> locators.put(code, new IndexedPointInAreaLocator(land)));
    Map<Polygon, String> owners = new HashMap<>();
    int overlaps = 0;
    double mended = 0;
    for (Polygon piece : pieces) {
      List<String> claims = claims(piece, communes, locators);
      if (claims.size() > 1) {
        overlaps++;
        mended += area(piece);
      }
      if (!claims.isEmpty()) {
        owners.put(piece, claims.get(0));
      }
    }
    List<Polygon> gaps = fill(pieces, owners);
    mended += gaps.stream().mapToDouble(SharedBorders::area).sum();
    Map<String, Geometry> clean = new java.util.LinkedHashMap<>();
    for (String code : communes.keySet()) {
      Geometry[] own =
          pieces.stream().filter(p -> code.equals(owners.get(p))).toArray(Geometry[]::new);
      clean.put(code, own.length == 0 ? communes.get(code) : CoverageUnion.union(own));
    }
    return new SharedBorders(clean, gaps.size(), overlaps, mended);
  }

  /** True when no two communes overlap and neighbours share their border points. */
  boolean isValid() {
    return CoverageValidator.isValid(communes.values().toArray(Geometry[]::new));
  }

  private static List<Polygon> pieces(Map<String, Geometry> communes) {
    List<SegmentString> rings = new ArrayList<>();
    for (Geometry land : communes.values()) {
      for (Object line : LinearComponentExtracter.getLines(land)) {
        rings.add(new NodedSegmentString(((LineString) line).getCoordinates(), null));
      }
    }
    SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(GRID));
    noder.computeNodes(rings);
    GeometryFactory factory = new GeometryFactory();
    Polygonizer polygonizer = new Polygonizer();
    Map<String, Boolean> seen = new HashMap<>();
    for (Object cut : noder.getNodedSubstrings()) {
      Coordinate[] points = ((SegmentString) cut).getCoordinates();
      for (int i = 1; i < points.length; i++) {
        if (seen.put(edge(points[i - 1], points[i]), true) == null) {
          polygonizer.add(factory.createLineString(new Coordinate[] {points[i - 1], points[i]}));
        }
      }
    }
    List<Polygon> pieces = new ArrayList<>();
    for (Object piece : polygonizer.getPolygons()) {
      pieces.add((Polygon) piece);
    }
    return pieces;
  }

  private static List<String> claims(
      Polygon piece,
      Map<String, Geometry> communes,
      Map<String, IndexedPointInAreaLocator> locators) {
    Coordinate inside = piece.getInteriorPoint().getCoordinate();
    return communes.keySet().stream()
        .filter(code -> communes.get(code).getEnvelopeInternal().covers(inside))
        .filter(code -> locators.get(code).locate(inside) != Location.EXTERIOR)
        .toList();
  }

  private static List<Polygon> fill(List<Polygon> pieces, Map<Polygon, String> owners) {
    Map<String, String> ownerOfEdge = new HashMap<>();
    owners.forEach((piece, code) -> edges(piece).forEach(e -> ownerOfEdge.put(e.key(), code)));
    List<Polygon> filled = new ArrayList<>();
    for (Polygon piece : pieces) {
      if (owners.containsKey(piece) || !isSliver(piece)) {
        continue;
      }
      Map<String, Double> length = new HashMap<>();
      for (Edge edge : edges(piece)) {
        String code = ownerOfEdge.get(edge.key());
        if (code != null) {
          length.merge(code, edge.length(), Double::sum);
        }
      }
      String nearest =
          length.entrySet().stream()
              .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
              .map(Map.Entry::getKey)
              .orElse(null);
      if (nearest != null && length.size() > 1) {
        owners.put(piece, nearest);
        filled.add(piece);
      }
    }
    return filled;
  }

  /** Below a square kilometre, or narrower on the average than about 100 metres. */
  private static boolean isSliver(Polygon piece) {
    double width = 2 * piece.getArea() / piece.getLength();
    return area(piece) < SMALL_KM2 || width < 0.001;
  }

  private static double area(Polygon piece) {
    return Polygons.area(Polygons.shapes(piece));
  }

  private record Edge(String key, double length) {}

  private static List<Edge> edges(Polygon piece) {
    List<Edge> edges = new ArrayList<>();
    for (Object line : LinearComponentExtracter.getLines(piece)) {
      Coordinate[] points = ((LineString) line).getCoordinates();
      for (int i = 1; i < points.length; i++) {
        edges.add(new Edge(edge(points[i - 1], points[i]), points[i - 1].distance(points[i])));
      }
    }
    return edges;
  }

  private static String edge(Coordinate a, Coordinate b) {
    Coordinate first = a.compareTo(b) < 0 ? a : b;
    Coordinate last = first == a ? b : a;
    return first.x + " " + first.y + " " + last.x + " " + last.y;
  }
}
