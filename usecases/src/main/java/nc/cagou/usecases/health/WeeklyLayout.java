package nc.cagou.usecases.health;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Layout;
import nc.cagou.territory.CommuneMatcher;
import nc.cagou.territory.Match;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;

/**
 * Weekly counts as networks publish them: the week as two columns, as a label or as the day it
 * starts. Two public layouts are known by their columns: OpenDengue (weeks, months and years of
 * many countries in one file) and the key figures of opencovid19 (cumulative counts by day). What
 * is no week keeps its duration in {@code resolution} and no week number.
 */
final class WeeklyLayout implements Layout {

  private static final long serialVersionUID = 1L;

  static final String WEEK = "week";
  static final String MONTH = "month";
  static final String YEAR = "year";
  static final String CUMULATIVE = "cumulative";

  private static final Map<String, String> DURATIONS =
      Map.ofEntries(
          Map.entry("week", WEEK),
          Map.entry("weekly", WEEK),
          Map.entry("semaine", WEEK),
          Map.entry("hebdomadaire", WEEK),
          Map.entry("month", MONTH),
          Map.entry("monthly", MONTH),
          Map.entry("mois", MONTH),
          Map.entry("mensuel", MONTH),
          Map.entry("year", YEAR),
          Map.entry("yearly", YEAR),
          Map.entry("annee", YEAR),
          Map.entry("annuel", YEAR),
          Map.entry("cumulative", CUMULATIVE),
          Map.entry("cumul", CUMULATIVE));

  /** Territories of France that OpenDengue and opencovid19 name by ISO 3166-1. */
  private static final Map<String, String> FRENCH =
      Map.ofEntries(
          Map.entry("NCL", "988"),
          Map.entry("PYF", "987"),
          Map.entry("WLF", "986"),
          Map.entry("MAF", "978"),
          Map.entry("BLM", "977"),
          Map.entry("MYT", "976"),
          Map.entry("SPM", "975"),
          Map.entry("REU", "974"),
          Map.entry("GUF", "973"),
          Map.entry("MTQ", "972"),
          Map.entry("GLP", "971"),
          Map.entry("FRA", "FR"));

  @Override
  public Set<String> supplies() {
    return Set.of("year", "disease", "territory");
  }

  @Override
  public Optional<Text> foreign(List<String> headers) {
    return BathingWater.of(headers);
  }

  @Override
  public void apply(RawRecord record) {
    if (record.has("granularity") && record.has("region")) {
      openCovid(record);
      return;
    }
    boolean openDengue = record.has("country_code") && record.has("resolution");
    disease(record, openDengue ? "dengue" : null);
    if (openDengue) {
      country(record);
    } else {
      territory(record);
    }
    cases(record);
    String written = record.get("resolution");
    String duration = written == null ? WEEK : DURATIONS.get(Terms.code(written));
    if (duration == null) {
      record.refuse("resolution", "resolution", HealthInputs.say("refuse.resolution"));
      return;
    }
    record.set("resolution", duration);
    if (duration.equals(WEEK)) {
      week(record);
    } else {
      period(record, duration);
    }
  }

  private static void disease(RawRecord record, String otherwise) {
    String disease = record.get("disease");
    if (disease != null) {
      record.set("disease", Terms.disease(disease));
    } else if (otherwise != null) {
      record.set("disease", otherwise);
    }
  }

  private static void territory(RawRecord record) {
    String written = record.get("territory");
    if (written == null || Territories.byCode(written).isPresent()) {
      return;
    }
    Match match = CommuneMatcher.match(written);
    if (match.found()) {
      record.set("territory", match.code());
    } else {
      record.refuse("territory", "territory", match.note());
    }
  }

