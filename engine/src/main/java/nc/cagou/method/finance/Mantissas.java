package nc.cagou.method.finance;

import java.util.Arrays;

/** Sums over the fractional parts of the decimal logarithms of numbers above 0. */
final class Mantissas {

  /** 90 / ln 10: mean of numbers between 10 and 100 that follow Benford's law. */
  private static final double MEAN = 39.0865;

  private double[] values = new double[64];
  private int n;
  private double cosines;
  private double sines;
  private double collapsed;
  private int large;

  void add(double number) {
    double log = Math.log10(number);
    double mantissa = log - Math.floor(log);
    if (n == values.length) {
      values = Arrays.copyOf(values, 2 * n);
    }
    values[n++] = mantissa;
    cosines += Math.cos(2 * Math.PI * mantissa);
    sines += Math.sin(2 * Math.PI * mantissa);
    if (number >= 10) {
      collapsed += number / Math.pow(10, Math.floor(log) - 1);
      large++;
    }
  }

  double arc() {
    return Math.pow(cosines / n, 2) + Math.pow(sines / n, 2);
  }

  double distortion() {
    return 100 * (collapsed / large - MEAN) / MEAN;
  }

  /** Mean, variance, excess kurtosis, skewness. */
  double[] moments() {
    double mean = 0;
    for (int i = 0; i < n; i++) {
      mean += values[i];
    }
    mean /= n;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (int i = 0; i < n; i++) {
      double d = values[i] - mean;
      second += d * d;
      third += d * d * d;
      fourth += d * d * d * d;
    }
    return new double[] {
      n == 0 ? Double.NaN : mean,
      second / (n - 1),
      n * fourth / (second * second) - 3,
      third / n / Math.pow(second / n, 1.5)
    };
  }
}
