package nc.cagou.intake;

/**
 * Times of day: {@code 07:40}, {@code 7h40}, {@code 7h}, {@code 07:40:59}. Values are texts {@code
 * 07:40}.
 */
final class TimeColumn extends Column {

  TimeColumn(ColumnPlace place) {
    super(place);
  }

  @Override
  Object value(String trimmed, boolean ours) {
    int mark = 0;
    while (mark < trimmed.length() && Character.isDigit(trimmed.charAt(mark))) {
      mark++;
    }
    if (mark == 0 || mark > 2 || mark == trimmed.length()) {
      return wrongType();
    }
    char sign = trimmed.charAt(mark);
    if (sign != ':' && sign != 'h' && sign != 'H') {
      return wrongType();
    }
    String rest = trimmed.substring(mark + 1);
    String minutes = rest.length() > 2 && rest.charAt(2) == ':' ? rest.substring(0, 2) : rest;
    int hour = Days.whole(trimmed.substring(0, mark));
    int minute = minutes.isEmpty() && sign != ':' ? 0 : Days.whole(minutes);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || minutes.length() > 2) {
      return wrongType();
    }
    return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
  }
}
