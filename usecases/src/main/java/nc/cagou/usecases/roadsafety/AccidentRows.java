package nc.cagou.usecases.roadsafety;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.weekday;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Optional;
import nc.cagou.Rows;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One row an accident: when, where, on which road, and how many persons of each severity. Each
 * other table is brought to one row an accident before it is joined, so several places an accident
 * never multiply anything.
 */
final class AccidentRows {

  private AccidentRows() {}

  /**
   * From the accidents or, without them, from any table that names them; empty when no table is
   * there. Columns: accident_id, year, place, weekday, hour, commune_code, lon, lat, killed,
   * hospitalised, slightly_injured, unhurt, road_category, speed_limit; null where not known.
   */
  static Optional<Dataset<Row>> of(Rows rows) {
    Optional<Dataset<Row>> named =
        rows.has("accidents")
            ? Optional.of(dated(rows.of("accidents")))
            : List.of("persons", "vehicles", "places").stream()
                .filter(rows::has)
                .findFirst()
                .map(input -> undated(rows.of(input)));
    return named.map(accidents -> withPlaces(rows, withVictims(rows, accidents)));
  }

  /** When and where of the accidents; ISO weekday (1 is Monday), null with an unknown month. */
  static Dataset<Row> dated(Dataset<Row> accidents) {
    Column first = make_date(col("year").cast("int"), col("month").cast("int"), lit(1));
    Column day = date_add(first, col("day").cast("int").minus(1));
    return accidents.select(
        col("accident_id"),
        col("year").cast("int").as("year"),
        place().as("place"),
        weekday(day).plus(1).as("weekday"),
        col("time").substr(1, 2).try_cast("int").as("hour"),
        col("commune_code"),
        col("lon"),
        col("lat"));
  }

  private static Dataset<Row> undated(Dataset<Row> other) {
    return other
        .select("accident_id")
        .distinct()
        .select(
            col("accident_id"),
            lit(null).cast("int").as("year"),
            lit(Codes.UNKNOWN).as("place"),
            lit(null).cast("int").as("weekday"),
            lit(null).cast("int").as("hour"),
            lit(null).cast("string").as("commune_code"),
            lit(null).cast("double").as("lon"),
            lit(null).cast("double").as("lat"));
  }

  /** A commune of New Caledonia, else the department. */
  static Column place() {
    Column commune = col("commune_code");
    return when(col("department").equalTo("988").and(commune.startsWith("988")), commune)
        .otherwise(coalesce(col("department"), lit(Codes.UNKNOWN)));
  }

  private static Dataset<Row> withVictims(Rows rows, Dataset<Row> accidents) {
    if (!rows.has("persons")) {
      Dataset<Row> bare = accidents;
      for (String name : Counts.PERSONS) {
        bare = bare.withColumn(name, lit(null).cast("long"));
      }
      return bare;
    }
    Dataset<Row> victims =
        rows.of("persons")
            .groupBy("accident_id")
            .agg(
                persons(2).as("killed"),
                persons(3).as("hospitalised"),
                persons(4).as("slightly_injured"),
                persons(1).as("unhurt"));
    return accidents.join(victims, new String[] {"accident_id"}, "left");
  }

  /** Number of persons of a severity ({@code grav}). */
  static Column persons(int severity) {
    return count(when(col("severity").equalTo(severity), 1));
  }

  /** The road of an accident is the one of the highest category among its places. */
  private static Dataset<Row> withPlaces(Rows rows, Dataset<Row> accidents) {
    if (!rows.has("places")) {
      return accidents
          .withColumn("road_category", lit(null).cast("int"))
          .withColumn("speed_limit", lit(null).cast("int"));
    }
    Column rank = coalesce(col("road_category").cast("int"), lit(99));
    Column slowness = coalesce(col("speed_limit").cast("int"), lit(-1)).multiply(-1);
    Dataset<Row> roads =
        rows.of("places")
            .groupBy("accident_id")
            .agg(min(struct(rank.as("category"), slowness.as("slowness"))).as("road"));
    return accidents
        .join(roads, new String[] {"accident_id"}, "left")
        .withColumn("road_category", col("road.category"))
        .withColumn("speed_limit", col("road.slowness").multiply(-1))
        .drop("road");
  }
}
