package nc.cagou.method;

import java.util.ArrayDeque;

/**
 * Clusters of points by density (Ester, Kriegel, Sander & Xu 1996, "A density-based algorithm for
 * discovering clusters in large spatial databases with noise", KDD-96), with weights.
 *
 * <p>A point is <i>core</i> when the weights within the radius around it, its own and the limit
 * included, add up to the minimum or more; with weights of 1 this is the usual count of points, the
 * point itself included (as in R's {@code dbscan} and in scikit-learn). Core points within the
 * radius of each other are of one cluster. A point that is not core but within the radius of a core
 * point is a <i>border</i> point of the first cluster that reaches it, in the order of the points.
 * All others are noise.
 *
 * <p>Edges: no point gives no cluster; points on one spot count each; a radius that is not positive
 * is an error of the program; a point with a coordinate that is not a number is noise.
 */
public final class Dbscan {

  private Dbscan() {}

  /**
   * What became of the points.
   *
   * @param cluster number of the cluster of each point, from 1 on; 0 is noise
   * @param core whether each point is a core point
   * @param clusters how many clusters there are
   */
  public record Result(int[] cluster, boolean[] core, int clusters) {}

  /**
   * Points on the globe.
   *
   * @param lon degrees east
   * @param lat degrees north
   * @param weights one a point, not negative; null when every point weighs 1
   * @param metres radius over the ground
   * @param minimum weight within the radius that makes a point core
   */
  public static Result onGlobe(
      double[] lon, double[] lat, double[] weights, double metres, double minimum) {
    return of(lon.length, Neighbours.globe(lon, lat, metres), weights, minimum);
  }

  /** Points in a plane, straight-line distance in the unit of the coordinates. */
  public static Result inPlane(
      double[] x, double[] y, double[] weights, double radius, double minimum) {
    return of(x.length, Neighbours.plane(x, y, radius), weights, minimum);
  }

  private static Result of(int points, Neighbours near, double[] weights, double minimum) {
    boolean[] core = new boolean[points];
    double[] sum = new double[1];
    for (int i = 0; i < points; i++) {
      sum[0] = 0;
      near.around(i, j -> sum[0] += weights == null ? 1 : weights[j]);
      core[i] = sum[0] > 0 && sum[0] >= minimum;
    }
    int[] cluster = new int[points];
    int clusters = 0;
    ArrayDeque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < points; i++) {
      if (!core[i] || cluster[i] != 0) {
        continue;
      }
      int own = ++clusters;
      cluster[i] = own;
      open.add(i);
      while (!open.isEmpty()) {
        near.around(
            open.poll(),
            j -> {
              if (cluster[j] == 0) {
                cluster[j] = own;
                if (core[j]) {
                  open.add(j);
                }
              }
            });
      }
    }
    return new Result(cluster, core, clusters);
  }
}
