package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.List;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonInterval;
import nc.cagou.method.road.EmpiricalBayes;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The first segments of a ranking, taken together: crashes a year to be expected of them. Expected
 * crashes, not counted ones, so that what a bad period added is not claimed as avoided.
 *
 * @param sites how many segments
 * @param observed crashes counted on them
 * @param expected crashes a year
 * @param limits of {@code expected}, from the gamma law of its mean and variance
 */
record TreatedSegments(int sites, long observed, double expected, Interval limits) {

  /**
   * @param screening in any order
   * @param most segments wanted; only those with an excess are taken
   */
  static TreatedSegments first(Table screening, int most) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < screening.rowCount(); i++) {
      Row row = screening.row(i);
      if (!row.isMissing("rank") && !row.isMissing("excess") && Counts.number(row, "excess") > 0) {
        rows.add(row);
      }
    }
    rows.sort(java.util.Comparator.comparingLong(r -> Counts.whole(r, "rank")));
    long observed = 0;
    double mean = 0;
    double variance = 0;
    int sites = Math.min(most, rows.size());
    for (Row row : rows.subList(0, sites)) {
      double years = Counts.number(row, "years");
      observed += Counts.whole(row, "observed");
      mean += Counts.number(row, "expected") / years;
      variance += Counts.number(row, "variance") / (years * years);
    }
    Interval limits =
        new EmpiricalBayes(observed, mean, 1, mean, variance).interval(PoissonInterval.COVERAGE);
    return new TreatedSegments(sites, observed, mean, limits);
  }
}
