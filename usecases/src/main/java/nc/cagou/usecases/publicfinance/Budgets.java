package nc.cagou.usecases.publicfinance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nc.cagou.Tables;
import nc.cagou.territory.Territories;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The budgets of a run: sums of lines and published aggregates brought together. */
final class Budgets {

  /** Aggregates that only lines of classes 6 and 7 can give. */
  private static final List<String> OPERATING =
      List.of(
          Aggregates.RECEIPTS,
          Aggregates.EXPENSES,
          Aggregates.INTEREST,
          Aggregates.PERSONNEL,
          Aggregates.PURCHASES,
          Aggregates.LOCAL_TAXES,
          Aggregates.TAXES,
          Aggregates.DGF,
          Aggregates.IN_HOUSE,
          Aggregates.DISPOSALS);

  private static final List<String> INVESTMENT =
      List.of(
          Aggregates.EQUIPMENT,
          Aggregates.INVESTMENT_EXPENSES,
          Aggregates.INVESTMENT_RECEIPTS,
          Aggregates.REPAYMENT,
          Aggregates.BORROWING);

  private final Map<String, TreeMap<Integer, Double>> given = new LinkedHashMap<>();
  private final Map<List<Object>, Budget> budgets = new LinkedHashMap<>();
  private long repeated;

  private Budgets(Tables reduced) {
    reduced.find("population").ifPresent(this::population);
    for (String source : List.of("act", "balance", "published")) {
      reduced.find("budgets").ifPresent(t -> read(t, source));
    }
  }

  static Budgets of(Tables reduced) {
    return new Budgets(reduced);
  }

  /** By collectivity, year, principal budget first. */
  List<Budget> all() {
    return budgets.values().stream()
        .map(b -> b.completed().of(population(b)))
        .sorted(
            Comparator.comparing(Budget::collectivity)
                .thenComparing(Budget::year)
                .thenComparing(b -> b.isPrincipal() ? 0 : 1)
                .thenComparing(Budget::number))
        .toList();
  }

  /** Published aggregates that stand several times with the same amount, and count once. */
  long repeated() {
    return repeated;
  }

  private void population(Table table) {
    for (Row row : table) {
      given
          .computeIfAbsent(row.getString("commune_code"), c -> new TreeMap<>())
          .put((int) number(row, "year"), number(row, "population"));
    }
  }

  /**
   * Of the same budget, a balance is read after an executed act and published aggregates after
   * both: what comes later stands in.
   */
  private void read(Table table, String source) {
    for (Row row : table) {
      if (row.getString("source").equals(source)) {
        if (source.equals("published")) {
          published(row);
        } else {
          lines(row);
        }
      }
    }
  }

  private void lines(Row row) {
    Map<String, Long> amounts = new LinkedHashMap<>();
    boolean operating = number(row, "operating_lines") > 0;
    if (operating) {
      OPERATING.forEach(a -> amounts.put(a, (long) number(row, a)));
    }
    INVESTMENT.forEach(a -> amounts.put(a, (long) number(row, a)));
    if (!row.isMissing("owed")) {
      amounts.put(Aggregates.DEBT, (long) number(row, "owed"));
    } else if (!row.isMissing("debt_outstanding")) {
      amounts.put(Aggregates.DEBT, (long) number(row, "debt_outstanding"));
    } else if (operating && number(row, "balance_lines") > 0) {
      amounts.put(Aggregates.DEBT, 0L);
    }
    if (!row.isMissing("fiscal_potential")) {
      amounts.put(Aggregates.FISCAL_POTENTIAL, (long) number(row, "fiscal_potential"));
    }
    put(row, amounts);
  }

  private void published(Row row) {
    if (row.isMissing("amount")) {
      return;
    }
    long times = (long) number(row, "times");
    boolean same = times > 1 && number(row, "least") == number(row, "most");
    repeated += same ? times - 1 : 0;
    long cents = (long) number(row, same ? "most" : "amount");
    put(row, Map.of(row.getString("aggregate"), cents));
  }

  private void put(Row row, Map<String, Long> amounts) {
    String collectivity = row.getString("collectivity");
    String type = row.getString("budget_type");
    int year = (int) number(row, "year");
    String number = row.getString("budget");
    List<Object> key = List.of(collectivity, year, type, number);
    Budget known = budgets.get(key);
    Map<String, Long> all = new LinkedHashMap<>(known == null ? Map.of() : known.amounts());
    all.putAll(amounts);
    double population = row.isMissing("population") ? Double.NaN : number(row, "population");
    budgets.put(
        key,
        new Budget(
            collectivity,
            name(collectivity, text(row, "name")),
            year,
            type,
            number,
            text(row, "budget_name"),
            text(row, "nomenclature"),
            known == null || !Double.isNaN(population) ? population : known.population(),
            all));
  }

  /** The official name of a commune of New Caledonia, else the name in the file. */
  static String name(String collectivity, String written) {
    return Territories.byCode(collectivity)
        .map(t -> t.name().fr())
        .orElse(written.isEmpty() ? collectivity : written);
  }

  private double population(Budget budget) {
    TreeMap<Integer, Double> own = given.get(budget.collectivity());
    if (own != null) {
      Map.Entry<Integer, Double> below = own.floorEntry(budget.year());
      Map.Entry<Integer, Double> above = own.ceilingEntry(budget.year());
      boolean first =
          above == null
              || below != null && budget.year() - below.getKey() <= above.getKey() - budget.year();
      return (first ? below : above).getValue();
    }
    if (!Double.isNaN(budget.population())) {
      return budget.population();
    }
    OptionalDouble census = Territories.population(budget.collectivity(), budget.year());
    return census.orElse(Double.NaN);
  }

  static double number(Row row, String column) {
    return row.isMissing(column) ? Double.NaN : ((Number) row.getObject(column)).doubleValue();
  }

  static String text(Row row, String column) {
    return row.isMissing(column) ? "" : row.getString(column);
  }
}
