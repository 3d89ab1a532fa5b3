package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Parameters;
import nc.cagou.Tables;
import nc.cagou.text.Text;
import tech.tablesaw.api.Table;

/** From sums to the tables of the edition, and what could not be computed. */
final class Decisions {

  private final Tables reduced;
  private final Evidence.Context context;
  private final Parameters parameters;
  private final List<Text> notComputed = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  private Decisions(Tables reduced, Evidence.Context context) {
    this.reduced = reduced;
    this.context = context;
    this.parameters = context.parameters();
  }

  static Findings of(Tables reduced, Evidence.Context context) {
    Decisions decisions = new Decisions(reduced, context);
    decisions.all();
    return new Findings(Tables.of(decisions.tables.toArray(Table[]::new)), decisions.notComputed);
  }

  private void all() {
    Charts charts = new Charts(reduced.find("charts").orElse(null));
    Budgets sums = Budgets.of(reduced);
    List<Budget> budgets = sums.all();
    BudgetTables tablesOf = new BudgetTables(budgets, parameters);
    if (reduced.has("budgets")) {
      add(tablesOf.aggregates());
      add(tablesOf.ratios());
      add(tablesOf.deciles());
      execution(charts);
      notes(budgets, tablesOf, sums.repeated());
    } else {
      notComputed.add(say("missing.accounts"));
    }
    UnusualTable unusual =
        new UnusualTable(
            reduced,
            tablesOf,
            charts,
            parameters.number("unusual_score"),
            parameters.whole("stratum_minimum"));
    add(unusual.table());
    payments();
    receipts(budgets);
    if (reduced.has("budgets")) {
      lever();
    }
  }

  private void add(Table table) {
    if (!table.isEmpty()) {
      tables.add(table);
    }
  }

  private void execution(Charts charts) {
    Table lines = reduced.get("execution");
    if (lines.isEmpty()) {
      notComputed.add(say("missing.execution"));
      return;
    }
    if (charts.isEmpty()) {
      notComputed.add(say("missing.charts"));
    }
    add(new ExecutionTable(lines, charts, parameters).table());
  }

  private void payments() {
    if (!reduced.has("digits")) {
      notComputed.add(say("missing.payments"));
      return;
    }
    DigitTables digits = new DigitTables(reduced.get("digits"));
    add(digits.digits());
    add(digits.tests());
  }

  private void receipts(List<Budget> budgets) {
    if (!reduced.has("receipts")) {
      notComputed.add(say("missing.receipts"));
      return;
    }
    ReceiptTables receipts =
        new ReceiptTables(reduced.get("receipts"), currency(budgets), parameters);
    add(receipts.receipts());
    add(receipts.forecast());
    notComputed.addAll(receipts.notComputed());
  }

  /** Receipts name no collectivity: they are in the currency of the accounts, at home in francs. */
  private Currency currency(List<Budget> budgets) {
    boolean here =
        budgets.isEmpty()
            || budgets.stream()
                .anyMatch(b -> Currency.of(parameters, b.collectivity()) == Currency.XPF);
    return Currency.of(parameters, here ? "988" : "");
  }

  private void lever() {
    Optional<Table> aggregates =
        tables.stream().filter(t -> t.name().equals("aggregates")).findFirst();
    Optional<Outlook> outlook = aggregates.flatMap(t -> outlook(t, parameters));
    if (outlook.isEmpty()) {
      notComputed.add(whyNot(aggregates, parameters));
      return;
    }
    add(LeverTable.of(outlook.get(), parameters));
  }

  /** Why the levers have no collectivity: none is known enough, or the asked one is not clear. */
  static Text whyNot(Optional<Table> aggregates, Parameters parameters) {
    String asked = parameters.text("collectivity");
    return asked.equals(Focus.AUTO)
        ? say("missing.lever")
        : new Focus(aggregates.orElseGet(() -> Table.create("aggregates"))).named().refusal(asked);
  }

  /** The levers on the collectivity that the parameters name; empty when it has no budget. */
  static Optional<Outlook> outlook(Table aggregates, Parameters parameters) {
    Focus focus = new Focus(aggregates);
    return focus
        .chosen(parameters)
        .map(b -> Outlook.of(b, focus.savings(b.collectivity()), parameters));
  }

  private void notes(List<Budget> budgets, BudgetTables tablesOf, long repeated) {
    List<Budget> principal = budgets.stream().filter(Budget::isPrincipal).toList();
    count("missing.savings", principal, b -> b.cents(Aggregates.GROSS).isEmpty());
    count("missing.debt", principal, b -> b.cents(Aggregates.DEBT).isEmpty());
    count("missing.population", principal, b -> Double.isNaN(b.population()));
    if (!principal.isEmpty()
        && principal.stream().allMatch(b -> b.cents(Aggregates.FISCAL_POTENTIAL).isEmpty())) {
      notComputed.add(say("missing.fiscal_potential"));
    }
    if (repeated > 0) {
      notComputed.add(say("missing.repeated", Map.of("n", repeated)));
    }
    int fewest = parameters.whole("stratum_minimum");
    List<String> thin = new ArrayList<>();
    for (int year : tablesOf.years()) {
      if (tablesOf.principal(year).size() < fewest) {
        thin.add("" + year);
      }
    }
    if (!thin.isEmpty()) {
      Map<String, Object> words = new LinkedHashMap<>();
      words.put("years", String.join(", ", thin));
      words.put("fewest", fewest);
      notComputed.add(say("missing.deciles", words));
    }
  }

  private void count(
      String sentence, List<Budget> budgets, java.util.function.Predicate<Budget> without) {
    long n = budgets.stream().filter(without).count();
    if (n > 0) {
      notComputed.add(say(sentence, Map.of("n", n)));
    }
  }

  private static Text say(String key) {
    return PublicFinance.WORDS.get(key);
  }

  private static Text say(String key, Map<String, ?> words) {
    return PublicFinance.WORDS.get(key, words);
  }
}
