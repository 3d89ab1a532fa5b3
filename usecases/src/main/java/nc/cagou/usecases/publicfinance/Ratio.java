package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.List;

/**
 * Ratios of a budget: years to repay, savings rates and the eleven of the code of local authorities
 * (CGCT, article R2313-1; DGCL, "Les finances des communes", 2023).
 *
 * <p>Ratios 1, 7 and 9 take works in house (credit of account 72) off operating expenses, ratios 4
 * and 10 add them to equipment. The eighth, the use of the fiscal potential, is direct taxes over
 * the fiscal potential: it has a value where a TotEM act states the latter ({@code PotFisc}) or the
 * published aggregates hold it.
 */
enum Ratio {
  YEARS_TO_REPAY("years_to_repay", Unit.YEARS),
  SAVINGS_RATE("savings_rate", Unit.PERCENT),
  NET_SAVINGS_RATE("net_savings_rate", Unit.PERCENT),
  R1("r01_expenses_per_inhabitant", Unit.MONEY),
  R2("r02_direct_taxes_per_inhabitant", Unit.MONEY),
  R3("r03_receipts_per_inhabitant", Unit.MONEY),
  R4("r04_equipment_per_inhabitant", Unit.MONEY),
  R5("r05_debt_per_inhabitant", Unit.MONEY),
  R6("r06_dgf_per_inhabitant", Unit.MONEY),
  R7("r07_personnel_share", Unit.PERCENT),
  R8("r08_fiscal_potential_use", Unit.PERCENT),
  R9("r09_expenses_and_repayment_share", Unit.PERCENT),
  R10("r10_equipment_share", Unit.PERCENT),
  R11("r11_debt_share", Unit.PERCENT);

  /** What a ratio counts. */
  enum Unit {
    YEARS,
    PERCENT,
    MONEY
  }

  private final String code;
  private final Unit unit;

  Ratio(String code, Unit unit) {
    this.code = code;
    this.unit = unit;
  }

  String code() {
    return code;
  }

  Unit unit() {
    return unit;
  }

  static Ratio of(String code) {
    for (Ratio ratio : values()) {
      if (ratio.code.equals(code)) {
        return ratio;
      }
    }
    throw new IllegalArgumentException("No ratio " + code);
  }

  /** The value of a budget; NaN when it is not defined or what it needs is not known. */
  double value(Budget b) {
    double receipts = b.amount(Aggregates.RECEIPTS);
    double inHouse = known(b.amount(Aggregates.IN_HOUSE));
    double expenses = b.amount(Aggregates.EXPENSES) - inHouse;
    double equipment = b.amount(Aggregates.EQUIPMENT) + inHouse;
    return switch (this) {
      case YEARS_TO_REPAY -> yearsToRepay(b.amount(Aggregates.DEBT), b.amount(Aggregates.GROSS));
      case SAVINGS_RATE -> percent(b.amount(Aggregates.GROSS), receipts);
      case NET_SAVINGS_RATE -> percent(b.amount(Aggregates.NET), receipts);
      case R1 -> over(expenses, b.population());
      case R2 -> over(b.amount(Aggregates.LOCAL_TAXES), b.population());
      case R3 -> over(receipts, b.population());
      case R4 -> over(equipment, b.population());
      case R5 -> over(b.amount(Aggregates.DEBT), b.population());
      case R6 -> over(b.amount(Aggregates.DGF), b.population());
      case R7 -> percent(b.amount(Aggregates.PERSONNEL), expenses);
      case R8 -> percent(b.amount(Aggregates.LOCAL_TAXES), b.amount(Aggregates.FISCAL_POTENTIAL));
      case R9 -> percent(expenses + b.amount(Aggregates.REPAYMENT), receipts);
      case R10 -> percent(equipment, receipts);
      case R11 -> percent(b.amount(Aggregates.DEBT), receipts);
    };
  }

  /**
   * Debt over gross savings: how many years of savings would repay all of it. Not defined, and
   * never negative, when savings are not above 0; 0 without debt.
   */
  static double yearsToRepay(double debt, double savings) {
    if (!(savings > 0) || Double.isNaN(debt)) {
      return Double.NaN;
    }
    return Math.max(0, debt) / savings;
  }

  /**
   * Why a ratio has no value: {@code no_savings} (years to repay are not defined), {@code
   * no_fiscal_potential}, {@code no_population}, {@code not_in_inputs}; empty when it has one.
   */
  String reason(Budget b, double value) {
    if (!Double.isNaN(value)) {
      return "";
    }
    if (this == YEARS_TO_REPAY && b.amount(Aggregates.GROSS) <= 0) {
      return "no_savings";
    }
    if (this == R8 && !(b.amount(Aggregates.FISCAL_POTENTIAL) > 0)) {
      return "no_fiscal_potential";
    }
    return unit == Unit.MONEY && !(b.population() > 0) ? "no_population" : "not_in_inputs";
  }

  /** Why a value asks to be looked at; empty when it does not. */
  String alert(Budget b, double value, Thresholds limits) {
    double debt = b.amount(Aggregates.DEBT);
    return switch (this) {
      case YEARS_TO_REPAY ->
          value > limits.years()
              ? "long_to_repay"
              : debt > 0 && b.amount(Aggregates.GROSS) <= 0 ? "no_savings" : "";
      case SAVINGS_RATE -> value < limits.savingsRate() ? "low_savings" : "";
      case NET_SAVINGS_RATE -> b.amount(Aggregates.NET) < 0 ? "negative_net_savings" : "";
      default -> "";
    };
  }

  /** From where on a value is looked at. */
  record Thresholds(double years, double savingsRate) {}

  private static double known(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  private static double over(double amount, double base) {
    return base > 0 ? amount / base : Double.NaN;
  }

  private static double percent(double part, double whole) {
    return 100 * over(part, whole);
  }

  /** The eleven ratios of the law. */
  static List<Ratio> legal() {
    List<Ratio> legal = new ArrayList<>();
    for (Ratio ratio : values()) {
      if (ratio.code.startsWith("r")) {
        legal.add(ratio);
      }
    }
    return legal;
  }
}
