package nc.cagou.usecases.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The outlines of communes in degrees, from GeoJSON geometries, and who lies in which. */
final class Outlines implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Map<String, Geometry> shapes = new LinkedHashMap<>();
  private transient Map<String, IndexedPointInAreaLocator> locators;
  private transient STRtree tree;

  /** No outline: everything is then told by distance to the centres of communes. */
  static final Outlines NONE = new Outlines();

  /**
   * Adds an outline; a second one of the same commune is joined to the first.
   *
   * @return whether the geometry is a polygon or several
   */
  boolean add(String commune, String geoJson) {
    Geometry shape = polygons(geoJson);
    if (shape.isEmpty()) {
      return false;
    }
    shapes.merge(commune, shape, (a, b) -> OverlayNGRobust.union(List.of(a, b)));
    locators = null;
    return true;
  }

  boolean isEmpty() {
    return shapes.isEmpty();
  }

  Map<String, Geometry> shapes() {
    return shapes;
  }

  /** The commune where a point lies; on the water or without outlines, the nearest centre. */
  String commune(double lon, double lat) {
    index();
    Coordinate here = new Coordinate(lon, lat);
    for (Object code : tree.query(new Envelope(here))) {
      if (locators.get((String) code).locate(here) != Location.EXTERIOR) {
        return (String) code;
      }
    }
    return nearest(lon, lat);
  }

  private void index() {
    if (locators != null) {
      return;
    }
    Map<String, IndexedPointInAreaLocator> built = new LinkedHashMap<>();
    STRtree boxes = new STRtree();
    shapes.forEach(
        (code, shape) -> {
          built.put(code, new IndexedPointInAreaLocator(shape));
          boxes.insert(shape.getEnvelopeInternal(), code);
        });
    boxes.build();
    tree = boxes;
    locators = built;
  }

  private static String nearest(double lon, double lat) {
    String best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Map.Entry<String, Ground> commune : Ground.COMMUNES.entrySet()) {
      double dx = (commune.getValue().lon() - lon) * FacilityIndex.STRETCH;
      double dy = commune.getValue().lat() - lat;
      if (dx * dx + dy * dy < least) {
        least = dx * dx + dy * dy;
        best = commune.getKey();
      }
    }
    return best;
  }

  private static Geometry polygons(String geoJson) {
    JsonNode geometry;
    try {
      geometry = new ObjectMapper().readTree(geoJson);
    } catch (JsonProcessingException e) {
      return FACTORY.createPolygon();
    }
    List<Geometry> pieces = new ArrayList<>();
    switch (geometry.path("type").asText()) {
      case "Polygon" -> polygon(geometry.path("coordinates")).ifPresent(pieces::add);
      case "MultiPolygon" ->
          geometry.path("coordinates").forEach(p -> polygon(p).ifPresent(pieces::add));
      default -> {
        return FACTORY.createPolygon();
      }
    }
    return pieces.isEmpty() ? FACTORY.createPolygon() : OverlayNGRobust.union(pieces);
  }

  private static Optional<Geometry> polygon(JsonNode rings) {
    List<LinearRing> all = new ArrayList<>();
    for (JsonNode ring : rings) {
      List<Coordinate> points = new ArrayList<>();
      ring.forEach(p -> points.add(new Coordinate(p.path(0).asDouble(), p.path(1).asDouble())));
      if (points.size() >= 3 && !points.get(0).equals2D(points.get(points.size() - 1))) {
        points.add(points.get(0).copy());
      }
      if (points.size() < 4) {
        return Optional.empty();
      }
      all.add(FACTORY.createLinearRing(points.toArray(Coordinate[]::new)));
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Polygon polygon =
        FACTORY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    return Optional.of(polygon.isValid() ? polygon : GeometryFixer.fix(polygon));
  }
}
