package nc.cagou.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;

/**
 * Numbers and dates as a reader expects them. French: U+202F between thousands, decimal comma,
 * U+00A0 before the percent sign, "1er janvier". English: comma between thousands, decimal point.
 * An undefined number (null, NaN) is written {@code so} ("sans objet").
 */
public final class Numbers {

  /** Thousands separator of French text. */
  public static final char NARROW_SPACE = '\u202F';

  /** Between a number and its unit. */
  public static final char HARD_SPACE = '\u00A0';

  private static final String MINUS = "\u2212";

  private Numbers() {}

  public static Text whole(Number value) {
    return decimal(value, 0);
  }

  /** A number with a fixed count of decimals, rounded half up. */
  public static Text decimal(Number value, int decimals) {
    if (value == null || !Double.isFinite(value.doubleValue())) {
      return new Text("so", "n/a");
    }
    BigDecimal exact =
        value instanceof Long || value instanceof Integer
            ? BigDecimal.valueOf(value.longValue())
            : new BigDecimal(value.toString());
    BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
    String sign = rounded.signum() < 0 ? MINUS : "";
    String[] parts = rounded.abs().toPlainString().split("\\.");
    String rest = parts.length > 1 ? parts[1] : "";
    return new Text(
        sign + grouped(parts[0], NARROW_SPACE) + (rest.isEmpty() ? "" : "," + rest),
        sign + grouped(parts[0], ',') + (rest.isEmpty() ? "" : "." + rest));
  }

  /** A share between 0 and 1 as a percentage. */
  public static Text percent(Number share, int decimals) {
    if (share == null || !Double.isFinite(share.doubleValue())) {
      return new Text("so", "n/a");
    }
    Text number = decimal(share.doubleValue() * 100, decimals);
    return new Text(number.fr() + HARD_SPACE + "%", number.en() + "%");
  }

  /** A signed relative change as a percentage: "+2,1 %". */
  public static Text change(Number share, int decimals) {
    Text written = percent(share, decimals);
    boolean rises = share != null && share.doubleValue() > 0;
    return rises ? new Text("+" + written.fr(), "+" + written.en()) : written;
  }

  /** "1er janvier 2025", "1 January 2025". */
  public static Text date(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, java.util.Locale.FRENCH);
    String first = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    return new Text(
        first + HARD_SPACE + month + HARD_SPACE + day.getYear(),
        day.getDayOfMonth()
            + " "
            + day.getMonth().getDisplayName(TextStyle.FULL, java.util.Locale.ENGLISH)
            + " "
            + day.getYear());
  }

  private static String grouped(String digits, char separator) {
    StringBuilder out = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      out.insert(i, separator);
    }
    return out.toString();
  }
}
