package nc.cagou.method.season;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdplus.toolkit.base.api.arima.SarimaSpec;
import jdplus.toolkit.base.api.data.Parameter;
import jdplus.toolkit.base.api.modelling.TransformationType;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.TsUnit;
import jdplus.toolkit.base.api.timeseries.calendars.LengthOfPeriodType;
import jdplus.toolkit.base.api.timeseries.calendars.TradingDaysType;
import jdplus.toolkit.base.api.timeseries.regression.AdditiveOutlier;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.toolkit.base.api.timeseries.regression.LevelShift;
import jdplus.toolkit.base.api.timeseries.regression.PeriodicOutlier;
import jdplus.toolkit.base.api.timeseries.regression.TransitoryChange;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.x13.base.api.regarima.EasterSpec;
import jdplus.x13.base.api.regarima.MeanSpec;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.regarima.RegressionSpec;
import jdplus.x13.base.api.regarima.RegressionTestSpec;
import jdplus.x13.base.api.regarima.TradingDaysSpec;
import jdplus.x13.base.api.regarima.TransformSpec;

/** Our models in the words of JDemetra+. */
final class SeasonalSpecs {

  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern EASTER = Pattern.compile("Easter\\[(\\d+)]");
  private static final Pattern OUTLIER = Pattern.compile("(AO|LS|TC|SO)(\\d{4})\\.(\\w+)");

  private SeasonalSpecs() {}

  /** A series that starts at a place (1 for January, or for the first quarter) of a year. */
  static TsData series(double[] y, int year, int place, int period) {
    if (period < 2 || 12 % period != 0 || place < 1 || place > period) {
      throw new IllegalArgumentException("Place " + place + " of " + period + " a year");
    }
    TsUnit unit = TsUnit.ofAnnualFrequency(period);
    return TsData.ofInternal(TsPeriod.of(unit, day(year, place, period)), y.clone());
  }

  private static LocalDate day(int year, int place, int period) {
    return LocalDate.of(year, 1 + (place - 1) * (12 / period), 1);
  }

  static RegArimaSpec of(SeasonalModel model, int period) {
    boolean days = model.regressors().contains("Weekday") || model.regressors().contains("Mon");
    boolean leap = model.regressors().contains("Leap Year");
    return RegArimaSpec.builder()
        .transform(
            TransformSpec.builder()
                .function(model.log() ? TransformationType.Log : TransformationType.None)
                .adjust(
                    model.log() && days && !leap
                        ? LengthOfPeriodType.LeapYear
                        : LengthOfPeriodType.None)
                .build())
        .regression(regression(model, days, leap, period))
        .arima(arima(model, period))
        .build();
  }

  private static RegressionSpec regression(
      SeasonalModel model, boolean days, boolean leap, int period) {
    RegressionSpec.Builder builder = RegressionSpec.builder();
    if (days || leap) {
      TradingDaysType type =
          !days
              ? TradingDaysType.NONE
              : model.regressors().contains("Mon") ? TradingDaysType.TD7 : TradingDaysType.TD2;
      builder.tradingDays(
          TradingDaysSpec.td(
              type,
              leap ? LengthOfPeriodType.LeapYear : LengthOfPeriodType.None,
              RegressionTestSpec.None,
              false));
    }
    for (String name : model.regressors()) {
      Matcher easter = EASTER.matcher(name);
      Matcher outlier = OUTLIER.matcher(name);
      if (easter.matches()) {
        builder.easter(
            EasterSpec.builder()
                .type(EasterSpec.Type.Easter)
                .duration(Integer.parseInt(easter.group(1)))
                .test(RegressionTestSpec.None)
                .build());
      } else if (outlier.matches()) {
        builder.outlier(Variable.variable(name, outlier(outlier, period)));
      } else if (name.equals("Constant")) {
        builder.mean(MeanSpec.DEFAULT_USED);
      } else if (!DAYS.contains(name) && !name.equals("Weekday") && !name.equals("Leap Year")) {
        throw new IllegalArgumentException("Unknown regressor " + name);
      }
    }
    return builder.build();
  }

  private static IOutlier outlier(Matcher name, int period) {
    int place = MONTHS.indexOf(name.group(3).toLowerCase(Locale.ROOT)) + 1;
    LocalDateTime at =
        day(
                Integer.parseInt(name.group(2)),
                place > 0 ? place : Integer.parseInt(name.group(3)),
                period)
            .atStartOfDay();
    return switch (name.group(1)) {
      case "AO" -> new AdditiveOutlier(at);
      case "LS" -> new LevelShift(at, true);
      case "TC" -> new TransitoryChange(at, Math.pow(0.7, 12.0 / period));
      default -> new PeriodicOutlier(at, period, true);
    };
  }

  private static SarimaSpec arima(SeasonalModel model, int period) {
    int[] k = model.orders();
    return SarimaSpec.builder()
        .period(period)
        .d(k[1])
        .bd(k[4])
        .phi(parameters(model.fixed(), "AR", false, k[0], 1))
        .theta(parameters(model.fixed(), "MA", false, k[2], 1))
        .bphi(parameters(model.fixed(), "AR", true, k[3], period))
        .btheta(parameters(model.fixed(), "MA", true, k[5], period))
        .build();
  }

  /** Given coefficients with the sign turned, or undefined ones to estimate. */
  private static Parameter[] parameters(
      Map<String, Double> fixed, String kind, boolean seasonal, int order, int step) {
    if (fixed.isEmpty()) {
      return Parameter.make(order);
    }
    Parameter[] parameters = new Parameter[order];
    for (int i = 0; i < order; i++) {
      Double given = fixed.get(SeasonalModel.name(kind, seasonal, (i + 1) * step));
      if (given == null) {
        throw new IllegalArgumentException("No coefficient " + kind + " at " + (i + 1) * step);
      }
      parameters[i] = Parameter.fixed(-given);
    }
    return parameters;
  }
}
