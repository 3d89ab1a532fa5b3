package nc.cagou.method;

import java.util.function.DoubleFunction;

/**
 * The k-th smallest of many values that are counted, never listed: all differences of pairs, say.
 * Halves the range of doubles at most 64 times, so it costs 64 counts, and gives one of the values
 * exactly.
 */
public final class KthValue {

  private KthValue() {}

  /**
   * @param atMost how many of the values are at most a bound: never falls as the bound rises
   * @param k from 1; the whole number of values must be at least k
   */
  public static double smallest(DoubleFunction<Long> atMost, long k) {
    long low = place(Double.NEGATIVE_INFINITY);
    long high = place(Double.POSITIVE_INFINITY);
    while (low < high) {
      long middle = (low & high) + ((low ^ high) >> 1);
      if (atMost.apply(value(middle)) >= k) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return value(low) + 0.0;
  }

  /** Doubles in their order as whole numbers. */
  private static long place(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits >= 0 ? bits : Long.MIN_VALUE - bits;
  }

  private static double value(long place) {
    return Double.longBitsToDouble(place >= 0 ? place : Long.MIN_VALUE - place);
  }
}
