package nc.cagou.usecases.roadsafety;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import nc.cagou.method.road.CrashPrediction;
import nc.cagou.method.road.EmpiricalBayes;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * {@code screening}: what each segment of road is to be expected to count, and its excess over
 * roads like it. Segments are ranked by excess, never by raw count, and each rank has its limits.
 */
final class Screening {

  private final Table segments;
  private final double[] observed;
  private final double[] years;
  private final double[] length;
  private final int usable;
  private final CrashPrediction fit;

  /**
   * @param segments segment_id, length_km, aadt, road_class, years, crashes, commune_code
   */
  Screening(Table segments) {
    this.segments = segments;
    observed = numbers("crashes");
    years = numbers("years");
    length = numbers("length_km");
    double[] traffic = numbers("aadt");
    usable =
        (int)
            IntStream.range(0, observed.length)
                .filter(i -> traffic[i] > 0 && length[i] > 0 && years[i] > 0)
                .count();
    boolean enough = usable >= CrashPrediction.FEWEST_SEGMENTS && crashes(traffic) > 0;
    fit = enough ? CrashPrediction.of(length, traffic, kinds(segments), years, observed) : null;
  }

  private double crashes(double[] traffic) {
    return IntStream.range(0, observed.length)
        .filter(i -> traffic[i] > 0)
        .mapToDouble(i -> observed[i])
        .sum();
  }

  private double[] numbers(String column) {
    double[] numbers = new double[segments.rowCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Counts.number(segments.row(i), column);
    }
    return numbers;
  }

  /** Classes of road; a missing one is a class of its own. */
  private static String[] kinds(Table segments) {
    return IntStream.range(0, segments.rowCount())
        .mapToObj(i -> kind(segments.row(i)))
        .toArray(String[]::new);
  }

  static String kind(Row row) {
    return row.isMissing("road_class") ? "" : row.getString("road_class");
  }

  /** Segments that have all it takes. */
  int usable() {
    return usable;
  }

  /** Segments that lack traffic and so stay without a prediction. */
  int unusable() {
    return observed.length - usable;
  }

  /** The safety performance function; empty with too few segments or without any crash. */
  Optional<CrashPrediction> prediction() {
    return Optional.ofNullable(fit);
  }

  /** What follows from the function for each segment; empty without a function. */
  Optional<SegmentLaws> laws() {
    return prediction().map(of -> new SegmentLaws(observed, of.predicted(), of.overdispersion()));
  }

  /**
   * The table, the largest excess first; empty without a safety performance function.
   *
   * @param limits of the same segments ({@link SegmentLimits}); none without a function
   */
  Optional<Table> table(Optional<Table> limits) {
    return laws().map(laws -> table(laws.places(), limits.orElseThrow()));
  }

  private Table table(EmpiricalBayes[] places, Table limits) {
    LongColumn ranks = limits.longColumn("rank");
    Sheet sheet =
        new Sheet("screening")
            .text("segment_id")
            .whole("observed")
            .number("predicted", "expected", "excess")
            .whole("rank", "rank_lower", "rank_upper")
            .number("lower", "upper", "variance", "years", "length_km")
            .text("road_class", "commune_code");
    IntStream.range(0, places.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(
                    i -> ranks.getLong(i) == 0 ? Long.MAX_VALUE : ranks.getLong(i))
                .thenComparing(i -> segments.row(i).getString("segment_id")))
        .forEach(i -> add(sheet, i, places[i], limits.row(i)));
    return sheet.table();
  }

  private void add(Sheet sheet, int i, EmpiricalBayes place, Row limits) {
    Row row = segments.row(i);
    boolean ranked = limits.getLong("rank") > 0;
    sheet.row(
        row.getString("segment_id"),
        (long) observed[i],
        place.predicted(),
        place.expected(),
        place.excess(),
        ranked ? limits.getLong("rank") : null,
        ranked ? limits.getLong("rank_lower") : null,
        ranked ? limits.getLong("rank_upper") : null,
        Sheet.number(limits, "lower"),
        Sheet.number(limits, "upper"),
        place.variance(),
        years[i],
        length[i],
        row.isMissing("road_class") ? null : row.getString("road_class"),
        row.isMissing("commune_code") ? null : row.getString("commune_code"));
  }
}
