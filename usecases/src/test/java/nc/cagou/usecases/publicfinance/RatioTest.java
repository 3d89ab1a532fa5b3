package nc.cagou.usecases.publicfinance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Parameters;
import org.junit.jupiter.api.Test;

class RatioTest {

  static Budget budget(double population, Object... amounts) {
    Map<String, Long> cents = new HashMap<>();
    for (int i = 0; i < amounts.length; i += 2) {
      cents.put((String) amounts[i], Math.round(((Number) amounts[i + 1]).doubleValue() * 100));
    }
    return new Budget("98818", "Nouméa", 2024, "principal", "", "", "", population, cents)
        .completed();
  }

  @Test
  void yearsToRepayAreNeverNegativeAndNotDefinedWithoutSavings() {
    assertEquals(17.49, Ratio.yearsToRepay(55_305_885.19, 3_162_093.28), 0.005);
    assertEquals(3.30, Ratio.yearsToRepay(97_863_000, 29_644_000), 0.005);
    assertEquals(0, Ratio.yearsToRepay(0, 10));
    assertEquals(0, Ratio.yearsToRepay(-5, 10));
    assertTrue(Double.isNaN(Ratio.yearsToRepay(100, 0)));
    assertTrue(Double.isNaN(Ratio.yearsToRepay(100, -10)));
    assertTrue(Double.isNaN(Ratio.yearsToRepay(Double.NaN, 10)));
  }

  /** Figures that the act of Crac'h states of itself in its header. */
  @Test
  void theElevenRatiosAreThoseThatTheActOfCrachStates() {
    Budget b =
        budget(
            3446,
            "operating_receipts",
            3_000_508.37,
            "operating_expenses",
            2_282_436.65,
            "works_in_house",
            54_926.72,
            "local_taxes",
            1_629_035.00,
            "equipment",
            774_003.03,
            "dgf",
            501_489.00,
            "personnel",
            1_127_513.94,
            "debt_repayment",
            139_893.16);
    assertEquals(646.40, Ratio.R1.value(b), 0.005);
    assertEquals(472.73, Ratio.R2.value(b), 0.005);
    assertEquals(870.72, Ratio.R3.value(b), 0.005);
    assertEquals(240.55, Ratio.R4.value(b), 0.005);
    assertEquals(145.53, Ratio.R6.value(b), 0.005);
    assertEquals(50.62, Ratio.R7.value(b), 0.005);
    assertEquals(78.90, Ratio.R9.value(b), 0.005);
    assertEquals(27.63, Ratio.R10.value(b), 0.005);
    assertTrue(Double.isNaN(Ratio.R8.value(b)));
    assertTrue(Double.isNaN(Ratio.R11.value(b)), "debt is not known");
    assertEquals(11, Ratio.legal().size());
  }

  @Test
  void theEighthRatioIsDirectTaxesOverTheFiscalPotential() {
    Budget known = budget(3446, "local_taxes", 1_629_035.00, "fiscal_potential", 2_851_394.00);
    assertEquals(57.13, Ratio.R8.value(known), 0.005);
    assertEquals("", Ratio.R8.reason(known, Ratio.R8.value(known)));
    Budget without = budget(3446, "local_taxes", 1_629_035.00);
    assertEquals("no_fiscal_potential", Ratio.R8.reason(without, Ratio.R8.value(without)));
  }

  @Test
  void aRatioWithoutValueSaysWhy() {
    Budget none =
        budget(Double.NaN, "operating_receipts", 90, "operating_expenses", 100, "debt", 5);
    assertEquals("no_savings", reason(Ratio.YEARS_TO_REPAY, none));
    assertEquals("no_population", reason(Ratio.R5, none));
    assertEquals("not_in_inputs", reason(Ratio.NET_SAVINGS_RATE, none));
    assertEquals("", reason(Ratio.R11, none));
  }

  private static String reason(Ratio ratio, Budget b) {
    return ratio.reason(b, ratio.value(b));
  }

