package nc.cagou.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Runs a pure function over the groups of a frame as Spark tasks: a method of {@code
 * nc.cagou.method} over each series, each disease and territory, each class of road. One shuffle
 * brings the rows of a group together, in order; a task holds one group at a time; what the
 * function gives stays distributed.
 *
 * <pre>{@code
 * Dataset<Row> judged =
 *     Groups.each(
 *         weekly, List.of("disease", "territory"), List.of("week"),
 *         new StructType().add("week", "string").add("expected", "double"),
 *         group -> Surveillance.of(group.texts("week"), group.numbers("cases")));
 * }</pre>
 */
public final class Groups {

  /** Tasks for each core, so that a long group does not keep the others waiting. */
  private static final int TASKS_A_CORE = 4;

  private Groups() {}

  /**
   * What is done with one group. Runs in tasks, so it must not hold anything that cannot be
   * serialised: a static method, or a lambda over records and strings.
   */
  @FunctionalInterface
  public interface Each extends Serializable {

    /** Rows to add, one array a row, in the order of the result's columns. */
    List<Object[]> of(Group group);
  }

  /**
   * The rows that the function gives for each group, behind the values of its keys.
   *
   * @param keys columns that make a group; rows with null keys make a group of their own
   * @param order columns that order the rows of a group
   * @param columns what the function gives; values must have the Java type of their column
   */
  public static Dataset<Row> each(
      Dataset<Row> rows, List<String> keys, List<String> order, StructType columns, Each each) {
    StructType given = rows.schema();
    StructType result = new StructType();
    for (String key : keys) {
      result = result.add(given.apply(key));
    }
    for (StructField column : columns.fields()) {
      result = result.add(column);
    }
    Column[] by = columns(keys.stream());
    Column[] sorted = columns(Stream.concat(keys.stream(), order.stream()));
    int tasks = rows.sparkSession().sparkContext().defaultParallelism() * TASKS_A_CORE;
    MapPartitionsFunction<Row, Row> task =
        partition -> new GroupIterator(partition, new ArrayList<>(keys), each);
    return rows.repartition(tasks, by)
        .sortWithinPartitions(sorted)
        .mapPartitions(task, Encoders.row(result));
  }

  private static Column[] columns(Stream<String> names) {
    return names.map(functions::col).toArray(Column[]::new);
  }
}
