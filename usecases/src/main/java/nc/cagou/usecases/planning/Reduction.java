package nc.cagou.usecases.planning;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.LinkedHashMap;
import java.util.Map;
import nc.cagou.Rows;
import nc.cagou.Tables;
import nc.cagou.spark.Frames;
import nc.cagou.usecases.Sheet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tech.tablesaw.api.Table;

/**
 * From rows to small tables, one pass an input: counts by commune and year; places where people
 * live with the distance to the nearest facility of each type ({@link GridAccess}).
 */
final class Reduction {

  /** Communes elsewhere in France are counted together. */
  static final String ELSEWHERE = "elsewhere";

  /** Decimals of degrees that tell facilities apart: some eleven metres. */
  private static final int DECIMALS = 4;

  private Reduction() {}

  /**
   * {@code census land_cover permits facilities boundaries places lattice}, those that the inputs
   * allow.
   */
  static Tables of(Rows rows) {
    Map<String, Table> tables = new LinkedHashMap<>();
    if (rows.has("census")) {
      put(tables, "census", byYear(rows.of("census"), "population"));
    }
    if (rows.has("land_cover")) {
      put(tables, "land_cover", byYear(rows.of("land_cover"), "built_up_km2"));
    }
    if (rows.has("permits")) {
      put(tables, "permits", permits(rows.of("permits")));
    }
    if (rows.has("boundaries")) {
      put(tables, "boundaries", rows.of("boundaries").select("commune_code", "geometry"));
    }
    if (rows.has("facilities")) {
      put(tables, "facilities", facilities(rows.of("facilities")));
    }
    if (rows.has("population_grid")) {
      grid(rows.of("population_grid"), rows.parameters().number("reach_km"), tables);
    }
    return new Tables(tables);
  }

  private static void grid(Dataset<Row> cells, double limit, Map<String, Table> tables) {
    Outlines outlines = outlines(tables.get("boundaries"));
    GridAccess access = new GridAccess(outlines);
    Dataset<Row> placed = access.placed(cells);
    put(tables, "lattice", GridAccess.lattice(placed));
    if (tables.containsKey("facilities") && !tables.get("facilities").isEmpty()) {
      FacilityIndex index = index(tables.get("facilities"));
      boolean fine = tables.get("lattice").rowCount() <= GridAccess.FINE_PLACES;
      put(tables, "places", access.nearest(placed, index, fine, limit));
    }
  }

  static Outlines outlines(Table boundaries) {
    Outlines outlines = new Outlines();
    if (boundaries != null) {
      for (tech.tablesaw.api.Row row : boundaries) {
        if (Places.isCommune(row.getString("commune_code"))) {
          outlines.add(row.getString("commune_code"), row.getString("geometry"));
        }
      }
    }
    return outlines;
  }

  static FacilityIndex index(Table facilities) {
    FacilityIndex index = new FacilityIndex();
    for (String type : AccessTables.types(facilities)) {
      for (tech.tablesaw.api.Row row : facilities) {
        if (row.getString("type").equals(type)) {
          index.with(type, Sheet.number(row, "lon"), Sheet.number(row, "lat"));
        }
      }
    }
    return index;
  }

  private static Dataset<Row> byYear(Dataset<Row> rows, String measure) {
    return rows.groupBy(commune().as("commune_code"), col("year"))
        .agg(sum(measure).cast("double").as(measure), count(lit(1)).as("rows"));
  }

  private static Dataset<Row> permits(Dataset<Row> rows) {
    return rows.groupBy(
            commune().as("commune_code"),
            year(col("granted_on")).as("year"),
            coalesce(trim(col("kind")), lit("")).as("kind"))
        .agg(
            count(lit(1)).as("permits"),
            sum("dwellings").cast("long").as("dwellings"),
            sum("floor_area_m2").cast("double").as("floor_area_m2"));
  }

  private static Dataset<Row> facilities(Dataset<Row> rows) {
    return rows.groupBy(
            trim(col("type")).as("type"),
            col("commune_code"),
            round(col("lon"), DECIMALS).as("lon"),
            round(col("lat"), DECIMALS).as("lat"))
        .agg(count(lit(1)).as("facilities"));
  }

  private static Column commune() {
    Column code = col("commune_code");
    return when(code.startsWith("988"), code).otherwise(lit(ELSEWHERE));
  }

  private static void put(Map<String, Table> tables, String name, Dataset<Row> frame) {
    tables.put(name, Frames.collect(frame, name));
  }
}
