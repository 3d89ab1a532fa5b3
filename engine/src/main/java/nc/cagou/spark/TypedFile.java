package nc.cagou.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nc.cagou.Field;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
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

  /** Values of a row group, all columns together. */
  private static final int GROUP_VALUES = 4 << 20;

  private static final int MOST_GROUP_ROWS = 1 << 19;

  private final CheckedOutput output;
  private final ParquetFileWriter file;
  private final ColumnPages[] columns;
  private final int groupRows;
  private int pending;
  private long rows;
  private boolean closed;

  TypedFile(Configuration conf, Path path, MessageType schema) throws IOException {
    output = new CheckedOutput(path, conf);
    file =
        new ParquetFileWriter(
            output, schema, ParquetFileWriter.Mode.CREATE, ParquetWriter.DEFAULT_BLOCK_SIZE, 0);
    file.start();
    columns = schema.getColumns().stream().map(ColumnPages::of).toArray(ColumnPages[]::new);
    groupRows = Math.max(1 << 14, Math.min(MOST_GROUP_ROWS, GROUP_VALUES / columns.length));
  }

  void write(Object[] row) throws IOException {
    for (int i = 0; i < columns.length; i++) {
      columns[i].add(row[i]);
    }
    rows++;
    if (++pending == groupRows) {
      flush();
    }
  }

  private void flush() throws IOException {
    file.startBlock(pending);
    for (ColumnPages column : columns) {
      column.flush(file);
    }
    file.endBlock();
    pending = 0;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (pending > 0) {
      flush();
    }
    file.end(Map.of());
    file.close();
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
}
