package nc.cagou.method.labour;

import java.util.Arrays;
import java.util.stream.IntStream;
import nc.cagou.method.Regression;

/** Least squares of log y on log x and on columns taken as they are. */
final class Logs {

  private static final int SPARE = 3;

  private Logs() {}

  /** Null when too little is known for a line. */
  static Regression fit(double[] y, double[] x, double[]... more) {
    int[] known =
        IntStream.range(0, y.length)
            .filter(t -> y[t] > 0 && x[t] > 0 && Double.isFinite(y[t]) && Double.isFinite(x[t]))
            .filter(t -> Arrays.stream(more).allMatch(c -> Double.isFinite(c[t])))
            .toArray();
    double[][] columns = new double[more.length + 1][];
    columns[0] = IntStream.of(known).mapToDouble(t -> Math.log(x[t])).toArray();
    for (int c = 0; c < more.length; c++) {
      double[] column = more[c];
      columns[c + 1] = IntStream.of(known).mapToDouble(t -> column[t]).toArray();
    }
    boolean varied = Arrays.stream(columns).allMatch(c -> Arrays.stream(c).distinct().count() > 1);
    if (known.length < columns.length + 1 + SPARE || !varied) {
      return null;
    }
    return Regression.of(IntStream.of(known).mapToDouble(t -> Math.log(y[t])).toArray(), columns);
  }
}
