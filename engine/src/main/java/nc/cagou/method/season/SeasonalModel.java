package nc.cagou.method.season;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model of a seasonal series, written as X-13ARIMA-SEATS writes it: ARIMA errors (Box and Jenkins
 * 1970, "Time series analysis") around regressors, on the series or its logarithm.
 *
 * @param log whether the logarithm is modelled: season and rest are then factors
 * @param arima orders {@code (p d q)(P D Q)}
 * @param regressors {@code Constant}, {@code Weekday} (week days against week-ends), {@code Mon} …
 *     {@code Sat} (all six), {@code Leap Year}, {@code Easter[n]} (n days before it), outliers
 *     {@code AO1951.May}, {@code LS2008.Sep}, {@code TC2020.Apr}, {@code SO2001.Jan}; quarters as
 *     {@code AO1995.2}
 * @param fixed coefficients that are given and not estimated, by name: {@code AR-Nonseasonal-01},
 *     {@code MA-Seasonal-12}, signs of Box and Jenkins (1 − φB), (1 − θB); all of them or none
 */
public record SeasonalModel(
    boolean log, String arima, List<String> regressors, Map<String, Double> fixed) {

  private static final Pattern ORDERS =
      Pattern.compile("\\((\\d+) (\\d+) (\\d+)\\)(?:\\((\\d+) (\\d+) (\\d+)\\))?");
  private static final String AIRLINE = "(0 1 1)(0 1 1)";

  public SeasonalModel {
    regressors = List.copyOf(regressors);
    fixed = Map.copyOf(fixed);
    if (!ORDERS.matcher(arima).matches()) {
      throw new IllegalArgumentException("Orders are written (p d q)(P D Q): " + arima);
    }
  }

  /** The airline model: (0 1 1)(0 1 1), no regressor. */
  public static SeasonalModel airline(boolean log) {
    return new SeasonalModel(log, AIRLINE, List.of(), Map.of());
  }

  /** The same model with all ARMA coefficients given. */
  public SeasonalModel with(Map<String, Double> coefficients) {
    return new SeasonalModel(log, arima, regressors, coefficients);
  }

  /** p, d, q, P, D, Q. */
  int[] orders() {
    Matcher matcher = ORDERS.matcher(arima);
    if (!matcher.matches()) {
      throw new IllegalStateException(arima);
    }
    int[] orders = new int[6];
    for (int i = 0; i < orders.length; i++) {
      String group = matcher.group(i + 1);
      orders[i] = group == null ? 0 : Integer.parseInt(group);
    }
    return orders;
  }

  static String write(int... orders) {
    return "(%d %d %d)(%d %d %d)"
        .formatted(orders[0], orders[1], orders[2], orders[3], orders[4], orders[5]);
  }

  /** The name of a coefficient: {@code MA-Seasonal-12}. */
  static String name(String kind, boolean seasonal, int lag) {
    return "%s-%s-%02d".formatted(kind, seasonal ? "Seasonal" : "Nonseasonal", lag);
  }

  /**
   * A model as it was estimated.
   *
   * @param coefficients by name, in the signs of Box and Jenkins
   * @param logLikelihood of the modelled series, its logarithm if {@code log}
   * @param aicc Akaike's criterion for small samples, on the scale of the series
   * @param variance of the innovations, sum of squares over their number
   */
  public record Fit(
      boolean log,
      String arima,
      Map<String, Double> coefficients,
      double logLikelihood,
      double aicc,
      double variance) {

    public Fit {
      coefficients = new TreeMap<>(coefficients);
    }
  }
}
