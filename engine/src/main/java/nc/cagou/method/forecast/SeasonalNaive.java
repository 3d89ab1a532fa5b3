package nc.cagou.method.forecast;

/**
 * The value of the same month last year: what any forecast has to beat (Hyndman and Athanasopoulos
 * 2021, "Forecasting: principles and practice", section 5.2).
 *
 * <p>ŷ[n+h] = y of the last whole period; standard deviation σ √(⌊(h − 1)/m⌋ + 1) with σ² the mean
 * square of y[t] − y[t−m].
 *
 * <p>Edges: one value more than a period at least, none missing, else {@link
 * IllegalArgumentException}. Period 1 is the plain naive forecast.
 */
public final class SeasonalNaive {

  private SeasonalNaive() {}

  /**
   * @param period values a year: 12, 4
   * @param horizon steps ahead
   */
  public static Forecast forecast(double[] y, int period, int horizon) {
    int n = y.length;
    Forecast.check(y, period + 1, horizon);
    double squares = 0;
    for (int t = period; t < n; t++) {
      squares += (y[t] - y[t - period]) * (y[t] - y[t - period]);
    }
    double sigma = Math.sqrt(squares / (n - period));
    double[] mean = new double[horizon];
    double[] deviation = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      mean[h] = y[n - period + h % period];
      deviation[h] = sigma * Math.sqrt(h / period + 1);
    }
    return Forecast.normal(mean, deviation);
  }
}
