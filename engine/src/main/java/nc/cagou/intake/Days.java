package nc.cagou.intake;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Dates as people write them: {@code 31/12/2024}, {@code 2024-12-31T08:00}, {@code 1er janvier
 * 2024}, {@code 31 déc. 24}. Days are counted from 1 January 1970, as {@link
 * java.time.LocalDate#toEpochDay}.
 */
final class Days {

  /** Not a date. */
  static final int NONE = Integer.MIN_VALUE;

  /** Years on two digits below it are 20xx. */
  private static final int PIVOT = 70;

  /** Days from 30 December 1899, the first of a spreadsheet, to 1 January 1970. */
  private static final int SHEET_ORIGIN = 25_569;

  private static final String[] MONTHS = {
    "janv", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sept", "oct", "nov", "dec",
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };

  private Days() {}

  static int of(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > length(year, month) || year < 1) {
      return NONE;
    }
    int y = month <= 2 ? year - 1 : year;
    int era = Math.floorDiv(y, 400);
    int yearOfEra = y - era * 400;
    int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
  }

  private static int length(int year, int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      default -> 31;
    };
  }

  /** Day number of a spreadsheet. */
  static int ofSheet(double serial) {
    return serial >= 1 && serial < 2_958_466 ? (int) Math.floor(serial) - SHEET_ORIGIN : NONE;
  }

  /**
   * A date as text.
   *
   * @param order {@code 'D'} day first, {@code 'M'} month first, {@code 'S'} day number of a
   *     spreadsheet; a year of four digits in front is always understood
   */
  static int of(String text, char order) {
    int[] parts = new int[3];
    int[] digits = new int[3];
    int n = 0;
    int i = 0;
    int end = text.length();
    while (i < end && n < 3) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return n == 0 || n == 1 ? worded(text) : NONE;
      }
      while (i < end && (c = text.charAt(i)) >= '0' && c <= '9' && digits[n] < 9) {
        parts[n] = parts[n] * 10 + (c - '0');
        digits[n]++;
        i++;
      }
      n++;
      if (n < 3 && i < end) {
        char separator = text.charAt(i);
        if (separator != '/' && separator != '-' && separator != '.') {
          return n == 1 ? worded(text) : NONE;
        }
        i++;
      }
    }
    if (n == 1 && i == end) {
      return alone(parts[0], digits[0], order);
    }
    if (n != 3 || i < end && !clock(text, i)) {
      return NONE;
    }
    if (digits[0] == 4) {
      return of(parts[0], parts[1], parts[2]);
    }
    if (digits[2] != 4 && digits[2] != 2 || digits[0] > 2 || digits[1] > 2) {
      return NONE;
    }
    int year = digits[2] == 4 ? parts[2] : parts[2] + (parts[2] < PIVOT ? 2000 : 1900);
    return order == 'M' ? of(year, parts[0], parts[1]) : of(year, parts[1], parts[0]);
  }

  private static int alone(int number, int digits, char order) {
    if (digits == 8) {
      return of(number / 10_000, number / 100 % 100, number % 100);
    }
    return order == 'S' ? ofSheet(number) : NONE;
  }

  /** Whether a time of day follows: {@code T08:00:00Z}, {@code 08:00}. */
  private static boolean clock(String text, int from) {
    char first = text.charAt(from);
    if (first != 'T' && first != ' ' && first != 't') {
      return false;
    }
    int digits = 0;
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (":.,+-ZzhUTC ".indexOf(c) < 0) {
        return false;
      }
    }
    return digits >= 2;
  }

  /** {@code 1er janvier 2024}, {@code lundi 3 févr. 2025}, {@code 3-Feb-25}. */
  private static int worded(String text) {
    String plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    int day = 0;
    int month = 0;
    int year = 0;
    for (String word : plain.split("[^a-z0-9]+")) {
      if (word.isEmpty()) {
        continue;
      }
      char c = word.charAt(0);
      if (c >= '0' && c <= '9') {
        String figures = word.endsWith("er") ? word.substring(0, word.length() - 2) : word;
        int value = whole(figures);
        if (value < 0) {
          return NONE;
        }
        if (day == 0 && figures.length() <= 2) {
          day = value;
        } else if (year == 0 && month > 0) {
          year = figures.length() == 2 ? value + (value < PIVOT ? 2000 : 1900) : value;
        } else {
          return NONE;
        }
      } else if (month == 0) {
        month = month(word);
      } else {
        return NONE;
      }
    }
    return day > 0 && month > 0 && year > 0 ? of(year, month, day) : NONE;
  }

  /** 1 to 12, or 0 when the word is no month; it is plain and in lower case. */
  static int month(String word) {
    if (word.length() >= 3) {
      for (int m = 0; m < MONTHS.length; m++) {
        if (word.startsWith(MONTHS[m]) && !word.startsWith("mardi")) {
          return m % 12 + 1;
        }
      }
    }
    return 0;
  }

  static int whole(String figures) {
    int value = 0;
    if (figures.isEmpty() || figures.length() > 9) {
      return -1;
    }
    for (int i = 0; i < figures.length(); i++) {
      int digit = figures.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
