package nc.cagou.usecases.roadsafety;

import static nc.cagou.usecases.roadsafety.AccidentRows.persons;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import nc.cagou.Rows;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Persons counted by year, place, means of travel, sex and age group. The means of travel is that
 * of the person's vehicle, found by its label in the accident (the only key of the files before
 * 2019); without the vehicles, drivers, passengers and pedestrians are told apart.
 */
final class PersonRows {

  private PersonRows() {}

  static Dataset<Row> counted(Rows rows) {
    Dataset<Row> persons = rows.of("persons");
    if (rows.has("vehicles")) {
      persons = persons.withColumn("vehicle", vehicle());
      persons = persons.join(vehicles(rows), new String[] {"accident_id", "vehicle"}, "left");
    }
    return withAccident(rows, persons)
        .groupBy(
            col("year"),
            col("place"),
            user(rows.has("vehicles")).as("user_category"),
            sex().as("sex"),
            ageGroup().as("age_group"))
        .agg(
            persons(2).as("killed"),
            persons(3).as("hospitalised"),
            persons(4).as("slightly_injured"),
            persons(1).as("unhurt"),
            count(when(col("severity").isNull(), 1)).as("severity_unknown"));
  }

  private static Column vehicle() {
    return coalesce(col("vehicle_label"), col("vehicle_id"));
  }

  /** One row a vehicle, whatever the file holds. */
  private static Dataset<Row> vehicles(Rows rows) {
    return rows.of("vehicles")
        .select(col("accident_id"), vehicle().as("vehicle"), col("vehicle_category"))
        .groupBy("accident_id", "vehicle")
        .agg(min("vehicle_category").as("vehicle_category"));
  }

  private static Column user(boolean byVehicle) {
    Column role = col("user_category");
    Column user = when(role.equalTo(3), lit("pedestrian"));
    if (byVehicle) {
      user = user.when(role.equalTo(4), lit("personal_mobility"));
      for (Map.Entry<String, List<Integer>> means : Codes.TRAVEL.entrySet()) {
        Column own = col("vehicle_category").isin(means.getValue().toArray());
        user = user.when(own, lit(means.getKey()));
      }
    } else {
      user = user.when(role.equalTo(1), lit("driver")).when(role.equalTo(2), lit("passenger"));
    }
    return user.otherwise(lit(Codes.UNKNOWN));
  }

  private static Column sex() {
    return when(col("sex").equalTo(1), lit("male"))
        .when(col("sex").equalTo(2), lit("female"))
        .otherwise(lit(Codes.UNKNOWN));
  }

  private static Column ageGroup() {
    Column age = col("year").minus(col("birth_year"));
    Column group = when(age.lt(0).or(age.gt(Codes.OLDEST)), lit(Codes.UNKNOWN));
    for (int i = Codes.AGES.length - 1; i >= 0; i--) {
      group = group.when(age.geq(Codes.AGES[i]), lit(Codes.AGE_GROUPS.get(i)));
    }
    return group.otherwise(lit(Codes.UNKNOWN));
  }

  /** A person whose accident is not in the files has no year and an unknown place. */
  private static Dataset<Row> withAccident(Rows rows, Dataset<Row> persons) {
    if (!rows.has("accidents")) {
      return persons
          .withColumn("year", lit(null).cast("int"))
          .withColumn("place", lit(Codes.UNKNOWN));
    }
    Dataset<Row> accidents =
        rows.of("accidents")
            .select(
                col("accident_id"),
                col("year").cast("int").as("year"),
                AccidentRows.place().as("place"));
    return persons
        .join(accidents, new String[] {"accident_id"}, "left")
        .withColumn("place", coalesce(col("place"), lit(Codes.UNKNOWN)));
  }
}
