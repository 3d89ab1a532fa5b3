package nc.cagou.usecases.publicfinance;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.method.finance.Benford;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** {@code digits} and {@code digit_tests}: first digits of payments against Benford's law. */
final class DigitTables {

  private final Map<Integer, long[]> first = new TreeMap<>();
  private final Map<Integer, long[]> firstTwo = new TreeMap<>();
  private long payees;

  /**
   * @param rollup first, first_two, payments, payees: counts by first two digits, by first digit
   *     and of all payments
   */
  DigitTables(Table rollup) {
    for (Row row : rollup) {
      long[] counts = {
        (long) Budgets.number(row, "payments"), (long) Budgets.number(row, "payees")
      };
      if (!row.isMissing("first_two")) {
        firstTwo.put((int) Budgets.number(row, "first_two"), counts);
      } else if (!row.isMissing("first")) {
        first.put((int) Budgets.number(row, "first"), counts);
      } else {
        payees = counts[1];
      }
    }
  }

  Table digits() {
    Sheet sheet =
        new Sheet("digits")
            .text("test")
            .whole("digit", "payments")
            .number("observed", "expected", "z")
            .whole("payees");
    rows(sheet, "first", test(first, 1), first);
    rows(sheet, "first_two", test(firstTwo, 2), firstTwo);
    return sheet.table();
  }

  private static void rows(
      Sheet sheet, String name, Benford.Result test, Map<Integer, long[]> counts) {
    for (int i = 0; i < test.counts().length && test.n() > 0; i++) {
      int digit = test.label(i);
      long[] own = counts.getOrDefault(digit, new long[2]);
      sheet.row(name, digit, own[0], test.observed(i), Benford.share(digit), test.z()[i], own[1]);
    }
  }

  Table tests() {
    Sheet sheet =
        new Sheet("digit_tests")
            .text("test")
            .whole("payments")
            .number("mad", "chi_square")
            .whole("degrees")
            .number("p_value")
            .text("conformity")
            .whole("payees");
    summary(sheet, "first", test(first, 1));
    summary(sheet, "first_two", test(firstTwo, 2));
    return sheet.table();
  }

  private void summary(Sheet sheet, String name, Benford.Result test) {
    if (test.n() > 0) {
      sheet.row(
          name,
          test.n(),
          test.mad(),
          test.chiSquare(),
          test.degrees(),
          test.p(),
          test.conformity().name().toLowerCase(Locale.ROOT),
          payees);
    }
  }

  /** The test on counts: each class stands as often as it was counted. */
  private static Benford.Result test(Map<Integer, long[]> counts, int digits) {
    Iterable<String> numbers =
        () ->
            counts.entrySet().stream()
                .flatMap(e -> Collections.nCopies((int) e.getValue()[0], "" + e.getKey()).stream())
                .iterator();
    return Benford.of(numbers, digits);
  }
}
