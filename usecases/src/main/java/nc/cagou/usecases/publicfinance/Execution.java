package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Row;

/** The execution of the principal budget that a reader looks at: real expenses by chapter. */
final class Execution {

  private final View view;
  private final String collectivity;
  private final List<Line> expenses = new ArrayList<>();

  /** A chapter; amounts are NaN where not known. */
  record Line(
      String section,
      String chapter,
      String label,
      double voted,
      double revised,
      double executed) {}

  Execution(View view) {
    this.view = view;
    this.collectivity = pick();
    for (Row row : view.table("execution")) {
      boolean real = row.getString("operation").equals("real");
      boolean expense = row.getString("side").equals("expense");
      if (isShown(row) && row.getString("collectivity").equals(collectivity) && real && expense) {
        expenses.add(
            new Line(
                row.getString("section"),
                Budgets.text(row, "chapter"),
                Budgets.text(row, "label"),
                Budgets.number(row, "voted"),
                Budgets.number(row, "revised"),
                Budgets.number(row, "executed")));
      }
    }
  }

  /** The reader's collectivity when it has a budget, else the first that has one. */
  private String pick() {
    String first = null;
    for (Row row : view.table("execution")) {
      if (isShown(row)) {
        String code = row.getString("collectivity");
        if (code.equals(view.own())) {
          return code;
        }
        first = first == null ? code : first;
      }
    }
    return view.isWhole() ? first : null;
  }

  private boolean isShown(Row row) {
    return Budgets.number(row, "year") == view.year()
        && row.getString("budget_type").equals(Budget.PRINCIPAL);
  }

  boolean isEmpty() {
    return expenses.isEmpty();
  }

  String collectivity() {
    return collectivity;
  }

  List<Line> expenses() {
    return expenses;
  }

  /** Executed over open credits, in per cent; empty when nothing was executed or open. */
  Optional<Double> rate() {
    double open = 0;
    double executed = 0;
    boolean known = false;
    for (Line line : expenses) {
      open += Double.isNaN(line.revised()) ? 0 : line.revised();
      executed += Double.isNaN(line.executed()) ? 0 : line.executed();
      known |= !Double.isNaN(line.executed());
    }
    return known && open > 0 ? Optional.of(100 * executed / open) : Optional.empty();
  }

  /** Open credits of all chapters. */
  double open() {
    return expenses.stream().mapToDouble(Line::revised).filter(v -> !Double.isNaN(v)).sum();
  }
}
