package nc.cagou.usecases.roadsafety;

import java.util.List;
import tech.tablesaw.api.Row;

/**
 * What was counted in a territory and a period. Persons are not known when the persons were not
 * among the inputs.
 *
 * @param fatal accidents with at least one person killed
 */
record Counts(
    long accidents,
    long fatal,
    long killed,
    long hospitalised,
    long slight,
    long unhurt,
    boolean persons) {

  /** Columns of persons, in order. */
  static final List<String> PERSONS =
      List.of("killed", "hospitalised", "slightly_injured", "unhurt");

  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, false);

  /** Of a row with the columns of the table {@code summary}. */
  static Counts of(Row row) {
    return new Counts(
        whole(row, "accidents"),
        whole(row, "fatal_accidents"),
        whole(row, "killed"),
        whole(row, "hospitalised"),
        whole(row, "slightly_injured"),
        whole(row, "unhurt"),
        !row.isMissing("killed"));
  }

  Counts plus(Counts other) {
    return new Counts(
        accidents + other.accidents,
        fatal + other.fatal,
        killed + other.killed,
        hospitalised + other.hospitalised,
        slight + other.slight,
        unhurt + other.unhurt,
        persons || other.persons);
  }

  /** All persons involved. */
  long involved() {
    return killed + hospitalised + slight + unhurt;
  }

  /** A measure by the name of its column. */
  long get(String measure) {
    return switch (measure) {
      case "accidents" -> accidents;
      case "fatal_accidents" -> fatal;
      case "killed" -> killed;
      case "hospitalised" -> hospitalised;
      case "slightly_injured" -> slight;
      case "unhurt" -> unhurt;
      default -> throw new IllegalArgumentException(measure);
    };
  }

  static long whole(Row row, String column) {
    return row.isMissing(column) ? 0 : Math.round(number(row, column));
  }

  static double number(Row row, String column) {
    return row.isMissing(column) ? Double.NaN : ((Number) row.getObject(column)).doubleValue();
  }
}
