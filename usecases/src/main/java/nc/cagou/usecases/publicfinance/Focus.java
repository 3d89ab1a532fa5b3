package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Parameters;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Principal budgets out of the table {@code aggregates}, and the one that the levers look at. */
final class Focus {

  static final String AUTO = "auto";

  private final Map<String, Map<Integer, Budget>> budgets = new LinkedHashMap<>();

  /**
   * @param aggregates read column by column, because a page asks for it at every move
   */
  Focus(Table aggregates) {
    if (aggregates.isEmpty()) {
      return;
    }
    StringColumn collectivities = aggregates.stringColumn("collectivity");
    StringColumn names = aggregates.stringColumn("name");
    StringColumn types = aggregates.stringColumn("budget_type");
    StringColumn numbers = aggregates.stringColumn("budget");
    StringColumn labels = aggregates.stringColumn("budget_label");
    StringColumn codes = aggregates.stringColumn("aggregate");
    NumericColumn<?> years = aggregates.numberColumn("year");
    NumericColumn<?> amounts = aggregates.numberColumn("amount");
    NumericColumn<?> populations = aggregates.numberColumn("population");
    for (int i = 0; i < aggregates.rowCount(); i++) {
      if (amounts.isMissing(i) || !types.get(i).equals(Budget.PRINCIPAL)) {
        continue;
      }
      String collectivity = collectivities.get(i);
      int year = (int) years.getDouble(i);
      Map<Integer, Budget> own =
          budgets.computeIfAbsent(collectivity, c -> new java.util.TreeMap<>());
      Budget budget = own.get(year);
      if (budget == null) {
        double population = populations.isMissing(i) ? Double.NaN : populations.getDouble(i);
        String number = numbers.get(i);
        budget =
            new Budget(
                collectivity,
                names.get(i),
                year,
                Budget.PRINCIPAL,
                number,
                labels.get(i),
                "",
                population,
                new LinkedHashMap<>());
        own.put(year, budget);
      }
      budget.amounts().merge(codes.get(i), Math.round(amounts.getDouble(i) * 100), Long::sum);
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

  /** The collectivities of these budgets, to be found by name. */
  Collectivities named() {
    Map<String, String> names = new LinkedHashMap<>();
    budgets.forEach((code, own) -> names.put(code, own.values().iterator().next().name()));
    return new Collectivities(names);
  }

  /** All principal budgets of a year. */
  List<Budget> in(int year) {
    return budgets.values().stream()
        .map(m -> m.get(year))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /**
   * The collectivity of the parameter, a code or a name, in its last year; with {@code auto} the
   * most populous of those whose savings and debt are known in the last year.
   */
  Optional<Budget> chosen(Parameters parameters) {
    String asked = parameters.text("collectivity");
    if (!asked.equals(AUTO)) {
      List<String> found = named().found(asked);
      if (found.size() != 1) {
        return Optional.empty();
      }
      List<Integer> own = years(found.get(0));
      return of(found.get(0), own.get(own.size() - 1));
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
