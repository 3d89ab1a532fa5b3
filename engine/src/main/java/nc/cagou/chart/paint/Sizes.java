package nc.cagou.chart.paint;

/** Round values for the legend of proportional symbols. */
final class Sizes {

  private Sizes() {}

  /** At most three values, falling, the first no larger than {@code most}. */
  static double[] of(double most, int decimals) {
    double large = round(most, decimals);
    double middle = round(most / 4, decimals);
    double small = round(most / 16, decimals);
    double least = Math.pow(10, -decimals);
    return java.util.stream.DoubleStream.of(large, middle, small)
        .filter(v -> v >= least)
        .distinct()
        .toArray();
  }

  private static double round(double value, int decimals) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-12))));
    double digit = value / power;
    double step = digit >= 5 ? 5 : digit >= 2 ? 2 : 1;
    double least = Math.pow(10, -decimals);
    return Math.max(step * power, value >= least ? least : 0);
  }
}
