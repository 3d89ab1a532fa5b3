package nc.cagou.method.health;

import java.util.Arrays;

/**
 * The weeks of the past that a week is compared with, as runs of weeks in a row of one season. They
 * lie the same way before every week under test, so that they are laid out once a series.
 */
final class Baseline {

  private int[] start = new int[8];
  private int[] length = new int[8];
  private int[] season = new int[8];
  private int runs;
  private final int seasons;

  Baseline(int seasons) {
    this.seasons = seasons;
  }

  /**
   * Adds a week.
   *
   * @param offset weeks after the one under test, so below 0
   */
  void add(int offset, int ownSeason) {
    int last = runs - 1;
    if (runs > 0 && season[last] == ownSeason && start[last] + length[last] == offset) {
      length[last]++;
      return;
    }
    if (runs == start.length) {
      start = Arrays.copyOf(start, 2 * runs);
      length = Arrays.copyOf(length, 2 * runs);
      season = Arrays.copyOf(season, 2 * runs);
    }
    start[runs] = offset;
    length[runs] = 1;
    season[runs] = ownSeason;
    runs++;
  }

  int runs() {
    return runs;
  }

  int seasons() {
    return seasons;
  }

  /** Weeks from the one under test to the first of a run, below 0. */
  int start(int run) {
    return start[run];
  }

  int length(int run) {
    return length[run];
  }

  int season(int run) {
    return season[run];
  }

  /** The length of the longest run. */
  int longest() {
    return Arrays.stream(length, 0, runs).max().orElse(0);
  }

  /** Weeks between the one under test and the first of all. */
  int reach() {
    return -Arrays.stream(start, 0, runs).min().orElse(0);
  }
}
