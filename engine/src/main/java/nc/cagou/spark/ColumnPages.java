package nc.cagou.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.parquet.bytes.ByteBufferAllocator;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.PrimitiveType;
import org.xerial.snappy.Snappy;

/**
 * The values of one column of a row group, kept as they come and written as pages at its end. It
 * knows flat, optional or required columns alone, which is all that a contract has; that spares the
 * record machinery of Parquet's own writer, which costs more than parsing the text does.
 */
abstract class ColumnPages {

  static final ByteBufferAllocator HEAP = HeapByteBufferAllocator.getInstance();

  /** Rows of a page. */
  private static final int PAGE = 1 << 15;

  private final ColumnDescriptor descriptor;
  private final boolean optional;
  private long[] present = new long[1 << 8];
  private int rows;
  private int values;

  ColumnPages(ColumnDescriptor descriptor) {
    this.descriptor = descriptor;
    this.optional = descriptor.getMaxDefinitionLevel() > 0;
  }

  static ColumnPages of(ColumnDescriptor descriptor) {
    return switch (descriptor.getPrimitiveType().getPrimitiveTypeName()) {
      case BINARY -> new TextPages(descriptor);
      case BOOLEAN -> new FlagPages(descriptor);
      default -> new NumberPages(descriptor);
    };
  }

  final PrimitiveType type() {
    return descriptor.getPrimitiveType();
  }

  /** Takes the value of the next row; null where there is none. */
  final void add(Object value) {
    if (value != null) {
      int word = rows >> 6;
      if (word == present.length) {
        present = Arrays.copyOf(present, present.length * 2);
      }
      present[word] |= 1L << rows;
      keep(value);
      values++;
    } else if (!optional) {
      throw new IllegalArgumentException("No value in " + descriptor);
    } else if (rows >> 6 == present.length) {
      present = Arrays.copyOf(present, present.length * 2);
    }
    rows++;
  }

  /** Keeps a value that is there. */
  abstract void keep(Object value);

  /** The dictionary of the row group, or null. */
  abstract DictionaryPage dictionary() throws IOException;

  abstract Encoding encoding();

  /** Bytes that {@link #write} needs at most for a range of values. */
  abstract int size(int from, int to) throws IOException;

  abstract void write(int from, int to, ByteBuffer page);

  /** What is known of a range of values: least and greatest. */
  abstract void describe(Statistics<?> statistics, int from, int to);

  /** Forgets the row group. */
  abstract void clear();

  /** Writes the row group and forgets it. */
  final void flush(ParquetFileWriter file) throws IOException {
    file.startColumn(descriptor, rows, CompressionCodecName.SNAPPY);
    DictionaryPage dictionary = dictionary();
    if (dictionary != null) {
      file.writeDictionaryPage(dictionary);
    }
    int value = 0;
    for (int from = 0; from < rows; from += PAGE) {
      int to = Math.min(rows, from + PAGE);
      int there = optional ? count(from, to) : to - from;
      page(file, from, to, value, value + there);
      value += there;
    }
    file.endColumn();
    Arrays.fill(present, 0, Math.min(present.length, (rows >> 6) + 1), 0);
    rows = 0;
    values = 0;
    clear();
  }

  private void page(ParquetFileWriter file, int from, int to, int first, int last)
      throws IOException {
    byte[] levels = optional ? levels(from, to, last - first) : new byte[0];
    int size = levels.length + size(first, last);
    ByteBuffer page = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    page.put(levels);
    write(first, last, page);
    Statistics<?> statistics = Statistics.createStats(type());
    statistics.incrementNumNulls(to - from - (last - first));
    if (last > first) {
      describe(statistics, first, last);
    }
    file.writeDataPage(
        to - from,
        page.position(),
        packed(page.array(), page.position()),
        statistics,
        to - from,
        Encoding.RLE,
        Encoding.RLE,
        encoding());
  }

  static BytesInput packed(byte[] bytes, int length) throws IOException {
    byte[] out = new byte[Snappy.maxCompressedLength(length)];
    int n = Snappy.compress(bytes, 0, length, out, 0);
    return BytesInput.from(out, 0, n);
  }

  private int count(int from, int to) {
    int there = 0;
    for (int i = from; i < to; i += 64) {
      // pages start at multiples of 64; bits behind the last row are 0
      there += Long.bitCount(present[i >> 6]);
    }
    return there;
  }

  /** Definition levels, 1 where a value is there, behind their length. */
  private byte[] levels(int from, int to, int there) throws IOException {
    ByteBuffer out;
    if (there == to - from) {
      out = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
      out.position(4);
      int run = there << 1;
      while (run > 0x7F) {
        out.put((byte) (run | 0x80));
        run >>>= 7;
      }
      out.put((byte) run).put((byte) 1);
    } else {
      RunLengthBitPackingHybridEncoder encoder =
          new RunLengthBitPackingHybridEncoder(1, 1 << 10, 1 << 16, HEAP);
      try (encoder) {
        for (int i = from; i < to; i++) {
          encoder.writeInt((int) (present[i >> 6] >>> i & 1));
        }
        byte[] bytes = encoder.toBytes().toByteArray();
        out = ByteBuffer.allocate(4 + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
        out.position(4);
        out.put(bytes);
      }
    }
    out.putInt(0, out.position() - 4);
    return Arrays.copyOf(out.array(), out.position());
  }
}
