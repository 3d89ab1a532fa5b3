package nc.cagou.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns the bytes of one column into texts. Columns of codes and names repeat themselves: a text
 * that was just made is given again. A column that does not repeat itself stops trying.
 */
final class TextCache {

  private static final int SLOTS = 1 << 10;
  private static final int LONGEST = 32;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Charset charset;
  private final boolean utf8;
  private final byte[][] keys = new byte[SLOTS][];
  private final String[] texts = new String[SLOTS];
  private final Object[] values = new Object[SLOTS];
  private int asked;
  private int found;
  private boolean useful = true;

  TextCache(Charset charset) {
    this.charset = charset;
    this.utf8 = charset.equals(StandardCharsets.UTF_8);
  }

  String text(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return "";
    }
    if (!useful || length > LONGEST) {
      return decode(bytes, from, to);
    }
    int slot = slot(bytes, from, to);
    if (!known(slot, bytes, from, to)) {
      keep(slot, bytes, from, to, decode(bytes, from, to));
    }
    return texts[slot];
  }

  /** The value that was made of the same bytes before, when it can be given again; else null. */
  Object value(byte[] bytes, int from, int to) {
    if (!useful || to - from > LONGEST) {
      return null;
    }
    int slot = slot(bytes, from, to);
    return known(slot, bytes, from, to) ? values[slot] : null;
  }

  /** Remembers the value of bytes whose text was just asked for. */
  void remember(byte[] bytes, int from, int to, Object value) {
    if (useful && to - from <= LONGEST) {
      int slot = slot(bytes, from, to);
      byte[] key = keys[slot];
      if (key != null && Arrays.equals(key, 0, key.length, bytes, from, to)) {
        values[slot] = value;
      }
    }
  }

  private static int slot(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    return (hash ^ hash >>> 10 ^ hash >>> 20) & SLOTS - 1;
  }

  private boolean known(int slot, byte[] bytes, int from, int to) {
    byte[] key = keys[slot];
    boolean same = key != null && Arrays.equals(key, 0, key.length, bytes, from, to);
    found += same ? 1 : 0;
    if (++asked == 1 << 13) {
      useful = found > asked / 2;
      asked = 0;
      found = 0;
    }
    return same;
  }

  private void keep(int slot, byte[] bytes, int from, int to, String text) {
    keys[slot] = Arrays.copyOfRange(bytes, from, to);
    texts[slot] = text;
    values[slot] = null;
  }

  private String decode(byte[] bytes, int from, int to) {
    if (utf8) {
      String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      // a cell that somebody pasted from a Windows file
      return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, from, to - from, WINDOWS);
    }
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return new String(bytes, from, to - from, charset);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
