package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Parameters;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Principal budgets out of the table {@code aggregates}, and the one that the levers look at. */
final class Focus {

  static final String AUTO = "auto";

  private final Map<String, Map<Integer, Budget>> budgets = new LinkedHashMap<>();

  Focus(Table aggregates) {
    Map<String, Map<Integer, Map<String, Long>>> amounts = new LinkedHashMap<>();
    for (Row row : aggregates) {
      if (!row.getString("budget_type").equals(Budget.PRINCIPAL) || row.isMissing("amount")) {
        continue;
      }
      String collectivity = row.getString("collectivity");
      int year = (int) Budgets.number(row, "year");
      amounts
          .computeIfAbsent(collectivity, c -> new LinkedHashMap<>())
          .computeIfAbsent(year, y -> new LinkedHashMap<>())
          .merge(
              row.getString("aggregate"),
              Math.round(Budgets.number(row, "amount") * 100),
              Long::sum);
      budgets
          .computeIfAbsent(collectivity, c -> new java.util.TreeMap<>())
          .put(
              year,
              new Budget(
                  collectivity,
                  row.getString("name"),
                  year,
                  Budget.PRINCIPAL,
                  Budgets.text(row, "budget"),
                  Budgets.text(row, "budget_label"),
                  "",
                  Budgets.number(row, "population"),
                  amounts.get(collectivity).get(year)));
    }
  }

  /** Collectivities in the order of the table. */
  List<String> collectivities() {
    return List.copyOf(budgets.keySet());
  }

  boolean isEmpty() {
    return budgets.isEmpty();
  }

  /** The principal budget of a year. */
  Optional<Budget> of(String collectivity, int year) {
    return Optional.ofNullable(budgets.getOrDefault(collectivity, Map.of()).get(year));
  }

  /** Years of a collectivity, ascending. */
  List<Integer> years(String collectivity) {
    return List.copyOf(budgets.getOrDefault(collectivity, Map.of()).keySet());
  }

  List<Integer> years() {
    return budgets.values().stream().flatMap(m -> m.keySet().stream()).distinct().sorted().toList();
  }

  /** All principal budgets of a year. */
  List<Budget> in(int year) {
    return budgets.values().stream()
        .map(m -> m.get(year))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /**
   * The collectivity of the parameter, in its last year; with {@code auto} the most populous of
   * those whose savings and debt are known in the last year.
   */
  Optional<Budget> chosen(Parameters parameters) {
    String asked = parameters.text("collectivity");
    if (!asked.equals(AUTO)) {
      List<Integer> own = years(asked);
      return own.isEmpty() ? Optional.empty() : of(asked, own.get(own.size() - 1));
    }
    List<Integer> all = years();
    List<Budget> candidates = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && candidates.isEmpty(); i--) {
      for (Budget b : in(all.get(i))) {
        if (b.cents(Aggregates.GROSS).isPresent() && b.cents(Aggregates.DEBT).isPresent()) {
          candidates.add(b);
        }
      }
    }
    return candidates.stream()
        .max(Comparator.comparingDouble(b -> Double.isNaN(b.population()) ? -1 : b.population()));
  }

  /** Gross savings of a collectivity, year after year. */
  List<Double> savings(String collectivity) {
    return years(collectivity).stream()
        .map(y -> of(collectivity, y).orElseThrow().amount(Aggregates.GROSS))
        .toList();
  }
}
