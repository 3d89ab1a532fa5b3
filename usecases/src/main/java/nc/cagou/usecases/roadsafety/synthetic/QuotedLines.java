package nc.cagou.usecases.roadsafety.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines of a CSV as ONISR writes it: every value quoted, {@code ;} between, UTF-8. */
final class QuotedLines {

  /** Room that one line never outgrows. */
  private static final int LINE = 2048;

  private static final int THOUSAND = 1000;

  private byte[] bytes = new byte[1 << 18];
  private int size;
  private boolean open;

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  QuotedLines cell(byte[] text) {
    begin();
    System.arraycopy(text, 0, bytes, size, text.length);
    size += text.length;
    bytes[size++] = '"';
    return this;
  }

  QuotedLines cell(int number) {
    begin();
    digits(number);
    bytes[size++] = '"';
    return this;
  }

  /** Decimal digits, for a number that stands in many cells. */
  static byte[] digitsOf(long number) {
    return utf8(Long.toString(number));
  }

  /** Three groups of digits with U+00A0 between, as the identifiers of persons and vehicles. */
  QuotedLines spaced(int number) {
    begin();
    digits(number / (THOUSAND * THOUSAND));
    group(number / THOUSAND % THOUSAND);
    group(number % THOUSAND);
    bytes[size++] = '"';
    return this;
  }

  /** {@code 7:05} as {@code 07:05}. */
  QuotedLines time(int hour, int minute) {
    begin();
    pair(hour);
    bytes[size++] = ':';
    pair(minute);
    bytes[size++] = '"';
    return this;
  }

  /** A vehicle within its accident: {@code A01}, {@code B01}. */
  QuotedLines label(int vehicle) {
    begin();
    bytes[size++] = (byte) ('A' + vehicle);
    bytes[size++] = '0';
    bytes[size++] = '1';
    bytes[size++] = '"';
    return this;
  }

  /** Degrees in hundred thousandths, with a decimal comma and eight decimals. */
  QuotedLines degrees(int hundredThousandths) {
    begin();
    int value = hundredThousandths;
    if (value < 0) {
      bytes[size++] = '-';
      value = -value;
    }
    digits(value / 100_000);
    bytes[size++] = ',';
    int rest = value % 100_000;
    bytes[size++] = (byte) ('0' + rest / 10_000);
    pair(rest % 10_000 / 100);
    pair(rest % 100);
    bytes[size++] = '0';
    bytes[size++] = '0';
    bytes[size++] = '0';
    bytes[size++] = '"';
    return this;
  }

  void end() {
    bytes[size++] = '\n';
    open = false;
  }

  int size() {
    return size;
  }

  /** Writes once more what was written since {@code from}. */
  void again(int from) {
    int length = size - from;
    room(length);
    System.arraycopy(bytes, from, bytes, size, length);
    size += length;
  }

  /** Hands the lines over and starts anew. */
  void moveTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  private void begin() {
    if (open) {
      bytes[size++] = ';';
    } else {
      room(LINE);
      open = true;
    }
    bytes[size++] = '"';
  }

  private void room(int wanted) {
    if (bytes.length - size < wanted) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + wanted));
    }
  }

  private void group(int three) {
    bytes[size++] = (byte) 0xC2;
    bytes[size++] = (byte) 0xA0;
    bytes[size++] = (byte) ('0' + three / 100);
    pair(three % 100);
  }

  private void pair(int two) {
    bytes[size++] = (byte) ('0' + two / 10);
    bytes[size++] = (byte) ('0' + two % 10);
  }

  private void digits(int number) {
    if (number < 10) {
      bytes[size++] = (byte) ('0' + number);
    } else if (number < 100) {
      pair(number);
    } else {
      digits(number / 100);
      pair(number % 100);
    }
  }
}
