package nc.cagou.method.season;

import java.util.Arrays;

/**
 * Decomposes a series into trend, season and rest by local regression (STL: Cleveland, Cleveland,
 * McRae and Terpenning 1990, "STL: a seasonal-trend decomposition procedure based on Loess",
 * Journal of Official Statistics 6), as R's {@code stl} does.
 *
 * <p>Additive: y = trend + season + rest, in the unit of y; take logarithms first when the season
 * grows with the level. Inner loop: the subseries of each month are smoothed, what moves slowly in
 * them (moving averages and Loess) is taken out, and the rest smoothed to the trend. Outer loop
 * (robust): points far from the fit weigh less, by bisquare weights of 6 median |rest|.
 *
 * <p>Edges: at least two whole periods and one point more are needed, and no value may be missing
 * ({@link IllegalArgumentException}).
 */
public final class Stl {

  private Stl() {}

  /**
   * Windows (odd), degrees and jumps of the three smoothings, loops.
   *
   * @param periodic whether the season is the same every year: means of the subseries
   */
  public record Settings(
      int seasonWindow,
      int seasonDegree,
      int seasonJump,
      int trendWindow,
      int trendDegree,
      int trendJump,
      int lowWindow,
      int lowDegree,
      int lowJump,
      int inner,
      int outer,
      boolean periodic) {

    /** A season that is the same every year; the other defaults of R. */
    public static Settings sameEveryYear(int n, int period) {
      return of(10 * n + 1, 0, period, true);
    }

    /**
     * A season that changes slowly; the other defaults of R.
     *
     * @param window odd, at least 7: how many years a month's season is smoothed over
     */
    public static Settings changing(int period, int window) {
      return of(window, 0, period, false);
    }

    private static Settings of(int season, int degree, int period, boolean periodic) {
      int trend = odd((int) Math.ceil(1.5 * period / (1 - 1.5 / season)));
      int low = odd(period);
      return new Settings(
          season,
          degree,
          tenth(season),
          trend,
          1,
          tenth(trend),
          low,
          1,
          tenth(low),
          2,
          0,
          periodic);
    }

    /** The same with weights against outliers: 15 outer loops of 1. */
    public Settings robust() {
      return new Settings(
          seasonWindow,
          seasonDegree,
          seasonJump,
          trendWindow,
          trendDegree,
          trendJump,
          lowWindow,
          lowDegree,
          lowJump,
          1,
          15,
          periodic);
    }

    private static int odd(int window) {
      return window % 2 == 0 ? window + 1 : window;
    }

    private static int tenth(int window) {
      return (window + 9) / 10;
    }
  }

  /**
   * The parts, as long as the series.
   *
   * @param weight of each point in the robust fit, within [0, 1]; 1 when not robust
   */
  public record Parts(double[] seasonal, double[] trend, double[] remainder, double[] weight) {

    /** The series without its season. */
    public double[] adjusted() {
      double[] adjusted = new double[trend.length];
      Arrays.setAll(adjusted, t -> trend[t] + remainder[t]);
      return adjusted;
    }
  }

  /** The parts with a season that is the same every year. */
  public static Parts of(double[] y, int period) {
    return of(y, period, Settings.sameEveryYear(y.length, period));
  }

  /**
   * The parts of a series.
   *
   * @param period 12 for months, 4 for quarters
   */
  public static Parts of(double[] y, int period, Settings settings) {
    int n = y.length;
    if (period < 2 || n <= 2 * period || Arrays.stream(y).anyMatch(v -> !Double.isFinite(v))) {
      throw new IllegalArgumentException(
          n + " values of period " + period + ": too few, or one is missing");
    }
    StlLoop loop = new StlLoop(y, period, settings);
    double[] weight = null;
    loop.inner(null);
    for (int k = 0; k < settings.outer(); k++) {
      weight = bisquare(y, loop.trend(), loop.season());
      loop.inner(weight);
    }
    double[] season = settings.periodic() ? means(loop.season(), period) : loop.season();
    double[] remainder = new double[n];
    Arrays.setAll(remainder, t -> y[t] - season[t] - loop.trend()[t]);
    if (weight == null) {
      weight = new double[n];
      Arrays.fill(weight, 1);
    }
    return new Parts(season, loop.trend(), remainder, weight);
  }

  private static double[] bisquare(double[] y, double[] trend, double[] season) {
    int n = y.length;
    double[] gap = new double[n];
    Arrays.setAll(gap, t -> Math.abs(y[t] - trend[t] - season[t]));
    double limit = 3 * MiddlePair.sum(gap);
    double[] weight = new double[n];
    for (int t = 0; t < n; t++) {
      double part = gap[t] / limit;
      double base = 1 - part * part;
      weight[t] = gap[t] <= 0.001 * limit ? 1 : gap[t] <= 0.999 * limit ? base * base : 0;
    }
    return weight;
  }

  private static double[] means(double[] season, int period) {
    double[] means = new double[season.length];
    for (int month = 0; month < period; month++) {
      double sum = 0;
      int count = 0;
      for (int t = month; t < season.length; t += period) {
        sum += season[t];
        count++;
      }
      for (int t = month; t < season.length; t += period) {
        means[t] = sum / count;
      }
    }
    return means;
  }
}
