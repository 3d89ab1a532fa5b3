package nc.cagou.usecases.health;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A group of ages in completed years, both ends included.
 *
 * @param to {@link #OPEN} when the group has no upper end
 */
record AgeGroup(int from, int to) implements Comparable<AgeGroup> {

  /** The oldest age that counts: "75 and over" ends there. */
  static final int OPEN = 120;

  private static final Pattern SPAN =
      Pattern.compile("y?_?(\\d{1,3})(?:_?(?:a|t|to)?_?)(\\d{1,3})");
  private static final Pattern OVER =
      Pattern.compile(
          "y?_?(?:ge_?|plus_de_)?(\\d{1,3})(?:_?(?:et|ou|and|or)?_?(?:plus|over|older|more))?");
  private static final Pattern UNDER =
      Pattern.compile("(?:y_lt|moins_de|under|lt|inf_a)_?(\\d{1,3})");

  /** The group that a text means; empty when it means none. */
  static Optional<AgeGroup> parse(String written) {
    boolean less = written.trim().startsWith("<");
    boolean more =
        written.indexOf('+') >= 0 || written.trim().startsWith(">") || written.contains("≥");
    String plain = Terms.code(written).replaceAll("_?(?:ans?|years?|yrs?)(?=_|$)", "");
    Matcher under = UNDER.matcher(less ? "lt" + plain : plain);
    if (under.matches()) {
      return of(0, Integer.parseInt(under.group(1)) - 1);
    }
    Matcher span = SPAN.matcher(plain);
    if (plain.indexOf('_') > 0 | plain.matches(".*\\dt\\d.*") && span.matches()) {
      return of(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
    }
    Matcher over = OVER.matcher(plain);
    if (over.matches()) {
      int age = Integer.parseInt(over.group(1));
      boolean open = more || !plain.matches("y?_?\\d{1,3}");
      return of(age, open ? OPEN : age);
    }
    return Optional.empty();
  }

  private static Optional<AgeGroup> of(int from, int to) {
    return from <= to && to <= OPEN ? Optional.of(new AgeGroup(from, to)) : Optional.empty();
  }

  boolean contains(int age) {
    return age >= from && (age <= to || to == OPEN);
  }

  /** {@code 0-4}, {@code 75+}, {@code 7}. */
  String code() {
    return to == OPEN ? from + "+" : from == to ? String.valueOf(from) : from + "-" + to;
  }

  @Override
  public int compareTo(AgeGroup other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
  }
}
