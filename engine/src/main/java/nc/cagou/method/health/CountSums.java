package nc.cagou.method.health;

import java.util.Arrays;

/**
 * What the regression needs of the counts of a baseline, by season: sums over its runs, each the
 * difference of two running sums over the series. All weeks weigh the same here; missing counts are
 * in no sum.
 *
 * <p>A regression starts from μ = y + 0.1, so the sums of its first step are among them: weights y
 * + 0.1, working values z = log(y + 0.1) − 0.1 / (y + 0.1), and the deviance.
 */
final class CountSums {

  private static final double START = 0.1;

  /** Running sums of these, one after the other for each week: 1, i, i², y, yi, yi² … */
  private static final int KNOWN = 0;

  private static final int AT = 1;
  private static final int AT2 = 2;
  private static final int Y = 3;
  private static final int Y_AT = 4;
  private static final int Y_AT2 = 5;
  private static final int VALUE = 6;
  private static final int VALUE_AT = 7;
  private static final int DEVIANCE = 8;
  private static final int LOG = 9;
  private static final int KINDS = 10;

  private final double[] running;
  private final double[] own;

  /** Weeks with a count, cases, and of the first step Σw, Σwt and Σwz, by season. */
  final double[] known;

  final double[] cases;
  final double[] startWeight;
  final double[] startTime;
  final double[] startValue;

  /** Over all seasons: Σyt, Σy log y, and of the first step Σwt², Σwtz, half the deviance. */
  double casesTime;

  double casesLog;
  double startSquares;
  double startProducts;
  double startDeviance;

  CountSums(double[] counts, int seasons) {
    running = new double[(counts.length + 1) * KINDS];
    own = new double[seasons * KINDS];
    known = new double[seasons];
    cases = new double[seasons];
    startWeight = new double[seasons];
    startTime = new double[seasons];
    startValue = new double[seasons];
    for (int i = 0; i < counts.length; i++) {
      int next = (i + 1) * KINDS;
      System.arraycopy(running, i * KINDS, running, next, KINDS);
      double y = counts[i];
      if (Double.isNaN(y)) {
        continue;
      }
      double log = Math.log(y + START);
      double value = startValue(y);
      running[next + KNOWN] += 1;
      running[next + AT] += i;
      running[next + AT2] += (double) i * i;
      running[next + Y] += y;
      running[next + Y_AT] += y * i;
      running[next + Y_AT2] += y * i * i;
      running[next + VALUE] += value;
      running[next + VALUE_AT] += value * i;
      running[next + DEVIANCE] += logCount(y) - y * log + START;
      running[next + LOG] += logCount(y);
    }
  }

  /** w z of the first step. */
  static double startValue(double y) {
    return (y + START) * Math.log(y + START) - START;
  }

  static double startMean(double y) {
    return y + START;
  }

  /** y log y. */
  static double logCount(double y) {
    return y > 0 ? y * Math.log(y) : 0;
  }

  /** Half the deviance that a count has in the first step. */
  static double startDeviance(double y) {
    return logCount(y) - y * Math.log(y + START) + START;
  }

  /** Sums over the baseline of a week. */
  void of(Baseline baseline, int now) {
    Arrays.fill(own, 0);
    for (int r = 0; r < baseline.runs(); r++) {
      int from = (now + baseline.start(r)) * KINDS;
      int to = from + baseline.length(r) * KINDS;
      int into = baseline.season(r) * KINDS;
      for (int k = 0; k < KINDS; k++) {
        own[into + k] += running[to + k] - running[from + k];
      }
    }
    casesTime = 0;
    casesLog = 0;
    startSquares = 0;
    startProducts = 0;
    startDeviance = 0;
    for (int g = 0; g < known.length; g++) {
      season(g, now);
    }
  }

  /** From weeks i of the series to t = i − now. */
  private void season(int g, double now) {
    int o = g * KINDS;
    known[g] = own[o + KNOWN];
    cases[g] = own[o + Y];
    double weight = own[o + Y] + START * own[o + KNOWN];
    double first = own[o + Y_AT] + START * own[o + AT];
    double second = own[o + Y_AT2] + START * own[o + AT2];
    startWeight[g] = weight;
    startTime[g] = first - now * weight;
    startValue[g] = own[o + VALUE];
    casesTime += own[o + Y_AT] - now * own[o + Y];
    casesLog += own[o + LOG];
    startSquares += second - 2 * now * first + now * now * weight;
    startProducts += own[o + VALUE_AT] - now * own[o + VALUE];
    startDeviance += own[o + DEVIANCE];
  }

  /** Whether weeks of a run have no count. */
  boolean hasGap(int from, int length) {
    return running[(from + length) * KINDS] - running[from * KINDS] < length;
  }
}
