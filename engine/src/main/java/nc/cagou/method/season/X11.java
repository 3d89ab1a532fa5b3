package nc.cagou.method.season;

import java.util.Arrays;
import jdplus.sa.base.api.DecompositionMode;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.x13.base.api.x11.SeasonalFilterOption;
import jdplus.x13.base.api.x11.X11Spec;
import jdplus.x13.base.core.x11.X11Kernel;
import jdplus.x13.base.core.x11.X11Results;

/**
 * X-11 alone, without a model and without forecasts: moving averages by turns of season and trend
 * (Shiskin, Young and Musgrave 1967, "The X-11 variant of the Census method II seasonal adjustment
 * program"; Ladiray and Quenneville 2001, "Seasonal adjustment with the X-11 method"), computed by
 * JDemetra+. The last years are revised much when new values come; {@link SeasonalAdjustment#x13}
 * carries the series on first.
 *
 * <p>Edges: three whole years at least, no value missing, all above 0 when multiplicative; else
 * {@link IllegalArgumentException}.
 */
public final class X11 {

  private X11() {}

  /**
   * Filters of X-11.
   *
   * @param multiplicative whether season and rest are factors; else addends
   * @param seasonal years of the seasonal moving average: 1, 3, 5, 9 or 15 for 3×n
   * @param henderson odd length of the trend filter, 13 usually; 0 to choose by the data
   * @param lowerSigma values within that many standard deviations keep their weight of 1
   * @param upperSigma values beyond have weight 0
   */
  public record Filters(
      boolean multiplicative, int seasonal, int henderson, double lowerSigma, double upperSigma) {

    /** 3×5, 13 terms, limits 1.5 and 2.5. */
    public static Filters usual(boolean multiplicative) {
      return new Filters(multiplicative, 5, 13, 1.5, 2.5);
    }
  }

  /**
   * Tables of X-11, named as in its literature.
   *
   * @param ratios D8: season and rest together
   * @param seasonal D10
   * @param adjusted D11
   * @param trend D12
   * @param irregular D13
   * @param weights C17: 1 for a usual value, 0 for an extreme one
   */
  public record Tables(
      double[] ratios,
      double[] seasonal,
      double[] adjusted,
      double[] trend,
      double[] irregular,
      double[] weights) {}

  /**
   * The tables of a series.
   *
   * @param period 12 for months, 4 for quarters
   */
  public static Tables of(double[] y, int year, int place, int period, Filters filters) {
    check(y, period, filters.multiplicative());
    X11Spec spec =
        X11Spec.builder()
            .mode(
                filters.multiplicative()
                    ? DecompositionMode.Multiplicative
                    : DecompositionMode.Additive)
            .filters(new SeasonalFilterOption[] {filter(filters.seasonal())})
            .hendersonFilterLength(filters.henderson())
            .lowerSigma(filters.lowerSigma())
            .upperSigma(filters.upperSigma())
            .forecastHorizon(0)
            .build();
    X11Results found = new X11Kernel().process(SeasonalSpecs.series(y, year, place, period), spec);
    return new Tables(
        array(found.getD8()),
        array(found.getD10()),
        array(found.getD11()),
        array(found.getD12()),
        array(found.getD13()),
        array(found.getC17()));
  }

  static void check(double[] y, int period, boolean positive) {
    if (y.length < 3 * period) {
      throw new IllegalArgumentException(y.length + " values: three years are needed");
    }
    if (Arrays.stream(y).anyMatch(v -> !Double.isFinite(v) || positive && v <= 0)) {
      throw new IllegalArgumentException(
          "A value is missing" + (positive ? " or not above 0" : ""));
    }
  }

  static double[] array(TsData data) {
    return data.getValues().toArray();
  }

  private static SeasonalFilterOption filter(int years) {
    return switch (years) {
      case 1 -> SeasonalFilterOption.S3X1;
      case 3 -> SeasonalFilterOption.S3X3;
      case 5 -> SeasonalFilterOption.S3X5;
      case 9 -> SeasonalFilterOption.S3X9;
      case 15 -> SeasonalFilterOption.S3X15;
      default -> throw new IllegalArgumentException("No seasonal filter 3x" + years);
    };
  }
}
