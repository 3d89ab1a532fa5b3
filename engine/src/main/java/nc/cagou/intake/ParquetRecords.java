package nc.cagou.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** Rows of a Parquet file. It has no lines: a row's number stands for its line. */
final class ParquetRecords extends TypedRecords {

  private final ParquetReader<Group> reader;
  private long line;

  ParquetRecords(Path file) throws IOException {
    reader = new Groups(new LocalInputFile(file)).build();
  }

  private static final class Groups extends ParquetReader.Builder<Group> {

    Groups(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  static List<String> columns(Path file) throws IOException {
    try (ParquetFileReader footer = ParquetFileReader.open(new LocalInputFile(file))) {
      return footer.getFileMetaData().getSchema().getFields().stream().map(Type::getName).toList();
    } catch (RuntimeException e) {
      throw new java.io.EOFException(e.getMessage());
    }
  }

  @Override
  List<Value> row() throws IOException {
    Group group = reader.read();
    if (group == null) {
      return null;
    }
    line++;
    List<Value> values = new ArrayList<>(group.getType().getFieldCount());
    for (int i = 0; i < group.getType().getFieldCount(); i++) {
      boolean there = group.getFieldRepetitionCount(i) > 0;
      values.add(there ? value(group, i, group.getType().getType(i)) : Value.NONE);
    }
    return values;
  }

  private static Value value(Group group, int i, Type type) {
    if (!type.isPrimitive()) {
      return new Value(group.getValueToString(i, 0), false);
    }
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case INT32:
        if (logical instanceof DateLogicalTypeAnnotation) {
          return new Value(LocalDate.ofEpochDay(group.getInteger(i, 0)).toString(), false);
        }
        if (logical instanceof TimeLogicalTypeAnnotation) {
          return time(group.getInteger(i, 0) * 1_000_000L);
        }
        return whole(BigInteger.valueOf(group.getInteger(i, 0)), logical);
      case INT64:
        if (logical instanceof TimestampLogicalTypeAnnotation stamp) {
          return new Value(instant(group.getLong(i, 0), stamp.getUnit()).toString(), false);
        }
        if (logical instanceof TimeLogicalTypeAnnotation clock) {
          boolean micros = clock.getUnit() == TimeUnit.MICROS;
          return time(group.getLong(i, 0) * (micros ? 1_000L : 1L));
        }
        return whole(BigInteger.valueOf(group.getLong(i, 0)), logical);
      case FLOAT:
        return number(group.getFloat(i, 0), Float.toString(group.getFloat(i, 0)));
      case DOUBLE:
        return number(group.getDouble(i, 0), Double.toString(group.getDouble(i, 0)));
      case BOOLEAN:
        return new Value(Boolean.toString(group.getBoolean(i, 0)), false);
      case INT96:
        return new Value(group.getValueToString(i, 0), false);
      default:
        if (logical instanceof DecimalLogicalTypeAnnotation) {
          return whole(new BigInteger(group.getBinary(i, 0).getBytes()), logical);
        }
        return new Value(group.getBinary(i, 0).toStringUsingUTF8(), false);
    }
  }

  private static Value whole(BigInteger number, LogicalTypeAnnotation logical) {
    int scale = logical instanceof DecimalLogicalTypeAnnotation d ? d.getScale() : 0;
    return new Value(new BigDecimal(number, scale).toPlainString(), true);
  }

  private static Value number(double number, String written) {
    return Double.isFinite(number)
        ? new Value(new BigDecimal(written).toPlainString(), true)
        : Value.NONE;
  }

  private static Value time(long nanos) {
    return new Value(LocalTime.ofNanoOfDay(nanos).toString(), false);
  }

  private static Instant instant(long count, TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> Instant.ofEpochMilli(count);
      case MICROS -> Instant.EPOCH.plus(count, java.time.temporal.ChronoUnit.MICROS);
      case NANOS -> Instant.EPOCH.plusNanos(count);
    };
  }

  @Override
  long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
