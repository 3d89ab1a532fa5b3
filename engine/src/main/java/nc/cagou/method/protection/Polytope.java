package nc.cagou.method.protection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * All points that meet some equations and are not negative, of which one is known; gives the
 * extremes of each coordinate by the primal simplex method (Dantzig 1963), starting from the last
 * vertex. Many extremes of one small polytope are its purpose.
 *
 * <p>The largest improvement enters; after many steps without any, the lowest index does (Bland
 * 1977), so that it ends.
 */
final class Polytope {

  private static final double ZERO = 1e-9;
  private static final int STEPS = 50_000;

  private final int columns;
  private final int equations;
  private final double[][] rows;
  private final int[] basis;
  private final int[] rowOf;
  private int used;

  /**
   * @param a coefficients of the equations, a row each
   * @param inside a point that meets them, not negative
   */
  Polytope(double[][] a, double[] inside) {
    equations = a.length;
    columns = inside.length;
    rows = new double[equations][columns + equations + 1];
    for (int i = 0; i < equations; i++) {
      System.arraycopy(a[i], 0, rows[i], 0, columns);
      rows[i][columns + i] = 1;
    }
    basis = new int[equations];
    rowOf = new int[columns];
    Arrays.fill(rowOf, -1);
    solve(inside);
    settle(inside.clone());
  }

  /** Solves the equations for as many coordinates as they determine, the largest first. */
  private void solve(double[] inside) {
    int[] order =
        IntStream.range(0, columns)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer j) -> -inside[j]).thenComparing(j -> j))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int j : order) {
      int best = -1;
      for (int i = used; i < equations; i++) {
        boolean larger = best < 0 || Math.abs(rows[i][j]) > Math.abs(rows[best][j]) + ZERO;
        best = Math.abs(rows[i][j]) > ZERO && larger ? i : best;
      }
      if (best >= 0) {
        double[] swap = rows[best];
        rows[best] = rows[used];
        rows[used] = swap;
        basis[used] = j;
        rowOf[j] = used;
        pivot(used++, j);
      }
    }
  }

  /** Moves from the point inside to a vertex: each free coordinate goes down to 0 or enters. */
  private void settle(double[] x) {
    int last = columns + equations;
    for (int i = 0; i < used; i++) {
      rows[i][last] = x[basis[i]];
    }
    for (int j = 0; j < columns; j++) {
      if (rowOf[j] >= 0 || x[j] == 0) {
        continue;
      }
      double step = x[j];
      int leaves = -1;
      for (int i = 0; i < used; i++) {
        double limit = rows[i][j] < -ZERO ? rows[i][last] / -rows[i][j] : step;
        if (limit < step) {
          step = limit;
          leaves = i;
        }
      }
      for (int i = 0; i < used; i++) {
        rows[i][last] = Math.max(0, rows[i][last] + rows[i][j] * step);
      }
      if (leaves >= 0) {
        double value = x[j] - step;
        rowOf[basis[leaves]] = -1;
        x[basis[leaves]] = 0;
        basis[leaves] = j;
        rowOf[j] = leaves;
        double[] right = new double[used];
        for (int i = 0; i < used; i++) {
          right[i] = rows[i][last];
        }
        pivot(leaves, j);
        for (int i = 0; i < used; i++) {
          rows[i][last] = i == leaves ? value : right[i];
        }
      }
    }
  }

  /** Makes a column a unit vector. */
  private void pivot(int row, int column) {
    double[] own = rows[row];
    double by = own[column];
    for (int k = 0; k < own.length; k++) {
      own[k] /= by;
    }
    own[column] = 1;
    for (int i = 0; i < rows.length; i++) {
      double factor = rows[i][column];
      if (i == row || factor == 0) {
        continue;
      }
      double[] other = rows[i];
      for (int k = 0; k < own.length; k++) {
        if (own[k] != 0) {
          other[k] -= factor * own[k];
        }
      }
      other[column] = 0;
    }
  }

  /** Goes to a vertex where a coordinate is extreme; false when nothing limits it. */
  boolean extreme(int p, boolean greatest) {
    if (rowOf[p] < 0) {
      if (!greatest) {
        return true;
      }
      int leaves = leaves(p, false);
      if (leaves < 0) {
        return false;
      }
      enter(p, leaves);
    }
    int still = 0;
    for (int step = 0; step < STEPS && rowOf[p] >= 0; step++) {
      double[] own = rows[rowOf[p]];
      boolean patient = still < 2 * used + 20;
      int enters = -1;
      double gain = ZERO;
      for (int j = 0; j < columns; j++) {
        double d = greatest ? -own[j] : own[j];
        if (rowOf[j] < 0 && d > gain) {
          enters = j;
          gain = d;
          if (!patient) {
            break;
          }
        }
      }
      if (enters < 0) {
        return true;
      }
      int leaves = leaves(enters, !patient);
      if (leaves < 0) {
        return false;
      }
      still = rows[leaves][columns + equations] > ZERO ? 0 : still + 1;
      enter(enters, leaves);
    }
    if (rowOf[p] >= 0) {
      throw new IllegalStateException("A simplex of " + columns + " cells did not end");
    }
    return true;
  }

  private int leaves(int enters, boolean lowest) {
    int last = columns + equations;
    int leaves = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < used; i++) {
      if (rows[i][enters] > ZERO) {
        double ratio = rows[i][last] / rows[i][enters];
        boolean tie = leaves >= 0 && Math.abs(ratio - least) <= 1e-12 * (1 + least);
        boolean better =
            tie
                ? lowest ? basis[i] < basis[leaves] : rows[i][enters] > rows[leaves][enters]
                : ratio < least;
        if (better) {
          leaves = i;
          least = Math.min(least, ratio);
        }
      }
    }
    return leaves;
  }

  private void enter(int column, int row) {
    int last = columns + equations;
    rowOf[basis[row]] = -1;
    basis[row] = column;
    rowOf[column] = row;
    pivot(row, column);
    for (int i = 0; i < used; i++) {
      rows[i][last] = rows[i][last] < 0 && rows[i][last] > -1e-7 ? 0 : rows[i][last];
    }
  }

  /** The vertex where it stands. */
  double[] vertex() {
    double[] x = new double[columns];
    for (int i = 0; i < used; i++) {
      x[basis[i]] = rows[i][columns + equations];
    }
    return x;
  }

  /**
   * The weights of the equations whose sum expresses a coordinate in those that are 0 here; null
   * when it is 0 itself.
   */
  double[] weights(int p) {
    return rowOf[p] < 0 ? null : Arrays.copyOfRange(rows[rowOf[p]], columns, columns + equations);
  }
}
