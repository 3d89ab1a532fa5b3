package nc.cagou.usecases.planning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.method.Geodesic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.GeometryItemDistance;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The facilities of each type, to find the nearest one of a place: candidates from a tree on
 * degrees that are stretched to be as wide as they are high, then the geodesic decides. Travels to
 * Spark tasks as points and builds its trees there.
 */
final class FacilityIndex implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Degrees of longitude at the latitude of the country, in degrees of latitude. */
  static final double STRETCH = Math.cos(Math.toRadians(21.3));

  /** Candidates that the geodesic decides between. */
  private static final int CANDIDATES = 6;

  private final Map<String, List<double[]>> points = new LinkedHashMap<>();
  private transient Map<String, STRtree> trees;

  /** Adds a facility. */
  FacilityIndex with(String type, double lon, double lat) {
    points.computeIfAbsent(type, t -> new ArrayList<>()).add(new double[] {lon, lat});
    trees = null;
    return this;
  }

  List<String> types() {
    return List.copyOf(points.keySet());
  }

  /** Metres to the nearest facility of a type; infinite when there is none. */
  double metres(String type, double lon, double lat) {
    STRtree tree = trees().get(type);
    if (tree == null) {
      return Double.POSITIVE_INFINITY;
    }
    Point here = point(lon, lat);
    Object[] near =
        tree.nearestNeighbour(
            new Envelope(here.getCoordinate()),
            here,
            new GeometryItemDistance(),
            Math.min(CANDIDATES, points.get(type).size()));
    double least = Double.POSITIVE_INFINITY;
    for (Object candidate : near) {
      double[] facility = (double[]) ((Point) candidate).getUserData();
      least = Math.min(least, Geodesic.metres(lon, lat, facility[0], facility[1]));
    }
    return least;
  }

  private Map<String, STRtree> trees() {
    if (trees == null) {
      Map<String, STRtree> built = new LinkedHashMap<>();
      points.forEach(
          (type, own) -> {
            STRtree tree = new STRtree();
            for (double[] p : own) {
              Point point = point(p[0], p[1]);
              point.setUserData(p);
              tree.insert(point.getEnvelopeInternal(), point);
            }
            tree.build();
            built.put(type, tree);
          });
      trees = built;
    }
    return trees;
  }

  private static Point point(double lon, double lat) {
    return new GeometryFactory().createPoint(new Coordinate(lon * STRETCH, lat));
  }
}
