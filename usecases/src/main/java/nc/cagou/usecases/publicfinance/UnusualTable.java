package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nc.cagou.Tables;
import nc.cagou.method.Quantile;
import nc.cagou.method.finance.RobustOutliers;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * {@code unusual}: lines that a rule points at, the strongest of each rule first. {@code
 * beyond_credits}: executed over open credits, in per cent of them; {@code without_credits}:
 * executed where nothing was open; {@code far_from_peers}: amount per inhabitant with a modified z
 * beyond the limit among at least the fewest collectivities of the same year (an aggregate that is
 * the same for more than half of them has no scale and is left out); {@code payment_outlier},
 * {@code payment_twice}: see {@link PaymentRows}.
 */
final class UnusualTable {

  /** Rows kept of a rule. */
  private static final int MOST = 200;

  private final List<Found> found = new ArrayList<>();

  private record Found(
      String source,
      String line,
      String rule,
      String collectivity,
      Integer year,
      String item,
      double score,
      double amount,
      double expected) {}

  UnusualTable(Tables reduced, BudgetTables budgets, Charts charts, double limit, int fewest) {
    reduced.find("lines").ifPresent(t -> lines(t, charts));
    for (int year : budgets.years()) {
      peers(budgets.principal(year), limit, fewest);
    }
    reduced.find("payments").ifPresent(this::payments);
  }

  private void lines(Table table, Charts charts) {
    boolean several = several(table);
    for (Row row : table) {
      double open = Budgets.number(row, "open_credits") / 100;
      double realised = Budgets.number(row, "realised") / 100;
      String account = row.getString("account");
      String label = charts.account(account);
      boolean none = open <= 0;
      found.add(
          new Found(
              "accounts",
              line(row, several),
              none ? "without_credits" : "beyond_credits",
              row.getString("collectivity"),
              (int) Budgets.number(row, "year"),
              label.isEmpty() ? account : account + " " + label,
              none ? realised : 100 * realised / open,
              realised,
              open));
    }
  }

  private void peers(List<Budget> budgets, double limit, int fewest) {
    List<Budget> all = budgets.stream().filter(b -> b.population() > 0).toList();
    if (all.size() < fewest) {
      return;
    }
    for (String aggregate : Aggregates.KNOWN) {
      double[] values =
          all.stream().mapToDouble(b -> b.amount(aggregate) / b.population()).toArray();
      if (Arrays.stream(values).filter(v -> !Double.isNaN(v)).count() < fewest) {
        continue;
      }
      RobustOutliers.Scores scores = RobustOutliers.scores(values);
      double median = Quantile.median(values);
      for (int i = 0; i < values.length; i++) {
        Budget b = all.get(i);
        if (!scores.byMean() && Math.abs(scores.z()[i]) > limit) {
          found.add(
              new Found(
                  "aggregates",
                  b.collectivity() + " " + b.year() + " " + aggregate,
                  "far_from_peers",
                  b.collectivity(),
                  b.year(),
                  aggregate,
                  scores.z()[i],
                  values[i],
                  median));
        }
      }
    }
  }

  private void payments(Table table) {
    boolean several = several(table);
    for (Row row : table) {
      found.add(
          new Found(
              "payments",
              line(row, several),
              row.getString("rule"),
              null,
              null,
              null,
              Budgets.number(row, "score"),
              Double.NaN,
              Double.NaN));
    }
  }

  /** Whether lines come from more than one file, which their numbers then say. */
  private static boolean several(Table table) {
    for (Row row : table) {
      if (Budgets.number(row, "_file") > 0) {
        return true;
      }
    }
    return false;
  }

  private static String line(Row row, boolean several) {
    String line = "" + (long) Budgets.number(row, "_line");
    return several ? (long) Budgets.number(row, "_file") + 1 + ":" + line : line;
  }

  /** How many lines each rule points at. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new java.util.TreeMap<>();
    found.forEach(f -> counts.merge(f.rule(), 1L, Long::sum));
    return counts;
  }

  Table table() {
    Sheet sheet =
        new Sheet("unusual")
            .text("source", "line", "rule", "collectivity")
            .whole("year")
            .text("item")
            .number("score", "amount", "expected");
    found.stream()
        .map(Found::rule)
        .distinct()
        .forEach(
            rule ->
                found.stream()
                    .filter(f -> f.rule().equals(rule))
                    .sorted(
                        Comparator.comparingDouble((Found f) -> -Math.abs(f.score()))
                            .thenComparing(Found::line))
                    .limit(MOST)
                    .forEach(
                        f ->
                            sheet.row(
                                f.source(),
                                f.line(),
                                f.rule(),
                                f.collectivity(),
                                f.year(),
                                f.item(),
                                f.score(),
                                f.amount(),
                                f.expected())));
    return sheet.table();
  }
}
