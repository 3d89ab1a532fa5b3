package nc.cagou.usecases.publicfinance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A budget of a year with its aggregates in cents.
 *
 * @param collectivity INSEE code, or the number of a body that has none
 * @param type principal or annex
 * @param number SIRET or RIDET of the budget
 * @param population NaN when it is not known
 * @param amounts cents by aggregate; one that is not known is absent
 */
record Budget(
    String collectivity,
    String name,
    int year,
    String type,
    String number,
    String label,
    String nomenclature,
    double population,
    Map<String, Long> amounts) {

  static final String PRINCIPAL = "principal";

  boolean isPrincipal() {
    return type.equals(PRINCIPAL);
  }

  OptionalLong cents(String aggregate) {
    Long cents = amounts.get(aggregate);
    return cents == null ? OptionalLong.empty() : OptionalLong.of(cents);
  }

  /** An aggregate in units of the currency; NaN when it is not known. */
  double amount(String aggregate) {
    Long cents = amounts.get(aggregate);
    return cents == null ? Double.NaN : Money.units(cents);
  }

  /**
   * Completes what follows from the rest: gross savings are receipts less expenses, management
   * savings add interest back, net savings take repayments off.
   */
  Budget completed() {
    Map<String, Long> all = new LinkedHashMap<>(amounts);
    derive(all, Aggregates.GROSS, Aggregates.RECEIPTS, Aggregates.EXPENSES, -1);
    derive(all, Aggregates.MANAGEMENT, Aggregates.GROSS, Aggregates.INTEREST, 1);
    derive(all, Aggregates.NET, Aggregates.GROSS, Aggregates.REPAYMENT, -1);
    return with(population, all);
  }

  Budget of(double inhabitants) {
    return with(inhabitants, amounts);
  }

  private Budget with(double inhabitants, Map<String, Long> all) {
    return new Budget(
        collectivity, name, year, type, number, label, nomenclature, inhabitants, all);
  }

  private static void derive(
      Map<String, Long> all, String wanted, String first, String second, int sign) {
    Long one = all.get(first);
    Long two = all.get(second);
    if (!all.containsKey(wanted) && one != null && two != null) {
      all.put(wanted, one + sign * two);
    }
  }
}
