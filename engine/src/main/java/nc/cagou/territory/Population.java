package nc.cagou.territory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Population without double counting at the seven censuses (1989, 1996, 2004, 2009, 2014, 2019,
 * 2025), INSEE-ISEE.
 *
 * <p>A census counts for its year. Between two censuses the number is interpolated on a straight
 * line by year; before the first and after the last it is that of the nearest census. A number that
 * is not of a census year is an estimate and may have decimals.
 */
final class Population {

  private static final List<String[]> ROWS = ResourceRows.rows("population.csv");
  private static final int[] YEARS =
      Arrays.stream(ROWS.get(0)).skip(1).mapToInt(Integer::parseInt).toArray();
  private static final Map<String, double[]> COUNTS = read();

  private Population() {}

  static int[] censuses() {
    return YEARS.clone();
  }

  static OptionalDouble of(String code, int year) {
    double[] counts = COUNTS.get(code);
    if (counts == null) {
      return OptionalDouble.empty();
    }
    int last = YEARS.length - 1;
    if (year <= YEARS[0]) {
      return OptionalDouble.of(counts[0]);
    }
    if (year >= YEARS[last]) {
      return OptionalDouble.of(counts[last]);
    }
    int i = 1;
    while (YEARS[i] < year) {
      i++;
    }
    double share = (double) (year - YEARS[i - 1]) / (YEARS[i] - YEARS[i - 1]);
    return OptionalDouble.of(counts[i - 1] + share * (counts[i] - counts[i - 1]));
  }

  /** Communes and the two parts of Poya as published; provinces and the whole are their sums. */
  private static Map<String, double[]> read() {
    Map<String, double[]> counts = new HashMap<>();
    for (String[] row : ROWS.subList(1, ROWS.size())) {
      double[] values = Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray();
      String code = row[0].substring(0, 5);
      String province =
          row[0].length() > 5 ? "988" + row[0].substring(5) : Territories.provinceOf(code);
      counts.put(row[0], values);
      if (row[0].length() > 5) {
        add(counts, code, values);
      }
      add(counts, province, values);
      add(counts, "988", values);
    }
    return counts;
  }

  private static void add(Map<String, double[]> counts, String code, double[] values) {
    double[] sum = counts.computeIfAbsent(code, c -> new double[values.length]);
    Arrays.setAll(sum, i -> sum[i] + values[i]);
  }
}
