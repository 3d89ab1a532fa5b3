package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.List;
import nc.cagou.method.GreatCircle;
import nc.cagou.method.space.Weights;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Which communes are neighbours: those whose outlines touch, a commune that touches none being tied
 * to the nearest one; without outlines, the nearest centres, mutual.
 *
 * @param kind {@code contiguity} or {@code nearest}
 */
record Neighbourhood(String kind, Weights weights) {

  /** Outlines are generalised: so close (in degrees, about 300 m) they touch. */
  private static final double TOUCH = 0.003;

  /**
   * @param communes in the order of the values that will be weighed
   * @param nearest how many nearest centres, without outlines
   */
  static Neighbourhood of(List<String> communes, Outlines outlines, int nearest) {
    boolean shaped = !communes.isEmpty() && outlines.shapes().keySet().containsAll(communes);
    return shaped
        ? new Neighbourhood("contiguity", touching(communes, outlines))
        : new Neighbourhood("nearest", centres(communes, nearest));
  }

  private static Weights centres(List<String> communes, int nearest) {
    double[] lon = communes.stream().mapToDouble(c -> Ground.COMMUNES.get(c).lon()).toArray();
    double[] lat = communes.stream().mapToDouble(c -> Ground.COMMUNES.get(c).lat()).toArray();
    return Weights.nearestGlobe(lon, lat, nearest).symmetric();
  }

  private static Weights touching(List<String> communes, Outlines outlines) {
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    int n = communes.size();
    boolean[] tied = new boolean[n];
    for (int i = 0; i < n; i++) {
      Geometry own = outlines.shapes().get(communes.get(i));
      IndexedFacetDistance distance = new IndexedFacetDistance(own);
      Envelope near = own.getEnvelopeInternal().copy();
      near.expandBy(TOUCH);
      for (int j = 0; j < n; j++) {
        Geometry other = outlines.shapes().get(communes.get(j));
        if (j != i
            && near.intersects(other.getEnvelopeInternal())
            && distance.isWithinDistance(other, TOUCH)) {
          tie(from, to, i, j);
          tied[i] = true;
        }
      }
    }
    for (int i = 0; i < n; i++) {
      if (!tied[i] && n > 1) {
        int nearest = nearest(communes, i);
        tie(from, to, i, nearest);
        tie(from, to, nearest, i);
      }
    }
    return Weights.ofPairs(
        n,
        from.stream().mapToInt(Integer::intValue).toArray(),
        to.stream().mapToInt(Integer::intValue).toArray());
  }

  private static void tie(List<Integer> from, List<Integer> to, int i, int j) {
    from.add(i);
    to.add(j);
  }

  private static int nearest(List<String> communes, int own) {
    Ground here = Ground.COMMUNES.get(communes.get(own));
    int best = own == 0 ? 1 : 0;
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < communes.size(); j++) {
      Ground there = Ground.COMMUNES.get(communes.get(j));
      double metres = GreatCircle.metres(here.lon(), here.lat(), there.lon(), there.lat());
      if (j != own && metres < least) {
        least = metres;
        best = j;
      }
    }
    return best;
  }
}
