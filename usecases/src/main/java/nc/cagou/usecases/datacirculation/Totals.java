package nc.cagou.usecases.datacirculation;

import java.util.Locale;
import nc.cagou.method.metadata.MetadataQuality;
import nc.cagou.method.metadata.MqaCounts;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.method.metadata.UdataCriterion;
import nc.cagou.method.metadata.Untested;
import tech.tablesaw.api.Row;

/**
 * The figures of what is looked at, summed once.
 *
 * @param score of the catalogue, by shares over all its datasets and files; null without datasets
 * @param lower total when what is untested is not met
 * @param upper total when what is untested is met
 * @param udata mean score of data.gouv.fr, 0 to 1
 * @param blocker most frequent blocker, or null
 * @param blockerFlows flows that it blocks
 */
record Totals(
    long datasets,
    MqaCounts counts,
    MetadataQuality.Score score,
    double lower,
    double upper,
    double udata,
    long flows,
    long open,
    long blocked,
    String blocker,
    long blockerFlows) {

  static Totals of(View view) {
    MqaCounts counts = MqaCounts.none();
    for (Row row : view.grouped("mqa_metrics")) {
      int i = MqaMetric.byCode(row.getString("metric")).orElseThrow().ordinal();
      counts.met()[i] = View.whole(row, "met");
      counts.untested()[i] = View.whole(row, "untested");
      counts.population()[i] = View.whole(row, "population");
    }
    long met = 0;
    for (Row row : view.grouped("udata_criteria")) {
      met += View.whole(row, "met");
    }
    boolean catalogue = view.hasDatasets();
    long datasets = view.rows("mqa").rowCount();
    Untested rule = Judgement.of(view.evidence().context().parameters()).untested();
    long[] flows = new long[3];
    long[] blockers = new long[Circulation.BLOCKERS.size()];
    for (Row row : view.flows()) {
      flows[0] += View.whole(row, "flows");
      flows[1] += View.whole(row, "open");
      flows[2] += View.whole(row, "blocked");
      for (int i = 0; i < blockers.length; i++) {
        blockers[i] += View.whole(row, Circulation.BLOCKERS.get(i));
      }
    }
    int most = 0;
    for (int i = 1; i < blockers.length; i++) {
      most = blockers[i] > blockers[most] ? i : most;
    }
    boolean any = flows[2] > 0 && blockers[most] > 0;
    return new Totals(
        datasets,
        counts,
        catalogue ? MetadataQuality.byShare(counts, rule) : null,
        catalogue ? MetadataQuality.byShare(counts, Untested.NOT_MET).total() : Double.NaN,
        catalogue ? MetadataQuality.byShare(counts, Untested.MET).total() : Double.NaN,
        catalogue ? (double) met / (datasets * UdataCriterion.values().length) : Double.NaN,
        flows[0],
        flows[1],
        flows[2],
        any ? Circulation.BLOCKERS.get(most) : null,
        blockers[most]);
  }

  /** Whether there is a score: datasets, and something of each dimension that could be tested. */
  boolean scored() {
    return score != null && Double.isFinite(score.total());
  }

  String band() {
    return score.band().name().toLowerCase(Locale.ROOT);
  }

  /** How many datasets or files a metric lacks. */
  long lacking(MqaMetric metric) {
    int i = metric.ordinal();
    return counts.population()[i] - counts.met()[i] - counts.untested()[i];
  }

  /** Points that the catalogue gains when all of them are mended. */
  double gain(MqaMetric metric) {
    return MetadataQuality.gain(counts, metric);
  }
}
