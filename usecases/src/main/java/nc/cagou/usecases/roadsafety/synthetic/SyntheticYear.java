package nc.cagou.usecases.roadsafety.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * A year of the invented register.
 *
 * @param persons persons involved, when the six years together hold 4,414
 * @param killed of them; near the published figures of New Caledonia (89 in 2019 and 2020 together,
 *     33 in 2024), plausible between
 */
record SyntheticYear(int year, int persons, int killed) {

  static final List<SyntheticYear> ALL =
      List.of(
          new SyntheticYear(2019, 860, 46),
          new SyntheticYear(2020, 820, 43),
          new SyntheticYear(2021, 800, 48),
          new SyntheticYear(2022, 760, 55),
          new SyntheticYear(2023, 700, 51),
          new SyntheticYear(2024, 474, 33));

  /** A run of persons that is made in one go. */
  record Block(SyntheticYear year, int index, long offset, long offsetInYear, int rows) {}

  double deathsPerPerson() {
    return killed / (double) persons;
  }

  /** Shares the rows among the years, and each year among blocks of at most {@code size} rows. */
  static List<Block> blocks(long rows, int size) {
    List<Block> blocks = new ArrayList<>();
    long weight = 0;
    long until = 0;
    for (SyntheticYear year : ALL) {
      weight += year.persons;
      long start = until;
      until = rows * weight / total();
      for (long at = start; at < until; at += size) {
        int length = (int) Math.min(size, until - at);
        blocks.add(new Block(year, blocks.size(), at, at - start, length));
      }
    }
    return blocks;
  }

  private static long total() {
    return ALL.stream().mapToLong(SyntheticYear::persons).sum();
  }
}
