package nc.cagou.usecases.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of a disease in a territory, week after week.
 *
 * @param starts first day of each week, seven days apart
 * @param labels {@code 2023-W05}
 * @param counts {@code NaN} where a week was not published
 */
record WeekSeries(
    String disease,
    String territory,
    String basis,
    List<LocalDate> starts,
    List<String> labels,
    double[] counts) {

  /** One published week. */
  record Point(String label, double cases) {}

  /**
   * A series without holes in time: weeks that were not published have no count. Weeks that do not
   * lie a whole number of weeks after the first are left out; they cannot be of the same calendar.
   */
  static WeekSeries of(
      String disease, String territory, String basis, TreeMap<LocalDate, Point> points) {
    LocalDate first = points.firstKey();
    LocalDate last = points.lastKey();
    List<LocalDate> starts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<Double> counts = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusWeeks(1)) {
      Point point = points.get(day);
      starts.add(day);
      labels.add(point == null ? Week.starting(day).label() : point.label());
      counts.add(point == null ? Double.NaN : point.cases());
    }
    return new WeekSeries(
        disease,
        territory,
        basis,
        List.copyOf(starts),
        List.copyOf(labels),
        counts.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Weeks without a hole that end at a week, that week included. */
  int run(int week) {
    int first = week;
    while (first >= 0 && !Double.isNaN(counts[first])) {
      first--;
    }
    return week - first;
  }

  /** Counts with zeros for weeks without a case, from the first to the last day of a register. */
  static TreeMap<LocalDate, Point> filled(
      Map<LocalDate, Long> cases, LocalDate first, LocalDate last) {
    TreeMap<LocalDate, Point> points = new TreeMap<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusWeeks(1)) {
      points.put(day, new Point(Week.containing(day).label(), cases.getOrDefault(day, 0L)));
    }
    return points;
  }
}
