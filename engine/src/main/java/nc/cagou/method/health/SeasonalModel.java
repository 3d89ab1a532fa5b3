package nc.cagou.method.health;

import java.util.Arrays;

/**
 * The regression inside Farrington's methods: quasi-Poisson, log link, one level a season and,
 * where asked, one trend over weeks; fitted by iteratively reweighted least squares from μ = y +
 * 0.1 until the deviance changes by less than 10⁻⁸ of itself (McCullagh & Nelder 1989).
 *
 * <p>One level a season and a common slope make the normal equations diagonal but for the slope.
 * With all weeks weighing the same, what a step needs of the counts does not change between steps
 * ({@link CountSums}), and means of weeks in a row grow by one factor, so that their sums come from
 * a few products a run ({@link GrowthSums}); weeks that weigh otherwise, or have no count, are
 * corrected one by one ({@link OddWeeks}). The arrays serve one week under test after the other:
 * nothing is allocated in between. Not to be shared by threads.
 */
final class SeasonalModel {

  private static final int MOST_STEPS = 25;
  private static final double CLOSE = 1e-8;

  private final Baseline baseline;
  private final WeekWeights weights;
  private final CountSums sums;
  private final OddWeeks odd;
  private final SeasonalResiduals residuals;

  /** Weights of the last step: Σw and Σwt by season, Σwt² within seasons. */
  private double[] weight;

  private double[] time;
  private double spread;

  /** The same at the coefficients that this step led to. */
  private double[] nextWeight;

  private double[] nextTime;
  private double nextSquares;

  /** Coefficients, and those before the last step: the weights of the last step are their means. */
  private double[] level;

  private double[] levelBefore;
  private final double[] scratch;
  private double slope;
  private GrowthSums growth;
  private GrowthSums growthBefore;
  private boolean trend;
  private boolean oneStep;

  SeasonalModel(double[] counts, Baseline baseline) {
    this.baseline = baseline;
    weights = new WeekWeights(counts, baseline);
    sums = weights.sums;
    odd = weights.odd;
    int seasons = baseline.seasons();
    weight = new double[seasons];
    time = new double[seasons];
    nextWeight = new double[seasons];
    nextTime = new double[seasons];
    level = new double[seasons];
    levelBefore = new double[seasons];
    scratch = new double[seasons];
    growth = new GrowthSums(baseline.longest(), baseline.reach());
    growthBefore = new GrowthSums(baseline.longest(), baseline.reach());
    residuals = new SeasonalResiduals(this, baseline, weights);
  }

  /** Starts the week under test. */
  void begin(int week) {
    weights.begin(week);
  }

  WeekWeights weights() {
    return weights;
  }

