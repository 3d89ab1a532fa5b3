package nc.cagou.usecases.publicfinance;

import nc.cagou.method.Quantile;

/** The nine bounds that cut a group of values into ten, by linear interpolation (type 7). */
record Deciles(double[] bounds, int count) {

  static final int TEN = 10;

  /** Deciles of the values that are known. */
  static Deciles of(double[] values) {
    double[] sorted = Quantile.sorted(values);
    double[] bounds = new double[TEN - 1];
    for (int i = 1; i < TEN; i++) {
      bounds[i - 1] = Quantile.ofSorted(sorted, i / (double) TEN);
    }
    return new Deciles(bounds, sorted.length);
  }

  /** In which tenth a value lies: 1 up to the first bound, 10 beyond the last. */
  int of(double value) {
    int decile = 1;
    while (decile < TEN && value > bounds[decile - 1]) {
      decile++;
    }
    return decile;
  }
}
