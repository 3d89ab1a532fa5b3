package nc.cagou.method.forecast;

/**
 * How far forecasts were from what came (Hyndman and Koehler 2006, "Another look at measures of
 * forecast accuracy", International Journal of Forecasting 22). With e = y − ŷ.
 *
 * @param me mean error, in the unit of the series: above 0, forecasts were low
 * @param rmse root of the mean square error
 * @param mae mean absolute error
 * @param mpe mean of 100 e/y; {@code NaN} when a value is 0
 * @param mape mean of |100 e/y|
 * @param mase mean absolute error over that of the seasonal naive forecast within the series that
 *     was learnt from: under 1 is better than naive; {@code NaN} when that is 0
 * @param acf1 correlation of an error with the one before; 0 when the method misses nothing
 */
public record Accuracy(
    double me, double rmse, double mae, double mpe, double mape, double mase, double acf1) {

  /**
   * The measures.
   *
   * @param actual what came; at least one value
   * @param forecast as long as {@code actual}
   * @param learnt the series that the forecast was learnt from
   */
  public static Accuracy of(double[] actual, double[] forecast, double[] learnt, int period) {
    int n = actual.length;
    double[] e = new double[n];
    double sum = 0;
    double squares = 0;
    double absolute = 0;
    double share = 0;
    double absoluteShare = 0;
    for (int t = 0; t < n; t++) {
      e[t] = actual[t] - forecast[t];
      sum += e[t];
      squares += e[t] * e[t];
      absolute += Math.abs(e[t]);
      double part = actual[t] == 0 ? Double.NaN : 100 * e[t] / actual[t];
      share += part;
      absoluteShare += Math.abs(part);
    }
    return new Accuracy(
        sum / n,
        Math.sqrt(squares / n),
        absolute / n,
        share / n,
        absoluteShare / n,
        absolute / n / naive(learnt, period),
        correlation(e, sum / n));
  }

  private static double naive(double[] y, int period) {
    double sum = 0;
    for (int t = period; t < y.length; t++) {
      sum += Math.abs(y[t] - y[t - period]);
    }
    return sum == 0 ? Double.NaN : sum / (y.length - period);
  }

  private static double correlation(double[] e, double mean) {
    double with = 0;
    double own = 0;
    for (int t = 0; t < e.length; t++) {
      own += (e[t] - mean) * (e[t] - mean);
      if (t > 0) {
        with += (e[t] - mean) * (e[t - 1] - mean);
      }
    }
    return own == 0 ? Double.NaN : with / own;
  }

  /**
   * Theil's U (1966, "Applied economic forecasting"): root of Σ((ŷ[t+1] − y[t+1])/y[t])² over
   * Σ((y[t+1] − y[t])/y[t])²; under 1 is better than "no change".
   */
  public static double theilU(double[] actual, double[] forecast) {
    double missed = 0;
    double moved = 0;
    for (int t = 1; t < actual.length; t++) {
      missed += Math.pow((forecast[t] - actual[t]) / actual[t - 1], 2);
      moved += Math.pow((actual[t] - actual[t - 1]) / actual[t - 1], 2);
    }
    return moved == 0 ? Double.NaN : Math.sqrt(missed / moved);
  }
}
