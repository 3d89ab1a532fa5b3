package nc.cagou.method;

import net.sf.geographiclib.GeodesicMask;

/**
 * Shortest distance over the WGS 84 ellipsoid (Karney 2013, "Algorithms for geodesics", Journal of
 * Geodesy 87), in metres; precise to some nanometres at any distance, antipodes and poles included.
 */
public final class Geodesic {

  private Geodesic() {}

  /** Metres between two points given as degrees east and degrees north. */
  public static double metres(double lon1, double lat1, double lon2, double lat2) {
    return net.sf.geographiclib.Geodesic.WGS84.Inverse(
            lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE)
        .s12;
  }
}
