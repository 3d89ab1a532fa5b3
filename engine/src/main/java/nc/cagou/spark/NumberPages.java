package nc.cagou.spark;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.DoubleStatistics;
import org.apache.parquet.column.statistics.IntStatistics;
import org.apache.parquet.column.statistics.LongStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Whole numbers of 32 and 64 bits, days and fractions, as they are (encoding PLAIN). */
final class NumberPages extends ColumnPages {

  private final PrimitiveTypeName kind;
  private final int width;
  private long[] bits = new long[1 << 12];
  private int count;

  NumberPages(ColumnDescriptor descriptor) {
    super(descriptor);
    this.kind = type().getPrimitiveTypeName();
    this.width = kind == PrimitiveTypeName.INT32 ? Integer.BYTES : Long.BYTES;
  }

  @Override
  void keep(Object value) {
    if (count == bits.length) {
      bits = Arrays.copyOf(bits, bits.length * 2);
    }
    bits[count++] =
        kind == PrimitiveTypeName.DOUBLE
            ? Double.doubleToRawLongBits((Double) value)
            : ((Number) value).longValue();
  }

  @Override
  DictionaryPage dictionary() {
    return null;
  }

  @Override
  Encoding encoding() {
    return Encoding.PLAIN;
  }

  @Override
  int size(int from, int to) {
    return (to - from) * width;
  }

  @Override
  void write(int from, int to, ByteBuffer page) {
    if (width == Long.BYTES) {
      page.asLongBuffer().put(bits, from, to - from);
      page.position(page.position() + (to - from) * Long.BYTES);
    } else {
      for (int i = from; i < to; i++) {
        page.putInt((int) bits[i]);
      }
    }
  }

  @Override
  void describe(Statistics<?> statistics, int from, int to) {
    if (kind == PrimitiveTypeName.DOUBLE) {
      fractions((DoubleStatistics) statistics, from, to);
      return;
    }
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (int i = from; i < to; i++) {
      least = Math.min(least, bits[i]);
      greatest = Math.max(greatest, bits[i]);
    }
    if (statistics instanceof LongStatistics longs) {
      longs.setMinMax(least, greatest);
    } else {
      ((IntStatistics) statistics).setMinMax((int) least, (int) greatest);
    }
  }

  private void fractions(DoubleStatistics statistics, int from, int to) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      double value = Double.longBitsToDouble(bits[i]);
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    // a value that is not a number leaves the range unknown
    if (least <= greatest) {
      statistics.setMinMax(least, greatest);
    }
  }

  @Override
  void clear() {
    count = 0;
  }
}
