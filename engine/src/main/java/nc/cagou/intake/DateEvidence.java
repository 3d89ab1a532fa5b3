package nc.cagou.intake;

/** What the dates of one column show of their order: day first, month first, a serial number. */
final class DateEvidence {

  private long dayFirst;
  private long monthFirst;
  private long open;
  private long yearFirst;
  private long serial;

  void see(String text) {
    int a = 0;
    int digits = 0;
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i)) && digits < 9) {
      a = a * 10 + (text.charAt(i++) - '0');
      digits++;
    }
    if (digits == 5
        && (i == text.length() || text.startsWith(".0", i))
        && a > 10_000
        && a < 80_000) {
      serial++;
      return;
    }
    if (digits == 4 || digits == 8) {
      yearFirst++;
      return;
    }
    if (digits == 0 || digits > 2 || i >= text.length() || "/-.".indexOf(text.charAt(i)) < 0) {
      return;
    }
    i++;
    int b = 0;
    int from = i;
    while (i < text.length() && Character.isDigit(text.charAt(i)) && i - from < 3) {
      b = b * 10 + (text.charAt(i++) - '0');
    }
    if (i == from || i - from > 2) {
      return;
    }
    if (a > 12 && b <= 12) {
      dayFirst++;
    } else if (b > 12 && a <= 12) {
      monthFirst++;
    } else {
      open++;
    }
  }

  /** {@code DMY}, {@code MDY}, {@code YMD}, {@code SERIAL}; null when no date was seen. */
  String decide() {
    if (dayFirst + monthFirst + open > 0) {
      return monthFirst > dayFirst ? "MDY" : "DMY";
    }
    if (serial > yearFirst) {
      return "SERIAL";
    }
    return yearFirst > 0 ? "YMD" : null;
  }

  /** Nothing in the sample tells day from month. */
  boolean undecided() {
    return open > 0 && dayFirst + monthFirst == 0;
  }
}
