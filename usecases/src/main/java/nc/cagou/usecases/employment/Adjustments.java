package nc.cagou.usecases.employment;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nc.cagou.Tables;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * {@code adjusted}: the last stretch of each series without its season, as the reduction hands it
 * over. A series that is too short, or that no model fits, has no row.
 */
final class Adjustments {

  private final Map<String, Adjusted> bySeries = new HashMap<>();

  Adjustments(Tables reduced) {
    reduced.find("adjusted").ifPresent(this::read);
  }

  /** The table of series that are long enough and what was made of each, in the same order. */
  static Table table(List<MonthlySeries> all, List<Adjusted> adjusted) {
    Sheet sheet =
        new Sheet("adjusted").flag("counted").text("series", "month").number("adjusted", "trend");
    for (int i = 0; i < all.size(); i++) {
      MonthlySeries series = all.get(i);
      Adjusted made = adjusted.get(i);
      YearMonth first = series.lastStretch().firstKey();
      for (int m = 0; m < made.adjusted().length; m++) {
        sheet.row(
            series.counted(),
            series.name(),
            first.plusMonths(m).toString(),
            made.adjusted()[m],
            made.trend()[m]);
      }
    }
    return sheet.table();
  }

  private void read(Table table) {
    Map<String, TreeMap<YearMonth, double[]>> months = new HashMap<>();
    DoubleColumn adjusted = table.doubleColumn("adjusted");
    DoubleColumn trend = table.doubleColumn("trend");
    for (int i = 0; i < table.rowCount(); i++) {
      months
          .computeIfAbsent(
              key(table.booleanColumn("counted").get(i), Cells.text(table, i, "series")),
              s -> new TreeMap<>())
          .put(
              YearMonth.parse(Cells.text(table, i, "month")),
              new double[] {adjusted.getDouble(i), trend.getDouble(i)});
    }
    months.forEach(
        (key, own) ->
            bySeries.put(
                key,
                new Adjusted(
                    own.values().stream().mapToDouble(v -> v[0]).toArray(),
                    own.values().stream().mapToDouble(v -> v[1]).toArray())));
  }

  private static String key(boolean counted, String series) {
    return (counted ? "counted " : "given ") + series;
  }

  /** What was made of the last stretch of a series; empty when it was not adjusted. */
  Optional<Adjusted> of(MonthlySeries series) {
    return Optional.ofNullable(bySeries.get(key(series.counted(), series.name())));
  }
}
