package nc.cagou.method.health;

import java.util.Arrays;

/**
 * What each week of a baseline weighs: the same for all but the odd ones ({@link OddWeeks}), those
 * without a count and outliers; and the sums of weights and counts that follow from it.
 */
final class WeekWeights {

  /** Counts with 0 for those that are missing. */
  final double[] filled;

  final CountSums sums;
  final OddWeeks odd = new OddWeeks();
  private final double[] counts;
  private final Baseline baseline;
  private int now;
  private double rows;
  private int present;

  /** The weight of a week that is not odd. */
  private double usual;

  /** Σ of weights, and of cases under them, by season. */
  final double[] prior;

  final double[] cases;

  /** Over all seasons, under weights: Σyt and Σy log y. */
  double casesTime;

  double casesLog;

  WeekWeights(double[] counts, Baseline baseline) {
    this.counts = counts;
    this.baseline = baseline;
    filled = Arrays.stream(counts).map(y -> Double.isNaN(y) ? 0 : y).toArray();
    sums = new CountSums(counts, baseline.seasons());
    prior = new double[baseline.seasons()];
    cases = new double[baseline.seasons()];
  }

  /** Starts the week under test. */
  void begin(int week) {
    now = week;
    sums.of(baseline, week);
    rows = 0;
    present = 0;
    for (double known : sums.known) {
      rows += known;
      present += known > 0 ? 1 : 0;
    }
    odd.begin();
    for (int r = 0; r < baseline.runs(); r++) {
      int t = baseline.start(r);
      if (isPresent(baseline.season(r)) && sums.hasGap(now + t, baseline.length(r))) {
        for (int end = t + baseline.length(r); t < end; t++) {
          if (Double.isNaN(counts[now + t])) {
            odd.missing(t, baseline.season(r));
          }
        }
      }
    }
    reset();
  }

  /** Whether a season has a count. */
  boolean isPresent(int season) {
    return sums.known[season] > 0;
  }

  /** The largest count among the weeks of the past. */
  double most() {
    double most = Double.NEGATIVE_INFINITY;
    for (int r = 0; r < baseline.runs(); r++) {
      int first = now + baseline.start(r);
      for (int i = first; i < first + baseline.length(r); i++) {
        most = counts[i] > most ? counts[i] : most;
      }
    }
    return most;
  }

  /** All weeks of the past count the same again. */
  void reset() {
    usual = 1;
    odd.keepMissing();
    weigh();
  }

  private void weigh() {
    for (int g = 0; g < prior.length; g++) {
      prior[g] = usual * sums.known[g];
      cases[g] = usual * sums.cases[g];
    }
    casesTime = usual * sums.casesTime;
    casesLog = usual * sums.casesLog;
    for (int e = odd.firstOutlier(); e < odd.size(); e++) {
      double more = odd.more(e);
      double y = counts[now + odd.t(e)];
      prior[odd.season(e)] += more;
      cases[odd.season(e)] += more * y;
      casesTime += more * y * odd.t(e);
      casesLog += more * CountSums.logCount(y);
    }
  }

  /**
   * Outliers have been named with what they weigh more than 1 ({@link OddWeeks#outlier}): scales
   * all weights so that they add up to the number of weeks.
   */
  void balance() {
    double sum = rows;
    for (int e = odd.firstOutlier(); e < odd.size(); e++) {
      sum += odd.more(e);
    }
    usual = rows / sum;
    for (int e = odd.firstOutlier(); e < odd.size(); e++) {
      odd.setMore(e, usual * odd.more(e));
    }
    weigh();
  }

  /** What an odd week weighs more than the usual, where those without a count were counted in. */
  double more(int e) {
    return e < odd.firstOutlier() ? -usual : odd.more(e);
  }

  /** The count of a week, t weeks after the one under test. */
  double count(int t) {
    return counts[now + t];
  }

  double usual() {
    return usual;
  }

  int now() {
    return now;
  }

  /** Weeks with a count. */
  double rows() {
    return rows;
  }

  /** Seasons with a count. */
  int present() {
    return present;
  }
}
