package nc.cagou.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Which points lie within a radius of a point, the point itself included, the limit included. The
 * points are laid in bands as wide as the radius and sorted within each, so a question looks at
 * three bands and a short run of each. Points are met in the order of their numbers within a band.
 */
abstract class Neighbours {

  private final double[] x;
  private final double[] y;
  private final double band;
  private final Map<Long, int[]> bands = new HashMap<>();

  private Neighbours(double[] x, double[] y, double band) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " abscissas for " + y.length + " ordinates");
    }
    if (!(band > 0)) {
      throw new IllegalArgumentException("radius " + band);
    }
    this.x = x;
    this.y = y;
    this.band = band;
    Integer[] order = new Integer[x.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.<Integer>comparingLong(i -> row(y[i]))
            .thenComparingDouble(i -> x[i])
            .thenComparingInt(i -> i));
    for (int from = 0; from < order.length; ) {
      long row = row(y[order[from]]);
      int to = from;
      while (to < order.length && row(y[order[to]]) == row) {
        to++;
      }
      bands.put(row, Arrays.stream(order, from, to).mapToInt(Integer::intValue).toArray());
      from = to;
    }
  }

  /** Distance between two points, by number, in the unit of the radius. */
  abstract double distance(int a, int b);

  /** Half the width of the abscissas that a circle around a point can touch. */
  abstract double reach(int point);

  abstract double radius();

  /** The full turn after which abscissas meet again, or 0. */
  abstract double turn();

  void around(int point, IntConsumer each) {
    long middle = row(y[point]);
    double reach = reach(point);
    for (long row = middle - 1; row <= middle + 1; row++) {
      int[] members = bands.get(row);
      if (members == null) {
        continue;
      }
      scan(members, point, x[point] - reach, x[point] + reach, each);
      if (turn() > 0 && reach < turn() / 2) {
        scan(members, point, x[point] - reach + turn(), x[point] + reach + turn(), each);
        scan(members, point, x[point] - reach - turn(), x[point] + reach - turn(), each);
      }
    }
  }

  private void scan(int[] members, int point, double from, double to, IntConsumer each) {
    int at = firstFrom(members, from);
    for (; at < members.length && x[members[at]] <= to; at++) {
      if (distance(point, members[at]) <= radius()) {
        each.accept(members[at]);
      }
    }
  }

  private int firstFrom(int[] members, double from) {
    int low = 0;
    int high = members.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (x[members[middle]] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private long row(double ordinate) {
    return (long) Math.floor(ordinate / band);
  }

  /** Points of a plane, straight-line distance. */
  static Neighbours plane(double[] x, double[] y, double radius) {
    return new Neighbours(x, y, radius) {
      @Override
      double distance(int a, int b) {
        double dx = x[a] - x[b];
        double dy = y[a] - y[b];
        return Math.sqrt(dx * dx + dy * dy);
      }

      @Override
      double reach(int point) {
        return radius;
      }

      @Override
      double radius() {
        return radius;
      }

      @Override
      double turn() {
        return 0;
      }
    };
  }

  /** Points of the globe in degrees, distance over the ground in metres. */
  static Neighbours globe(double[] lon, double[] lat, double metres) {
    double angle = metres / GreatCircle.RADIUS;
    return new Neighbours(lon, lat, Math.toDegrees(angle) * (1 + 1e-9)) {
      @Override
      double distance(int a, int b) {
        return GreatCircle.metres(lon[a], lat[a], lon[b], lat[b]);
      }

      @Override
      double reach(int point) {
        double sine = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos(Math.toRadians(lat[point]));
        return sine >= 1 || sine < 0 ? 180 : Math.toDegrees(Math.asin(sine)) * (1 + 1e-9);
      }

      @Override
      double radius() {
        return metres;
      }

      @Override
      double turn() {
        return 360;
      }
    };
  }
}
