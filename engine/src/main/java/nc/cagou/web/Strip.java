package nc.cagou.web;

import java.util.Arrays;
import java.util.Locale;
import nc.cagou.method.Interval;

/**
 * Where a value stands among those of all communes: a grey stroke each, a bar for the interval of
 * the territory, a dot for its value, a diamond for the comparator. A decoration of the row, whose
 * numbers stand beside it: hidden from screen readers.
 */
final class Strip {

  private static final double WIDTH = 160;
  private static final double EDGE = 6;

  private Strip() {}

  /**
   * @param all values of the communes; the scale runs from the smallest to the largest of them and
   *     of the marks
   * @param limits what lies beyond the scale is cut off
   * @param mark of the comparator; null for none
   */
  static String svg(double[] all, double own, Interval limits, Double mark) {
    double low = Math.min(Arrays.stream(all).min().orElse(own), mark == null ? own : mark);
    double high = Math.max(Arrays.stream(all).max().orElse(own), mark == null ? own : mark);
    StringBuilder out = new StringBuilder(600);
    out.append("<svg class=\"strip\" viewBox=\"0 0 160 20\" width=\"160\" height=\"20\"");
    out.append(" aria-hidden=\"true\" focusable=\"false\"><path d=\"");
    for (double value : all) {
      out.append('M').append(n(x(value, low, high))).append(" 4v12");
    }
    out.append("\" stroke=\"#767b85\" stroke-width=\"1\" fill=\"none\"/>");
    if (limits.lower() <= limits.upper()) {
      double from = x(Math.max(low, limits.lower()), low, high);
      double to = x(Math.min(high, limits.upper()), low, high);
      out.append("<path d=\"M").append(n(from)).append(" 10H").append(n(to));
      out.append("\" stroke=\"#12436d\" stroke-width=\"3\"/>");
    }
    if (mark != null) {
      double x = x(mark, low, high);
      out.append("<path d=\"M").append(n(x)).append(" 5l5 5-5 5-5-5z\" fill=\"#801650\"");
      out.append(" stroke=\"#fff\"/>");
    }
    out.append("<circle cx=\"").append(n(x(own, low, high)));
    return out.append("\" cy=\"10\" r=\"5\" fill=\"#12436d\" stroke=\"#fff\"/></svg>").toString();
  }

  private static double x(double value, double low, double high) {
    double share = high > low ? (value - low) / (high - low) : 0.5;
    return EDGE + share * (WIDTH - 2 * EDGE);
  }

  private static String n(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
