package nc.cagou.territory;

import java.util.Arrays;
import java.util.List;

/** How the ground looks: the coastline that is shipped. */
public final class Outlines {

  private static final List<Ring> COASTLINE =
      ResourceRows.lines("coastline.txt").stream().map(Outlines::ring).toList();

  private Outlines() {}

  /**
   * The coastline of New Caledonia, largest ring first (Grande Terre, Lifou, Maré, Ouvéa, …).
   * Natural Earth 1:10m, public domain: coarse, most islets are missing; good to place symbols on,
   * never to tell in which commune a point lies.
   */
  public static List<Ring> coastline() {
    return COASTLINE;
  }

  /** "167.0327 -22.2380,167.0327 -22.2464,…" */
  private static Ring ring(String line) {
    String[] points = line.split(",");
    double[] lon = new double[points.length];
    double[] lat = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      double[] xy = Arrays.stream(points[i].split(" ")).mapToDouble(Double::parseDouble).toArray();
      lon[i] = xy[0];
      lat[i] = xy[1];
    }
    return new Ring(lon, lat);
  }
}
