package nc.cagou.usecases.roadsafety;

import nc.cagou.Layout.RawRecord;

/**
 * Traps that every table of the BAAC shares: spaces inside numbers, and whole numbers that a
 * spreadsheet or a data frame wrote with decimals ({@code 1.0}).
 */
final class BaacCodes {

  private BaacCodes() {}

  /** Takes the spaces out of an identifier, and the decimals of a number that is none. */
  static void identifier(RawRecord record, String field) {
    String text = record.get(field);
    if (text == null) {
      return;
    }
    String clean = text;
    if (hasSpace(text)) {
      clean = withoutSpaces(text);
      record.note("id_spaces");
    }
    String whole = whole(clean);
    if (whole != clean) {
      clean = whole;
      record.note("float_codes");
    }
    if (clean != text) {
      record.set(field, clean);
    }
  }

  /** Codes that are whole numbers, whatever they were written with: {@code 07}, {@code 1.0}. */
  static void codes(RawRecord record, String... fields) {
    boolean floats = false;
    for (String field : fields) {
      String text = record.get(field);
      if (text == null || text.length() == 1) {
        continue;
      }
      String code = whole(text);
      floats |= code != text;
      code = withoutLeadingZeros(code);
      if (code != text) {
        record.set(field, code);
      }
    }
    if (floats) {
      record.note("float_codes");
    }
  }

  /** {@code 16.0} is {@code 16}; any other text stays the very same object. */
  static String whole(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '0') {
      end--;
    }
    boolean decimals = end > 1 && end < text.length() && isMark(text.charAt(end - 1));
    return decimals && isDigits(text, end - 1) ? text.substring(0, end - 1) : text;
  }

  /** {@code 07} is {@code 7}, {@code 00} is {@code 0}; any other text stays the same object. */
  static String withoutLeadingZeros(String text) {
    int from = 0;
    while (from < text.length() - 1 && text.charAt(from) == '0') {
      from++;
    }
    return from > 0 && isDigits(text, text.length()) ? text.substring(from) : text;
  }

  static boolean isDigits(String text, int length) {
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return length > 0;
  }

  static boolean isDigits(String text) {
    return isDigits(text, text.length());
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',';
  }

  private static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
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
