package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nc.cagou.territory.Territories;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * Cases by disease, territory and year. Notified cases are counted in their commune, its province
 * and New Caledonia; those of no known commune in {@link #UNKNOWN} and New Caledonia. Diseases that
 * are not notified come from weekly counts, each territory from its own rows: the parts make up a
 * whole that has no row, and a year or a month that was published as one number stands only where
 * no week was.
 */
final class CaseBook {

  /** The commune of a case that has none. */
  static final String UNKNOWN = "unknown";

  /** Where a number comes from. */
  static final String NOTIFIED = "notifications";

  static final String WEEKS = "weekly_counts";
  static final String YEARS = "yearly_counts";

  /**
   * Cases of a territory in a year.
   *
   * @param byAge cases by age, null for counts without ages
   * @param weeks weeks added up, null where none were
   */
  record Entry(long cases, Map<Integer, Long> byAge, String basis, Integer weeks) {}

  private final Map<String, Map<String, TreeMap<Integer, Entry>>> entries = new TreeMap<>();
  private final Set<String> notified = new TreeSet<>();
  private boolean elsewhere;

  /**
   * @param ages reduced notifications, or null
   * @param series reduced weekly counts, or null
   */
  CaseBook(Table ages, Table series) {
    if (ages != null) {
      notifications(ages);
    }
    if (series != null) {
      published(series);
    }
  }

  /** Diseases, by code. */
  List<String> diseases() {
    return List.copyOf(entries.keySet());
  }

  boolean isNotified(String disease) {
    return notified.contains(disease);
  }

  /** Whether notified cases of communes elsewhere were left aside. */
  boolean hasElsewhere() {
    return elsewhere;
  }

  /** Territories of a disease in the order of {@link Provinces#all}, others after them. */
  List<String> territories(String disease) {
    Map<String, TreeMap<Integer, Entry>> own = entries.get(disease);
    List<String> ordered = new ArrayList<>(Provinces.all());
    ordered.retainAll(own.keySet());
    own.keySet().stream().filter(t -> !ordered.contains(t)).sorted().forEach(ordered::add);
    return ordered;
  }

  /** Years of a disease in a territory, rising. */
  TreeMap<Integer, Entry> years(String disease, String territory) {
    return entries.getOrDefault(disease, Map.of()).getOrDefault(territory, new TreeMap<>());
  }

  private void notifications(Table ages) {
    TreeSet<Integer> years = new TreeSet<>();
    Map<String, Map<String, Map<Integer, Map<Integer, Long>>>> counts = new TreeMap<>();
    boolean unknown = false;
    for (Row row : ages) {
      String commune = row.getString("commune_code");
      if (!Provinces.isCommune(commune) && !commune.equals(UNKNOWN)) {
        elsewhere = true;
        continue;
      }
      unknown |= commune.equals(UNKNOWN);
      int year = Cells.whole(row, "year");
      years.add(year);
      int age = row.isMissing("age") ? -1 : Cells.whole(row, "age");
      for (String territory : Provinces.upwards(commune)) {
        counts
            .computeIfAbsent(row.getString("disease"), d -> new HashMap<>())
            .computeIfAbsent(territory, t -> new HashMap<>())
            .computeIfAbsent(year, y -> new TreeMap<>())
            .merge(age, (long) Cells.number(row, "cases"), Long::sum);
      }
    }
    List<String> territories = new ArrayList<>(Provinces.all());
    if (unknown) {
      territories.add(UNKNOWN);
    }
    for (String disease : counts.keySet()) {
      notified.add(disease);
      for (String territory : territories) {
        for (int year : years) {
          Map<Integer, Long> byAge =
              counts.get(disease).getOrDefault(territory, Map.of()).getOrDefault(year, Map.of());
          long cases = byAge.values().stream().mapToLong(Long::longValue).sum();
          put(disease, territory, year, new Entry(cases, byAge, NOTIFIED, null));
        }
      }
    }
  }

  private void published(Table series) {
    Map<String, Map<String, Map<Integer, long[]>>> weeks = new TreeMap<>();
    Map<String, Map<String, Map<Integer, long[]>>> longer = new TreeMap<>();
    for (Row row : series) {
      String disease = row.getString("disease");
      String territory = row.getString("territory");
      String resolution = row.getString("resolution");
      boolean known = Territories.byCode(territory).isPresent();
      if (!known || notified.contains(disease) || resolution.equals(WeeklyLayout.CUMULATIVE)) {
        continue;
      }
      if (resolution.equals(WeeklyLayout.MONTH)) {
        continue;
      }
      Map<String, Map<String, Map<Integer, long[]>>> into =
          resolution.equals(WeeklyLayout.WEEK) ? weeks : longer;
      long[] own =
          into.computeIfAbsent(disease, d -> new LinkedHashMap<>())
              .computeIfAbsent(territory, t -> new HashMap<>())
              .computeIfAbsent(Cells.whole(row, "year"), y -> new long[2]);
      own[0] += (long) Cells.number(row, "cases");
      own[1]++;
    }
    put(longer, YEARS);
    put(weeks, WEEKS);
  }

  private void put(Map<String, Map<String, Map<Integer, long[]>>> counts, String basis) {
    counts.forEach(
        (disease, territories) -> {
          Set<String> own = Set.copyOf(territories.keySet());
          territories.forEach(
              (territory, years) ->
                  years.forEach(
                      (year, sum) -> {
                        Integer weeks = basis.equals(WEEKS) ? (int) sum[1] : null;
                        put(disease, territory, year, new Entry(sum[0], null, basis, weeks));
                        Provinces.upwards(territory).stream()
                            .skip(1)
                            .filter(above -> !covered(own, territory, above))
                            .forEach(above -> add(disease, above, year, sum, basis));
                      }));
        });
  }

  /** Whether a larger territory has rows of its own, or is made up of a level between. */
  private static boolean covered(Set<String> own, String part, String above) {
    boolean between =
        Provinces.isCommune(part)
            && above.equals(Territories.WHOLE)
            && own.contains(Provinces.of(part).orElse(""));
    return own.contains(above) || between;
  }

  private void add(String disease, String territory, int year, long[] sum, String basis) {
    Entry before = years(disease, territory).get(year);
    boolean same = before != null && before.basis().equals(basis);
    long cases = sum[0] + (same ? before.cases() : 0);
    Integer weeks =
        !basis.equals(WEEKS)
            ? null
            : Integer.valueOf((int) Math.max(sum[1], same ? before.weeks() : 0));
    put(disease, territory, year, new Entry(cases, null, basis, weeks));
  }

  private void put(String disease, String territory, int year, Entry entry) {
    entries
        .computeIfAbsent(disease, d -> new HashMap<>())
        .computeIfAbsent(territory, t -> new TreeMap<>())
        .put(year, entry);
  }
}
