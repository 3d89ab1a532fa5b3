package nc.cagou.method.finance;

/** The first digits of a decimal text that are not zeros, without a detour by binary fractions. */
final class LeadingDigits {

  private LeadingDigits() {}

  /**
   * @return the first {@code count} digits as a whole number (filled up with zeros: 3 and two
   *     digits give 30), or 0 when the number is missing, zero or negative
   */
  static int of(String number, int count) {
    if (number == null || number.isBlank()) {
      return 0;
    }
    String text = number.strip();
    if (text.charAt(0) == '-') {
      return 0;
    }
    int digits = 0;
    int found = 0;
    for (int i = 0; i < text.length() && found < count; i++) {
      char c = text.charAt(i);
      if (c == 'e' || c == 'E') {
        break;
      }
      if (c >= '0' && c <= '9') {
        if (digits > 0 || c != '0') {
          digits = 10 * digits + (c - '0');
          found++;
        }
      } else if (c != '.' && !(c == '+' && i == 0)) {
        throw new NumberFormatException("Not a decimal number: " + text);
      }
    }
    if (found == 0) {
      return 0;
    }
    for (; found < count; found++) {
      digits *= 10;
    }
    return digits;
  }
}
