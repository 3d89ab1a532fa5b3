package nc.cagou.usecases.roadsafety;

import nc.cagou.Layout.RawRecord;

/**
 * Traps that every table of the BAAC shares: spaces inside identifiers, and whole numbers that a
 * spreadsheet or a data frame wrote with decimals ({@code 1.0}).
 */
final class BaacCodes {

  private BaacCodes() {}

  /** Takes the spaces out of an identifier, and the decimals of a number that has none. */
  static void identifier(RawRecord record, String field) {
    String text = record.get(field);
    if (text == null || isDigits(text)) {
      return;
    }
    String clean = withoutSpaces(text);
    if (clean.length() < text.length()) {
      record.note("id_spaces");
    }
    String whole = whole(clean);
    if (whole.length() < clean.length()) {
      record.note("decimals_in_whole");
    }
    if (whole.length() < text.length()) {
      record.set(field, whole);
    }
  }

  /** {@code 16.0} is {@code 16}; any other text stays as it is. */
  static String whole(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '0') {
      end--;
    }
    boolean decimals = end > 1 && end < text.length() && isMark(text.charAt(end - 1));
    return decimals && isDigits(text, end - 1) ? text.substring(0, end - 1) : text;
  }

  static boolean isDigits(String text) {
    return isDigits(text, text.length());
  }

  private static boolean isDigits(String text, int length) {
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return length > 0;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',';
  }

  private static String withoutSpaces(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }
}
