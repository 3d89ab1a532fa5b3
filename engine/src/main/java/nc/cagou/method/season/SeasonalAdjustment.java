package nc.cagou.method.season;

import java.util.Arrays;
import jdplus.sa.base.api.ComponentType;
import jdplus.sa.base.api.DecompositionMode;
import jdplus.sa.base.api.SaVariable;
import jdplus.sa.base.api.SeriesDecomposition;
import jdplus.sa.base.core.modelling.TwoStepsDecomposition;
import jdplus.toolkit.base.api.arima.SarimaSpec;
import jdplus.toolkit.base.api.data.Parameter;
import jdplus.toolkit.base.api.data.ParameterType;
import jdplus.toolkit.base.api.modelling.ComponentInformation;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.toolkit.base.core.stats.likelihood.LikelihoodStatistics;
import jdplus.tramoseats.base.api.seats.DecompositionSpec;
import jdplus.tramoseats.base.api.seats.SeatsModelSpec;
import jdplus.tramoseats.base.core.seats.SeatsKernel;
import jdplus.tramoseats.base.core.seats.SeatsToolkit;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.x11.X11Spec;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.X13Kernel;
import jdplus.x13.base.core.x13.X13Results;
import jdplus.x13.base.core.x13.regarima.RegArimaKernel;

/**
 * Seasonal adjustment of official statistics: X-13ARIMA (Findley, Monsell, Bell, Otto and Chen
 * 1998, "New capabilities and methods of the X-12-ARIMA seasonal-adjustment program", Journal of
 * Business and Economic Statistics 16) and SEATS (Gómez and Maravall 1996), both in JDemetra+, the
 * program of Eurostat and the European central banks.
 *
 * <p>The series is first carried on by a model (regressors, ARIMA errors), then parted: by X-11
 * with one year of forecasts, filters chosen by the data, limits 1.5 and 2.5; or by SEATS. Without
 * a given model: logarithm or not by AICC, week days, leap year and Easter kept if a test says so,
 * outliers looked for, orders chosen (the specification RSA4 of JDemetra+). All parts are in the
 * unit of the series, or factors when {@code multiplicative}: y = adjusted × seasonal, adjusted =
 * trend × irregular.
 *
 * <p>Pure and without state of its own: may be called from many threads, each call with its own
 * context; some tenths of a second a series with a choice of model, some hundredths with {@link
 * SeasonalModel#airline}.
 *
 * <p>Edges: three whole years at least and no value missing, else {@link IllegalArgumentException};
 * so for a series that no model fits (all values equal). The last year of an adjusted series is
 * revised when new values come.
 */
public final class SeasonalAdjustment {

  /** MA roots within 0.99 of the unit circle are drawn in to it, as the Census program does. */
  private static final DecompositionSpec SEATS =
      DecompositionSpec.builder().xlBoundary(0.99).build();

  private SeasonalAdjustment() {}

  /**
   * An adjusted series.
   *
   * @param adjusted without season, week days and Easter
   * @param trend smooth part of it
   * @param seasonal season without calendar, factors or addends
   * @param calendarAndSeasonal what was taken out: season, week days, Easter
   * @param irregular what is left of the adjusted series without the trend
   * @param multiplicative whether parts are factors
   * @param model what was estimated
   * @param quality of X-11; null for SEATS
   * @param smoothed what the trend filter of X-11 smooths: the adjusted series with extreme values
   *     replaced, outliers taken out, and a year of forecasts; null for SEATS
   */
  public record Adjusted(
      double[] adjusted,
      double[] trend,
      double[] seasonal,
      double[] calendarAndSeasonal,
      double[] irregular,
      boolean multiplicative,
      SeasonalModel.Fit model,
      Quality quality,
      double[] smoothed) {}

  /**
   * Measures of Lothian and Morry (1978), acceptable below 1.
   *
   * @param q weighted mean of M1 to M11
   * @param m7 how much the moving of the season hides it: above 1 no season is identifiable
   * @param henderson length of the trend filter that was chosen
   */
  public record Quality(double q, double m7, int henderson) {}

  /**
   * Adjusts with a model that is chosen by the data.
   *
   * @param y consecutive values
   * @param firstYear year of the first value
   * @param firstPlace its month or quarter, from 1
   * @param period 12 or 4
   */
  public static Adjusted x13(double[] y, int firstYear, int firstPlace, int period) {
    return x13(y, firstYear, firstPlace, period, RegArimaSpec.RG4, 0);
  }

  /**
   * Adjusts with a given model.
   *
   * @param henderson odd length of the final trend filter, or 0 to choose by the data
   */
  public static Adjusted x13(
      double[] y, int firstYear, int firstPlace, int period, SeasonalModel model, int henderson) {
    return x13(y, firstYear, firstPlace, period, SeasonalSpecs.of(model, period), henderson);
  }

