package nc.cagou.intake;

import java.math.BigDecimal;

/**
 * A number as people write it: {@code 1 234,56 €}, {@code 1'234.5}, {@code −12 %}, {@code 1,0E+03},
 * {@code (1 234)}. Not on the hot path; no regular expression and no exception all the same. One
 * instance serves one column.
 */
final class NumberText {

  enum Answer {
    NUMBER,
    /** A number with the other decimal mark than the column's. */
    OTHER_MARK,
    NOT_A_NUMBER
  }

  private final StringBuilder plain = new StringBuilder();
  private char markSeen;
  private BigDecimal value;

  /** The number of the last answer {@link Answer#NUMBER}. */
  BigDecimal value() {
    return value;
  }

  /** The decimal mark that the last number showed; 0 when none. */
  char markSeen() {
    return markSeen;
  }

  /**
   * @param decimal {@code ','}, {@code '.'}, or 0 when either may be it
   * @param thousands {@code ','}, {@code '.'}, or 0
   */
  Answer parse(String text, char decimal, char thousands) {
    String bare = bare(text);
    if (decimal == 0) {
      return plain(bare, ',', (char) 0) || plain(bare, '.', (char) 0)
          ? Answer.NUMBER
          : Answer.NOT_A_NUMBER;
    }
    if (plain(bare, decimal, thousands)) {
      return Answer.NUMBER;
    }
    char other = decimal == ',' ? '.' : ',';
    if (thousands == 0 && plain(bare, decimal, other) && markSeen != 0) {
      return Answer.NUMBER;
    }
    return plain(bare, other, decimal) ? Answer.OTHER_MARK : Answer.NOT_A_NUMBER;
  }

  /** Without signs of percent and of money, and without the spaces around. */
  private static String bare(String text) {
    String t = Spaces.trim(text);
    boolean changed = true;
    while (changed && !t.isEmpty()) {
      changed = false;
      char last = t.charAt(t.length() - 1);
      if (last == '%' || last == '€' || last == '$' || last == '£') {
        t = Spaces.trim(t.substring(0, t.length() - 1));
        changed = true;
      }
      for (String unit : UNITS) {
        if (t.length() > unit.length()
            && t.regionMatches(true, t.length() - unit.length(), unit, 0, unit.length())) {
          t = Spaces.trim(t.substring(0, t.length() - unit.length()));
          changed = true;
        }
      }
      if (!t.isEmpty() && (t.charAt(0) == '€' || t.charAt(0) == '$' || t.charAt(0) == '£')) {
        t = Spaces.trim(t.substring(1));
        changed = true;
      }
    }
    return t;
  }

  private static final String[] UNITS = {
    "F CFP", "F.CFP", "FCFP", "CFP", "XPF", "EUR", "euros", "euro"
  };

  private boolean plain(String t, char decimal, char thousands) {
    plain.setLength(0);
    markSeen = 0;
    int i = 0;
    int n = t.length();
    boolean inBrackets = n > 2 && t.charAt(0) == '(' && t.charAt(n - 1) == ')';
    if (inBrackets) {
      plain.append('-');
      i = 1;
      n--;
    } else if (n > 0 && (t.charAt(0) == '-' || t.charAt(0) == '\u2212')) {
      plain.append('-');
      i = 1;
    } else if (n > 0 && t.charAt(0) == '+') {
      i = 1;
    }
    while (i < n && Spaces.is(t.charAt(i))) {
      i++;
    }
    int digits = 0;
    int group = 0;
    char grouped = 0;
    for (; i < n; i++) {
      char c = t.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
        digits++;
        group++;
      } else if (c == decimal && markSeen == 0) {
        if (grouped != 0 && group != 3) {
          return false;
        }
        markSeen = c;
        plain.append('.');
        grouped = 0;
      } else if (markSeen == 0 && groups(c, thousands) && digits > 0) {
        boolean first = grouped == 0;
        boolean fits = first ? group <= 3 : group == 3 && same(grouped, c);
        if (!fits) {
          return false;
        }
        grouped = c;
        group = 0;
      } else if ((c == 'e' || c == 'E') && digits > 0) {
        return grouped == 0 && exponent(t, i + 1, n);
      } else {
        return false;
      }
    }
    if (digits == 0 || grouped != 0 && group != 3) {
      return false;
    }
    if (plain.charAt(plain.length() - 1) == '.') {
      plain.append('0');
    }
    value = new BigDecimal(plain.toString());
    return true;
  }

  private static boolean groups(char c, char thousands) {
    return c == thousands && c != 0 || Spaces.is(c) || c == '\'' || c == '\u2019';
  }

  private static boolean same(char a, char b) {
    return a == b || Spaces.is(a) && Spaces.is(b);
  }

  private boolean exponent(String t, int from, int n) {
    int i = from;
    int sign = 1;
    if (i < n && (t.charAt(i) == '+' || t.charAt(i) == '-')) {
      sign = t.charAt(i) == '-' ? -1 : 1;
      i++;
    }
    int power = 0;
    if (i == n || n - i > 3) {
      return false;
    }
    for (; i < n; i++) {
      char c = t.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      power = power * 10 + (c - '0');
    }
    if (plain.charAt(plain.length() - 1) == '.') {
      plain.append('0');
    }
    value = new BigDecimal(plain.toString()).scaleByPowerOfTen(sign * power);
    return true;
  }
}
