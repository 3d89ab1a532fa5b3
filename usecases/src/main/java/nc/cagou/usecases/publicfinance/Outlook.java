package nc.cagou.usecases.publicfinance;

import java.util.List;
import nc.cagou.Parameters;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.StreamingStatistics;

/**
 * Savings, debt and years to repay of a collectivity before and after the levers: a loan, and a
 * part of a receipt that is lost.
 *
 * <p>The interval says how far savings may move from one year to the next by themselves: ± t(0.975,
 * m − 1) times the standard deviation of the m yearly changes of gross savings seen in the files,
 * with at least three of them; without them there is none. Debt is fixed by contract and has none.
 *
 * @param base the principal budget it starts from
 * @param loan what is borrowed, repaid from the first year on
 * @param lost a year, in units of the currency
 * @param margin half of the interval of savings; NaN when it is not known
 */
record Outlook(Budget base, Loan loan, double lost, double margin) {

  private static final int CHANGES = 3;
  private static final double LEVEL = 0.975;

  /**
   * @param base the principal budget it starts from
   * @param savings gross savings of successive years, NaN where one is not known
   */
  static Outlook of(Budget base, List<Double> savings, Parameters parameters) {
    Loan loan =
        new Loan(
            parameters.number("loan"),
            parameters.number("loan_rate") / 100,
            parameters.whole("loan_years"));
    double receipt = base.amount(parameters.text("lost_receipt"));
    double share = parameters.number("lost_share") / 100;
    return new Outlook(base, loan, share == 0 ? 0 : receipt * share, margin(savings));
  }

  private static double margin(List<Double> savings) {
    StreamingStatistics changes = new StreamingStatistics();
    for (int i = 1; i < savings.size(); i++) {
      double change = savings.get(i) - savings.get(i - 1);
      if (!Double.isNaN(change)) {
        changes.addValue(change);
      }
    }
    if (changes.getN() < CHANGES) {
      return Double.NaN;
    }
    double t = new TDistribution(changes.getN() - 1).inverseCumulativeProbability(LEVEL);
    return t * changes.getStandardDeviation();
  }

  /** A measure before and after, with the interval of what is after; NaN where not defined. */
  record Effect(String measure, double before, double after, double lower, double upper) {}

  List<Effect> effects() {
    double gross = base.amount(Aggregates.GROSS);
    double net = base.amount(Aggregates.NET);
    double debt = base.amount(Aggregates.DEBT);
    double receipts = base.amount(Aggregates.RECEIPTS);
    double grossAfter = gross - loan.interest() - lost;
    double netAfter = net - loan.payment() - lost;
    double debtAfter = debt + loan.amount();
    double receiptsAfter = receipts - lost;
    return List.of(
        new Effect(
            "years_to_repay",
            Ratio.yearsToRepay(debt, gross),
            Ratio.yearsToRepay(debtAfter, grossAfter),
            Ratio.yearsToRepay(debtAfter, grossAfter + margin),
            Ratio.yearsToRepay(debtAfter, grossAfter - margin)),
        new Effect(
            "savings_rate",
            percent(gross, receipts),
            percent(grossAfter, receiptsAfter),
            percent(grossAfter - margin, receiptsAfter),
            percent(grossAfter + margin, receiptsAfter)),
        new Effect("gross_savings", gross, grossAfter, grossAfter - margin, grossAfter + margin),
        new Effect("net_savings", net, netAfter, netAfter - margin, netAfter + margin),
        new Effect("debt", debt, debtAfter, Double.NaN, Double.NaN));
  }

  private static double percent(double part, double whole) {
    return whole > 0 ? 100 * part / whole : Double.NaN;
  }
}
