package nc.cagou.usecases.employment;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import nc.cagou.method.season.SeasonalAdjustment;
import nc.cagou.method.season.Stl;

/**
 * A monthly series without its season, and its trend: by X-13 with a model chosen by the data, or
 * by robust STL, on logarithms where all values are positive.
 */
record Adjusted(double[] adjusted, double[] trend) implements Serializable {

  /** Of a series that no model fits. */
  static final Adjusted NONE = new Adjusted(new double[0], new double[0]);

  static final String X13 = "x13";
  static final String STL = "stl";

  private static final int MONTHS = 12;

  /** Microseconds a month of a series. */
  private static final long X13_A_MONTH = 600;

  private static final long STL_A_MONTH = 20;

  /** How many years a month's season is smoothed over, R's usual choice. */
  private static final int WINDOW = 7;

  /** Months that one model is fitted to; longer series are adjusted span by span. */
  private static final int SPAN = 480;

  /** Months that a span has beyond the part of it that is kept. */
  private static final int MARGIN = 60;

  /** Microseconds that a series takes, about. */
  static long work(double[] values, String method) {
    return values.length * (method.equals(STL) ? STL_A_MONTH : X13_A_MONTH);
  }

  /**
   * Forty years are adjusted at once, as one model rarely holds for longer: of a longer series the
   * last forty years, then those before, with five more years on the side of the later span.
   *
   * @return empty for a series that no model fits: one that does not vary, mostly
   */
  static Optional<Adjusted> of(double[] values, YearMonth first, String method) {
    double[] adjusted = new double[values.length];
    double[] trend = new double[values.length];
    int kept = values.length;
    for (int end = values.length; kept > 0; end = Math.min(values.length, kept + MARGIN)) {
      int start = Math.max(0, end - SPAN);
      double[] part = Arrays.copyOfRange(values, start, end);
      Optional<Adjusted> span = span(part, first.plusMonths(start), method);
      if (span.isEmpty()) {
        return Optional.empty();
      }
      System.arraycopy(span.get().adjusted, 0, adjusted, start, kept - start);
      System.arraycopy(span.get().trend, 0, trend, start, kept - start);
      kept = start;
    }
    return Optional.of(new Adjusted(adjusted, trend));
  }

  private static Optional<Adjusted> span(double[] values, YearMonth first, String method) {
    if (Arrays.stream(values).distinct().count() < 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(method.equals(STL) ? stl(values) : x13(values, first));
    } catch (IllegalArgumentException noModel) {
      return Optional.empty();
    }
  }

  private static Adjusted x13(double[] values, YearMonth first) {
    SeasonalAdjustment.Adjusted parts =
        SeasonalAdjustment.x13(values, first.getYear(), first.getMonthValue(), MONTHS);
    return new Adjusted(parts.adjusted(), parts.trend());
  }

  private static Adjusted stl(double[] values) {
    boolean log = Arrays.stream(values).allMatch(v -> v > 0);
    double[] y = log ? Arrays.stream(values).map(Math::log).toArray() : values;
    Stl.Parts parts = Stl.of(y, MONTHS, Stl.Settings.changing(MONTHS, WINDOW).robust());
    return new Adjusted(back(parts.adjusted(), log), back(parts.trend(), log));
  }

  private static double[] back(double[] values, boolean log) {
    return log ? Arrays.stream(values).map(Math::exp).toArray() : values;
  }
}