  /** Fits; false when it does not settle within 25 steps. */
  boolean fit(boolean withTrend) {
    trend = withTrend;
    residuals.forget();
    if (!trend) {
      growth.set(0);
      growthBefore.set(0);
    }
    double before = start();
    for (int step = 1; !Double.isNaN(slope) && !Double.isInfinite(slope); step++) {
      oneStep = step == 1;
      double deviance = means();
      if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < CLOSE) {
        return true;
      }
      if (step == MOST_STEPS) {
        return false;
      }
      before = deviance;
      step();
    }
    return false;
  }

  /** The first step, from μ = y + 0.1; gives the deviance there. */
  private double start() {
    double usual = weights.usual();
    double squares = usual * sums.startSquares;
    double products = usual * sums.startProducts;
    double deviance = usual * sums.startDeviance;
    double[] value = scratch;
    for (int g = 0; g < weight.length; g++) {
      weight[g] = usual * sums.startWeight[g];
      time[g] = usual * sums.startTime[g];
      value[g] = usual * sums.startValue[g];
    }
    for (int e = odd.firstOutlier(); e < odd.size(); e++) {
      double y = weights.count(odd.t(e));
      double t = odd.t(e);
      double w = odd.more(e) * CountSums.startMean(y);
      double z = odd.more(e) * CountSums.startValue(y);
      weight[odd.season(e)] += w;
      time[odd.season(e)] += w * t;
      value[odd.season(e)] += z;
      squares += w * t * t;
      products += z * t;
      deviance += odd.more(e) * CountSums.startDeviance(y);
    }
    for (int g = 0; g < weight.length; g++) {
      if (weights.isPresent(g)) {
        squares -= time[g] * time[g] / weight[g];
        products -= time[g] * value[g] / weight[g];
      }
    }
    spread = squares;
    slope = trend ? products / squares : 0;
    for (int g = 0; g < weight.length; g++) {
      level[g] = weights.isPresent(g) ? (value[g] - slope * time[g]) / weight[g] : Double.NaN;
    }
    return 2 * deviance;
  }

  /** Sums of means under the new coefficients; gives their deviance. */
  private double means() {
    if (trend) {
      growingMeans();
    } else {
      for (int g = 0; g < level.length; g++) {
        nextWeight[g] = weights.isPresent(g) ? weights.prior[g] * Math.exp(level[g]) : 0;
      }
    }
    double half = weights.casesLog - slope * weights.casesTime;
    for (int g = 0; g < level.length; g++) {
      if (weights.isPresent(g)) {
        half += nextWeight[g] - weights.cases[g] - weights.cases[g] * level[g];
      }
    }
    return 2 * half;
  }

  private void growingMeans() {
    growth.set(slope);
    Arrays.fill(nextWeight, 0);
    Arrays.fill(nextTime, 0);
    double usual = weights.usual();
    double[] second = scratch;
    Arrays.fill(second, 0);
    for (int r = 0; r < baseline.runs(); r++) {
      int t = baseline.start(r);
      int length = baseline.length(r);
      int g = baseline.season(r);
      double first = usual * growth.at(t);
      nextWeight[g] += first * growth.ones(length);
      nextTime[g] += first * growth.firsts(t, length);
      second[g] += first * growth.seconds(t, length);
    }
    for (int e = 0; e < odd.size(); e++) {
      double t = odd.t(e);
      double own = weights.more(e) * growth.at(odd.t(e));
      nextWeight[odd.season(e)] += own;
      nextTime[odd.season(e)] += own * t;
      second[odd.season(e)] += own * t * t;
    }
    nextSquares = 0;
    for (int g = 0; g < nextWeight.length; g++) {
      double mean = weights.isPresent(g) ? Math.exp(level[g]) : 0;
      nextWeight[g] *= mean;
      nextTime[g] *= mean;
      nextSquares += second[g] * mean;
    }
  }

  /** One step of weighted least squares from the coefficients to better ones. */
  private void step() {
    double[] swap = weight;
    weight = nextWeight;
    nextWeight = swap;
    swap = level;
    level = levelBefore;
    levelBefore = swap;
    double rise = 0;
    if (trend) {
      swap = time;
      time = nextTime;
      nextTime = swap;
      GrowthSums earlier = growthBefore;
      growthBefore = growth;
      growth = earlier;
      spread = nextSquares;
      rise = weights.casesTime;
      for (int g = 0; g < weight.length; g++) {
        if (weights.isPresent(g)) {
          double centre = time[g] / weight[g];
          spread -= time[g] * centre;
          rise -= centre * weights.cases[g];
        }
      }
      rise /= spread;
      slope += rise;
    }
    for (int g = 0; g < weight.length; g++) {
      double centre = trend ? time[g] / weight[g] : 0;
      level[g] =
          weights.isPresent(g)
              ? levelBefore[g] + weights.cases[g] / weight[g] - 1 - rise * centre
              : Double.NaN;
    }
  }

  double freedom() {
    return weights.rows() - weights.present() - (trend ? 1 : 0);
  }

  /** Pearson's statistic over its degrees of freedom. */
  double dispersion() {
    return residuals.dispersion();
  }

  /** See {@link SeasonalResiduals#dispersionByPriorWeights}. */
  double dispersionByPriorWeights() {
    return residuals.dispersionByPriorWeights();
  }

  /** See {@link SeasonalResiduals#reweight}. */
  void reweight(double phi, double threshold) {
    residuals.reweight(phi, threshold);
  }

  double slope() {
    return slope;
  }

  double level(int season) {
    return level[season];
  }

  double levelBefore(int season) {
    return levelBefore[season];
  }

  GrowthSums growth() {
    return growth;
  }

  GrowthSums growthBefore() {
    return growthBefore;
  }

  /** Whether the last step was the first: its weights are then counts and 0.1. */
  boolean isOneStep() {
    return oneStep;
  }

  /** How far a week of weight 1 pulls its own mean. */
  double pull(int season, int t) {
    double fromCentre = trend ? t - time[season] / weight[season] : 0;
    return 1 / weight[season] + (trend ? fromCentre * fromCentre / spread : 0);
  }

  /** Linear predictor of the week under test, whose season is given. */
  double linear(int ownSeason) {
    return level[ownSeason];
  }

  /** Variance of {@link #linear} for a dispersion of 1. */
  double variance(int ownSeason) {
    return pull(ownSeason, 0);
  }

  /** Whether "no trend" is refused at a risk, by Student's law, for a dispersion. */
  boolean hasTrend(double dispersion, double risk) {
    double t = slope / Math.sqrt(dispersion / spread);
    if (risk >= 1) {
      // any trend that its own rounding does not explain has a p-value below 1
      return freedom() > 0 && t * t > freedom() * Math.ulp(1.0);
    }
    return Student.twoSided(t, freedom()) < risk;
  }
}
