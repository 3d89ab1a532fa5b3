package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nc.cagou.method.PoissonInterval;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The first clusters of the table {@code clusters}, taken together.
 *
 * @param sites how many clusters
 * @param accidents counted in them over all years; null when one of them is hidden
 * @param killed null without persons or when hidden
 */
record TreatedClusters(int sites, Long accidents, Long killed) {

  static TreatedClusters first(Table clusters, int most) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < clusters.rowCount(); i++) {
      rows.add(clusters.row(i));
    }
    rows.sort(Comparator.comparingLong(r -> Counts.whole(r, "cluster")));
    List<Row> first = rows.subList(0, Math.min(most, rows.size()));
    return new TreatedClusters(first.size(), sum(first, "accidents"), sum(first, "killed"));
  }

  private static Long sum(List<Row> rows, String column) {
    long sum = 0;
    for (Row row : rows) {
      if (row.isMissing(column)) {
        return null;
      }
      sum += Counts.whole(row, column);
    }
    return sum;
  }

  /** A measure by its name; null when it is not known. */
  Long get(String measure) {
    return measure.equals("killed") ? killed : accidents;
  }

  /** A count of theirs, treated, with the exact limits of Poisson's law. */
  static Treatment treated(long count, nc.cagou.Parameters parameters) {
    return Treatment.of(count, PoissonInterval.of(count), parameters);
  }
}
