package nc.cagou.usecases.planning;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The cells of a population grid: the commune of each, its row and column on a lattice of 1 km, and
 * its distance to the nearest facility of each type. Outlines and facilities travel to the tasks
 * once, with the function.
 */
final class GridAccess {

  /** Up to so many places of a kilometre are kept apart; more are put together by four. */
  static final int FINE_PLACES = 4_000;

  /** South-west corner of the lattice. */
  static final double WEST = 162.0;

  static final double SOUTH = -24.0;

  /** Kilometres in a degree of latitude, and of longitude at 21.3° South. */
  static final double KM_LAT = 110.72;

  static final double KM_LON = 103.79;

  private static final StructType PLACED =
      new StructType()
          .add("commune_code", DataTypes.StringType)
          .add("lon", DataTypes.DoubleType)
          .add("lat", DataTypes.DoubleType)
          .add("population", DataTypes.DoubleType)
          .add("land_share", DataTypes.DoubleType)
          .add("built_share", DataTypes.DoubleType);

  private static final StructType NEAR =
      new StructType()
          .add("place", DataTypes.StringType)
          .add("commune_code", DataTypes.StringType)
          .add("lon", DataTypes.DoubleType)
          .add("lat", DataTypes.DoubleType)
          .add("type", DataTypes.StringType)
          .add("population", DataTypes.DoubleType)
          .add("km", DataTypes.DoubleType);

  private final Outlines outlines;

  GridAccess(Outlines outlines) {
    this.outlines = outlines;
  }

  /** Cells with their commune, as given or by their position. */
  Dataset<Row> placed(Dataset<Row> cells) {
    Outlines shapes = outlines;
    MapFunction<Row, Row> place =
        row -> {
          double lon = row.getDouble(1);
          double lat = row.getDouble(2);
          String code = row.isNullAt(0) ? shapes.commune(lon, lat) : row.getString(0);
          return RowFactory.create(
              code, lon, lat, row.getDouble(3), row.getDouble(4), row.getDouble(5));
        };
    return cells
        .select(
            col("commune_code"),
            col("lon"),
            col("lat"),
            col("population").cast("double"),
            coalesce(col("land_share"), lit(1.0)),
            coalesce(col("built_share"), lit(0.0)))
        .map(place, Encoders.row(PLACED));
  }

  /** People, land and built-up share by square of the lattice. */
  static Dataset<Row> lattice(Dataset<Row> placed) {
    return placed
        .groupBy(
            index(col("lat"), SOUTH, KM_LAT, 1).as("row"),
            index(col("lon"), WEST, KM_LON, 1).as("col"))
        .agg(
            first("commune_code").as("commune_code"),
            sum("population").as("population"),
            max("land_share").as("land_share"),
            max("built_share").as("built_share"));
  }

  /**
   * By place and type: people, the mean distance of a person in kilometres, people within the
   * limit, and where the people of the place are on average.
   *
   * @param fine whether places are of one kilometre or of two
   * @param limit kilometres within which a facility is within reach
   */
  Dataset<Row> nearest(Dataset<Row> placed, FacilityIndex index, boolean fine, double limit) {
    int size = fine ? 1 : 2;
    FlatMapFunction<Row, Row> near = row -> distances(row, index, size);
    Column people = col("population");
    return placed
        .filter(people.gt(0))
        .flatMap(near, Encoders.row(NEAR))
        .groupBy("place", "commune_code", "type")
        .agg(
            sum(people).as("population"),
            sum(people.multiply(col("km"))).divide(sum(people)).as("distance_km"),
            sum(when(col("km").leq(limit), people).otherwise(0.0)).as("within"),
            sum(people.multiply(col("lon"))).divide(sum(people)).as("lon"),
            sum(people.multiply(col("lat"))).divide(sum(people)).as("lat"));
  }

  private static Iterator<Row> distances(Row row, FacilityIndex index, int size) {
    double lon = row.getDouble(1);
    double lat = row.getDouble(2);
    long north = (long) Math.floor((lat - SOUTH) * KM_LAT / size);
    long east = (long) Math.floor((lon - WEST) * KM_LON / size);
    List<Row> rows = new ArrayList<>();
    for (String type : index.types()) {
      double km = index.metres(type, lon, lat) / 1000;
      rows.add(
          RowFactory.create(
              size + "-" + north + "-" + east,
              row.getString(0),
              lon,
              lat,
              type,
              row.getDouble(3),
              km));
    }
    return rows.iterator();
  }

  private static Column index(Column degrees, double from, double km, int size) {
    return floor(degrees.minus(from).multiply(km / size)).cast("int");
  }
}
