package nc.cagou.method.health;

import java.util.Arrays;

/**
 * The regression inside Farrington's methods: quasi-Poisson, log link, one level a season and,
 * where asked, one trend over weeks; fitted by iteratively reweighted least squares from μ = y +
 * 0.1 until the deviance changes by less than 10⁻⁸ of itself (McCullagh & Nelder 1989).
 *
 * <p>One level a season and a common slope make the normal equations diagonal but for the slope, so
 * each step is one pass over the weeks without a matrix; means follow from one another by a factor.
 * The arrays serve one week after the other: nothing is allocated in between. Not to be shared by
 * threads.
 */
final class SeasonalModel {

  private static final int MOST_STEPS = 25;
  private static final double CLOSE = 1e-8;
  private static final double LEAST_MEAN = Math.ulp(1.0);

  private final double[] counts;
  private final double[] startLog;
  private final double[] startWorking;
  private final double[] countLogCount;
  private final double[] twoThirds;

  /** The rows of the week under test: index in the series, season, and what belongs to each. */
  private final int[] index;

  private final int[] season;
  private final double[] prior;
  private final double[] working;
  private final double[] mean;
  private int rows;
  private int now;
  private double most;

  /** Sums by season. */
  private final double[] weight;

  private final double[] time;
  private final double[] value;
  private final double[] level;
  private final int seasons;
  private int present;

  private boolean trend;
  private double slope;
  private double spread;

  SeasonalModel(double[] counts, int seasons) {
    int n = counts.length;
    this.counts = counts;
    this.seasons = seasons;
    startLog = new double[n];
    startWorking = new double[n];
    countLogCount = new double[n];
    twoThirds = new double[n];
    for (int i = 0; i < n; i++) {
      double y = counts[i];
      startLog[i] = Math.log(y + 0.1);
      startWorking[i] = startLog[i] - 0.1 / (y + 0.1);
      countLogCount[i] = y > 0 ? y * Math.log(y) : 0;
      twoThirds[i] = Math.cbrt(y * y);
    }
    index = new int[n];
    season = new int[n];
    prior = new double[n];
    working = new double[n];
    mean = new double[n];
    weight = new double[seasons];
    time = new double[seasons];
    value = new double[seasons];
    level = new double[seasons];
  }

  /** Starts the week under test. */
  void begin(int week) {
    now = week;
    rows = 0;
    most = Double.NEGATIVE_INFINITY;
    Arrays.fill(weight, 0);
    present = 0;
  }

  /** Adds a week of the past; a missing count is left out. */
  void add(int week, int ownSeason) {
    double y = counts[week];
    if (Double.isNaN(y)) {
      return;
    }
    index[rows] = week;
    season[rows] = ownSeason;
    prior[rows] = 1;
    rows++;
    most = Math.max(most, y);
    if (weight[ownSeason] == 0) {
      weight[ownSeason] = 1;
      present++;
    }
  }

  int rows() {
    return rows;
  }

  int indexOf(int row) {
    return index[row];
  }

  int seasonOf(int row) {
    return season[row];
  }

  /** The largest count among the weeks of the past. */
  double most() {
    return most;
  }

  /** All weeks of the past count the same again. */
  void resetWeights() {
    Arrays.fill(prior, 0, rows, 1);
  }