  @Test
  void alertsStandAtTheirThresholds() {
    Ratio.Thresholds limits = new Ratio.Thresholds(12, 8);
    Budget at = budget(1, "operating_receipts", 100, "operating_expenses", 92, "debt", 96);
    assertEquals("", Ratio.YEARS_TO_REPAY.alert(at, 12, limits));
    assertEquals("long_to_repay", Ratio.YEARS_TO_REPAY.alert(at, 12.01, limits));
    assertEquals("", Ratio.SAVINGS_RATE.alert(at, 8, limits));
    assertEquals("low_savings", Ratio.SAVINGS_RATE.alert(at, 7.99, limits));
    assertEquals("", Ratio.YEARS_TO_REPAY.alert(at, Double.NaN, limits));
    Budget none = budget(1, "operating_receipts", 100, "operating_expenses", 100, "debt", 1);
    assertEquals("no_savings", Ratio.YEARS_TO_REPAY.alert(none, Double.NaN, limits));
    Budget low = budget(1, "gross_savings", 5, "debt_repayment", 6);
    assertEquals("negative_net_savings", Ratio.NET_SAVINGS_RATE.alert(low, Double.NaN, limits));
  }

  @Test
  void aStratumThatIsTooSmallGivesWayToABroaderOne() {
    List<Budget> budgets = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      budgets.add(budget(4_000));
      budgets.add(budget(6_000));
    }
    budgets.add(budget(60_000));
    assertEquals("3500-4999", new Strata(budgets, 5).of(budgets.get(0)));
    assertEquals("3500-9999", new Strata(budgets, 6).of(budgets.get(0)));
    assertEquals("all", new Strata(budgets, 11).of(budgets.get(0)));
    assertEquals("all", new Strata(budgets, 5).of(budgets.get(10)));
    assertNull(new Strata(budgets, 12).of(budgets.get(0)));
    assertEquals(List.of("all"), Strata.names(Double.NaN));
    assertEquals(List.of("100000+", "10000+", "all"), Strata.names(250_000));
  }

  @Test
  void decilesCutTenValuesIntoTen() {
    Deciles cut = Deciles.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, Double.NaN});
    assertEquals(10, cut.count());
    assertEquals(1.9, cut.bounds()[0], 1e-12);
    assertEquals(5.5, cut.bounds()[4], 1e-12);
    for (int i = 1; i <= 10; i++) {
      assertEquals(i, cut.of(i));
    }
    assertEquals(1, Deciles.of(new double[] {3, 3, 3}).of(3));
  }

  @Test
  void aLoanIsRepaidInEqualPayments() {
    Loan loan = new Loan(100_000, 0.03, 20);
    assertEquals(6_721.57, loan.payment(), 0.005);
    assertEquals(3_000, loan.interest(), 1e-9);
    assertEquals(3_721.57, loan.repayment(), 0.005);
    assertEquals(5_000, new Loan(100_000, 0, 20).payment(), 1e-9);
    assertEquals(0, new Loan(0, 0.03, 20).payment());
  }

  @Test
  void theIntervalOfALeverNeedsThreeChanges() {
    Budget b =
        budget(
            1,
            "operating_receipts",
            1_000,
            "operating_expenses",
            900,
            "debt",
            500,
            "debt_repayment",
            40,
            "taxes",
            300);
    Parameters parameters =
        Parameters.of(
            new PublicFinance().parameters(),
            Map.of("loan", "200", "loan_rate", "5", "loan_years", "10", "lost_share", "10"));
    Outlook known = Outlook.of(b, List.of(100.0, 110.0, 90.0, 100.0), parameters);
    assertEquals(30, known.lost(), 1e-9);
    Outlook.Effect gross = known.effects().get(2);
    assertEquals(100, gross.before(), 1e-9);
    assertEquals(60, gross.after(), 1e-9);
    // changes 10, -20, 10: mean 0, standard deviation sqrt(300), t(0.975, 2) = 4.302653
    assertEquals(60 - 4.302653 * Math.sqrt(300), gross.lower(), 1e-4);
    Outlook.Effect years = known.effects().get(0);
    assertEquals(5, years.before(), 1e-9);
    assertEquals(700.0 / 60, years.after(), 1e-9);
    assertTrue(Double.isNaN(years.upper()), "savings may vanish");
    Outlook unknown = Outlook.of(b, List.of(100.0, 110.0, 90.0), parameters);
    assertTrue(Double.isNaN(unknown.effects().get(2).lower()));
  }
}
