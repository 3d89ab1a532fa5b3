package nc.cagou.method.finance;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * First digits of amounts against Benford's law (Benford 1938, "The law of anomalous numbers",
 * Proceedings of the American Philosophical Society 78; tests of Nigrini 2012, "Benford's law").
 *
 * <p>A number that starts with the digits d has the share log₁₀(1 + 1/d). Digits are taken from the
 * decimal text, never from a binary fraction: 0.29 starts with 29. Only numbers above 0 count.
 *
 * <p>{@code mad}: mean |observed − expected| share over the 9, 90 or 900 classes, judged by {@link
 * Conformity}. {@code chiSquare}: Σ (o − e)²/e on counts, classes − 1 degrees; rejects on its own
 * when there are many numbers. {@code z}: (|o − e| − 1/(2n))/√(e(1 − e)/n) on shares, the
 * correction only where it is smaller than |o − e|. Mantissa arc: {@code arc} = mean(cos 2πm)² +
 * mean(sin 2πm)² of the mantissas m of log₁₀ x, 0 when they are spread evenly; {@code arcP} = e^(−n
 * arc).
 *
 * <p>Edges: no number above 0 gives counts of 0 and {@code NaN} statistics. Under some 300 numbers
 * (first digit) or 1,000 (first two) the MAD is high by chance alone.
 */
public final class Benford {

  private Benford() {}

  /**
   * @param digits 1, 2 or 3
   * @param n numbers above 0
   * @param counts a class: the first is 1, 10 or 100
   * @param z a class
   * @param mantissas mean, variance (divisor n − 1), excess kurtosis and skewness of the mantissas;
   *     1/2, 1/12, −6/5 and 0 under the law
   * @param distortion mean of the numbers from 10 up, each brought to [10, 100[, against the mean
   *     under the law, 39.0865, in per cent of it; above 0 they are high
   */
  public record Result(
      int digits,
      long n,
      long[] counts,
      double[] z,
      double chiSquare,
      double p,
      double mad,
      double arc,
      double arcP,
      double[] mantissas,
      double distortion) {

    public double observed(int i) {
      return (double) counts[i] / n;
    }

    public int degrees() {
      return counts.length - 1;
    }

    /** The digits of the i-th class. */
    public int label(int i) {
      return first(digits) + i;
    }

    public Conformity conformity() {
      return Conformity.of(digits, mad);
    }

    /** What a class adds to the chi-square. */
    public double component(int i) {
      double expected = n * share(label(i));
      return (counts[i] - expected) * (counts[i] - expected) / expected;
    }
  }

  /** First digits, 1 to 9. */
  public static Result firstDigits(Iterable<String> numbers) {
    return of(numbers, 1);
  }

  /** First two digits, 10 to 99. */
  public static Result firstTwo(Iterable<String> numbers) {
    return of(numbers, 2);
  }

  /** The share of numbers that start with the digits {@code d}. */
  public static double share(int d) {
    return Math.log1p(1.0 / d) / Math.log(10);
  }

  /**
   * The test of the first {@code digits} digits.
   *
   * @param numbers decimal texts with a point: {@code 1234.50}, {@code -3}, {@code 2.3e-05}; empty
   *     and null are missing
   * @throws NumberFormatException for what is no number
   */
  public static Result of(Iterable<String> numbers, int digits) {
    long[] counts = new long[9 * first(digits)];
    Mantissas mantissas = new Mantissas();
    for (String number : numbers) {
      int start = LeadingDigits.of(number, digits);
      if (start > 0) {
        counts[start - first(digits)]++;
        mantissas.add(Double.parseDouble(number));
      }
    }
    return result(digits, counts, mantissas);
  }

  private static Result result(int digits, long[] counts, Mantissas mantissas) {
    long n = Arrays.stream(counts).sum();
    double[] z = new double[counts.length];
    double chi = n == 0 ? Double.NaN : 0;
    double mad = 0;
    for (int i = 0; i < counts.length; i++) {
      double e = share(first(digits) + i);
      double gap = Math.abs((double) counts[i] / n - e);
      double correction = 1 / (2.0 * n);
      z[i] = (correction < gap ? gap - correction : gap) / Math.sqrt(e * (1 - e) / n);
      chi += n * gap * gap / e;
      mad += gap / counts.length;
    }
    double p = n == 0 ? Double.NaN : upperTail(chi, counts.length - 1);
    double arc = mantissas.arc();
    return new Result(
        digits,
        n,
        counts,
        z,
        chi,
        p,
        n == 0 ? Double.NaN : mad,
        arc,
        Math.exp(-n * arc),
        mantissas.moments(),
        mantissas.distortion());
  }

  /** Exact far in the tail, where 1 − P would be rounding alone. */
  private static double upperTail(double chi, int degrees) {
    return Gamma.regularizedGammaQ(degrees / 2.0, chi / 2);
  }

  static int first(int digits) {
    return switch (digits) {
      case 1 -> 1;
      case 2 -> 10;
      case 3 -> 100;
      default -> throw new IllegalArgumentException(digits + " digits");
    };
  }
}
