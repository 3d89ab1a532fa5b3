package nc.cagou.usecases.publicfinance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Parameters;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * {@code execution}: what was voted, what was open after amendments and reports, what was executed.
 *
 * <p>Executed accounts say all three. Where a year has budgets only, the original budget is what
 * was voted, all stages together what is open, and nothing is executed yet.
 */
final class ExecutionTable {

  private static final String PRIMARY = "budget primitif";

  private final Map<List<String>, Line> lines = new TreeMap<>(ExecutionTable::compare);
  private final Charts charts;
  private final Parameters parameters;

  ExecutionTable(Table reduced, Charts charts, Parameters parameters) {
    this.charts = charts;
    this.parameters = parameters;
    Map<List<String>, Boolean> closed = new HashMap<>();
    for (Row row : reduced) {
      closed.merge(budget(row), executed(row), Boolean::logicalOr);
    }
    for (Row row : reduced) {
      if (!closed.get(budget(row)) || executed(row)) {
        lines.computeIfAbsent(key(row), k -> new Line(Budgets.text(row, "name"))).add(row);
      }
    }
  }

  /** Sums in cents; null until an amount is known. */
  private static final class Line {
    private final String name;
    private Long voted;
    private Long revised;
    private Long executed;

    Line(String name) {
      this.name = name;
    }

    void add(Row row) {
      boolean own = executed(row) || Budgets.text(row, "stage").equals(PRIMARY);
      voted = own ? sum(voted, row, "voted") : voted;
      revised = sum(revised, row, "open_credits");
      executed = executed(row) ? sum(executed, row, "realised") : executed;
    }

    private static Long sum(Long before, Row row, String column) {
      if (row.isMissing(column)) {
        return before;
      }
      long more = (long) Budgets.number(row, column);
      return before == null ? Long.valueOf(more) : Long.valueOf(before + more);
    }
  }

  Table table() {
    Sheet sheet =
        new Sheet("execution")
            .text("collectivity", "name")
            .whole("year")
            .text("budget_type", "budget", "section", "side", "operation", "chapter", "label")
            .text("currency")
            .number("voted", "revised", "executed", "execution_rate");
    lines.forEach(
        (key, line) -> {
          String collectivity = key.get(0);
          sheet.row(
              collectivity,
              Budgets.name(collectivity, line.name),
              Integer.parseInt(key.get(1)),
              key.get(2),
              key.get(3),
              key.get(4),
              key.get(5),
              key.get(6),
              key.get(7),
              charts.chapter(key.get(7)),
              Currency.of(parameters, collectivity).name(),
              units(line.voted),
              units(line.revised),
              units(line.executed),
              rate(line));
        });
    return sheet.table();
  }

  private static Double units(Long cents) {
    return cents == null ? null : Double.valueOf(Money.units(cents));
  }

  private static Double rate(Line line) {
    boolean defined = line.executed != null && line.revised != null && line.revised != 0;
    return defined ? Double.valueOf(100.0 * line.executed / line.revised) : null;
  }

  private static boolean executed(Row row) {
    String stage = Budgets.text(row, "stage");
    return stage.equals("compte administratif") || stage.equals("compte financier unique");
  }

  private static List<String> budget(Row row) {
    return List.of(
        row.getString("collectivity"),
        "" + (int) Budgets.number(row, "year"),
        row.getString("budget_type"),
        row.getString("budget"));
  }

  private static List<String> key(Row row) {
    boolean operating = Budgets.text(row, "section").equals("fonctionnement");
    boolean expense = Budgets.text(row, "side").equals("dépense");
    boolean real = Budgets.text(row, "operation_kind").equals("réel");
    return List.of(
        row.getString("collectivity"),
        "" + (int) Budgets.number(row, "year"),
        row.getString("budget_type"),
        row.getString("budget"),
        operating ? "operating" : "investment",
        expense ? "expense" : "receipt",
        real ? "real" : "internal",
        Budgets.text(row, "chapter"));
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int by = one.get(i).compareTo(other.get(i));
      if (by != 0) {
        return by;
      }
    }
    return 0;
  }
}
