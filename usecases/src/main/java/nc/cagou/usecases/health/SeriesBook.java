package nc.cagou.usecases.health;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nc.cagou.Parameters;
import nc.cagou.Tables;
import nc.cagou.territory.Territories;
import nc.cagou.usecases.health.WeekSeries.Point;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The weekly series of a run. Notified cases make one for New Caledonia and each province (and each
 * commune when asked); published counts make one for each territory that has rows, and for those
 * above it that have none. Cumulative counts become weekly ones by difference, where the week
 * before is known and the total did not fall.
 */
final class SeriesBook {

  private final boolean communes;
  private final Map<String, Map<String, WeekSeries>> series = new TreeMap<>();

  /** The series that reduced counts make. */
  static SeriesBook of(Tables reduced, Parameters parameters) {
    return new SeriesBook(
        reduced.find("weeks").orElse(null),
        reduced.find("series").orElse(null),
        parameters.text("surveillance_level").equals("commune"));
  }

  /**
   * @param weeks reduced notifications, or null
   * @param published reduced weekly counts, or null
   * @param communes whether communes have series of their own
   */
  SeriesBook(Table weeks, Table published, boolean communes) {
    this.communes = communes;
    if (weeks != null && !weeks.isEmpty()) {
      notified(weeks);
    }
    if (published != null) {
      published(published);
    }
  }

  /** All series, by disease, New Caledonia first. */
  List<WeekSeries> all() {
    List<WeekSeries> all = new ArrayList<>();
    for (Map<String, WeekSeries> own : series.values()) {
      List<String> order = new ArrayList<>(Provinces.all());
      order.retainAll(own.keySet());
      own.keySet().stream().filter(t -> !order.contains(t)).sorted().forEach(order::add);
      order.forEach(t -> all.add(own.get(t)));
    }
    return all;
  }

  private void notified(Table weeks) {
    Map<String, Map<String, Map<LocalDate, Long>>> counts = new TreeMap<>();
    LocalDate first = null;
    LocalDate last = null;
    for (Row row : weeks) {
      String commune = row.getString("commune_code");
      if (!Provinces.isCommune(commune) && !commune.equals(CaseBook.UNKNOWN)) {
        continue;
      }
      LocalDate week = row.getDate("week_start");
      first = first == null || week.isBefore(first) ? week : first;
      last = last == null || week.isAfter(last) ? week : last;
      for (String territory : Provinces.upwards(commune)) {
        counts
            .computeIfAbsent(row.getString("disease"), d -> new TreeMap<>())
            .computeIfAbsent(territory, t -> new TreeMap<>())
            .merge(week, (long) Cells.number(row, "cases"), Long::sum);
      }
    }
    for (String disease : counts.keySet()) {
      for (String territory : Provinces.all()) {
        if (communes || !Provinces.isCommune(territory)) {
          Map<LocalDate, Long> own = counts.get(disease).getOrDefault(territory, Map.of());
          put(disease, territory, CaseBook.NOTIFIED, WeekSeries.filled(own, first, last));
        }
      }
    }
  }

  private void published(Table table) {
    Map<String, Map<String, TreeMap<LocalDate, Point>>> points = new TreeMap<>();
    Map<String, Map<String, TreeMap<LocalDate, Double>>> cumulated = new TreeMap<>();
    for (Row row : table) {
      String disease = row.getString("disease");
      String territory = row.getString("territory");
      boolean known = Territories.byCode(territory).isPresent();
      if (!known || series.containsKey(disease) || row.isMissing("week_start")) {
        continue;
      }
      LocalDate start = row.getDate("week_start");
      double cases = Cells.number(row, "cases");
      String resolution = row.getString("resolution");
      if (resolution.equals(WeeklyLayout.WEEK)) {
        String label = new Week(Cells.whole(row, "year"), Cells.whole(row, "week")).label();
        points
            .computeIfAbsent(disease, d -> new TreeMap<>())
            .computeIfAbsent(territory, t -> new TreeMap<>())
            .put(start, new Point(label, cases));
      } else if (resolution.equals(WeeklyLayout.CUMULATIVE)) {
        cumulated
            .computeIfAbsent(disease, d -> new TreeMap<>())
            .computeIfAbsent(territory, t -> new TreeMap<>())
            .merge(start, cases, Math::max);
      }
    }
    cumulated.forEach(
        (disease, own) ->
            own.forEach(
                (territory, days) -> {
                  TreeMap<LocalDate, Point> weeks = differences(days);
                  if (!weeks.isEmpty()) {
                    points
                        .computeIfAbsent(disease, d -> new TreeMap<>())
                        .putIfAbsent(territory, weeks);
                  }
                }));
    points.forEach(this::upwards);
  }

  /** New cases of each ISO week: the last total of the week minus that of the week before. */
  static TreeMap<LocalDate, Point> differences(TreeMap<LocalDate, Double> totals) {
    TreeMap<LocalDate, Double> last = new TreeMap<>();
    totals.forEach((day, total) -> last.put(day.with(DayOfWeek.MONDAY), total));
    TreeMap<LocalDate, Point> weeks = new TreeMap<>();
    last.forEach(
        (monday, total) -> {
          Double before = last.get(monday.minusWeeks(1));
          if (before != null && total >= before) {
            weeks.put(monday, new Point(Week.containing(monday).label(), total - before));
          }
        });
    return weeks;
  }

  private void upwards(String disease, Map<String, TreeMap<LocalDate, Point>> own) {
    Map<String, TreeMap<LocalDate, Point>> all = new TreeMap<>();
    own.forEach((territory, points) -> all.put(territory, new TreeMap<>(points)));
    Set<String> given = new HashSet<>(own.keySet());
    own.forEach(
        (territory, points) ->
            Provinces.upwards(territory).stream()
                .skip(1)
                .filter(above -> !given.contains(above))
                .filter(above -> !between(given, territory, above))
                .forEach(above -> add(all.computeIfAbsent(above, a -> new TreeMap<>()), points)));
    all.forEach(
        (territory, points) -> {
          if (communes || given.contains(territory) || !Provinces.isCommune(territory)) {
            put(disease, territory, CaseBook.WEEKS, points);
          }
        });
  }

  private static boolean between(Set<String> given, String part, String above) {
    return Provinces.isCommune(part)
        && above.equals(Territories.WHOLE)
        && given.contains(Provinces.of(part).orElse(""));
  }

  private static void add(TreeMap<LocalDate, Point> sum, TreeMap<LocalDate, Point> part) {
    part.forEach(
        (day, point) ->
            sum.merge(day, point, (a, b) -> new Point(a.label(), a.cases() + b.cases())));
  }

  private void put(
      String disease, String territory, String basis, TreeMap<LocalDate, Point> points) {
    series
        .computeIfAbsent(disease, d -> new TreeMap<>())
        .put(territory, WeekSeries.of(disease, territory, basis, points));
  }
}
