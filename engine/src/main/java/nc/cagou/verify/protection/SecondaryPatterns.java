package nc.cagou.verify.protection;

import java.util.Arrays;
import java.util.List;
import nc.cagou.method.protection.Attack;
import nc.cagou.method.protection.DisclosureAudit;
import nc.cagou.method.protection.PrimaryRule;
import nc.cagou.method.protection.SecondarySuppression;
import nc.cagou.method.protection.SuppressionProblem;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/** Compares the house's own pattern with those of the reference, by safety and by cost. */
final class SecondaryPatterns {

  private static final PrimaryRule AT_LEAST_THREE = new PrimaryRule.Frequency(3);

  private SecondaryPatterns() {}

  static boolean[] sensitive(ReferenceTable table) {
    boolean[] sensitive = new boolean[table.places.size()];
    for (int i = 0; i < sensitive.length; i++) {
      sensitive[i] = table.sensitive(AT_LEAST_THREE, i);
    }
    return sensitive;
  }

  /** The house's pattern; what the attack recovers of it fails the case. */
  static boolean[] own(Comparison c, ReferenceTable table) {
    SuppressionProblem problem = table.problem(sensitive(table));
    SecondarySuppression.Result result = SecondarySuppression.of(problem);
    DisclosureAudit audit = DisclosureAudit.of(problem, result.hidden(), result.proven());
    c.number("own pattern, recovered cells", 0, audit.unsafe().length, Tolerance.EXACT);
    return result.hidden();
  }

  static int secondary(ReferenceTable table, boolean[] hidden) {
    boolean[] sensitive = sensitive(table);
    int count = 0;
    for (int i = 0; i < hidden.length; i++) {
      count += hidden[i] && !sensitive[i] ? 1 : 0;
    }
    return count;
  }

  static void compare(Comparison c, ReferenceTable table, Sheet expected) {
    int[] cells = TableSuppressionCheck.cells(table, expected);
    double best = Double.POSITIVE_INFINITY;
    try (Comparison.Columns columns = c.columns(expected).keys("strID")) {
      columns.keys(table.variables.toArray(String[]::new));
      for (String column : expected.header()) {
        if (column.startsWith("status_")) {
          best = Math.min(best, theirs(c, table, cells, column, expected.texts(column)));
          columns.keys(column);
        } else if (column.equals("after_primary")) {
          columns.texts(column, primary(table, cells));
        } else if (column.equals("freq")) {
          columns.numbers(column, values(cells, table.count), Tolerance.EXACT);
        } else if (!column.equals("strID") && !table.variables.contains(column)) {
          columns.numbers(column, values(cells, table.sum), Tolerance.absolute(1e-6));
        }
      }
    }
    double own = secondary(table, own(c, table));
    c.number(
        "own pattern, cells beyond the best", best, Math.max(best, own), Tolerance.relative(0.1));
  }

  /**
   * Attacks a pattern of the reference; returns how many cells it hides beyond the primary ones.
   */
  private static int theirs(
      Comparison c, ReferenceTable table, int[] cells, String column, String[] codes) {
    boolean[] hidden = new boolean[table.places.size()];
    for (int row = 0; row < cells.length; row++) {
      hidden[cells[row]] = codes[row].equals("u") || codes[row].equals("x");
      c.text(
          column + "[" + row + "] primary",
          codes[row].equals("u") ? "u" : "not u",
          table.sensitive(AT_LEAST_THREE, cells[row]) ? "u" : "not u");
    }
    Attack attack = new Attack(table.cells(true), hidden);
    for (int cell = 0; cell < hidden.length; cell++) {
      if (hidden[cell]) {
        boolean pinned = attack.interval(cell).width() <= 1e-6;
        c.number(
            column + " recovered " + table.places.get(cell), 0, pinned ? 1 : 0, Tolerance.EXACT);
      }
    }
    return secondary(table, hidden);
  }

  private static List<String> primary(ReferenceTable table, int[] cells) {
    return Arrays.stream(cells)
        .mapToObj(i -> table.count[i] == 0 ? "z" : table.sensitive(AT_LEAST_THREE, i) ? "u" : "s")
        .toList();
  }

  private static double[] values(int[] cells, double[] values) {
    return Arrays.stream(cells).mapToDouble(i -> values[i]).toArray();
  }
}
