package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;

/**
 * Weeks as the table {@code surveillance} shows them, and those that are to be looked at: in the
 * chosen year, else in the last weeks of each disease.
 */
final class Signals {

  /** How many weeks back a signal still is one of now. */
  static final int RECENT = 8;

  /**
   * One week of a series; numbers are {@code NaN} where hidden or not tested.
   *
   * @param alarm null where the week was not tested
   */
  record WeekOf(
      String disease,
      String territory,
      String week,
      String start,
      double observed,
      double expected,
      double bound,
      double exceedance,
      Boolean alarm,
      String method,
      boolean hidden) {}

  private final View view;
  private final List<WeekOf> all = new ArrayList<>();
  private List<WeekOf> window;

  Signals(View view) {
    this.view = view;
    for (Row row : view.rows("surveillance")) {
      all.add(
          new WeekOf(
              row.getString("disease"),
              row.getString("territory"),
              row.getString("week"),
              Cells.text(row, "week_start"),
              Cells.number(row, "observed"),
              Cells.number(row, "expected"),
              Cells.number(row, "upper_bound"),
              Cells.number(row, "exceedance"),
              row.isMissing("alarm") ? null : row.getBoolean("alarm"),
              Cells.text(row, "method"),
              Cells.hidden(row, "observed")));
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The weeks of a series, in time. */
  List<WeekOf> series(String disease, String territory) {
    return all.stream()
        .filter(w -> w.disease().equals(disease) && w.territory().equals(territory))
        .sorted(Comparator.comparing(WeekOf::start))
        .toList();
  }

  /**
   * The territory whose series stands for the chosen one: its own, else its province, else all of
   * New Caledonia.
   */
  String seriesTerritory() {
    String own = view.territory();
    if (!series(view.disease(), own).isEmpty()) {
      return own;
    }
    return Provinces.of(own)
        .filter(p -> !series(view.disease(), p).isEmpty())
        .orElse(Territories.WHOLE);
  }

  /** Signals of now or of the chosen year, the latest and strongest first. */
  List<WeekOf> current() {
    return window().stream()
        .filter(w -> Boolean.TRUE.equals(w.alarm()))
        .sorted(
            Comparator.comparing(WeekOf::start)
                .reversed()
                .thenComparing(w -> Double.isNaN(w.exceedance()) ? 0 : -w.exceedance())
                .thenComparing(WeekOf::territory))
        .toList();
  }

  /**
   * The weeks among which signals are looked for, in the chosen territory and those it is part of.
   */
  List<WeekOf> window() {
    if (window == null) {
      window = looked();
    }
    return window;
  }

  private List<WeekOf> looked() {
    List<WeekOf> window = new ArrayList<>();
    for (String disease : view.diseases()) {
      String last =
          all.stream()
              .filter(w -> w.disease().equals(disease) && w.alarm() != null)
              .map(WeekOf::start)
              .max(Comparator.naturalOrder())
              .orElse(null);
      if (last == null) {
        continue;
      }
      String first = java.time.LocalDate.parse(last).minusWeeks(RECENT - 1L).toString();
      all.stream()
          .filter(w -> w.disease().equals(disease) && w.alarm() != null && concerns(w))
          .filter(
              w ->
                  view.hasChosenYear()
                      ? w.week().startsWith(view.year() + "-")
                      : w.start().compareTo(first) >= 0)
          .forEach(window::add);
    }
    return window;
  }

  /** The last week looked at, over all diseases; empty when none was. */
  String lastWeek() {
    return window().stream().max(Comparator.comparing(WeekOf::start)).map(WeekOf::week).orElse("");
  }

  /** "depuis huit semaines", "en 2024". */
  Text when() {
    return view.hasChosenYear()
        ? Phrases.when(view.year(), view.year())
        : Health.WORDS.get("when.recent", Map.of("n", RECENT));
  }

  /** All territories for New Caledonia; else the territory and those above it. */
  private boolean concerns(WeekOf week) {
    String own = view.territory();
    return own.equals(Territories.WHOLE)
        || week.territory().equals(own)
        || Provinces.upwards(own).contains(week.territory())
        || Provinces.of(week.territory()).filter(own::equals).isPresent();
  }
}
