package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nc.cagou.Parameters;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/** The tables {@code aggregates}, {@code ratios} and {@code deciles}. */
final class BudgetTables {

  private final List<Budget> budgets;
  private final Parameters parameters;
  private final Map<Integer, List<Budget>> principal;
  private final Map<String, Deciles> deciles = new LinkedHashMap<>();

  BudgetTables(List<Budget> budgets, Parameters parameters) {
    this.budgets = budgets;
    this.parameters = parameters;
    this.principal =
        budgets.stream()
            .filter(Budget::isPrincipal)
            .collect(Collectors.groupingBy(Budget::year, TreeMap::new, Collectors.toList()));
  }

  /** Principal budgets of a year. */
  List<Budget> principal(int year) {
    return principal.getOrDefault(year, List.of());
  }

  /** Years that have principal budgets, ascending. */
  List<Integer> years() {
    return List.copyOf(principal.keySet());
  }

  Table aggregates() {
    Sheet sheet =
        new Sheet("aggregates")
            .text("collectivity", "name")
            .whole("year")
            .text("budget_type", "budget", "budget_label", "aggregate", "currency")
            .number("amount", "per_inhabitant", "population");
    for (Budget b : budgets) {
      String currency = Currency.of(parameters, b.collectivity()).name();
      for (String aggregate : ordered(b)) {
        double amount = b.amount(aggregate);
        sheet.row(
            b.collectivity(),
            b.name(),
            b.year(),
            b.type(),
            b.number(),
            b.label(),
            aggregate,
            currency,
            amount,
            b.population() > 0 ? amount / b.population() : Double.NaN,
            b.population());
      }
    }
    return sheet.table();
  }

  /** Those with a meaning of their own first, then the other published ones by name. */
  private static List<String> ordered(Budget b) {
    List<String> all = new ArrayList<>(b.amounts().keySet());
    all.sort(
        Comparator.<String>comparingInt(
                a -> Aggregates.KNOWN.contains(a) ? Aggregates.KNOWN.indexOf(a) : 1000)
            .thenComparing(Comparator.naturalOrder()));
    return all;
  }

  Table ratios() {
    Sheet sheet =
        new Sheet("ratios")
            .text("collectivity", "name")
            .whole("year")
            .text("ratio", "unit")
            .number("value")
            .text("stratum")
            .whole("decile")
            .text("alert", "reason");
    Ratio.Thresholds limits =
        new Ratio.Thresholds(
            parameters.number("alert_years"), parameters.number("alert_savings_rate"));
    for (int year : years()) {
      Strata strata = new Strata(principal(year), parameters.whole("stratum_minimum"));
      for (Budget b : principal(year)) {
        String stratum = strata.of(b);
        for (Ratio ratio : Ratio.values()) {
          double value = ratio.value(b);
          Deciles cut = stratum == null ? null : deciles(stratum, year, ratio);
          boolean placed =
              cut != null
                  && !Double.isNaN(value)
                  && cut.count() >= parameters.whole("stratum_minimum");
          String alert = ratio.alert(b, value, limits);
          String reason = ratio.reason(b, value);
          sheet.row(
              b.collectivity(),
              b.name(),
              year,
              ratio.code(),
              unit(ratio, b),
              value,
              stratum,
              placed ? (Integer) cut.of(value) : null,
              alert.isEmpty() ? null : alert,
              reason.isEmpty() ? null : reason);
        }
      }
    }
    return sheet.table();
  }

  private String unit(Ratio ratio, Budget b) {
    return switch (ratio.unit()) {
      case YEARS -> "years";
      case PERCENT -> "percent";
      case MONEY -> Currency.of(parameters, b.collectivity()).name();
    };
  }

  private Deciles deciles(String stratum, int year, Ratio ratio) {
    return deciles.computeIfAbsent(
        stratum + " " + year + " " + ratio.code(),
        key ->
            Deciles.of(
                principal(year).stream()
                    .filter(b -> Strata.names(b.population()).contains(stratum))
                    .mapToDouble(ratio::value)
                    .toArray()));
  }

  /** The bounds of every group that {@link #ratios} compared with. */
  Table deciles() {
    Sheet sheet =
        new Sheet("deciles")
            .text("stratum")
            .whole("year")
            .text("ratio")
            .whole("decile")
            .number("bound")
            .whole("collectivities");
    deciles.forEach(
        (key, cut) -> {
          String[] words = key.split(" ");
          if (cut.count() >= parameters.whole("stratum_minimum")) {
            for (int i = 0; i < cut.bounds().length; i++) {
              int year = Integer.parseInt(words[1]);
              sheet.row(words[0], year, words[2], i + 1, cut.bounds()[i], cut.count());
            }
          }
        });
    return sheet.table();
  }
}