  private static Adjusted x13(
      double[] y, int year, int place, int period, RegArimaSpec model, int henderson) {
    X11.check(y, period, false);
    X11Spec x11 =
        X11Spec.builder()
            .mode(DecompositionMode.Undefined)
            .forecastHorizon(-1)
            .hendersonFilterLength(henderson)
            .build();
    X13Spec spec = X13Spec.builder().regArima(model).x11(x11).build();
    X13Results found =
        X13Kernel.of(spec, new ModellingContext())
            .process(SeasonalSpecs.series(y, year, place, period), ProcessingLog.dummy());
    if (found.getFinals() == null) {
      throw new IllegalArgumentException("No model fits the series");
    }
    SeasonalModel.Fit fit = SeasonalFits.of(found.getPreprocessing());
    TsData season =
        TsData.fitToDomain(
            found.getDecomposition().getD10(), found.getFinals().getD16().getDomain());
    return new Adjusted(
        X11.array(found.getFinals().getD11final()),
        X11.array(found.getFinals().getD12final()),
        X11.array(season),
        X11.array(found.getFinals().getD16()),
        X11.array(found.getFinals().getD13final()),
        fit.log(),
        fit,
        new Quality(
            found.getDiagnostics().getMstatistics().getQ(),
            found.getDiagnostics().getMstatistics().getM(7),
            found.getDecomposition().getFinalHendersonFilterLength()),
        without(
            X11.array(found.getDecomposition().getD1()),
            X11.array(found.getDecomposition().getD10()),
            fit.log()));
  }

  private static double[] without(double[] series, double[] season, boolean multiplicative) {
    double[] without = new double[series.length];
    Arrays.setAll(without, t -> multiplicative ? series[t] / season[t] : series[t] - season[t]);
    return without;
  }

  /** Adjusts by SEATS with a model that is chosen by the data. */
  public static Adjusted seats(double[] y, int firstYear, int firstPlace, int period) {
    return seats(y, firstYear, firstPlace, period, RegArimaSpec.RG4);
  }

  /** Adjusts by SEATS with a given model. */
  public static Adjusted seats(
      double[] y, int firstYear, int firstPlace, int period, SeasonalModel model) {
    return seats(y, firstYear, firstPlace, period, SeasonalSpecs.of(model, period));
  }

  private static Adjusted seats(double[] y, int year, int place, int period, RegArimaSpec spec) {
    X11.check(y, period, false);
    RegSarimaModel model =
        RegArimaKernel.of(spec, new ModellingContext())
            .process(SeasonalSpecs.series(y, year, place, period), ProcessingLog.dummy());
    boolean log = model.getDescription().isLogTransformation();
    TsData effects =
        model.backTransform(
            model.deterministicEffect(
                null, v -> !SaVariable.isRegressionEffect(v, ComponentType.Undefined)),
            true);
    TsData series = model.interpolatedSeries(false);
    LikelihoodStatistics likelihood = model.getEstimation().getStatistics();
    SeatsModelSpec seats =
        SeatsModelSpec.builder()
            .series(log ? TsData.divide(series, effects) : TsData.subtract(series, effects))
            .log(log)
            .meanCorrection(model.isMeanCorrection())
            .sarimaSpec(fixed(model.arima(), period))
            .innovationVariance(likelihood.getSsqErr() / likelihood.getEffectiveObservationsCount())
            .build();
    SeriesDecomposition parts =
        new SeatsKernel(SeatsToolkit.of(SEATS))
            .process(seats, ProcessingLog.dummy())
            .getFinalComponents();
    SeriesDecomposition whole = TwoStepsDecomposition.merge(model, parts);
    return new Adjusted(
        part(whole, ComponentType.SeasonallyAdjusted, y.length, log),
        part(whole, ComponentType.Trend, y.length, log),
        part(parts, ComponentType.Seasonal, y.length, log),
        part(whole, ComponentType.Seasonal, y.length, log),
        part(whole, ComponentType.Irregular, y.length, log),
        log,
        SeasonalFits.of(model),
        null,
        null);
  }

  private static SarimaSpec fixed(SarimaModel arima, int period) {
    return SarimaSpec.builder()
        .period(period)
        .d(arima.getD())
        .bd(arima.getBd())
        .phi(Parameter.of(arima.getPhi(), ParameterType.Fixed))
        .theta(Parameter.of(arima.getTheta(), ParameterType.Fixed))
        .bphi(Parameter.of(arima.getBphi(), ParameterType.Fixed))
        .btheta(Parameter.of(arima.getBtheta(), ParameterType.Fixed))
        .build();
  }

  /** A part; one that the model does not have changes nothing. */
  private static double[] part(SeriesDecomposition parts, ComponentType type, int n, boolean log) {
    TsData found = parts.getSeries(type, ComponentInformation.Value);
    if (found != null) {
      return X11.array(found);
    }
    double[] neutral = new double[n];
    Arrays.fill(neutral, log ? 1 : 0);
    return neutral;
  }
}
