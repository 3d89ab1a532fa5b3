package nc.cagou.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Communes light enough for a page: points that change the land least are taken away (Visvalingam
 * and Whyatt, 1993) from both sides of a border at once, so that neighbours stay neighbours; the
 * tolerance grows until the points fit. Islets too small to be seen are left out, never the largest
 * piece of a commune.
 *
 * @param communes pieces of land by code
 * @param islets how many were left out
 * @param points closing ones included
 */
record Simplified(Map<String, List<Shape>> communes, int islets, int points) {

  /** What a page carries without effort: about 90 kB of SVG, 100 kB of GeoJSON. */
  static final int MOST_POINTS = 5_000;

  private static final double FIRST_TOLERANCE = 0.0005;
  private static final double ISLET_KM2 = 0.02;

  static Simplified of(Map<String, Geometry> coverage) {
    return of(coverage, MOST_POINTS);
  }

  static Simplified of(Map<String, Geometry> coverage, int most) {
    int islets = 0;
    Map<String, Geometry> large = new LinkedHashMap<>();
    for (Map.Entry<String, Geometry> entry : coverage.entrySet()) {
      Geometry land = withoutIslets(entry.getValue());
      islets += entry.getValue().getNumGeometries() - land.getNumGeometries();
      large.put(entry.getKey(), land);
    }
    Geometry[] full = large.values().toArray(Geometry[]::new);
    Geometry[] light = full;
    double tolerance = FIRST_TOLERANCE;
    while (points(light) > most && tolerance < 0.1) {
      light = CoverageSimplifier.simplify(full, tolerance);
      tolerance *= 1.5;
    }
    Map<String, List<Shape>> shapes = new LinkedHashMap<>();
    int i = 0;
    for (String code : large.keySet()) {
      shapes.put(code, Polygons.shapes(light[i++]));
    }
    return new Simplified(shapes, islets, points(light));
  }

  private static int points(Geometry[] geometries) {
    int sum = 0;
    for (Geometry geometry : geometries) {
      sum += geometry.getNumPoints();
    }
    return sum;
  }

  private static Geometry withoutIslets(Geometry land) {
    List<Polygon> pieces = new ArrayList<>();
    for (int i = 0; i < land.getNumGeometries(); i++) {
      pieces.add((Polygon) land.getGeometryN(i));
    }
    pieces.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
    List<Polygon> seen = new ArrayList<>(pieces.subList(0, 1));
    for (Polygon piece : pieces.subList(1, pieces.size())) {
      if (Polygons.area(Polygons.shapes(piece)) >= ISLET_KM2) {
        seen.add(piece);
      }
    }
    return Polygons.together(seen);
  }
}
