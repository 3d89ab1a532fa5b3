package nc.cagou.usecases.datacirculation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Parameters;
import nc.cagou.method.metadata.MetadataQuality;
import nc.cagou.method.metadata.MqaCounts;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.method.metadata.UdataCriterion;
import nc.cagou.method.metadata.Untested;
import nc.cagou.text.Refusal;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The lever: a publisher mends one metric, wholly or in part; the score of the whole catalogue
 * after that. Counts of the tables {@code mqa_metrics} and {@code udata_criteria} suffice.
 *
 * @param publisher {@link #ALL} or a name of the tables
 * @param fix code of a metric or of a criterion
 * @param mended observations put right
 */
record Mending(
    String publisher,
    String fix,
    long mended,
    MetadataQuality.Score before,
    MetadataQuality.Score after,
    double lower,
    double upper,
    double udataBefore,
    double udataAfter) {

  /** All publishers. */
  static final String ALL = "all";

  /** The metric that would give the catalogue most points. */
  static final String AUTO = "auto";

  /** Codes of what can be mended. */
  static List<String> fixes() {
    List<String> fixes = new ArrayList<>(List.of(AUTO));
    for (MqaMetric metric : MqaMetric.values()) {
      fixes.add(metric.code());
    }
    for (UdataCriterion criterion : UdataCriterion.values()) {
      fixes.add(criterion.code());
    }
    return List.copyOf(fixes);
  }

  static Mending of(Table metrics, Table criteria, Parameters parameters) {
    Map<String, MqaCounts> counts = counts(metrics);
    String publisher = known(parameters.text("mend_publisher"), counts);
    MqaCounts own = counts.get(publisher.equals(ALL) ? ScoreTables.TOTAL : publisher);
    MqaCounts total = counts.get(ScoreTables.TOTAL);
    String asked = parameters.text("mend_fix");
    String fix = asked.equals(AUTO) ? most(own, total) : asked;
    double share = parameters.number("mend_share");
    Untested rule = Judgement.of(parameters).untested();
    Optional<MqaMetric> metric =
        MqaMetric.byCode(fix).or(() -> criterion(fix).flatMap(FixTable::metric));
    long mended = metric.map(m -> Math.round(share * lacking(own, m))).orElse(0L);
    MqaCounts after =
        metric.map(m -> total.plus(met(m, mended))).map(c -> capped(c, total)).orElse(total);
    Optional<UdataCriterion> criterion =
        criterion(fix).or(() -> MqaMetric.byCode(fix).flatMap(FixTable::criterion));
    long[] udata = udata(criteria, publisher, criterion, share);
    return new Mending(
        publisher,
        fix,
        metric.isPresent() ? mended : udata[1],
        MetadataQuality.byShare(total, rule),
        MetadataQuality.byShare(after, rule),
        MetadataQuality.byShare(after, Untested.NOT_MET).total(),
        MetadataQuality.byShare(after, Untested.MET).total(),
        (double) udata[0] / udata[2],
        (double) (udata[0] + udata[1]) / udata[2]);
  }

  /** Before and after as a table. */
  Table table() {
    Sheet sheet =
        new Sheet("lever")
            .text("lever", "measure", "publisher", "fix")
            .number("before", "after", "lower", "upper")
            .whole("mended");
    sheet.row(
        DataCirculation.LEVER,
        "mqa",
        publisher,
        fix,
        before.total(),
        after.total(),
        lower,
        upper,
        mended);
    sheet.row(
        DataCirculation.LEVER,
        "udata",
        publisher,
        fix,
        udataBefore,
        udataAfter,
        null,
        null,
        mended);
    return sheet.table();
  }

  private static Map<String, MqaCounts> counts(Table metrics) {
    Map<String, MqaCounts> counts = new HashMap<>();
    for (Row row : metrics) {
      int i = MqaMetric.byCode(row.getString("metric")).orElseThrow().ordinal();
      MqaCounts own = counts.computeIfAbsent(row.getString("publisher"), p -> MqaCounts.none());
      own.met()[i] = row.getLong("met");
      own.untested()[i] = row.getLong("untested");
      own.population()[i] = row.getLong("population");
    }
    return counts;
  }

  private static long lacking(MqaCounts counts, MqaMetric metric) {
    int i = metric.ordinal();
    return counts.population()[i] - counts.met()[i] - counts.untested()[i];
  }

  /** Observations that become met; their population is taken back by {@link #capped}. */
  private static MqaCounts met(MqaMetric metric, long mended) {
    MqaCounts counts = MqaCounts.none();
    counts.met()[metric.ordinal()] = mended;
    counts.population()[metric.ordinal()] = mended;
    return counts;
  }

  private static MqaCounts capped(MqaCounts counts, MqaCounts total) {
    return new MqaCounts(counts.met(), counts.untested(), total.population());
  }

  private static String most(MqaCounts own, MqaCounts total) {
    MqaMetric best = MqaMetric.KEYWORD;
    double most = -1;
    for (MqaMetric metric : MqaMetric.values()) {
      long population = total.population()[metric.ordinal()];
      double gain =
          population == 0 ? 0 : (double) metric.points() * lacking(own, metric) / population;
      if (gain > most) {
        most = gain;
        best = metric;
      }
    }
    return best.code();
  }

  private static Optional<UdataCriterion> criterion(String code) {
    for (UdataCriterion criterion : UdataCriterion.values()) {
      if (criterion.code().equals(code)) {
        return Optional.of(criterion);
      }
    }
    return Optional.empty();
  }

  /** Criteria met in the catalogue, those that mending adds, and all there are. */
  private static long[] udata(
      Table criteria, String publisher, Optional<UdataCriterion> mended, double share) {
    long met = 0;
    long all = 0;
    long added = 0;
    String own = publisher.equals(ALL) ? ScoreTables.TOTAL : publisher;
    for (Row row : criteria) {
      if (row.getString("publisher").equals(ScoreTables.TOTAL)) {
        met += row.getLong("met");
        all += row.getLong("datasets");
      }
      boolean here = mended.map(c -> c.code().equals(row.getString("criterion"))).orElse(false);
      if (here && row.getString("publisher").equals(own)) {
        added = Math.round(share * lacking(row));
      }
    }
    return new long[] {met, added, all};
  }

  private static long lacking(Row row) {
    return row.getLong("datasets") - row.getLong("met") - row.getLong("unknown");
  }

  /** A publisher as the tables write it, found without case, accents and signs. */
  private static String known(String asked, Map<String, MqaCounts> counts) {
    if (plain(asked).equals(ALL) || plain(asked).equals("tous") || plain(asked).isEmpty()) {
      return ALL;
    }
    for (String name : counts.keySet()) {
      if (!name.equals(ScoreTables.TOTAL) && plain(name).equals(plain(asked))) {
        return name;
      }
    }
    String names =
        counts.keySet().stream()
            .filter(n -> !n.equals(ScoreTables.TOTAL))
            .sorted()
            .limit(12)
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    throw Refusal.usage(
        DataCirculation.WORDS.get("refusal.publisher", Map.of("value", asked, "names", names)));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z0-9]", "")
        .toLowerCase(Locale.ROOT);
  }
}
