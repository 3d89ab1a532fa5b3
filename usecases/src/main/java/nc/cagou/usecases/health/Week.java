package nc.cagou.usecases.health;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week by its year and number. A week that starts on a Monday is numbered by ISO 8601: week 1 is
 * the one with the first Thursday of the year. A week that starts on another day (OpenDengue counts
 * from Sunday) belongs to the calendar year in which it starts and is numbered within it by its
 * first day, as its producer adds it up.
 *
 * @param year null when the text does not say it
 */
record Week(Integer year, int number) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(\\d{4})[\\s_/.-]*)?(?:semaine|week|sem|s|w)?[\\s_./-]*(\\d{1,2})(?:[.,]0+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TURNED =
      Pattern.compile(
          "(?:semaine|week|sem|s|w)?[\\s_./-]*(\\d{1,2})[\\s_/.-]+(\\d{4})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
  private static final Pattern FRENCH_DAY =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:[T ].*)?");

  /** {@code 5}, {@code S05}, {@code 2023-W05}, {@code 2023S5}, {@code 202305}, {@code S05-2023}. */
  static Optional<Week> parse(String text) {
    Matcher turned = TURNED.matcher(text);
    if (turned.matches()) {
      return Optional.of(
          new Week(Integer.valueOf(turned.group(2)), Integer.parseInt(turned.group(1))));
    }
    Matcher label = LABEL.matcher(text);
    if (!label.matches()) {
      return Optional.empty();
    }
    Integer year = label.group(1) == null ? null : Integer.valueOf(label.group(1));
    return Optional.of(new Week(year, Integer.parseInt(label.group(2))));
  }

  /** A day written {@code 2023-01-30} or {@code 30/01/2023}. */
  static Optional<LocalDate> day(String text) {
    Matcher iso = ISO_DAY.matcher(text);
    Matcher french = FRENCH_DAY.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    return french.matches()
        ? date(french.group(3), french.group(2), french.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    boolean real =
        y > 0 && m >= 1 && m <= 12 && d >= 1 && d <= java.time.YearMonth.of(y, m).lengthOfMonth();
    return real ? Optional.of(LocalDate.of(y, m, d)) : Optional.empty();
  }

  /** The week that starts on a day. */
  static Week starting(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
      return containing(day);
    }
    return new Week(day.getYear(), (day.getDayOfYear() - 1) / 7 + 1);
  }

  /** The ISO week of a day. */
  static Week containing(LocalDate day) {
    return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** 52 or 53. */
  static int weeksIn(int year) {
    return (int)
        IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 7, 1)).getMaximum();
  }

  /** The Monday of an ISO week. */
  LocalDate monday() {
    return LocalDate.of(year, 1, 4)
        .with(WeekFields.ISO.weekOfWeekBasedYear(), number)
        .with(DayOfWeek.MONDAY);
  }

  /** {@code 2023-W05}. */
  String label() {
    return String.format("%04d-W%02d", year, number);
  }
}
