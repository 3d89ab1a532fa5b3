package nc.cagou.usecases.publicfinance;

/**
 * A loan repaid in equal yearly payments.
 *
 * <p>Payment: X r / (1 − (1 + r)^−n), X / n without interest. The first year pays X r of interest,
 * the rest repays capital.
 *
 * @param amount X, in units of the currency
 * @param rate r, a share a year
 * @param years n
 */
record Loan(double amount, double rate, int years) {

  double payment() {
    if (amount == 0) {
      return 0;
    }
    return rate == 0 ? amount / years : amount * rate / (1 - Math.pow(1 + rate, -years));
  }

  /** Interest of the first year, which is the largest. */
  double interest() {
    return amount * rate;
  }

  /** Capital repaid in the first year. */
  double repayment() {
    return payment() - interest();
  }
}
