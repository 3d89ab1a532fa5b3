package nc.cagou.usecases.roadsafety;

import java.util.List;
import nc.cagou.method.PoissonComparison;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * {@code change}: each year against the one before it in the files, and the last against the first,
 * with the exact test of two Poisson counts. {@code verdict} is {@code decrease} or {@code
 * increase} when the difference exceeds what chance explains, {@code chance} when it cannot be told
 * apart from chance, {@code equal} when both numbers are the same.
 */
final class Changes {

  private static final List<String> MEASURES = List.of("accidents", "killed", "hospitalised");

  private final Ledger ledger;
  private final Inhabitants inhabitants;
  private final Sheet sheet =
      new Sheet("change")
          .text("territory", "measure")
          .whole("from", "to")
          .number("before", "after", "ratio", "lower", "upper", "p_value")
          .text("verdict");

  Changes(Ledger ledger, Inhabitants inhabitants) {
    this.ledger = ledger;
    this.inhabitants = inhabitants;
  }

  Table table() {
    List<Integer> years = ledger.knownYears();
    int last = years.size() - 1;
    for (String territory : ledger.rollup().territories()) {
      for (int i = 1; i <= last; i++) {
        compare(territory, years.get(i - 1), years.get(i));
      }
      if (last > 1) {
        compare(territory, years.get(0), years.get(last));
      }
    }
    return sheet.table();
  }

  private void compare(String territory, int from, int to) {
    for (String measure : ledger.hasPersons() ? MEASURES : MEASURES.subList(0, 1)) {
      long before = ledger.of(from, territory).get(measure);
      long after = ledger.of(to, territory).get(measure);
      row(territory, measure, from, to, before, after, PoissonComparison.of(before, after));
    }
    double first = inhabitants.of(territory, from).orElse(0);
    double second = inhabitants.of(territory, to).orElse(0);
    if (ledger.hasPersons() && first > 0 && second > 0) {
      long before = ledger.of(from, territory).killed();
      long after = ledger.of(to, territory).killed();
      row(
          territory,
          "killed_rate",
          from,
          to,
          before / first * 1e5,
          after / second * 1e5,
          PoissonComparison.of(before, first, after, second));
    }
  }

  private void row(
      String territory,
      String measure,
      int from,
      int to,
      double before,
      double after,
      PoissonComparison test) {
    sheet.row(
        territory,
        measure,
        from,
        to,
        before,
        after,
        test.ratio(),
        test.interval().lower(),
        test.interval().upper(),
        test.pValue(),
        verdict(before, after, test));
  }

  static String verdict(double before, double after, PoissonComparison test) {
    if (before == after) {
      return "equal";
    }
    if (!test.beyondChance()) {
      return "chance";
    }
    return after < before ? "decrease" : "increase";
  }
}
