package nc.cagou.usecases.roadsafety;

import static org.apache.spark.sql.functions.approx_count_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.grouping_id;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Rows;
import nc.cagou.Tables;
import nc.cagou.spark.Frames;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;
import tech.tablesaw.api.Table;

/**
 * From accidents, places, vehicles and persons to counts, in two passes: one over accidents with
 * the severity of their victims, one over persons. A table that is not there leaves its columns
 * empty. Several places an accident never multiply anything: each table is brought to one row an
 * accident (or a vehicle) before it is joined.
 */
final class Reduction {

  /** Points that stay exact; more of them are rounded (see {@link #decimals}). */
  static final int EXACT_POINTS = 200_000;

  /** Size of the accidents below which their points are surely few enough to be exact. */
  private static final long SMALL_BYTES = 16L << 20;

  /** Coordinates are not rounded. */
  private static final int ALL_DECIMALS = 9;

  private static final List<String> KEYS =
      List.of(
          "year",
          "place",
          "weekday",
          "hour",
          "commune_code",
          "lon",
          "lat",
          "road_category",
          "speed_limit");

  private final Rows rows;

  private Reduction(Rows rows) {
    this.rows = rows;
  }

  /**
   * Small tables: {@code accidents hours communes points roads users population}, those that the
   * inputs allow. Empty when no input is there.
   */
  static Tables of(Rows rows) {
    return new Reduction(rows).tables();
  }

  private Tables tables() {
    Map<String, Table> tables = new LinkedHashMap<>();
    Optional<Dataset<Row>> accidents = accidents();
    if (accidents.isEmpty()) {
      return new Tables(tables);
    }
    String focus = Focus.asked(rows.parameters()).orElse("988");
    split(accidents.get(), focus, tables);
    if (rows.has("accidents") && Focus.asked(rows.parameters()).isEmpty()) {
      String largest = Focus.of(rows.parameters(), byDepartment(tables.get("accidents")));
      if (!largest.equals(focus)) {
        points(accidents.get(), largest, tables);
      }
    }
    if (rows.has("persons")) {
      tables.put("users", Frames.collect(users(), "users"));
    }
    if (rows.has("population")) {
      tables.put("population", Frames.collect(rows.of("population"), "population"));
    }
    return new Tables(tables);
  }

  /** One row an accident, from the accidents or, without them, from any table that names them. */
  private Optional<Dataset<Row>> accidents() {
    Dataset<Row> base;
    if (rows.has("accidents")) {
      base = dated(rows.of("accidents"));
    } else {
      Optional<String> other =
          List.of("persons", "vehicles", "places").stream().filter(rows::has).findFirst();
      if (other.isEmpty()) {
        return Optional.empty();
      }
      base = rows.of(other.get()).select("accident_id").distinct();
      for (String key : List.of("year", "weekday", "hour")) {
        base = base.withColumn(key, lit(null).cast("int"));
      }
      base = base.withColumn("place", lit(Codes.UNKNOWN));
      base = base.withColumn("commune_code", lit(null).cast("string"));
      base = base.withColumn("lon", lit(null).cast("double"));
      base = base.withColumn("lat", lit(null).cast("double"));
    }
    return Optional.of(withPlaces(withVictims(base)));
  }

  private static Dataset<Row> dated(Dataset<Row> accidents) {
    Column day = col("day").cast("int").minus(1);
    Column weekday =
        org.apache
            .spark
            .sql
            .functions
            .weekday(
                org.apache.spark.sql.functions.date_add(
                    org.apache.spark.sql.functions.make_date(
                        col("year").cast("int"), col("month").cast("int"), lit(1)),
                    day))
            .plus(1);
    return accidents.select(
        col("accident_id"),
        col("year").cast("int").as("year"),
        place().as("place"),
        weekday.as("weekday"),
        col("time").substr(1, 2).try_cast("int").as("hour"),
        col("commune_code"),
        col("lon"),
        col("lat"));
  }

  /** A commune of New Caledonia, else the department. */
  private static Column place() {
    Column commune = col("commune_code");
    return when(col("department").equalTo("988").and(commune.startsWith("988")), commune)
        .otherwise(coalesce(col("department"), lit(Codes.UNKNOWN)));
  }

  private Dataset<Row> withVictims(Dataset<Row> accidents) {
    if (!rows.has("persons")) {
      Dataset<Row> bare = accidents;
      for (String name : Counts.PERSONS) {
        bare = bare.withColumn(name, lit(null).cast("long"));
      }
      return bare;
    }
    Column severity = col("severity");
    Dataset<Row> victims =
        rows.of("persons")
            .groupBy("accident_id")
            .agg(
                persons(severity, 2).as("killed"),
                persons(severity, 3).as("hospitalised"),
                persons(severity, 4).as("slightly_injured"),
                persons(severity, 1).as("unhurt"));
    return accidents.join(victims, new String[] {"accident_id"}, "left");
  }

