package nc.cagou.intake;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/**
 * Whole numbers: {@code 7}, {@code 07}, {@code 7.0}, {@code 1 234} and {@code 1,0E+03} are whole
 * numbers, {@code 7,5} is not. Values are {@link Long}.
 */
final class WholeColumn extends Column {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final int LISTED = 1_024;

  private final NumberText text = new NumberText();
  private final char decimal;
  private final char thousands;
  private final long[] missingNumbers;
  private final Set<Long> codes = new HashSet<>();

  /** Codes from 0 to 1,023, which is nearly all of them, without boxing. */
  private final boolean[] small = new boolean[LISTED];

  private final double minimum;
  private final double maximum;

  WholeColumn(ColumnPlace place) {
    super(place);
    decimal = DecimalColumn.mark(place.recipe() == null ? null : place.recipe().decimal());
    thousands = DecimalColumn.mark(place.recipe() == null ? null : place.recipe().thousands());
    missingNumbers = missing.numbers();
    minimum = field.minimum() == null ? Double.NEGATIVE_INFINITY : field.minimum();
    maximum = field.maximum() == null ? Double.POSITIVE_INFINITY : field.maximum();
    for (String code : field.codes()) {
      if (text.parse(code, '.', (char) 0) == NumberText.Answer.NUMBER) {
        long number = text.value().longValue();
        codes.add(number);
        if (number >= 0 && number < LISTED) {
          small[(int) number] = true;
        }
      }
    }
  }

  @Override
  Object read(byte[] bytes, int from, int to) {
    int i = from;
    boolean negative = bytes[i] == '-';
    if (negative) {
      i++;
    }
    if (i < to && to - i <= 18) {
      long number = 0;
      for (; i < to; i++) {
        int digit = bytes[i] - '0';
        if (digit < 0 || digit > 9) {
          return read(texts.text(bytes, from, to), false);
        }
        number = number * 10 + digit;
      }
      return checked(negative ? -number : number);
    }
    return read(texts.text(bytes, from, to), false);
  }

  @Override
  Object value(String trimmed, boolean ours) {
    NumberText.Answer answer = text.parse(trimmed, ours ? 0 : decimal, thousands);
    if (answer == NumberText.Answer.NOT_A_NUMBER) {
      return wrongType();
    }
    BigDecimal number = text.value();
    if (number.stripTrailingZeros().scale() > 0 || number.abs().compareTo(LARGEST) > 0) {
      return wrongType();
    }
    if (!ours && text.markSeen() != 0) {
      tally.note("decimals_in_whole", line, header, trimmed);
    }
    return checked(number.longValue());
  }

  private Object checked(long number) {
    for (long m : missingNumbers) {
      if (number == m) {
        marker = Long.toString(number);
        return null;
      }
    }
    if (number < minimum) {
      return bad("minimum", DecimalColumn.shown(field.minimum()));
    }
    if (number > maximum) {
      return bad("maximum", DecimalColumn.shown(field.maximum()));
    }
    if (!codes.isEmpty()) {
      boolean listed =
          number >= 0 && number < LISTED ? small[(int) number] : codes.contains(number);
      if (!listed) {
        return bad("enum", shown(field.codes()));
      }
    }
    return number;
  }
}
