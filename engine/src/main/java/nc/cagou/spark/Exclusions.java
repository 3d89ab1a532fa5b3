package nc.cagou.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nc.cagou.intake.Plan;
import nc.cagou.intake.Slice;

/**
 * Rows of one slice that rules over several rows refuse.
 *
 * @param lines physical, ascending
 * @param rules which rules each breaks: bit r for rule r of the input
 */
record Exclusions(long[] lines, long[] rules) implements Serializable {

  /** The rules that the row of a line breaks, as bits; 0 when it breaks none. */
  long rules(long line) {
    int at = Arrays.binarySearch(lines, line);
    return at < 0 ? 0 : rules[at];
  }

  /** Broken rows by the slice they stand in. */
  static TreeMap<Integer, Exclusions> bySlice(Plan plan, List<Broken> broken) {
    List<Broken> sorted =
        broken.stream()
            .sorted(Comparator.comparingInt(Broken::file).thenComparingLong(Broken::line))
            .toList();
    TreeMap<Integer, List<Broken>> grouped = new TreeMap<>();
    int slice = 0;
    for (Broken row : sorted) {
      while (slice + 1 < plan.slices().size() && begins(plan.slices().get(slice + 1), row)) {
        slice++;
      }
      grouped.computeIfAbsent(slice, s -> new ArrayList<>()).add(row);
    }
    TreeMap<Integer, Exclusions> all = new TreeMap<>();
    grouped.forEach((s, rows) -> all.put(s, of(rows)));
    return all;
  }

  /** The slice of a plan in which a row stands. */
  static int sliceOf(Plan plan, KeyCheck.Row row) {
    return bySlice(plan, List.of(new Broken(row.file(), row.line(), 0))).firstKey();
  }

  private static boolean begins(Slice next, Broken row) {
    return next.file() < row.file() || next.file() == row.file() && next.firstLine() <= row.line();
  }

  private static Exclusions of(List<Broken> sorted) {
    long[] lines = new long[sorted.size()];
    long[] rules = new long[sorted.size()];
    int n = 0;
    for (Broken row : sorted) {
      if (n == 0 || lines[n - 1] != row.line()) {
        lines[n++] = row.line();
      }
      rules[n - 1] |= 1L << row.rule();
    }
    return new Exclusions(Arrays.copyOf(lines, n), Arrays.copyOf(rules, n));
  }
}
