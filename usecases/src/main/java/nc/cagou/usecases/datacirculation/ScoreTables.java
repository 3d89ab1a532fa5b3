package nc.cagou.usecases.datacirculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.method.Interval;
import nc.cagou.method.WilsonInterval;
import nc.cagou.method.metadata.MetadataQuality;
import nc.cagou.method.metadata.MqaCounts;
import nc.cagou.method.metadata.MqaDimension;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.method.metadata.UdataCriterion;
import nc.cagou.method.metadata.Untested;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/** The two scores, dataset by dataset, and their parts by publisher and for the catalogue. */
final class ScoreTables {

  /** The publisher of the rows that sum over all. */
  static final String TOTAL = "total";

  private static final List<UdataCriterion> COLUMNS = List.of(UdataCriterion.values());

  private final List<Scored> datasets;
  private final Untested rule;

  ScoreTables(List<Scored> datasets, Untested rule) {
    this.datasets = datasets;
    this.rule = rule;
  }

  Table mqa() {
    Sheet sheet =
        new Sheet("mqa")
            .text("dataset_id", "title", "publisher")
            .number("findability", "accessibility", "interoperability", "reusability")
            .number("contextuality", "total")
            .text("band")
            .number("total_lower", "total_upper")
            .whole("distributions");
    for (Scored dataset : datasets) {
      MetadataQuality.Score score = dataset.score();
      boolean defined = Double.isFinite(score.total());
      sheet.row(
          dataset.id(),
          dataset.title(),
          dataset.publisher(),
          score.of(MqaDimension.FINDABILITY),
          score.of(MqaDimension.ACCESSIBILITY),
          score.of(MqaDimension.INTEROPERABILITY),
          score.of(MqaDimension.REUSABILITY),
          score.of(MqaDimension.CONTEXTUALITY),
          score.total(),
          defined ? score.band().name().toLowerCase(Locale.ROOT) : null,
          dataset.bound(Untested.NOT_MET),
          dataset.bound(Untested.MET),
          dataset.assessment().files());
    }
    return sheet.table();
  }

  Table udata() {
    Sheet sheet =
        new Sheet("udata_quality").text("dataset_id", "title", "publisher").number("score");
    COLUMNS.forEach(c -> sheet.flag(c.code()));
    sheet.number("published_score").text("origin");
    for (Scored dataset : datasets) {
      List<Object> row = new ArrayList<>();
      row.addAll(List.of(dataset.id(), dataset.title(), dataset.publisher(), dataset.udata()));
      for (UdataCriterion criterion : COLUMNS) {
        boolean published = dataset.assessment().published();
        Boolean met = dataset.criteria().get(criterion);
        row.add(met == null && published ? (Boolean) false : met);
      }
      row.add(dataset.publishedScore());
      row.add(dataset.assessment().published() ? "published" : "computed");
      sheet.row(row.toArray());
    }
    return sheet.table();
  }

  /** All datasets, then those of each publisher. */
  static Map<String, List<Scored>> byPublisher(List<Scored> datasets) {
    Map<String, List<Scored>> groups = new TreeMap<>();
    for (Scored dataset : datasets) {
      groups.computeIfAbsent(dataset.publisher(), p -> new ArrayList<>()).add(dataset);
    }
    return groups;
  }

  private Map<String, List<Scored>> groups() {
    Map<String, List<Scored>> groups = new java.util.LinkedHashMap<>();
    groups.put(TOTAL, datasets);
    groups.putAll(byPublisher(datasets));
    return groups;
  }

  Table metrics() {
    Sheet sheet =
        new Sheet("mqa_metrics")
            .text("publisher", "metric", "dimension")
            .whole("met", "untested", "population")
            .number("share", "points")
            .whole("weight");
    groups()
        .forEach(
            (publisher, own) -> {
              MqaCounts counts =
                  own.stream()
                      .map(d -> d.assessment().all())
                      .reduce(MqaCounts.none(), MqaCounts::plus);
              for (MqaMetric metric : MqaMetric.values()) {
                int i = metric.ordinal();
                double share = counts.share(metric, rule);
                sheet.row(
                    publisher,
                    metric.code(),
                    metric.dimension().name().toLowerCase(Locale.ROOT),
                    counts.met()[i],
                    counts.untested()[i],
                    counts.population()[i],
                    counts.population()[i] == 0 ? Double.NaN : share,
                    Double.isNaN(share) ? null : (Double) rounded(metric.points() * share),
                    metric.points());
              }
            });
    return sheet.table();
  }

  static double rounded(double points) {
    return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }

  Table criteria() {
    Sheet sheet =
        new Sheet("udata_criteria")
            .text("publisher", "criterion")
            .whole("met", "unknown", "datasets")
            .number("share", "lower", "upper");
    groups()
        .forEach(
            (publisher, own) -> {
              for (UdataCriterion criterion : UdataCriterion.values()) {
                long met = own.stream().filter(d -> d.meets(criterion)).count();
                long unknown = own.stream().filter(d -> d.ignores(criterion)).count();
                long known = own.size() - unknown;
                boolean told = known > 0 && 2 * unknown <= own.size();
                Interval limits = WilsonInterval.of(met, known);
                sheet.row(
                    publisher,
                    criterion.code(),
                    met,
                    unknown,
                    own.size(),
                    told ? (double) met / known : Double.NaN,
                    told ? limits.lower() : Double.NaN,
                    told ? limits.upper() : Double.NaN);
              }
            });
    return sheet.table();
  }
}
