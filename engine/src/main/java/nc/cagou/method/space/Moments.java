package nc.cagou.method.space;

/** Deviations from the mean, and their powers summed. */
record Moments(int n, double mean, double[] z, double squares, double fourths) {

  static Moments of(double[] x) {
    double sum = 0;
    for (double v : x) {
      sum += v;
    }
    double mean = sum / x.length;
    double[] z = new double[x.length];
    double squares = 0;
    double fourths = 0;
    for (int i = 0; i < x.length; i++) {
      z[i] = x[i] - mean;
      squares += z[i] * z[i];
      fourths += z[i] * z[i] * z[i] * z[i];
    }
    return new Moments(x.length, mean, z, squares, fourths);
  }

  /** The second moment, with divisor n. */
  double m2() {
    return squares / n;
  }

  /** The kurtosis: n Σ z⁴ / (Σ z²)²; 3 for a normal law. */
  double kurtosis() {
    return n * fourths / (squares * squares);
  }

  static void check(double[] x, Weights weights) {
    if (x.length != weights.size()) {
      throw new IllegalArgumentException(x.length + " values for " + weights.size() + " units");
    }
  }
}
