package nc.cagou.usecases.roadsafety;

import java.time.YearMonth;
import nc.cagou.Layout.RawRecord;
import nc.cagou.text.Text;

/** Year, day and time of an accident as the layouts write them. */
final class BaacDates {

  private BaacDates() {}

  /** Puts the century to a year on two digits; says whether the layout is the one until 2018. */
  static boolean year(RawRecord record) {
    String text = record.get("year");
    if (text == null) {
      return false;
    }
    String year = BaacCodes.whole(text);
    if (!BaacCodes.isDigits(year)) {
      return false;
    }
    if (year.length() <= 2) {
      record.note("year_two_digits");
      year = year.length() == 1 ? "200" + year : "20" + year;
    }
    if (!year.equals(text)) {
      record.set("year", year);
    }
    return year.compareTo("2019") < 0;
  }

  /** {@code 1445}, {@code 5} and {@code 7:05} are 14:45, 00:05 and 07:05. */
  static void time(RawRecord record) {
    String text = record.get("time");
    if (text == null) {
      return;
    }
    String time = BaacCodes.whole(text);
    if (time.length() <= 4 && BaacCodes.isDigits(time)) {
      String padded = "0000".substring(time.length()) + time;
      record.note("time_without_colon");
      record.set("time", padded.substring(0, 2) + ":" + padded.substring(2));
      return;
    }
    int colon = time.indexOf(':');
    if (colon == 1) {
      time = "0" + time;
      colon = 2;
    }
    if (colon == 2 && time.length() == 8 && time.charAt(5) == ':') {
      time = time.substring(0, 5);
    }
    if (!time.equals(text)) {
      record.set("time", time);
    }
  }

  /** Refuses the 31 of February. */
  static void day(RawRecord record) {
    int day = number(record.get("day"));
    if (day < 29) {
      return;
    }
    int month = number(record.get("month"));
    int year = number(record.get("year"));
    if (day > 31 || month < 1 || month > 12 || year < 0) {
      return;
    }
    if (day > YearMonth.of(year, month).lengthOfMonth()) {
      String date = day + "/" + month + "/" + year;
      record.refuse(
          "day",
          "date",
          new Text(
              "Le jour " + date + " n’existe pas : corriger jour, mois ou an.",
              "There is no day " + date + ": correct jour, mois or an."));
    }
  }

  private static int number(String text) {
    String whole = text == null ? "" : BaacCodes.whole(text);
    return whole.length() <= 4 && BaacCodes.isDigits(whole) ? Integer.parseInt(whole) : -1;
  }
}
