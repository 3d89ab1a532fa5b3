package nc.cagou.usecases.health;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.grouping_id;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Parameters;
import nc.cagou.Rows;
import nc.cagou.Tables;
import nc.cagou.spark.Frames;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;
import tech.tablesaw.api.Table;

/** From rows to counts, one pass over each input. Unit records of persons end here. */
final class Reduction {

  private Reduction() {}

  /**
   * Small tables: {@code population supply travel_times weeks ages series detections}, those that
   * the inputs allow. The methods that run over every week of every series run here, as tasks where
   * there are many.
   */
  static Tables of(Rows rows) {
    Map<String, Table> tables = new LinkedHashMap<>();
    if (rows.has("population")) {
      tables.put("population", population(rows.of("population")));
    }
    if (rows.has("professionals")) {
      tables.put("supply", supply(rows.of("professionals")));
    }
    if (rows.has("travel_times")) {
      tables.put("travel_times", travel(rows.of("travel_times")));
    }
    if (rows.has("notifications")) {
      notifications(rows.of("notifications"), tables);
    }
    if (rows.has("weekly_counts")) {
      tables.put("series", series(rows.of("weekly_counts")));
    }
    for (String input : List.of("notifications", "weekly_counts")) {
      if (rows.has(input)) {
        detections(rows.of(input).sparkSession(), rows.parameters(), tables);
        break;
      }
    }
    return new Tables(tables);
  }

  private static void detections(
      SparkSession session, Parameters parameters, Map<String, Table> tables) {
    List<WeekSeries> all = SeriesBook.of(new Tables(tables), parameters).all();
    if (all.isEmpty()) {
      return;
    }
    Detection.Choices choices = Detection.Choices.of(parameters);
    List<double[]> counts = all.stream().map(WeekSeries::counts).toList();
    tables.put("detections", Detections.table(all, Detections.made(session, counts, choices)));
  }

  private static Table population(Dataset<Row> rows) {
    return Frames.collect(
        rows.groupBy("commune_code", "year", "age_group", "sex")
            .agg(sum("population").as("population")),
        "population");
  }

  /** Full-time equivalents and the place of their weight, where coordinates are known. */
  private static Table supply(Dataset<Row> rows) {
    Column located = col("lon").isNotNull().and(col("lat").isNotNull());
    return Frames.collect(
        rows.groupBy("commune_code", "profession")
            .agg(
                count(lit(1)).as("professionals"),
                sum("fte").as("fte"),
                avg(when(located, col("lon"))).as("lon"),
                avg(when(located, col("lat"))).as("lat")),
        "supply");
  }

  private static Table travel(Dataset<Row> rows) {
    return Frames.collect(
        rows.groupBy("origin", "destination", "mode").agg(min("minutes").as("minutes")),
        "travel_times");
  }

  /** Cases by week and, for rates, by year and age: two groupings of one pass. */
  private static void notifications(Dataset<Row> rows, Map<String, Table> tables) {
    Dataset<Row> cases =
        rows.select(
            col("disease"),
            coalesce(col("commune_code"), lit(CaseBook.UNKNOWN)).as("commune_code"),
            date_trunc("week", col("onset_on")).cast("date").as("week_start"),
            org.apache.spark.sql.functions.year(col("onset_on")).as("year"),
            col("age").cast("int").as("age"));
    Table all =
        Frames.collect(
            cases
                .groupingSets(
                    seq(
                        List.of(
                            columns("disease", "commune_code", "week_start"),
                            columns("disease", "commune_code", "year", "age"))),
                    columns("disease", "commune_code", "week_start", "year", "age"))
                .agg(grouping_id().cast("int").as("grouping"), count(lit(1)).as("cases")),
            "weeks");
    tables.put("weeks", part(all, 0b00011, "weeks", "year", "age"));
    tables.put("ages", part(all, 0b00100, "ages", "week_start"));
  }

  private static Table part(Table all, int grouping, String name, String... without) {
    Table part = all.where(all.intColumn("grouping").isEqualTo(grouping));
    part.removeColumns("grouping");
    part.removeColumns(without);
    part.setName(name);
    return part;
  }

  /**
   * One count a week, disease and territory; where a week has several definitions of a case, the
   * widest (the largest count) stands, never their sum.
   */
  private static Table series(Dataset<Row> rows) {
    return Frames.collect(
        rows.filter(col("cases").isNotNull())
            .groupBy("disease", "territory", "resolution", "year", "week", "week_start")
            .agg(max("cases").as("cases")),
        "series");
  }

  private static scala.collection.immutable.Seq<Column> columns(String... names) {
    return seq(List.of(names).stream().map(org.apache.spark.sql.functions::col).toList());
  }

  private static <T> scala.collection.immutable.Seq<T> seq(List<T> items) {
    return CollectionConverters.asScala(items).toSeq();
  }
}
