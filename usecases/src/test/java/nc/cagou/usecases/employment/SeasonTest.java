package nc.cagou.usecases.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import nc.cagou.Tables;
import nc.cagou.testkit.Shared;
import nc.cagou.usecases.Reading;
import nc.cagou.usecases.Sheet;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** Monthly series without their season, and what their change is worth. */
class SeasonTest {

  private static SeriesTables tables(Table series) {
    return tables(series, "x13");
  }

  private static SeriesTables tables(Table series, String method) {
    Tables reduced = Register.adjusted(Tables.of(series), method);
    return new SeriesTables(reduced, new Months(reduced));
  }

  private static Table series(String name, String from, double... values) {
    Sheet sheet = new Sheet("series").text("month", "series").number("value");
    java.time.YearMonth month = java.time.YearMonth.parse(from);
    for (double value : values) {
      sheet.row(month.toString(), name, value);
      month = month.plusMonths(1);
    }
    return sheet.table();
  }

  @Test
  void adjustedUnemploymentOfTheUnitedStatesIsThePublishedOne() {
    Table raw =
        Reading.of(
                new Employment(),
                "monthly_series",
                Shared.folder("data/employment/series/UNRATENSA.csv"))
            .table("series");
    Table official =
        Reading.of(
                new Employment(),
                "monthly_series",
                Shared.folder("data/employment/series/UNRATE.csv"))
            .table("series");
    Map<String, Double> published = new HashMap<>();
    for (int i = 0; i < official.rowCount(); i++) {
      published.put(Cells.text(official, i, "month"), Cells.number(official, i, "value"));
    }
    Table adjusted = tables(raw).series();
    assertEquals(911, adjusted.rowCount());
    double sum = 0;
    int months = 0;
    for (int i = 0; i < adjusted.rowCount(); i++) {
      String month = Cells.text(adjusted, i, "period");
      if (month.compareTo("2000-01") >= 0 && month.compareTo("2019-12") <= 0) {
        sum += Math.abs(Cells.number(adjusted, i, "adjusted") - published.get(month));
        months++;
      }
    }
    assertEquals(240, months);
    assertTrue(sum / months <= 0.073, "mean absolute error " + sum / months);
  }

  @Test
  void aSeriesUnderThreeYearsStaysRawAndIsSaid() {
    SeriesTables tables = tables(series("x", "2024-01", 1, 2, 3, 4));
    assertEquals(java.util.List.of("x"), tables.notAdjusted());
    assertEquals(4, tables.series().rowCount());
    assertTrue(Double.isNaN(Cells.number(tables.series(), 0, "adjusted")));
    assertTrue(tables.evolution().isEmpty());
  }

  @Test
  void aSeriesThatNeverMovesIsNotAdjusted() {
    double[] still = new double[48];
    java.util.Arrays.fill(still, 5);
    SeriesTables tables = tables(series("still", "2020-01", still));
    assertEquals(48, tables.series().rowCount());
    assertEquals(java.util.List.of("still"), tables.notAdjusted());
  }

  @Test
  void onlyTheMonthsAfterTheLastGapAreAdjusted() {
    double[] values = new double[60];
    for (int i = 0; i < values.length; i++) {
      values[i] = 100 + 10 * Math.sin(Math.PI * i / 6) + (i * 37 % 11) / 5.0;
    }
    values[10] = Double.NaN;
    Table table = tables(series("gap", "2020-01", values)).series();
    assertEquals(60, table.rowCount());
    assertTrue(Double.isNaN(Cells.number(table, 9, "adjusted")));
    assertTrue(Double.isFinite(Cells.number(table, 11, "adjusted")));
  }

  @Test
  void bothMethodsTakeTheSeasonOut() {
    double[] values = new double[72];
    for (int i = 0; i < values.length; i++) {
      values[i] = 500 + i + 80 * Math.sin(Math.PI * i / 6) + (i * 37 % 11) / 2.0;
    }
    for (String method : java.util.List.of("x13", "stl")) {
      Table table = tables(series("season", "2019-01", values), method).series();
      for (int i = 0; i < table.rowCount(); i++) {
        assertEquals(502.5 + i, Cells.number(table, i, "adjusted"), 12, method + " " + i);
        assertEquals(502.5 + i, Cells.number(table, i, "trend"), 8, method + " " + i);
      }
    }
  }

  @Test
  void aChangeWithinNoiseIsNotTakenForATrend() {
    double[] trend = new double[36];
    double[] noisy = new double[36];
    for (int i = 0; i < 36; i++) {
      trend[i] = 100 + 0.05 * i;
      noisy[i] = trend[i] + (i % 2 == 0 ? 3 : -3);
    }
    assertEquals("chance", Change.of(noisy, trend).verdict());
    for (int i = 0; i < 36; i++) {
      trend[i] = 100 - 2 * i;
      noisy[i] = trend[i] + (i % 2 == 0 ? 3 : -3);
    }
    assertEquals("decrease", Change.of(noisy, trend).verdict());
    assertEquals(-24, Change.of(trend, trend).change(), 1e-9);
  }
}