  /** Fits; false when it does not settle within 25 steps. */
  boolean fit(boolean withTrend) {
    trend = withTrend;
    double before = startDeviance();
    for (int step = 1; step <= MOST_STEPS; step++) {
      if (!solve(step == 1)) {
        return false;
      }
      double deviance = means();
      if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < CLOSE) {
        return true;
      }
      before = deviance;
    }
    return false;
  }

  private double startDeviance() {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      int i = index[r];
      sum += prior[r] * (countLogCount[i] - counts[i] * startLog[i] + 0.1);
    }
    return 2 * sum;
  }

  /** One step of weighted least squares. */
  private boolean solve(boolean first) {
    Arrays.fill(weight, 0);
    Arrays.fill(time, 0);
    Arrays.fill(value, 0);
    double squares = 0;
    double products = 0;
    for (int r = 0; r < rows; r++) {
      int i = index[r];
      int g = season[r];
      double mu = first ? counts[i] + 0.1 : mean[r];
      double w = prior[r] * mu;
      double t = i - now;
      double z = first ? startWorking[i] : level[g] + slope * t + (counts[i] - mu) / mu;
      working[r] = w;
      weight[g] += w;
      time[g] += w * t;
      value[g] += w * z;
      squares += w * t * t;
      products += w * t * z;
    }
    for (int g = 0; g < seasons; g++) {
      if (weight[g] > 0) {
        squares -= time[g] * time[g] / weight[g];
        products -= time[g] * value[g] / weight[g];
      }
    }
    spread = squares;
    slope = trend ? products / squares : 0;
    if (Double.isNaN(slope) || Double.isInfinite(slope)) {
      return false;
    }
    for (int g = 0; g < seasons; g++) {
      level[g] = weight[g] > 0 ? (value[g] - slope * time[g]) / weight[g] : Double.NaN;
    }
    return true;
  }

  /** Means of all weeks under the new coefficients; gives their deviance. */
  private double means() {
    for (int g = 0; g < seasons; g++) {
      value[g] = Math.exp(level[g]);
    }
    double factor = Math.exp(slope);
    double power = 1;
    int at = now;
    double sum = 0;
    for (int r = rows - 1; r >= 0; r--) {
      int i = index[r];
      if (slope != 0) {
        for (; at > i; at--) {
          power /= factor;
        }
      }
      double mu = Math.max(LEAST_MEAN, value[season[r]] * power);
      mean[r] = mu;
      double eta = level[season[r]] + slope * (i - now);
      sum += prior[r] * (countLogCount[i] - counts[i] * eta - counts[i] + mu);
    }
    return 2 * sum;
  }

  private int freedom() {
    return rows - present - (trend ? 1 : 0);
  }

  /** Pearson's statistic over its degrees of freedom. */
  double dispersion() {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      double residual = (counts[index[r]] - mean[r]) / mean[r];
      sum += working[r] * residual * residual;
    }
    return sum / freedom();
  }

  /**
   * The same with the weights of the weeks alone, without the factor of the mean: what R's
   * farringtonFlexible divides by, because there the weights of weeks replace those of the fit.
   */
  double dispersionByPriorWeights() {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      double residual = (counts[index[r]] - mean[r]) / mean[r];
      sum += prior[r] * residual * residual;
    }
    return sum / freedom();
  }

  /**
   * Lowers the weights of weeks that stand out: γ / s² where Anscombe's residual s, standardised,
   * exceeds the threshold, else γ, so that weights add up to the number of weeks (Farrington et al.
   * 1996).
   */
  void reweight(double phi, double threshold) {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      int g = season[r];
      double fromCentre = index[r] - now - time[g] / weight[g];
      double leverage =
          working[r] * (1 / weight[g] + (trend ? fromCentre * fromCentre / spread : 0));
      double root = Math.sqrt(mean[r]);
      double raw = 1.5 * (twoThirds[index[r]] / Math.sqrt(Math.cbrt(mean[r])) - root);
      double s = raw / Math.sqrt(phi * (1 - leverage));
      prior[r] = s > threshold ? 1 / (s * s) : 1;
      sum += prior[r];
    }
    double gamma = rows / sum;
    for (int r = 0; r < rows; r++) {
      prior[r] *= gamma;
    }
  }

  double slope() {
    return slope;
  }

  /** Linear predictor of the week under test, whose season is given. */
  double linear(int ownSeason) {
    return level[ownSeason];
  }

  /** Variance of {@link #linear} for a dispersion of 1. */
  double variance(int ownSeason) {
    double centre = time[ownSeason] / weight[ownSeason];
    return 1 / weight[ownSeason] + (trend ? centre * centre / spread : 0);
  }

  /** Two-sided p-value of "no trend" by Student's law, for a dispersion. */
  double trendRisk(double dispersion) {
    return Student.twoSided(slope / Math.sqrt(dispersion / spread), freedom());
  }
}
