package nc.cagou.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nc.cagou.method.health.FarringtonFlexible;
import nc.cagou.method.health.SurveillanceWeek;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** A function runs over groups in tasks, on whole groups in order, after one shuffle. */
class GroupsIT {

  private final SparkSession spark = Sessions.open("local[2]");

  @Test
  void eachGroupComesWholeAndInOrderWithItsKeys() {
    Dataset<Row> rows =
        spark.sql(
            "select * from values ('b', 3, 30.0), ('a', 2, 20.0), ('a', 1, 10.0), (null, 1, 5.0),"
                + " ('b', 1, null) as t(name, week, cases)");
    Dataset<Row> joined =
        Groups.each(
            rows,
            List.of("name"),
            List.of("week"),
            new StructType().add("weeks", "string").add("sum", "double"),
            GroupsIT::told);
    List<String> all =
        joined.orderBy(col("name").asc_nulls_last()).collectAsList().stream()
            .map(Row::toString)
            .toList();
    assertEquals(List.of("[a,1 2,30.0]", "[b,1 3,NaN]", "[null,1,5.0]"), all);
  }

  private static List<Object[]> told(Group group) {
    double sum = 0;
    for (double cases : group.numbers("cases")) {
      sum += cases;
    }
    return List.<Object[]>of(new Object[] {String.join(" ", group.texts("week")), sum});
  }

  @Test
  void farringtonOverSeriesIsTheSameInTasksAndHere() {
    Dataset<Row> weekly =
        spark
            .range(300L * 20)
            .select(
                expr("cast(id % 20 as string)").as("disease"),
                expr("cast(id div 20 as int)").as("week"),
                expr("cast(5 + (id * 7919 % 13) % 5 + (id % 20) as double)").as("cases"));
    Dataset<Row> judged =
        Groups.each(
            weekly,
            List.of("disease"),
            List.of("week"),
            new StructType().add("week", "int").add("bound", "double"),
            GroupsIT::judged);
    List<Row> third = judged.filter(col("disease").equalTo("3")).orderBy("week").collectAsList();
    double[] counts =
        weekly.filter(col("disease").equalTo("3")).orderBy("week").collectAsList().stream()
            .mapToDouble(r -> r.getDouble(2))
            .toArray();
    List<SurveillanceWeek> here =
        FarringtonFlexible.of(counts, FarringtonFlexible.Settings.improved());
    assertEquals(here.size(), third.size());
    for (int i = 0; i < here.size(); i++) {
      assertEquals(here.get(i).week(), third.get(i).getInt(1));
      assertEquals(here.get(i).upperBound(), third.get(i).getDouble(2));
    }
    String plan = judged.queryExecution().executedPlan().toString();
    assertEquals(1, plan.split("Exchange ", -1).length - 1, plan);
    assertTrue(judged.rdd().getNumPartitions() >= 2);
  }

  /** Where a group was worked on: the number of its task, −1 in this process. */
  private record Place(double bound, int task) implements Serializable {}

  @Test
  void littleWorkIsDoneHereAndMuchWorkAsTasksWithTheSameResultsInOrder() {
    List<double[]> series = new ArrayList<>();
    for (int s = 0; s < 40; s++) {
      double[] counts = new double[300];
      for (int week = 0; week < counts.length; week++) {
        counts[week] = 3 + s + (week * 7919 + s) % 11;
      }
      series.add(counts);
    }
    List<Place> here = Groups.each(spark, series, counts -> 1, GroupsIT::placed);
    List<Place> tasks = Groups.each(spark, series, counts -> 1_000_000, GroupsIT::placed);
    assertEquals(
        here.stream().map(Place::bound).toList(), tasks.stream().map(Place::bound).toList());
    assertEquals(Set.of(-1), here.stream().map(Place::task).collect(Collectors.toSet()));
    assertEquals(40, tasks.stream().map(Place::task).distinct().count());
    assertTrue(tasks.stream().allMatch(place -> place.task() >= 0));
    assertEquals(List.of(), Groups.each(spark, List.<double[]>of(), c -> 1, GroupsIT::placed));
  }

  private static Place placed(double[] counts) {
    List<SurveillanceWeek> weeks =
        FarringtonFlexible.of(counts, FarringtonFlexible.Settings.improved());
    TaskContext task = TaskContext.get();
    return new Place(
        weeks.get(weeks.size() - 1).upperBound(), task == null ? -1 : task.partitionId());
  }

  private static List<Object[]> judged(Group group) {
    List<Object[]> rows = new ArrayList<>();
    for (SurveillanceWeek week :
        FarringtonFlexible.of(group.numbers("cases"), FarringtonFlexible.Settings.improved())) {
      rows.add(new Object[] {week.week(), week.upperBound()});
    }
    return rows;
  }
}
