package nc.cagou.spark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.trees.TreeNodeTag;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * From a frame of Spark to a small table, with one collect. Whole numbers of up to 32 bits become
 * {@code IntColumn}, longer ones {@code LongColumn}, fractions and decimals {@code DoubleColumn};
 * text, dates, instants and booleans keep their kind. A null stays missing.
 */
public final class Frames {

  /** Tells listeners which small table a query makes. */
  static final TreeNodeTag<String> NAME = new TreeNodeTag<>("cagou.table");

  private Frames() {}

  /** Collects a reduced frame. A type that a small table cannot hold is an error of the program. */
  public static Table collect(Dataset<Row> frame, String name) {
    StructField[] fields = frame.schema().fields();
    List<BiConsumer<Row, Integer>> writers = new ArrayList<>();
    Table table = Table.create(name);
    for (StructField field : fields) {
      writers.add(writer(table, field.name(), field.dataType()));
    }
    frame.queryExecution().logical().setTagValue(NAME, name);
    for (Row row : frame.collectAsList()) {
      for (int i = 0; i < fields.length; i++) {
        writers.get(i).accept(row, i);
      }
    }
    return table;
  }

  private static BiConsumer<Row, Integer> writer(Table table, String name, DataType type) {
    if (type.equals(DataTypes.LongType)) {
      LongColumn column = added(table, LongColumn.create(name));
      return orMissing(column, (row, i) -> column.append(row.getLong(i)));
    }
    if (type.equals(DataTypes.IntegerType)
        || type.equals(DataTypes.ShortType)
        || type.equals(DataTypes.ByteType)) {
      IntColumn column = added(table, IntColumn.create(name));
      return orMissing(column, (row, i) -> column.append(((Number) row.get(i)).intValue()));
    }
    if (type.equals(DataTypes.DoubleType)
        || type.equals(DataTypes.FloatType)
        || type instanceof DecimalType) {
      DoubleColumn column = added(table, DoubleColumn.create(name));
      return orMissing(column, (row, i) -> column.append(((Number) row.get(i)).doubleValue()));
    }
    if (type.equals(DataTypes.StringType)) {
      StringColumn column = added(table, StringColumn.create(name));
      return orMissing(column, (row, i) -> column.append(row.getString(i)));
    }
    if (type.equals(DataTypes.BooleanType)) {
      BooleanColumn column = added(table, BooleanColumn.create(name));
      return orMissing(column, (row, i) -> column.append(row.getBoolean(i)));
    }
    if (type.equals(DataTypes.DateType)) {
      DateColumn column = added(table, DateColumn.create(name));
      return orMissing(column, (row, i) -> column.append(day(row.get(i))));
    }
    if (type.equals(DataTypes.TimestampType)) {
      InstantColumn column = added(table, InstantColumn.create(name));
      return orMissing(column, (row, i) -> column.append(instant(row.get(i))));
    }
    throw new IllegalArgumentException(
        "A small table cannot hold " + name + " of type " + type.simpleString());
  }

  private static <C extends Column<?>> C added(Table table, C column) {
    table.addColumns(column);
    return column;
  }

  private static BiConsumer<Row, Integer> orMissing(
      Column<?> column, BiConsumer<Row, Integer> writer) {
    return (row, i) -> {
      if (row.isNullAt(i)) {
        column.appendMissing();
      } else {
        writer.accept(row, i);
      }
    };
  }

  private static LocalDate day(Object value) {
    return value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
  }

  private static Instant instant(Object value) {
    return value instanceof Instant at ? at : ((java.sql.Timestamp) value).toInstant();
  }
}
