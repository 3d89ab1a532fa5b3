package nc.cagou.method.health;

/** How far weeks lie from a {@link SeasonalModel}: its dispersion, and the weeks that stand out. */
final class SeasonalResiduals {

  private final SeasonalModel model;
  private final Baseline baseline;
  private final WeekWeights weights;

  /** Means of the week under test, were it of a season, now and before the last step. */
  private final double[] own;

  private final double[] ownBefore;
  private double byWorking;
  private double byPrior;
  private boolean summed;

  SeasonalResiduals(SeasonalModel model, Baseline baseline, WeekWeights weights) {
    this.model = model;
    this.baseline = baseline;
    this.weights = weights;
    own = new double[baseline.seasons()];
    ownBefore = new double[baseline.seasons()];
  }

  /** The model is being fitted anew. */
  void forget() {
    summed = false;
  }

  /** Pearson's statistic over its degrees of freedom. */
  double dispersion() {
    sum();
    return byWorking / model.freedom();
  }

  /**
   * The same with the weights of the weeks alone, without the factor of the mean: what R's
   * farringtonFlexible divides by, because there the weights of weeks replace those of the fit.
   */
  double dispersionByPriorWeights() {
    sum();
    return byPrior / model.freedom();
  }

  /** One pass over the weeks: Σ of ((y − μ)/μ)², under both weights. */
  private void sum() {
    if (summed) {
      return;
    }
    summed = true;
    ownMeans();
    GrowthSums growth = model.growth();
    GrowthSums growthBefore = model.growthBefore();
    boolean oneStep = model.isOneStep();
    double[] counts = weights.filled;
    byWorking = 0;
    byPrior = 0;
    for (int r = 0; r < baseline.runs(); r++) {
      int g = baseline.season(r);
      if (!weights.isPresent(g)) {
        continue;
      }
      int t = baseline.start(r);
      double inverse = 1 / (own[g] * growth.at(t));
      double back = 1 / growth.factor();
      double meanBefore = ownBefore[g] * growthBefore.at(t);
      double working = 0;
      double plain = 0;
      for (int i = weights.now() + t, end = i + baseline.length(r); i < end; i++) {
        double residual = counts[i] * inverse - 1;
        double square = residual * residual;
        plain += square;
        working += (oneStep ? CountSums.startMean(counts[i]) : meanBefore) * square;
        inverse *= back;
        meanBefore *= growthBefore.factor();
      }
      byPrior += weights.usual() * plain;
      byWorking += weights.usual() * working;
    }
    OddWeeks odd = weights.odd;
    for (int e = 0; e < odd.size(); e++) {
      double y = counts[weights.now() + odd.t(e)];
      double residual = y / (own[odd.season(e)] * growth.at(odd.t(e))) - 1;
      double square = weights.more(e) * residual * residual;
      byPrior += square;
      byWorking += weightBefore(odd.season(e), odd.t(e), y) * square;
    }
  }

  private void ownMeans() {
    for (int g = 0; g < own.length; g++) {
      own[g] = Math.exp(model.level(g));
      ownBefore[g] = Math.exp(model.levelBefore(g));
    }
  }

  /** The weight that a week had in the last step, but for its prior one. */
  private double weightBefore(int season, int t, double y) {
    return model.isOneStep()
        ? CountSums.startMean(y)
        : ownBefore[season] * model.growthBefore().at(t);
  }

  /**
   * Lowers the weights of weeks that stand out: γ / s² where Anscombe's residual s, standardised,
   * exceeds the threshold, else γ, so that weights add up to the number of weeks (Farrington et al.
   * 1996). All weeks weigh 1 before.
   */
  void reweight(double phi, double threshold) {
    ownMeans();
    GrowthSums growth = model.growth();
    for (int r = 0; r < baseline.runs(); r++) {
      int g = baseline.season(r);
      int t = baseline.start(r);
      double mean = own[g] * growth.at(t);
      for (int end = t + baseline.length(r); t < end && weights.isPresent(g); t++) {
        if (weights.count(t) > mean || threshold < 0) {
          double s = residual(g, t, mean, phi, threshold);
          if (s > threshold) {
            weights.odd.outlier(t, g, 1 / (s * s) - 1);
          }
        }
        mean *= growth.factor();
      }
    }
    weights.balance();
  }

  /**
   * Anscombe's residual, or the threshold where it surely is not above: as y^⅔ lies below its
   * tangent at μ, it is at most (y − μ) / √(μ φ (1 − h)).
   */
  private double residual(int season, int t, double mean, double phi, double threshold) {
    double y = weights.count(t);
    double allowed = phi * (1 - weightBefore(season, t, y) * model.pull(season, t));
    double most = (y - mean) * (y - mean);
    if (threshold >= 0 && most <= threshold * threshold * mean * allowed) {
      return threshold;
    }
    double raw = 1.5 * (Math.cbrt(y * y) / Math.sqrt(Math.cbrt(mean)) - Math.sqrt(mean));
    return raw / Math.sqrt(allowed);
  }
}
