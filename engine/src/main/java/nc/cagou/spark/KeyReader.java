package nc.cagou.spark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Reads the keys of one typed file, each as 128 bits: two different keys among twenty million share
 * them with a probability of 10⁻²⁴.
 */
final class KeyReader {

  /** A key of a row; {@code whole} is false when one of its fields has no value. */
  interface Sink {
    void key(int file, long line, boolean whole, long high, long low);
  }

  private KeyReader() {}

  static void read(Configuration conf, Path path, List<String> fields, Sink sink)
      throws IOException {
    Row row = new Row(fields);
    try (ParquetReader<Row> reader =
        ParquetReader.builder(new Support(row, fields), path).withConf(conf).build()) {
      while (reader.read() != null) {
        row.give(sink);
      }
    }
  }

  private static final class Support extends ReadSupport<Row> {
    private final Row row;
    private final List<String> fields;

    Support(Row row, List<String> fields) {
      this.row = row;
      this.fields = fields;
    }

    @Override
    public ReadContext init(InitContext context) {
      MessageType all = context.getFileSchema();
      List<Type> wanted =
          all.getFields().stream()
              .filter(
                  f ->
                      fields.contains(f.getName())
                          || f.getName().equals(TypedFile.FILE)
                          || f.getName().equals(TypedFile.LINE))
              .toList();
      return new ReadContext(new MessageType("keys", wanted));
    }

    @Override
    public RecordMaterializer<Row> prepareForRead(
        Configuration conf, Map<String, String> meta, MessageType file, ReadContext context) {
      row.of(context.getRequestedSchema());
      return new RecordMaterializer<>() {
        @Override
        public Row getCurrentRecord() {
          return row;
        }

        @Override
        public GroupConverter getRootConverter() {
          return row;
        }
      };
    }
  }

  /** The row under way: Parquet hands it one value after the other. */
  private static final class Row extends GroupConverter {
    private final List<String> fields;
    private final long[] high;
    private final long[] low;
    private final boolean[] there;
    private Converter[] converters = {};
    private int file;
    private long line;

    Row(List<String> fields) {
      this.fields = fields;
      this.high = new long[fields.size()];
      this.low = new long[fields.size()];
      this.there = new boolean[fields.size()];
    }

    void of(MessageType schema) {
      converters =
          schema.getFields().stream().map(f -> converter(f.getName())).toArray(Converter[]::new);
    }

    void give(Sink sink) {
      long h = 0;
      long l = 0;
      boolean whole = true;
      for (int i = 0; i < high.length; i++) {
        whole &= there[i];
        h = (h ^ high[i]) * 0x9E3779B97F4A7C15L + i;
        l = Long.rotateLeft(l, 31) * 0xC2B2AE3D27D4EB4FL ^ low[i];
      }
      sink.key(file, line, whole, h, l);
    }

    @Override
    public Converter getConverter(int i) {
      return converters[i];
    }

    @Override
    public void start() {
      java.util.Arrays.fill(there, false);
    }

    @Override
    public void end() {}

    private Converter converter(String name) {
      if (name.equals(TypedFile.FILE)) {
        return new PrimitiveConverter() {
          @Override
          public void addInt(int value) {
            file = value;
          }
        };
      }
      if (name.equals(TypedFile.LINE)) {
        return new PrimitiveConverter() {
          @Override
          public void addLong(long value) {
            line = value;
          }
        };
      }
      return new Hashed(fields.indexOf(name));
    }

    private final class Hashed extends PrimitiveConverter {
      private final int at;

      Hashed(int at) {
        this.at = at;
      }

      @Override
      public void addBinary(Binary value) {
        byte[] bytes = value.getBytesUnsafe();
        put(MurmurHash3.hash128x64(bytes, 0, bytes.length, 988));
      }

      @Override
      public void addLong(long value) {
        put(new long[] {mixed(value), mixed(value + 0x632BE59BD9B4E019L)});
      }

      @Override
      public void addInt(int value) {
        addLong(value);
      }

      @Override
      public void addDouble(double value) {
        addLong(Double.doubleToLongBits(value));
      }

      @Override
      public void addBoolean(boolean value) {
        addLong(value ? 1 : 0);
      }

      private void put(long[] hash) {
        high[at] = hash[0];
        low[at] = hash[1];
        there[at] = true;
      }
    }

    /** The finalizer of MurmurHash3 (Appleby, 2011): a bijection, so no two numbers share it. */
    private static long mixed(long value) {
      long x = value;
      x = (x ^ x >>> 33) * 0xff51afd7ed558ccdL;
      x = (x ^ x >>> 33) * 0xc4ceb9fe1a85ec53L;
      return x ^ x >>> 33;
    }
  }
}
