package nc.cagou.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nc.cagou.Field;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * One Parquet file of typed rows, written straight from what the kernel yields: no plan, no
 * generated code, so that a tiny input costs nothing and a large one as little as parsing itself.
 *
 * <p>Rows of a contract have its fields in order (text, long, double, boolean, day as an epoch day)
 * and then {@code _file} (index in the plan) and {@code _line} (physical line).
 */
final class TypedFile implements Closeable {

  /** Columns that stand behind those of the contract. */
  static final String FILE = "_file";

  static final String LINE = "_line";

  private final CheckedOutput output;
  private final ParquetWriter<Object[]> writer;
  private long rows;

  TypedFile(Configuration conf, Path path, MessageType schema) throws IOException {
    output = new CheckedOutput(path, conf);
    writer =
        new Builder(output, schema)
            .withConf(conf)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withWriteMode(ParquetFileWriter.Mode.CREATE)
            .build();
  }

  void write(Object[] row) throws IOException {
    writer.write(row);
    rows++;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** What was written, once it is closed. */
  FileMark mark() {
    return output.mark(rows);
  }

  /** The schema of a contract's rows. */
  static MessageType schemaOf(List<Field> fields) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Field field : fields) {
      switch (field.type()) {
        case INTEGER -> schema.optional(PrimitiveTypeName.INT64).named(field.name());
        case NUMBER -> schema.optional(PrimitiveTypeName.DOUBLE).named(field.name());
        case BOOLEAN -> schema.optional(PrimitiveTypeName.BOOLEAN).named(field.name());
        case DATE ->
            schema
                .optional(PrimitiveTypeName.INT32)
                .as(LogicalTypeAnnotation.dateType())
                .named(field.name());
        case STRING, YEARMONTH, TIME -> text(schema, field.name());
      }
    }
    schema.required(PrimitiveTypeName.INT32).named(FILE);
    schema.required(PrimitiveTypeName.INT64).named(LINE);
    return schema.named("rows");
  }

  static void text(Types.MessageTypeBuilder schema, String name) {
    schema.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(name);
  }

  private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {
    private final MessageType schema;

    Builder(OutputFile file, MessageType schema) {
      super(file);
      this.schema = schema;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Object[]> getWriteSupport(Configuration conf) {
      return new Support(schema);
    }
  }

  private static final class Support extends WriteSupport<Object[]> {
    private final MessageType schema;
    private final String[] names;
    private RecordConsumer consumer;

    Support(MessageType schema) {
      this.schema = schema;
      this.names = schema.getFields().stream().map(f -> f.getName()).toArray(String[]::new);
    }

    @Override
    public WriteContext init(Configuration conf) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration conf) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      this.consumer = consumer;
    }

    @Override
    public void write(Object[] row) {
      consumer.startMessage();
      for (int i = 0; i < names.length; i++) {
        Object value = row[i];
        if (value != null) {
          consumer.startField(names[i], i);
          put(value);
          consumer.endField(names[i], i);
        }
      }
      consumer.endMessage();
    }

    private void put(Object value) {
      if (value instanceof String text) {
        consumer.addBinary(Binary.fromString(text));
      } else if (value instanceof Long whole) {
        consumer.addLong(whole);
      } else if (value instanceof Double number) {
        consumer.addDouble(number);
      } else if (value instanceof Integer day) {
        consumer.addInteger(day);
      } else {
        consumer.addBoolean((Boolean) value);
      }
    }
  }
}
