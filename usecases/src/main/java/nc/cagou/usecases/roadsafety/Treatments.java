package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nc.cagou.method.Interval;
import nc.cagou.method.road.BeforeAfter;
import nc.cagou.method.road.CrashPrediction;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * {@code before_after}: whether treated sites count fewer crashes than they would have without the
 * treatment, three ways: crashes before ({@code naive}), sites of comparison ({@code comparison}),
 * empirical Bayes ({@code eb}). The row {@code total} joins the treated sites.
 */
final class Treatments {

  static final String TOTAL = "total";

  private final List<Row> treated = new ArrayList<>();
  private final Optional<CrashPrediction> prediction;
  private final double overdispersion;
  private final Sheet sheet =
      new Sheet("before_after")
          .text("site", "method")
          .number("theta", "lower", "upper", "change_percent", "change_lower", "change_upper")
          .whole("before", "after")
          .number("expected");
  private double comparisonBefore;
  private double comparisonAfter;
  private int withoutPrediction;

  /**
   * @param prediction of the segments, for sites whose predictions are not in the file
   * @param overdispersion of the function that predicted; 0 takes that of the segments
   */
  Treatments(Table sites, Optional<CrashPrediction> prediction, double overdispersion) {
    this.prediction = prediction;
    this.overdispersion =
        overdispersion > 0
            ? overdispersion
            : prediction.map(CrashPrediction::overdispersion).orElse(Double.NaN);
    for (int i = 0; i < sites.rowCount(); i++) {
      Row row = sites.row(i);
      boolean compared =
          !row.isMissing("group") && row.getString("group").equals(TreatmentRows.COMPARISON);
      if (compared) {
        comparisonBefore += Counts.number(row, "crashes_before");
        comparisonAfter += Counts.number(row, "crashes_after");
      } else {
        treated.add(row);
      }
    }
  }

  /** Treated sites. */
  int sites() {
    return treated.size();
  }

  boolean hasComparison() {
    return comparisonBefore > 0 && comparisonAfter > 0;
  }

  /** Treated sites that empirical Bayes had to leave out. */
  int withoutPrediction() {
    return withoutPrediction;
  }

  Table table() {
    List<BeforeAfter.Place> places = new ArrayList<>();
    List<Row> placed = new ArrayList<>();
    for (Row row : treated) {
      place(row)
          .ifPresentOrElse(
              p -> {
                places.add(p);
                placed.add(row);
              },
              () -> withoutPrediction++);
    }
    if (!treated.isEmpty()) {
      plain(TOTAL, treated);
      if (!places.isEmpty()) {
        add(TOTAL, "eb", placed, bayes(places));
      }
    }
    for (Row row : treated) {
      String site = row.getString("site");
      plain(site, List.of(row));
      int at = placed.indexOf(row);
      if (at >= 0) {
        add(site, "eb", List.of(row), bayes(List.of(places.get(at))));
      }
    }
    return sheet.table();
  }

  private BeforeAfter bayes(List<BeforeAfter.Place> places) {
    return BeforeAfter.empiricalBayes(places.toArray(BeforeAfter.Place[]::new), overdispersion);
  }

  private void plain(String site, List<Row> rows) {
    double[] before = numbers(rows, "crashes_before");
    double[] after = numbers(rows, "crashes_after");
    add(
        site,
        "naive",
        rows,
        BeforeAfter.naive(
            before, after, numbers(rows, "years_before"), numbers(rows, "years_after")));
    if (hasComparison()) {
      add(
          site,
          "comparison",
          rows,
          BeforeAfter.comparison(before, after, comparisonBefore, comparisonAfter));
    }
  }

  private void add(String site, String method, List<Row> rows, BeforeAfter found) {
    Interval limits = found.interval();
    double lower = Math.max(0, limits.lower());
    sheet.row(
        site,
        method,
        found.theta(),
        lower,
        limits.upper(),
        found.percentChange(),
        100 * (lower - 1),
        100 * (limits.upper() - 1),
        sum(rows, "crashes_before"),
        sum(rows, "crashes_after"),
        found.expected());
  }

  /** A site with its predictions: those of the file, else those of the segments' function. */
  private Optional<BeforeAfter.Place> place(Row row) {
    if (Double.isNaN(overdispersion)) {
      return Optional.empty();
    }
    double before = Counts.number(row, "predicted_before");
    double after = Counts.number(row, "predicted_after");
    if (!(before > 0)) {
      before = predicted(row, Counts.number(row, "aadt_before"));
      double traffic = Counts.number(row, "aadt_after");
      after = Double.isNaN(traffic) ? before : predicted(row, traffic);
    } else if (!(after > 0)) {
      after = before;
    }
    if (!(before > 0 && after > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new BeforeAfter.Place(
            Counts.number(row, "crashes_before"),
            Counts.number(row, "crashes_after"),
            before * Counts.number(row, "years_before"),
            after * Counts.number(row, "years_after")));
  }

  /** Crashes a year that the segments' function predicts; {@code NaN} where it cannot. */
  private double predicted(Row row, double traffic) {
    double length = Counts.number(row, "length_km");
    if (prediction.isEmpty() || !(traffic > 0) || !(length > 0)) {
      return Double.NaN;
    }
    List<String> kinds = prediction.get().kinds();
    int kind = kinds.indexOf(Screening.kind(row));
    if (kind < 0) {
      return Double.NaN;
    }
    double[] values = new double[kinds.size()];
    values[0] = Math.log(traffic);
    if (kind > 0) {
      values[kind] = 1;
    }
    return prediction.get().regression().predict(values, Math.log(length));
  }

  private static double[] numbers(List<Row> rows, String column) {
    return rows.stream().mapToDouble(r -> Counts.number(r, column)).toArray();
  }

  private static long sum(List<Row> rows, String column) {
    return rows.stream().mapToLong(r -> Counts.whole(r, column)).sum();
  }
}
