package nc.cagou.usecases.publicfinance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as whole cents, so that sums are exact. */
final class Money {

  private static final int LONGEST = 40;

  private Money() {}

  /**
   * Reads an amount in any French or English coat: spaces and apostrophes between thousands, comma
   * or point before decimals.
   *
   * @return the exact decimal; null when the text is no number
   */
  static BigDecimal decimal(String text) {
    if (text == null || text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    StringBuilder digits = new StringBuilder(text.length());
    int mark = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c == '-' || c == '+' || c == 'E' || c == 'e') {
        digits.append(c);
      } else if (c == '\u2212') {
        digits.append('-');
      } else if (i == mark) {
        digits.append('.');
      } else if (!(Character.isSpaceChar(c)
          || c == '\''
          || c == '\u2019'
          || c == ','
          || c == '.')) {
        return null;
      }
    }
    try {
      BigDecimal value = new BigDecimal(digits.toString());
      return Math.abs((long) value.precision() - value.scale()) > LONGEST ? null : value;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Whole cents, rounded half up; null when the text is no number. */
  static Long cents(String text) {
    BigDecimal value = decimal(text);
    return value == null ? null : cents(value);
  }

  static long cents(BigDecimal value) {
    return value.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  /** {@code 123456} cents as {@code 1234.56}. */
  static String plain(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }

  /** Cents as a number of units: the nearest double. */
  static double units(long cents) {
    return cents / 100.0;
  }
}