  /** OpenDengue: New Caledonia by its code here, other countries by theirs. */
  private static void country(RawRecord record) {
    String country = record.get("country_code");
    String region = record.get("region");
    String district = record.get("district");
    String code = country == null ? record.get("territory") : FRENCH.getOrDefault(country, country);
    if (region != null && "988".equals(code)) {
      Match match = CommuneMatcher.match(district == null ? region : district);
      record.set("territory", match.found() ? match.code() : code + "/" + Terms.code(region));
      return;
    }
    String below = region == null ? "" : "/" + Terms.code(region);
    record.set("territory", code + below + (district == null ? "" : "/" + Terms.code(district)));
  }

  private static void cases(RawRecord record) {
    String cases = record.get("cases");
    if (cases == null) {
      record.refuse("cases", "required", HealthInputs.say("refuse.cases"));
    } else if (cases.matches("\\d+(\\.\\d+)?[eE]\\+?\\d{1,2}")) {
      record.note("scientific");
      record.set("cases", new BigDecimal(cases).toPlainString());
    }
  }

  private static void week(RawRecord record) {
    String written = record.get("week");
    Optional<LocalDate> asDay = written == null ? Optional.empty() : Week.day(written);
    if (written != null && asDay.isEmpty()) {
      numbered(record, written);
      return;
    }
    String start = record.get("week_start");
    Optional<LocalDate> day = asDay.isPresent() || start == null ? asDay : Week.day(start);
    if (day.isEmpty()) {
      record.refuse(
          "week",
          "week",
          HealthInputs.say(start == null ? "refuse.week_missing" : "refuse.week_start"));
      return;
    }
    if (day.get().getDayOfWeek() != DayOfWeek.MONDAY) {
      record.note("week_not_iso");
    }
    Week week = Week.starting(day.get());
    record.set("year", String.valueOf(week.year()));
    record.set("week", String.valueOf(week.number()));
    record.set("week_start", day.get().toString());
  }

  private static void numbered(RawRecord record, String written) {
    Optional<Week> parsed = Week.parse(written);
    String column = record.get("year");
    Integer year = column != null && column.matches("\\d{4}") ? Integer.valueOf(column) : null;
    Integer own = parsed.map(Week::year).orElse(null);
    if (parsed.isEmpty()) {
      record.refuse("week", "week", HealthInputs.say("refuse.week"));
      return;
    }
    if (own != null && year != null && !own.equals(year)) {
      record.refuse("week", "week", HealthInputs.say("refuse.week_year"));
      return;
    }
    if (own == null && year == null) {
      record.refuse("week", "week", HealthInputs.say("refuse.week_without_year"));
      return;
    }
    Week week = new Week(own == null ? year : own, parsed.get().number());
    if (week.number() < 1 || week.number() > Week.weeksIn(week.year())) {
      record.refuse("week", "week", HealthInputs.say("refuse.week_number"));
      return;
    }
    record.set("year", String.valueOf(week.year()));
    record.set("week", String.valueOf(week.number()));
    record.set("week_start", week.monday().toString());
  }

  private static void period(RawRecord record, String duration) {
    record.set("week", null);
    record.note(duration.equals(CUMULATIVE) ? "cumulative" : "not_a_week");
    String start = record.get("week_start");
    if (record.get("year") == null && start != null) {
      Week.day(start).ifPresent(day -> record.set("year", String.valueOf(day.getYear())));
    }
  }

  /**
   * Cumulative confirmed cases by day, mesh and source. A row without a count (it tells deaths or
   * hospital beds) is kept without cases.
   */
  private static void openCovid(RawRecord record) {
    record.note("cumulative");
    record.set("disease", "covid_19");
    record.set("resolution", CUMULATIVE);
    record.set("week", null);
    String mesh = record.get("region");
    if (mesh != null) {
      String code = mesh.replaceFirst("^(?:COM|DEP)-", "");
      record.set("territory", FRENCH.getOrDefault(code, code));
    }
    String start = record.get("week_start");
    Optional<LocalDate> day = start == null ? Optional.empty() : Week.day(start);
    if (day.isPresent()) {
      record.set("year", String.valueOf(day.get().getYear()));
      record.set("week_start", day.get().toString());
    }
  }
}
