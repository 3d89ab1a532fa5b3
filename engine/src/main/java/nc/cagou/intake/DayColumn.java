package nc.cagou.intake;

/**
 * Dates, in the order of day and month that was decided for the column. Values are {@link Integer}:
 * days since 1 January 1970. A field whose format is {@code %Y} takes a year alone for its first
 * day.
 */
final class DayColumn extends Column {

  private final char order;
  private final boolean years;
  private boolean dayShown;

  /** Days from 1930 to 2070, made once. */
  private static final int EARLIEST = -14_610;

  private static final Integer[] BOXED = new Integer[51_134];

  static {
    java.util.Arrays.setAll(BOXED, i -> i + EARLIEST);
  }

  DayColumn(ColumnPlace place) {
    super(place);
    String decided = place.recipe() == null ? null : place.recipe().dates();
    order = "MDY".equals(decided) ? 'M' : "SERIAL".equals(decided) ? 'S' : 'D';
    years = "%Y".equals(field.form().format());
  }

  @Override
  Object read(byte[] bytes, int from, int to) {
    if (to - from != 10) {
      return read(texts.text(bytes, from, to), false);
    }
    int day = Days.NONE;
    byte third = bytes[from + 2];
    if (third == '/' || third == '-' || third == '.') {
      int a = figures(bytes, from, 2);
      int b = figures(bytes, from + 3, 2);
      int year = figures(bytes, from + 6, 4);
      if (bytes[from + 5] == third && a > 0 && b > 0 && year > 0) {
        if (a > 12 && !dayShown) {
          showDayFirst();
        }
        day = order == 'M' ? Days.of(year, a, b) : Days.of(year, b, a);
      }
    } else if (bytes[from + 4] == '-' && bytes[from + 7] == '-') {
      int year = figures(bytes, from, 4);
      int month = figures(bytes, from + 5, 2);
      int date = figures(bytes, from + 8, 2);
      if (year > 0 && month > 0 && date > 0) {
        day = Days.of(year, month, date);
      }
    }
    if (day == Days.NONE) {
      return read(texts.text(bytes, from, to), false);
    }
    int at = day - EARLIEST;
    return at >= 0 && at < BOXED.length ? BOXED[at] : (Integer) day;
  }

  private static int figures(byte[] bytes, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  @Override
  Object value(String trimmed, boolean ours) {
    if (years && trimmed.length() == 4 && Days.whole(trimmed) > 0) {
      return Days.of(Days.whole(trimmed), 1, 1);
    }
    int day = Days.of(trimmed, order);
    if (day != Days.NONE) {
      if (!dayShown && Days.of(trimmed, 'M') == Days.NONE) {
        showDayFirst();
      }
      return day;
    }
    if (order == 'D' && !ours && Days.of(trimmed, 'M') != Days.NONE) {
      tally.order(file + "\t" + header, false, line, trimmed);
    }
    return wrongType();
  }

  /** A value that can be read in no other order. */
  private void showDayFirst() {
    dayShown = true;
    tally.order(file + "\t" + header, true, line, null);
  }
}
