package nc.cagou.disclosure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A band of whole numbers as a code writes it: {@code 15-24}, {@code 15 à 24 ans}, {@code 65+},
 * {@code 65 ans et plus}, {@code under 15}.
 *
 * @param from first number inside
 * @param to first number beyond; {@link #OPEN} when it has no end
 */
record Band(int from, int to) {

  static final int OPEN = Integer.MAX_VALUE;

  private static final String UNIT = "(?:\\s*(?:ans?|years?|y))?";
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?:de\\s+)?(\\d{1,4})\\s*(?:-|–|_|à|a|to|/)\\s*(\\d{1,4})" + UNIT,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?:>=?\\s*)?(\\d{1,4})"
              + UNIT
              + "\\s*(?:\\+|et\\s+plus|ou\\s+plus|and\\s+(?:over|older|more)|or\\s+more)"
              + UNIT,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BELOW =
      Pattern.compile(
          "(?:<|moins\\s+de|under|less\\s+than)\\s*(\\d{1,4})" + UNIT, Pattern.CASE_INSENSITIVE);

  static Optional<Band> of(String code) {
    String text = code.strip();
    Matcher closed = CLOSED.matcher(text);
    if (closed.matches()) {
      int from = Integer.parseInt(closed.group(1));
      int last = Integer.parseInt(closed.group(2));
      return last >= from ? Optional.of(new Band(from, last + 1)) : Optional.empty();
    }
    Matcher above = ABOVE.matcher(text);
    if (above.matches()) {
      return Optional.of(new Band(Integer.parseInt(above.group(1)), OPEN));
    }
    Matcher below = BELOW.matcher(text);
    return below.matches()
        ? Optional.of(new Band(0, Integer.parseInt(below.group(1))))
        : Optional.empty();
  }

  boolean within(Band other) {
    return from >= other.from && to <= other.to;
  }

  /** How many numbers lie in it, as far as it has an end. */
  long width() {
    return (long) to - from;
  }
}
