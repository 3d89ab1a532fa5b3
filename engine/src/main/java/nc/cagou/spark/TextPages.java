package nc.cagou.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.BinaryStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;

/**
 * Texts: as numbers of a dictionary while they repeat, as they are once they do not. Least and
 * greatest of a page are those of its row group, which bound it all the same.
 */
final class TextPages extends ColumnPages {

  private static final int MOST_ENTRIES = 1 << 15;
  private static final int MOST_BYTES = 1 << 20;

  /** Values after which a dictionary must have shown that they repeat. */
  private static final int TRIAL = 1 << 13;

  private String[] table = new String[1 << 12];
  private int[] numbers = new int[1 << 12];
  private final String[] entries = new String[MOST_ENTRIES];
  private int entryCount;
  private int entryBytes;
  private boolean plain;

  /** Numbers of a dictionary, or ends in {@link #text} of values as they are. */
  private int[] values = new int[1 << 12];

  private int count;
  private byte[] text = new byte[0];
  private int length;
  private byte[] least;
  private byte[] greatest;
  private byte[] encoded = new byte[0];
  private int encodedFrom = -1;

  TextPages(ColumnDescriptor descriptor) {
    super(descriptor);
  }

  @Override
  void keep(Object value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, values.length * 2);
    }
    String written = (String) value;
    if (!plain) {
      int number = number(written);
      if (number >= 0) {
        values[count++] = number;
        return;
      }
      giveUp();
    }
    append(written.getBytes(StandardCharsets.UTF_8));
  }

  /** The number of a text in the dictionary; -1 when the dictionary does not pay. */
  private int number(String written) {
    int mask = table.length - 1;
    int hash = written.hashCode();
    int at = (hash ^ hash >>> 16) & mask;
    for (String known = table[at]; known != null; known = table[at]) {
      if (known.equals(written)) {
        return numbers[at];
      }
      at = at + 1 & mask;
    }
    boolean full = entryCount == MOST_ENTRIES || entryBytes > MOST_BYTES;
    if (full || count == TRIAL && entryCount > TRIAL / 2) {
      return -1;
    }
    table[at] = written;
    numbers[at] = entryCount;
    entries[entryCount++] = written;
    entryBytes += written.length();
    if (entryCount * 2 > table.length) {
      grow();
    }
    return entryCount - 1;
  }

  private void grow() {
    table = new String[table.length * 4];
    numbers = new int[table.length];
    int mask = table.length - 1;
    for (int i = 0; i < entryCount; i++) {
      int hash = entries[i].hashCode();
      int at = (hash ^ hash >>> 16) & mask;
      while (table[at] != null) {
        at = at + 1 & mask;
      }
      table[at] = entries[i];
      numbers[at] = i;
    }
  }

  /** The values so far as they are; the dictionary is not tried again in this file. */
  private void giveUp() {
    plain = true;
    int known = count;
    byte[][] bytes = new byte[entryCount][];
    for (int i = 0; i < entryCount; i++) {
      bytes[i] = entries[i].getBytes(StandardCharsets.UTF_8);
    }
    count = 0;
    for (int i = 0; i < known; i++) {
      append(bytes[values[i]]);
    }
    forgetEntries();
  }

  private void append(byte[] bytes) {
    int end = length + 4 + bytes.length;
    if (end > text.length) {
      text = Arrays.copyOf(text, Math.max(end, Math.max(1 << 16, text.length * 2)));
    }
    text[length] = (byte) bytes.length;
    text[length + 1] = (byte) (bytes.length >>> 8);
    text[length + 2] = (byte) (bytes.length >>> 16);
    text[length + 3] = (byte) (bytes.length >>> 24);
    System.arraycopy(bytes, 0, text, length + 4, bytes.length);
    length = end;
    values[count++] = end;
    bound(bytes);
  }

  private void bound(byte[] bytes) {
    if (least == null || Arrays.compareUnsigned(bytes, least) < 0) {
      least = bytes;
    }
    if (greatest == null || Arrays.compareUnsigned(bytes, greatest) > 0) {
      greatest = bytes;
    }
  }

  @Override
  DictionaryPage dictionary() throws IOException {
    if (plain || count == 0) {
      return null;
    }
    ByteBuffer page =
        ByteBuffer.allocate(entryCount * 4 + entryBytes * 3).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < entryCount; i++) {
      byte[] bytes = entries[i].getBytes(StandardCharsets.UTF_8);
      page.putInt(bytes.length).put(bytes);
      bound(bytes);
    }
    return new DictionaryPage(
        packed(page.array(), page.position()),
        page.position(),
        entryCount,
        Encoding.PLAIN_DICTIONARY);
  }

  @Override
  Encoding encoding() {
    return plain || count == 0 ? Encoding.PLAIN : Encoding.PLAIN_DICTIONARY;
  }

  @Override
  int size(int from, int to) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (plain) {
      return to == from ? 0 : values[to - 1] - start(from);
    }
    int bits = BytesUtils.getWidthFromMaxInt(Math.max(0, entryCount - 1));
    RunLengthBitPackingHybridEncoder encoder =
        new RunLengthBitPackingHybridEncoder(bits, 1 << 12, 1 << 20, HEAP);
    try (encoder) {
      for (int i = from; i < to; i++) {
        encoder.writeInt(values[i]);
      }
      byte[] runs = encoder.toBytes().toByteArray();
      encoded = new byte[runs.length + 1];
      encoded[0] = (byte) bits;
      System.arraycopy(runs, 0, encoded, 1, runs.length);
      encodedFrom = from;
    }
    return encoded.length;
  }

  private int start(int value) {
    return value == 0 ? 0 : values[value - 1];
  }

  @Override
  void write(int from, int to, ByteBuffer page) {
    if (!plain && count > 0) {
      if (encodedFrom != from) {
        throw new IllegalStateException("size comes before write");
      }
      page.put(encoded);
    } else if (to > from) {
      page.put(text, start(from), values[to - 1] - start(from));
    }
  }

  @Override
  void describe(Statistics<?> statistics, int from, int to) {
    ((BinaryStatistics) statistics).setMinMaxFromBytes(least, greatest);
  }

  @Override
  void clear() {
    forgetEntries();
    count = 0;
    length = 0;
    least = null;
    greatest = null;
  }

  private void forgetEntries() {
    Arrays.fill(table, null);
    Arrays.fill(entries, 0, entryCount, null);
    entryCount = 0;
    entryBytes = 0;
  }
}
