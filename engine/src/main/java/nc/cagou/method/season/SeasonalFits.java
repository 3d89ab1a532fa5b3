package nc.cagou.method.season;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.timeseries.regression.EasterVariable;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.toolkit.base.api.timeseries.regression.LengthOfPeriod;
import jdplus.toolkit.base.api.timeseries.regression.TrendConstant;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.toolkit.base.core.stats.likelihood.LikelihoodStatistics;

/** What JDemetra+ estimated, in the words of X-13ARIMA-SEATS. */
final class SeasonalFits {

  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat");

  private SeasonalFits() {}

  static SeasonalModel.Fit of(RegSarimaModel model) {
    SarimaModel arima = model.arima();
    int period = model.getAnnualFrequency();
    Map<String, Double> found = new TreeMap<>();
    put(found, "AR", false, arima.getPhi(), 1);
    put(found, "MA", false, arima.getTheta(), 1);
    put(found, "AR", true, arima.getBphi(), period);
    put(found, "MA", true, arima.getBtheta(), period);
    for (Variable<?> variable : model.getDescription().getVariables()) {
      for (int i = 0; i < variable.getCoefficients().length; i++) {
        found.put(name(variable, i, period), variable.getCoefficient(i).getValue());
      }
    }
    LikelihoodStatistics likelihood = model.getEstimation().getStatistics();
    return new SeasonalModel.Fit(
        model.getDescription().isLogTransformation(),
        SeasonalModel.write(
            arima.getP(), arima.getD(), arima.getQ(), arima.getBp(), arima.getBd(), arima.getBq()),
        found,
        likelihood.getLogLikelihood(),
        likelihood.getAICC(),
        likelihood.getSsqErr() / likelihood.getEffectiveObservationsCount());
  }

  private static void put(
      Map<String, Double> found, String kind, boolean seasonal, DoubleSeq values, int step) {
    for (int i = 0; i < values.length(); i++) {
      found.put(SeasonalModel.name(kind, seasonal, (i + 1) * step), -values.get(i));
    }
  }

  private static String name(Variable<?> variable, int i, int period) {
    Object core = variable.getCore();
    if (core instanceof EasterVariable easter) {
      return "Easter[" + easter.getDuration() + "]";
    }
    if (core instanceof LengthOfPeriod) {
      return "Leap Year";
    }
    if (core instanceof TrendConstant) {
      return "Constant";
    }
    if (core instanceof IOutlier outlier) {
      int month = outlier.getPosition().getMonthValue();
      String place =
          period == 12
              ? outlier.getPosition().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
              : String.valueOf(1 + (month - 1) * period / 12);
      return outlier.getCode() + outlier.getPosition().getYear() + "." + place;
    }
    return variable.getCoefficients().length == 1 ? "Weekday" : DAYS.get(i);
  }
}
