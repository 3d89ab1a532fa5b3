package nc.cagou.method.health;

import java.util.Arrays;

/**
 * Weeks of a baseline that do not weigh as the others do: first those without a count, which weigh
 * nothing, then outliers, by what they weigh more than the others (mostly less, so below 0).
 */
final class OddWeeks {

  private int[] t = new int[16];
  private int[] season = new int[16];
  private double[] more = new double[16];
  private int missing;
  private int size;

  void begin() {
    size = 0;
    missing = 0;
  }

  /** Adds a week without a count; all of them before any outlier. */
  void missing(int week, int ownSeason) {
    add(week, ownSeason, 0);
    missing = size;
  }

  void outlier(int week, int ownSeason, double weighsMore) {
    add(week, ownSeason, weighsMore);
  }

  private void add(int week, int ownSeason, double weighsMore) {
    if (size == t.length) {
      t = Arrays.copyOf(t, 2 * size);
      season = Arrays.copyOf(season, 2 * size);
      more = Arrays.copyOf(more, 2 * size);
    }
    t[size] = week;
    season[size] = ownSeason;
    more[size] = weighsMore;
    size++;
  }

  /** Forgets the outliers. */
  void keepMissing() {
    size = missing;
  }

  int firstOutlier() {
    return missing;
  }

  int size() {
    return size;
  }

  /** Weeks after the one under test, below 0. */
  int t(int e) {
    return t[e];
  }

  int season(int e) {
    return season[e];
  }

  double more(int e) {
    return more[e];
  }

  void setMore(int e, double weighsMore) {
    more[e] = weighsMore;
  }
}
