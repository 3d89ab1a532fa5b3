package nc.cagou.intake;

/**
 * Numbers, with the decimal mark that was decided for the column. Values are {@link Double}, the
 * nearest to what is written: a mantissa below 2^53 divided by a power of ten that is exact. A
 * number with the other mark is remembered: it makes the file unusable.
 */
final class DecimalColumn extends Column {

  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private final NumberText text = new NumberText();
  private final char decimal;
  private final char thousands;
  private final long[] missingNumbers;
  private final double minimum;
  private final double maximum;
  private boolean commaShown;
  private boolean pointShown;

  DecimalColumn(ColumnPlace place) {
    super(place);
    decimal = mark(place.recipe() == null ? null : place.recipe().decimal());
    thousands = mark(place.recipe() == null ? null : place.recipe().thousands());
    missingNumbers = missing.numbers();
    minimum = field.minimum() == null ? Double.NEGATIVE_INFINITY : field.minimum();
    maximum = field.maximum() == null ? Double.POSITIVE_INFINITY : field.maximum();
  }

  static char mark(String written) {
    return written == null ? 0 : written.charAt(0);
  }

  @Override
  Object read(byte[] bytes, int from, int to) {
    int i = from;
    boolean negative = bytes[i] == '-';
    if (negative) {
      i++;
    }
    long mantissa = 0;
    int scale = -1;
    if (i == to || to - i > 16) {
      return read(texts.text(bytes, from, to), false);
    }
    for (; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        if (scale >= 0) {
          scale++;
        }
      } else if (bytes[i] == decimal && decimal != 0 && scale < 0 && i > from) {
        scale = 0;
      } else {
        return read(texts.text(bytes, from, to), false);
      }
    }
    if (mantissa > 1L << 53) {
      return read(texts.text(bytes, from, to), false);
    }
    if (scale >= 0 && !commaShown && !pointShown) {
      show(decimal == ',', texts.text(bytes, from, to));
    }
    double number = scale <= 0 ? mantissa : mantissa / TENS[scale];
    return checked(negative ? -number : number);
  }

  @Override
  Object value(String trimmed, boolean ours) {
    NumberText.Answer answer = text.parse(trimmed, ours ? 0 : decimal, thousands);
    if (answer == NumberText.Answer.NOT_A_NUMBER) {
      return wrongType();
    }
    if (!ours && text.markSeen() != 0) {
      show(text.markSeen() == ',', trimmed);
    }
    return checked(text.value().doubleValue());
  }

  private void show(boolean comma, String written) {
    if (comma ? !commaShown : !pointShown) {
      commaShown |= comma;
      pointShown |= !comma;
      tally.mark(file + "\t" + header, comma, line, written);
    }
  }

  private Object checked(double number) {
    for (long m : missingNumbers) {
      if (number == m) {
        marker = Long.toString(m);
        return null;
      }
    }
    if (number < minimum) {
      return bad("minimum", shown(field.minimum()));
    }
    if (number > maximum) {
      return bad("maximum", shown(field.maximum()));
    }
    if (!Double.isFinite(number)) {
      return wrongType();
    }
    return number == 0 ? 0.0 : number;
  }

  static String shown(double limit) {
    return limit == Math.rint(limit) && Math.abs(limit) < 1e15 ? "" + (long) limit : "" + limit;
  }
}