  private static Column persons(Column severity, int code) {
    return count(when(severity.equalTo(code), 1));
  }

  /** The road of an accident is the one of the highest category among its places. */
  private Dataset<Row> withPlaces(Dataset<Row> accidents) {
    if (!rows.has("places")) {
      return accidents
          .withColumn("road_category", lit(null).cast("int"))
          .withColumn("speed_limit", lit(null).cast("int"));
    }
    Column rank = coalesce(col("road_category").cast("int"), lit(99));
    Column speed = coalesce(col("speed_limit").cast("int"), lit(-1));
    Dataset<Row> roads =
        rows.of("places")
            .groupBy("accident_id")
            .agg(min(struct(rank.as("category"), speed.multiply(-1).as("speed"))).as("road"));
    return accidents
        .join(roads, new String[] {"accident_id"}, "left")
        .withColumn("road_category", col("road.category"))
        .withColumn("speed_limit", col("road.speed").multiply(-1))
        .drop("road");
  }

  private void split(Dataset<Row> accidents, String focus, Map<String, Table> tables) {
    List<Set> sets = new ArrayList<>();
    sets.add(new Set("accidents", List.of("year", "place")));
    if (rows.has("accidents")) {
      sets.add(new Set("hours", List.of("year", "place", "weekday", "hour")));
      sets.add(new Set("communes", List.of("commune_code")));
      if (Focus.isLocal(focus)) {
        sets.add(new Set("points", List.of("commune_code", "lon", "lat")));
      }
    }
    if (rows.has("places")) {
      sets.add(new Set("roads", List.of("year", "place", "road_category", "speed_limit")));
    }
    collect(located(accidents, focus), sets, tables);
  }

  private void points(Dataset<Row> accidents, String focus, Map<String, Table> tables) {
    collect(
        located(accidents, focus),
        List.of(new Set("points", List.of("commune_code", "lon", "lat"))),
        tables);
  }

  /** Coordinates of the focus alone. */
  private Dataset<Row> located(Dataset<Row> accidents, String focus) {
    if (!rows.has("accidents")) {
      return accidents;
    }
    Column inside = inside(focus);
    int decimals = decimals(accidents, inside);
    for (String axis : List.of("lon", "lat")) {
      Column value = decimals == ALL_DECIMALS ? col(axis) : round(col(axis), decimals);
      accidents = accidents.withColumn(axis, when(inside, value));
    }
    return accidents;
  }

  private static Column inside(String focus) {
    if (!Focus.isLocal(focus)) {
      return lit(false);
    }
    List<String> communes = Focus.communesOf(focus);
    if (!communes.isEmpty()) {
      return col("place").isin(communes.toArray());
    }
    if (Focus.isCommune(focus)) {
      return col("commune_code").equalTo(focus);
    }
    return focus.equals("988") ? col("place").startsWith("988") : col("place").equalTo(focus);
  }

  /** How many decimals of the coordinates keep the number of distinct points bearable. */
  private int decimals(Dataset<Row> accidents, Column inside) {
    Dataset<Row> source = rows.of("accidents");
    if (source.queryExecution().optimizedPlan().stats().sizeInBytes().longValue() <= SMALL_BYTES) {
      return ALL_DECIMALS;
    }
    Dataset<Row> points = dated(source).filter(inside);
    Row distinct =
        points
            .agg(
                approx_count_distinct(struct(col("lon"), col("lat"))),
                approx_count_distinct(struct(round(col("lon"), 4), round(col("lat"), 4))),
                approx_count_distinct(struct(round(col("lon"), 3), round(col("lat"), 3))))
            .head();
    int[] choices = {ALL_DECIMALS, 4, 3};
    for (int i = 0; i < choices.length; i++) {
      if (distinct.getLong(i) <= EXACT_POINTS) {
        return choices[i];
      }
    }
    return 2;
  }

  /** Several groupings of the same accidents at once, one plan for all. */
  private static void collect(Dataset<Row> accidents, List<Set> sets, Map<String, Table> tables) {
    List<String> keys =
        KEYS.stream().filter(k -> sets.stream().anyMatch(s -> s.keys().contains(k))).toList();
    Column killed = col("killed");
    Column hurt = col("hospitalised");
    Table all =
        Frames.collect(
            accidents
                .groupingSets(
                    seq(sets.stream().map(s -> columns(s.keys())).toList()), columns(keys))
                .agg(
                    grouping_id().cast("int").as("grouping"),
                    count(lit(1)).as("accidents"),
                    count(when(killed.gt(0), 1)).as("fatal_accidents"),
                    count(when(killed.equalTo(0).and(hurt.gt(0)), 1)).as("severe_accidents"),
                    count(when(killed.isNull(), 1)).as("without_persons"),
                    sum("killed").as("killed"),
                    sum("hospitalised").as("hospitalised"),
                    sum("slightly_injured").as("slightly_injured"),
                    sum("unhurt").as("unhurt")),
            "all");
    for (Set set : sets) {
      int id = set.groupingId(keys);
      Table own = all.where(all.intColumn("grouping").isEqualTo(id));
      keys.stream().filter(k -> !set.keys().contains(k)).forEach(own::removeColumns);
      own.removeColumns("grouping");
      own.setName(set.name());
      tables.put(set.name(), own);
    }
  }

