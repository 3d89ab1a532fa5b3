package nc.cagou.usecases.roadsafety;

import static org.apache.spark.sql.functions.approx_count_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.grouping_id;
import static org.apache.spark.sql.functions.lit;
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
import nc.cagou.spark.Groups;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;
import tech.tablesaw.api.Table;

/**
 * From accidents, places, vehicles and persons to counts, in two passes: one over accidents with
 * the severity of their victims ({@link AccidentRows}), one over persons ({@link PersonRows}).
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
   * Small tables: {@code accidents hours communes points roads users population segments
   * segment_limits treatments}, those that the inputs allow. Empty when no input is there.
   */
  static Tables of(Rows rows) {
    return new Reduction(rows).tables();
  }

  private Tables tables() {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (String roads : List.of("segments", "treatments")) {
      if (rows.has(roads)) {
        tables.put(roads, Frames.collect(contractFields(roads), roads));
      }
    }
    if (rows.has("segments") && !tables.get("segments").isEmpty()) {
      new Screening(tables.get("segments")).laws().ifPresent(laws -> limits(laws, tables));
    }
    Optional<Dataset<Row>> accidents = AccidentRows.of(rows);
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
      tables.put("users", Frames.collect(PersonRows.counted(rows), "users"));
    }
    if (rows.has("population")) {
      tables.put("population", Frames.collect(rows.of("population"), "population"));
    }
    return new Tables(tables);
  }

  /** The function was fitted over all segments; what is drawn for each of them goes in tasks. */
  private void limits(SegmentLaws laws, Map<String, Table> tables) {
    SparkSession session = rows.of("segments").sparkSession();
    tables.put(
        "segment_limits",
        SegmentLimits.table(
            laws,
            Groups.each(session, laws.segments(), SegmentLaws::workOfLimits, laws::limits),
            Groups.each(session, laws.draws(), laws::workOfRanks, laws::rankings)));
  }

  /** Without the place of a row in its file. */
  private Dataset<Row> contractFields(String input) {
    return rows.of(input).drop("_file", "_line");
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
    Dataset<Row> points = AccidentRows.dated(source).filter(inside);
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
            sets.get(0).name());
    for (Set set : sets) {
      int id = set.groupingId(keys);
      Table own = all.where(all.intColumn("grouping").isEqualTo(id));
      keys.stream().filter(k -> !set.keys().contains(k)).forEach(own::removeColumns);
      own.removeColumns("grouping");
      own.setName(set.name());
      tables.put(set.name(), own);
    }
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
