package nc.cagou.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
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

  /** Microseconds of work from which tasks repay their start. */
  private static final long WORTH_TASKS = 4_000_000;

  /** Microseconds of work that one task is given. */
  private static final long WORK_OF_A_TASK = 1_000_000;

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

  /** What is done with a group that is whole already. Runs in tasks: see {@link Each}. */
  @FunctionalInterface
  public interface Step<G, R> extends Serializable {

    R of(G group);
  }

  /**
   * What a function gives for groups that are whole already, one a group and in their order: for
   * series that the reduction has put together. Work of a few seconds is done here, by the threads
   * of this process, because tasks would not repay their start; more is dealt out as Spark tasks of
   * about a second, so that a cluster shares it whatever its size. The results are the same.
   *
   * @param groups serialisable, as the results are
   * @param microseconds what a group takes on one core, roughly
   */
  public static <G, R> List<R> each(
      SparkSession session, List<G> groups, ToLongFunction<G> microseconds, Step<G, R> step) {
    long work = groups.stream().mapToLong(microseconds).sum();
    if (work < WORTH_TASKS) {
      return groups.parallelStream().map(step::of).toList();
    }
    long cores = session.sparkContext().defaultParallelism();
    long tasks = Math.max(cores * TASKS_A_CORE, work / WORK_OF_A_TASK);
    return JavaSparkContext.fromSparkContext(session.sparkContext())
        .parallelize(groups, (int) Math.min(tasks, groups.size()))
        .map(step::of)
        .collect();
  }

  private static Column[] columns(Stream<String> names) {
    return names.map(functions::col).toArray(Column[]::new);
  }
}