  private Dataset<Row> users() {
    Dataset<Row> persons = rows.of("persons");
    Column role = col("user_category");
    Column travel;
    if (rows.has("vehicles")) {
      Column key = coalesce(col("vehicle_label"), col("vehicle_id")).as("vehicle");
      Dataset<Row> vehicles =
          rows.of("vehicles")
              .select(col("accident_id"), key, col("vehicle_category"))
              .groupBy("accident_id", "vehicle")
              .agg(min("vehicle_category").as("vehicle_category"));
      persons =
          persons
              .withColumn("vehicle", coalesce(col("vehicle_label"), col("vehicle_id")))
              .join(vehicles, new String[] {"accident_id", "vehicle"}, "left");
      travel = lit(Codes.UNKNOWN);
      for (Map.Entry<String, List<Integer>> means : Codes.TRAVEL.entrySet()) {
        travel =
            when(col("vehicle_category").isin(means.getValue().toArray()), lit(means.getKey()))
                .otherwise(travel);
      }
      travel = when(role.equalTo(4), lit("personal_mobility")).otherwise(travel);
    } else {
      travel = when(role.equalTo(1), lit("driver")).when(role.equalTo(2), lit("passenger"));
    }
    Column user =
        coalesce(when(role.equalTo(3), lit("pedestrian")).otherwise(travel), lit(Codes.UNKNOWN));
    Column sex =
        when(col("sex").equalTo(1), lit("male"))
            .when(col("sex").equalTo(2), lit("female"))
            .otherwise(lit(Codes.UNKNOWN));
    Column severity = col("severity");
    return withAccident(persons)
        .groupBy(
            col("year"),
            col("place"),
            user.as("user_category"),
            sex.as("sex"),
            ageGroup().as("age_group"))
        .agg(
            persons(severity, 2).as("killed"),
            persons(severity, 3).as("hospitalised"),
            persons(severity, 4).as("slightly_injured"),
            persons(severity, 1).as("unhurt"),
            count(when(severity.isNull(), 1)).as("severity_unknown"));
  }

  private Dataset<Row> withAccident(Dataset<Row> persons) {
    if (!rows.has("accidents")) {
      return persons
          .withColumn("year", lit(null).cast("int"))
          .withColumn("place", lit(Codes.UNKNOWN));
    }
    Dataset<Row> accidents =
        rows.of("accidents")
            .select(col("accident_id"), col("year").cast("int").as("year"), place().as("place"));
    return persons
        .join(accidents, new String[] {"accident_id"}, "left")
        .withColumn("place", coalesce(col("place"), lit(Codes.UNKNOWN)));
  }

  private static Column ageGroup() {
    Column age = col("year").minus(col("birth_year"));
    Column group = when(age.lt(0).or(age.gt(120)), lit(Codes.UNKNOWN));
    for (int i = Codes.AGES.length - 1; i >= 0; i--) {
      group = group.when(age.geq(Codes.AGES[i]), lit(Codes.AGE_GROUPS.get(i)));
    }
    return group.otherwise(lit(Codes.UNKNOWN));
  }

  static Map<String, Long> byDepartment(Table accidents) {
    Map<String, Long> sums = new LinkedHashMap<>();
    for (int i = 0; i < accidents.rowCount(); i++) {
      sums.merge(
          Rollup.departmentOf(accidents.stringColumn("place").get(i)),
          (long) accidents.numberColumn("accidents").getDouble(i),
          Long::sum);
    }
    return sums;
  }

  private static scala.collection.immutable.Seq<Column> columns(List<String> names) {
    return seq(names.stream().map(org.apache.spark.sql.functions::col).toList());
  }

  private static <T> scala.collection.immutable.Seq<T> seq(List<T> items) {
    return CollectionConverters.asScala(items).toSeq();
  }

  /** One grouping of {@link #collect}. */
  private record Set(String name, List<String> keys) {

    /** As Spark numbers it: a bit for each key that is summed over, the first key highest. */
    int groupingId(List<String> all) {
      int id = 0;
      for (String key : all) {
        id = id << 1 | (keys.contains(key) ? 0 : 1);
      }
      return id;
    }
  }
}
