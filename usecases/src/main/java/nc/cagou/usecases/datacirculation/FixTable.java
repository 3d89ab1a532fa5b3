package nc.cagou.usecases.datacirculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nc.cagou.method.metadata.MetadataQuality;
import nc.cagou.method.metadata.MqaDimension;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.method.metadata.UdataCriterion;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * What to mend first: each metric that a dataset does not meet, with the points that it would gain.
 * A dataset without a file gains the whole of accessibility by a file whose address answers. What
 * could not be tested is nothing to mend.
 */
final class FixTable {

  /** Publish a file. */
  static final String DISTRIBUTION = "distribution";

  private static final double NINTH = 1.0 / UdataCriterion.values().length;

  private record Fix(
      Scored dataset, String fix, MqaDimension dimension, double points, double udata) {}

  private FixTable() {}

  static Table of(List<Scored> datasets) {
    List<Fix> fixes = new ArrayList<>();
    datasets.forEach(d -> add(d, fixes));
    fixes.sort(
        Comparator.comparingDouble(Fix::points)
            .reversed()
            .thenComparing(f -> f.dataset().uses() == null ? 0 : -f.dataset().uses())
            .thenComparing(Comparator.comparingDouble(Fix::udata).reversed())
            .thenComparing(f -> f.dataset().id())
            .thenComparing(Fix::fix));
    Sheet sheet =
        new Sheet("fix_first")
            .text("dataset_id", "fix")
            .whole("rank")
            .text("title", "publisher", "dimension")
            .number("points_gained", "udata_gain")
            .whole("uses");
    int rank = 0;
    for (Fix fix : fixes) {
      sheet.row(
          fix.dataset().id(),
          fix.fix(),
          ++rank,
          fix.dataset().title(),
          fix.dataset().publisher(),
          fix.dimension() == null ? null : fix.dimension().name().toLowerCase(Locale.ROOT),
          fix.points(),
          fix.udata(),
          fix.dataset().uses());
    }
    return sheet.table();
  }

  private static void add(Scored dataset, List<Fix> fixes) {
    boolean files = dataset.assessment().files() > 0;
    if (!files) {
      long lacking =
          List.of(UdataCriterion.HAS_OPEN_FORMAT, UdataCriterion.ALL_RESOURCES_AVAILABLE).stream()
              .filter(c -> !dataset.meets(c))
              .count();
      MqaDimension all = MqaDimension.ACCESSIBILITY;
      fixes.add(new Fix(dataset, DISTRIBUTION, all, all.points(), lacking * NINTH));
    }
    for (MqaMetric metric : MqaMetric.values()) {
      double points = MetadataQuality.gain(dataset.counts(), metric);
      if (points > 0 && (files || !metric.ofDistribution())) {
        double udata = criterion(metric).filter(c -> !dataset.meets(c)).map(c -> NINTH).orElse(0.0);
        fixes.add(new Fix(dataset, metric.code(), metric.dimension(), points, udata));
      }
    }
    for (UdataCriterion criterion : UdataCriterion.values()) {
      boolean alone = metric(criterion).isEmpty();
      if (alone && !dataset.meets(criterion) && (files || !criterion.ofResources())) {
        fixes.add(new Fix(dataset, criterion.code(), null, 0, NINTH));
      }
    }
  }

  /** The criterion of data.gouv.fr that mending a metric meets as well. */
  static Optional<UdataCriterion> criterion(MqaMetric metric) {
    return Optional.ofNullable(
        switch (metric) {
          case SPATIAL -> UdataCriterion.SPATIAL;
          case TEMPORAL -> UdataCriterion.TEMPORAL_COVERAGE;
          case LICENSE -> UdataCriterion.LICENSE;
          case NON_PROPRIETARY -> UdataCriterion.HAS_OPEN_FORMAT;
          case ACCESS_URL_REACHED -> UdataCriterion.ALL_RESOURCES_AVAILABLE;
          default -> null;
        });
  }

  /** The metric that goes with a criterion of data.gouv.fr. */
  static Optional<MqaMetric> metric(UdataCriterion criterion) {
    for (MqaMetric metric : MqaMetric.values()) {
      if (criterion(metric).equals(Optional.of(criterion))) {
        return Optional.of(metric);
      }
    }
    return Optional.empty();
  }
}
