package nc.cagou.intake;

/** Spaces of every kind: U+0020, tab, no-break U+00A0, narrow no-break U+202F, U+2009 … */
final class Spaces {

  private Spaces() {}

  static boolean is(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || c == '\u202F'
        || (c >= '\u2000' && c <= '\u200B')
        || c == '\u3000'
        || c == '\u1680'
        || c == '\uFEFF'
        || c == '\u2060'
        || c == '\n'
        || c == '\r';
  }

  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && is(text.charAt(from))) {
      from++;
    }
    while (to > from && is(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? text : text.substring(from, to);
  }

  /** The text without any space. */
  static String none(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
