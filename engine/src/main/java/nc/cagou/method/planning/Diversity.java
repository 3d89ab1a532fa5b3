package nc.cagou.method.planning;

import java.util.Arrays;

/**
 * How varied a mix is: Shannon, Simpson and Hill numbers of counts or areas by class.
 *
 * <p>p = x / Σ x over the classes present. A mix of nothing, and a negative or missing value, are
 * undefined ({@code NaN}); one class alone has a Shannon and Simpson of 0, Hill numbers of 1 and an
 * undefined evenness over present classes.
 */
public final class Diversity {

  private Diversity() {}

  /** How many classes are present. */
  public static int richness(double[] x) {
    return (int) Arrays.stream(x).filter(v -> v > 0).count();
  }

  /** Shannon's entropy (Shannon 1948): − Σ p ln p, natural logarithm. */
  public static double shannon(double[] x) {
    double entropy = 0;
    for (double p : shares(x)) {
      entropy -= p > 0 ? p * Math.log(p) : 0;
      entropy += Double.isNaN(p) ? p : 0;
    }
    return richness(x) == 0 ? Double.NaN : entropy + 0.0;
  }

  /** Shannon's entropy in another base: 2 gives bits. */
  public static double shannon(double[] x, double base) {
    return shannon(x) / Math.log(base);
  }

  /** Simpson's index (Simpson 1949) as chance that two differ: 1 − Σ p². */
  public static double simpson(double[] x) {
    return 1 - squares(x);
  }

  /** The same for counts drawn without putting back: 1 − Σ x (x − 1) / (N (N − 1)). */
  public static double simpsonUnbiased(double[] counts) {
    double all = Arrays.stream(counts).sum();
    double same = Arrays.stream(counts).map(v -> v * (v - 1)).sum();
    return all > 1 ? 1 - same / (all * (all - 1)) : Double.NaN;
  }

  /** Pielou's evenness (Pielou 1966): entropy over its maximum for the classes present. */
  public static double evenness(double[] x) {
    int present = richness(x);
    return present > 1 ? shannon(x) / Math.log(present) : Double.NaN;
  }

  /** Entropy over its maximum for all classes of the nomenclature, present or not. */
  public static double evennessOverAll(double[] x) {
    return x.length > 1 ? shannon(x) / Math.log(x.length) : Double.NaN;
  }

  /**
   * Hill number (Hill 1973, "Diversity and evenness", Ecology 54): the number of equally common
   * classes that would be as diverse. Order 0 counts classes, 1 is exp of the entropy, 2 is 1 / Σ
   * p², infinity is 1 / the largest share.
   */
  public static double hill(double[] x, double order) {
    if (richness(x) == 0) {
      return Double.NaN;
    }
    if (order == 1) {
      return Math.exp(shannon(x));
    }
    double[] p = Arrays.stream(shares(x)).filter(v -> v > 0).toArray();
    if (Double.isInfinite(order)) {
      return 1 / Arrays.stream(p).max().orElse(Double.NaN);
    }
    return Math.pow(Arrays.stream(p).map(v -> Math.pow(v, order)).sum(), 1 / (1 - order));
  }

  /** Sum of squared shares: Herfindahl's and Simpson's concentration. */
  public static double squares(double[] x) {
    return richness(x) == 0 ? Double.NaN : Arrays.stream(shares(x)).map(p -> p * p).sum();
  }

  private static double[] shares(double[] x) {
    double all = Arrays.stream(x).sum();
    return Arrays.stream(x).map(v -> v < 0 ? Double.NaN : v / all).toArray();
  }
}
