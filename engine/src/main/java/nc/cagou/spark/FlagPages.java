package nc.cagou.spark;

import java.nio.ByteBuffer;
import java.util.BitSet;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.BooleanStatistics;
import org.apache.parquet.column.statistics.Statistics;

/** Yes and no, one bit each. */
final class FlagPages extends ColumnPages {

  private final BitSet yes = new BitSet();
  private int count;

  FlagPages(ColumnDescriptor descriptor) {
    super(descriptor);
  }

  @Override
  void keep(Object value) {
    yes.set(count++, (Boolean) value);
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
    return (to - from + 7) / 8;
  }

  @Override
  void write(int from, int to, ByteBuffer page) {
    int start = page.position();
    byte[] bits = yes.get(from, to).toByteArray();
    page.put(bits);
    page.position(start + size(from, to));
  }

  @Override
  void describe(Statistics<?> statistics, int from, int to) {
    int first = yes.nextSetBit(from);
    boolean some = first >= 0 && first < to;
    int gap = yes.nextClearBit(from);
    ((BooleanStatistics) statistics).setMinMax(gap >= to, some);
  }

  @Override
  void clear() {
    yes.clear();
    count = 0;
  }
}
