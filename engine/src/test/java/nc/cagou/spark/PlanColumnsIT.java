package nc.cagou.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.grouping_id;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nc.cagou.lineage.Origin;
import nc.cagou.lineage.Reduced;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.jdk.javaapi.CollectionConverters;

/** Where the columns of a collected frame come from, told by Spark's own plan. */
class PlanColumnsIT {

  private final SparkSession spark = Sessions.open("local[2]");

  @TempDir Path folder;

  private Dataset<Row> input(String name, String values, String columns) {
    String path = folder.resolve(name).toString();
    spark.sql("select * from values " + values + " as t(" + columns + ")").write().parquet(path);
    return spark.read().option(PlanColumns.INPUT, name).parquet(path);
  }

  private Dataset<Row> accidents() {
    return input("accidents", "(1, 2024, '98818'), (2, 2023, '98805')", "id, year, commune");
  }

  private Dataset<Row> persons() {
    return input("persons", "(1, 2, 'm'), (1, 4, 'f'), (2, 3, 'f')", "accident, severity, sex");
  }

  private Reduced heard(Dataset<Row> frame) {
    try (ColumnListener listener = ColumnListener.on(spark)) {
      frame.limit(1).collectAsList(); // of no interest: no small table
      Frames.collect(frame, "small");
      Frames.collect(frame, "small");
      List<Reduced> reduced = listener.reduced();
      assertEquals(1, reduced.size());
      return reduced.get(0);
    }
  }

  private static List<String> from(Reduced reduced, String column) {
    return said(reduced.columns().get(column));
  }

  private static List<String> said(List<Origin> origins) {
    return origins.stream()
        .map(o -> o.input() + "." + o.field() + " " + o.kind())
        .sorted()
        .toList();
  }

  @Test
  void aSumOverAJoinComesFromItsFieldAndItsRowsFromKeysAndConditions() {
    Dataset<Row> persons = persons();
    Dataset<Row> accidents = accidents();
    Reduced reduced =
        heard(
            accidents
                .join(persons, accidents.col("id").equalTo(persons.col("accident")))
                .filter(col("sex").equalTo("f"))
                .groupBy("commune")
                .agg(
                    count(lit(1)).as("rows"),
                    sum(when(col("severity").equalTo(2), 1)).as("killed")));
    assertEquals(List.of("commune", "rows", "killed"), List.copyOf(reduced.columns().keySet()));
    assertEquals(List.of("accidents.commune IDENTITY"), from(reduced, "commune"));
    assertEquals(List.of("persons.severity AGGREGATION"), from(reduced, "killed"));
    assertEquals(List.of(), from(reduced, "rows"), "a count names no field");
    assertEquals(
        List.of(
            "accidents.commune GROUP_BY",
            "accidents.id JOIN",
            "persons.accident JOIN",
            "persons.sex FILTER"),
        said(reduced.rows()));
  }

  @Test
  void severalGroupingsAtOnceAndUnionsKeepTheirOrigins() {
    Dataset<Row> rows = accidents();
    Dataset<Row> both =
        rows.select(col("year"), col("commune"))
            .union(rows.select(col("id").as("year"), col("commune")));
    scala.collection.immutable.Seq<scala.collection.immutable.Seq<Column>> sets =
        seq(List.of(seq(List.of(col("year"))), seq(List.of(col("commune")))));
    Reduced reduced =
        heard(
            both.groupingSets(sets, seq(List.of(col("year"), col("commune"))))
                .agg(grouping_id().as("grouping"), count(lit(1)).as("rows")));
    assertEquals(
        List.of("accidents.id IDENTITY", "accidents.year IDENTITY"), from(reduced, "year"));
    assertEquals(List.of("accidents.commune IDENTITY"), from(reduced, "commune"));
  }

  private static <T> scala.collection.immutable.Seq<T> seq(List<T> items) {
    return CollectionConverters.asScala(items).toSeq();
  }

  @Test
  void whatAFunctionOfJavaGivesComesFromAllThatWentIn() {
    Reduced reduced =
        heard(
            Groups.each(
                persons().select("sex", "severity"),
                List.of("sex"),
                List.of("severity"),
                new StructType().add("worst", "double"),
                group -> List.<Object[]>of(new Object[] {group.numbers("severity")[0]})));
    assertEquals(
        List.of("persons.severity TRANSFORMATION", "persons.sex TRANSFORMATION"),
        from(reduced, "worst"));
    assertTrue(said(reduced.rows()).contains("persons.severity SORT"));
  }

  @Test
  void theSameInputTwiceInOneFrameIsStillThatInput() {
    Dataset<Row> rows = accidents();
    Dataset<Row> before = rows.select(col("id").as("other"), col("year").as("before"));
    Reduced reduced = heard(rows.join(before, col("id").equalTo(col("other"))));
    assertEquals(List.of("accidents.year IDENTITY"), from(reduced, "before"));
    assertEquals(List.of("accidents.year IDENTITY"), from(reduced, "year"));
  }
}
