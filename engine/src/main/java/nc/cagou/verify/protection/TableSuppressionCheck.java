package nc.cagou.verify.protection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nc.cagou.method.protection.Attack;
import nc.cagou.method.protection.AttackInterval;
import nc.cagou.method.protection.PrimaryRule;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.MethodCheck;
import nc.cagou.verify.Sheet;
import nc.cagou.verify.Tolerance;

/**
 * Primary rules and attacker intervals number by number against R {@code sdcTable} and scipy.
 * Patterns of secondary suppression are not unique: those of the reference are attacked, and the
 * house's own must be safe and cost no more than a tenth above the best of them.
 */
public final class TableSuppressionCheck implements MethodCheck {

  private static final Tolerance LP = Tolerance.absolute(1e-6);

  @Override
  public String method() {
    return "trust_table_sdc";
  }

  @Override
  public void check(Cases cases) throws IOException {
    for (String name : cases.before("_microdata.csv")) {
      String tree = name + "_hierarchies.csv";
      ReferenceTable table =
          new ReferenceTable(
              cases.sheet(name + "_microdata.csv"), cases.has(tree) ? cases.sheet(tree) : null);
      run(cases, name + "_primary_expected", (c, s) -> primary(c, table, s));
      run(cases, name + "_primary_by_definition", (c, s) -> primary(c, table, s));
      run(cases, name + "_lp_attack_expected", (c, s) -> attacks(c, table, s));
      run(cases, name + "_sdctable_attack_expected", (c, s) -> attacks(c, table, s));
      run(cases, name + "_secondary_expected", (c, s) -> SecondaryPatterns.compare(c, table, s));
      String minimum = name + "_bruteforce_minimum";
      if (cases.has(minimum + ".json")) {
        cases.check(minimum, c -> BruteForce.compare(c, table, cases.json(minimum + ".json")));
      }
    }
  }

  private interface Body {
    void compare(Comparison c, Sheet expected);
  }

  private static void run(Cases cases, String name, Body body) {
    if (cases.has(name + ".csv")) {
      cases.check(name, c -> body.compare(c, cases.sheet(name + ".csv")));
    }
  }

  /** The cell of each row of an expected file; a code without records is an empty cell, −1. */
  static int[] cells(ReferenceTable table, Sheet expected) {
    List<String[]> keys = table.variables.stream().map(expected::texts).toList();
    int[] cells = new int[expected.size()];
    for (int row = 0; row < cells.length; row++) {
      List<String> place = new ArrayList<>();
      for (String[] key : keys) {
        place.add(key[row]);
      }
      cells[row] = table.cell(place);
    }
    return cells;
  }

  private static double[] column(int[] cells, double[] values) {
    return Arrays.stream(cells).mapToDouble(i -> i < 0 ? 0 : values[i]).toArray();
  }

  private static void primary(Comparison c, ReferenceTable table, Sheet expected) {
    int[] cells = cells(table, expected);
    try (Comparison.Columns columns = c.columns(expected).keys("strID")) {
      columns.keys(table.variables.toArray(String[]::new));
      for (String column : expected.header()) {
        Optional<PrimaryRule> rule = PrimaryColumns.rule(column);
        if (rule.isPresent()) {
          columns.texts(column, codes(table, cells, column, rule.get()));
        } else if (column.equals("sdcStatus")) {
          columns.texts(column, plain(table, cells));
        } else if (column.equals("freq")) {
          columns.numbers(column, column(cells, table.count), Tolerance.EXACT);
        } else if (column.equals("largest") || column.equals("second")) {
          int k = column.equals("largest") ? 0 : 1;
          double[] top = Arrays.stream(table.largest).mapToDouble(l -> l[k]).toArray();
          columns.numbers(column, column(cells, top), LP);
        } else if (!column.equals("strID") && !table.variables.contains(column)) {
          columns.numbers(column, column(cells, table.sum), LP);
        }
      }
    }
  }

  /** Status before any rule: empty or published. */
  private static List<String> plain(ReferenceTable table, int[] cells) {
    return Arrays.stream(cells).mapToObj(i -> i < 0 || table.count[i] == 0 ? "z" : "s").toList();
  }

  private static List<String> codes(
      ReferenceTable table, int[] cells, String column, PrimaryRule rule) {
    boolean logical = column.startsWith("def_");
    List<String> codes = new ArrayList<>();
    for (int cell : cells) {
      boolean empty = cell < 0 || table.count[cell] == 0;
      boolean hidden = !empty && table.sensitive(rule, cell);
      if (logical) {
        codes.add(Boolean.toString(hidden));
      } else if (empty) {
        codes.add(PrimaryColumns.zeros(column) ? "u" : "z");
      } else {
        codes.add(hidden ? "u" : "s");
      }
    }
    return codes;
  }

  private static void attacks(Comparison c, ReferenceTable table, Sheet expected) {
    int[] cells = cells(table, expected);
    String[] stages = expected.texts("stage");
    AttackInterval[] counts = new AttackInterval[cells.length];
    AttackInterval[] sums = new AttackInterval[cells.length];
    for (String stage : new LinkedHashSet<>(List.of(stages))) {
      boolean[] hidden = new boolean[table.places.size()];
      for (int row = 0; row < cells.length; row++) {
        hidden[cells[row]] |= stages[row].equals(stage);
      }
      Attack onCounts = new Attack(table.cells(true), hidden);
      Attack onSums = new Attack(table.cells(false), hidden);
      for (int row = 0; row < cells.length; row++) {
        if (stages[row].equals(stage)) {
          counts[row] = onCounts.interval(cells[row]);
          sums[row] = onSums.interval(cells[row]);
        }
      }
    }
    try (Comparison.Columns columns = c.columns(expected).keys("strID", "stage")) {
      columns.keys(table.variables.toArray(String[]::new));
      for (String column : expected.header()) {
        boolean amount = !column.startsWith("freq");
        AttackInterval[] found = amount && !column.matches("low|up") ? sums : counts;
        switch (column.replaceFirst(".*_(low|up|disclosed)$", "$1")) {
          case "low" ->
              columns.numbers(
                  column, Arrays.stream(found).mapToDouble(AttackInterval::lower).toArray(), LP);
          case "up" ->
              columns.numbers(
                  column, Arrays.stream(found).mapToDouble(AttackInterval::upper).toArray(), LP);
          case "disclosed" -> columns.numbers(column, pinned(counts, true), Tolerance.EXACT);
          case "protected" -> columns.numbers(column, pinned(counts, false), Tolerance.EXACT);
          case "sdc", "status" -> columns.texts(column, status(table, cells));
          case "freq" -> columns.numbers(column, column(cells, table.count), Tolerance.EXACT);
          case "stage", "strID" -> {}
          default -> {
            if (!table.variables.contains(column)) {
              columns.numbers(column, column(cells, table.sum), LP);
            }
          }
        }
      }
    }
  }

  private static double[] pinned(AttackInterval[] intervals, boolean yes) {
    return Arrays.stream(intervals).mapToDouble(i -> i.width() <= 1e-6 == yes ? 1 : 0).toArray();
  }

  /** Patterns of the folder start from the rule of at least three. */
  private static List<String> status(ReferenceTable table, int[] cells) {
    PrimaryRule rule = new PrimaryRule.Frequency(3);
    return Arrays.stream(cells).mapToObj(i -> table.sensitive(rule, i) ? "u" : "x").toList();
  }
}
