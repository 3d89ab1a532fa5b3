package nc.cagou.usecases.roadsafety;

import java.util.List;
import java.util.Optional;
import nc.cagou.Parameters;
import nc.cagou.method.Interval;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/** {@code lever}: what treating the first clusters, or the first segments, would avoid. */
final class LeverTable {

  static final String CLUSTERS = "treat-clusters";
  static final String SEGMENTS = "treat-segments";

  private final Parameters parameters;
  private final Sheet sheet =
      new Sheet("lever")
          .text("lever", "measure")
          .whole("sites")
          .number("crash_modification_factor")
          .whole("observed")
          .number("avoided", "lower", "upper", "avoided_per_year", "lower_per_year")
          .number("upper_per_year");

  private LeverTable(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * @param years of the files of accidents
   */
  static Table of(
      Optional<Table> clusters, Optional<Table> screening, Parameters parameters, int years) {
    LeverTable lever = new LeverTable(parameters);
    clusters.ifPresent(t -> lever.clusters(t, years));
    screening.ifPresent(lever::segments);
    return lever.sheet.table();
  }

  private void clusters(Table clusters, int years) {
    TreatedClusters first = TreatedClusters.first(clusters, parameters.whole("treated_sites"));
    if (first.sites() == 0 || years == 0) {
      return;
    }
    for (String measure : List.of("accidents", "killed")) {
      Long observed = first.get(measure);
      if (observed != null) {
        Treatment whole = TreatedClusters.treated(observed, parameters);
        row(CLUSTERS, measure, first.sites(), observed, whole, whole.over(years));
      }
    }
  }

  private void segments(Table screening) {
    TreatedSegments first = TreatedSegments.first(screening, parameters.whole("treated_sites"));
    if (first.sites() > 0) {
      Treatment aYear = Treatment.of(first.expected(), first.limits(), parameters);
      row(SEGMENTS, "accidents", first.sites(), first.observed(), null, aYear);
    }
  }

  private void row(
      String lever, String measure, int sites, long observed, Treatment whole, Treatment aYear) {
    Interval all = whole == null ? Interval.UNDEFINED : whole.avoidedLimits();
    Interval one = aYear.avoidedLimits();
    sheet.row(
        lever,
        measure,
        sites,
        aYear.factor(),
        observed,
        whole == null ? Double.NaN : whole.avoided(),
        all.lower(),
        all.upper(),
        aYear.avoided(),
        one.lower(),
        one.upper());
  }
}
