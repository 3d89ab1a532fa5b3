package nc.cagou.usecases.datacirculation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.method.Interval;
import nc.cagou.method.WilsonInterval;
import nc.cagou.method.metadata.MetadataQuality;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/** Each publisher: its scores, how often it is late, and the fix that would bring most. */
final class PublisherTable {

  private PublisherTable() {}

  static Table of(List<Scored> datasets) {
    Sheet sheet =
        new Sheet("publishers")
            .text("publisher")
            .whole("datasets")
            .number("mqa", "udata")
            .whole("with_due_date", "late")
            .number("late_share", "late_lower", "late_upper")
            .text("best_fix")
            .number("best_fix_points")
            .whole("uses");
    ScoreTables.byPublisher(datasets)
        .forEach(
            (publisher, own) -> {
              long due = own.stream().filter(Scored::due).count();
              long late = own.stream().filter(Scored::late).count();
              Interval limits = WilsonInterval.of(late, due);
              Map<String, Double> gains = gains(own);
              String fix = best(gains);
              boolean used = own.stream().anyMatch(d -> d.uses() != null);
              sheet.row(
                  publisher,
                  own.size(),
                  own.stream().mapToDouble(d -> d.score().total()).average().orElse(Double.NaN),
                  own.stream().mapToDouble(Scored::udata).average().orElse(Double.NaN),
                  due,
                  late,
                  due == 0 ? Double.NaN : (double) late / due,
                  limits.lower(),
                  limits.upper(),
                  fix,
                  fix == null ? null : gains.get(fix),
                  used
                      ? (Long) own.stream().mapToLong(d -> d.uses() == null ? 0 : d.uses()).sum()
                      : null);
            });
    return sheet.table();
  }

  private static Map<String, Double> gains(List<Scored> datasets) {
    Map<String, Double> gains = new HashMap<>();
    for (Scored dataset : datasets) {
      for (MqaMetric metric : MqaMetric.values()) {
        double points = MetadataQuality.gain(dataset.counts(), metric);
        if (points > 0) {
          gains.merge(metric.code(), points, Double::sum);
        }
      }
    }
    return gains;
  }

  private static String best(Map<String, Double> gains) {
    String best = null;
    for (MqaMetric metric : MqaMetric.values()) {
      double points = gains.getOrDefault(metric.code(), 0.0);
      if (points > 0 && (best == null || points > gains.get(best))) {
        best = metric.code();
      }
    }
    return best;
  }
}
