package nc.cagou.usecases.employment;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Tables;
import nc.cagou.territory.Territories;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * Unemployment and vacancy rates by period. Unemployment rate = unemployed / (employees +
 * unemployed). Vacancy rate = positions still advertised at the end of the period / (employees +
 * those positions). Without numbers of employees, two monthly series called {@code
 * unemployment_rate} and {@code vacancy_rate} (shares within [0, 1]) serve.
 */
final class BeveridgeTable {

  private static final List<String> PROVINCES = List.of("988-N", "988-S", "988-I");

  private BeveridgeTable() {}

  static Sheet sheet() {
    return new Sheet("beveridge")
        .text("period", "territory")
        .number("unemployment_rate", "vacancy_rate", "tightness");
  }

  static Table table(Tables reduced, Months months) {
    Sheet sheet = sheet();
    if (reduced.has("employees")) {
      fromEmployees(reduced.get("employees"), months, sheet);
    } else if (reduced.has("series")) {
      fromSeries(reduced.get("series"), sheet);
    }
    return sheet.table();
  }

  private static void fromEmployees(Table table, Months months, Sheet sheet) {
    Map<String, Map<String, double[]>> periods = new TreeMap<>();
    for (int i = 0; i < table.rowCount(); i++) {
      double[] numbers = {
        Cells.number(table, i, "employees"), Cells.number(table, i, "unemployed")
      };
      periods
          .computeIfAbsent(Cells.text(table, i, "period"), p -> new HashMap<>())
          .put(Cells.text(table, i, "territory"), numbers);
    }
    periods.forEach(
        (period, territories) -> {
          double[] whole = whole(territories);
          double open = months.openAtEnd(end(period));
          double unemployment = whole[1] / (whole[0] + whole[1]);
          double vacancies = open / (whole[0] + open);
          boolean known = Double.isFinite(unemployment) || Double.isFinite(vacancies);
          if (known && whole[0] > 0) {
            sheet.row(
                period,
                Territories.WHOLE,
                unemployment,
                vacancies,
                whole[1] > 0 ? open / whole[1] : Double.NaN);
          }
        });
  }

  /** The row of the whole, else the sum of the provinces, else of the communes. */
  private static double[] whole(Map<String, double[]> territories) {
    double[] stated = territories.get(Territories.WHOLE);
    if (stated != null) {
      return stated;
    }
    boolean provinces = PROVINCES.stream().anyMatch(territories::containsKey);
    double[] sum = new double[2];
    territories.forEach(
        (territory, numbers) -> {
          if (territory.startsWith(Territories.WHOLE)
              && (!provinces || PROVINCES.contains(territory))) {
            sum[0] += numbers[0];
            sum[1] += numbers[1];
          }
        });
    return sum;
  }

  /** The last month of a year, a quarter ({@code 2024-Q1}) or a month. */
  static YearMonth end(String period) {
    int year = Integer.parseInt(period.substring(0, 4));
    if (period.length() == 4) {
      return YearMonth.of(year, 12);
    }
    char kind = period.charAt(5);
    return kind == 'Q' || kind == 'T'
        ? YearMonth.of(year, 3 * (period.charAt(6) - '0'))
        : YearMonth.parse(period);
  }

  private static void fromSeries(Table series, Sheet sheet) {
    Map<String, Double> unemployment = new TreeMap<>();
    Map<String, Double> vacancies = new HashMap<>();
    for (int i = 0; i < series.rowCount(); i++) {
      String name = Cells.text(series, i, "series");
      double value = Cells.number(series, i, "value");
      String month = Cells.text(series, i, "month");
      if ("unemployment_rate".equals(name)) {
        unemployment.put(month, value);
      } else if ("vacancy_rate".equals(name)) {
        vacancies.put(month, value);
      }
    }
    unemployment.forEach(
        (month, u) -> {
          Double v = vacancies.get(month);
          if (v != null) {
            sheet.row(month, Territories.WHOLE, u, v, u > 0 ? v / u : Double.NaN);
          }
        });
  }
}
