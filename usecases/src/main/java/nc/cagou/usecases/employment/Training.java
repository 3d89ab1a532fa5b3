package nc.cagou.usecases.employment;

import nc.cagou.method.Interval;
import nc.cagou.method.labour.Tension;

/**
 * What changes when jobseekers of one occupation are trained for another: they are counted there,
 * offers and exit rates stay. The index moves through offers over registrations; the mismatch index
 * through the terms of the two occupations, since both totals stay.
 *
 * <p>No more are trained than registered in the first occupation during the period. Limits after:
 * the variance of the component that changes is computed again, the others keep theirs.
 */
final class Training {

  private static final double Z = 1.959963984540054;
  private static final double ALPHA = 0.5;

  /** An occupation as the table of tensions tells it; a hidden number is {@code NaN}. */
  record State(
      String occupation,
      double offers,
      double positions,
      double registrations,
      double index,
      double lower,
      double upper) {

    private double ratio(double trained) {
      return Tension.ratio(offers, registrations + trained);
    }
  }

  /** Totals and the index of mismatch, with the weighted deviation of offers over registrations. */
  record Market(
      double positions,
      double registrations,
      double mismatch,
      double lower,
      double upper,
      double scale) {}

  private final State from;
  private final State to;
  private final Market market;
  private final double trained;

  Training(State from, State to, Market market, double asked) {
    this.from = from;
    this.to = to;
    this.market = market;
    this.trained = Math.max(0, Math.min(asked, Math.floor(from.registrations())));
  }

  /** How many are really trained. */
  double trained() {
    return trained;
  }

  double indexFrom() {
    return after(from, -trained);
  }

  double indexTo() {
    return after(to, trained);
  }

  Interval limitsFrom() {
    return limits(from, -trained);
  }

  Interval limitsTo() {
    return limits(to, trained);
  }

  double mismatch() {
    double change = term(from, 0) + term(to, 0) - term(from, -trained) - term(to, trained);
    double after = market.mismatch() + change;
    return Math.abs(after) < 1e-12 ? 0 : after;
  }

  Interval limitsMismatch() {
    double after = mismatch();
    double move = after - market.mismatch();
    return new Interval(Math.max(0, market.lower() + move), Math.min(1, market.upper() + move));
  }

  private double term(State of, double more) {
    return Math.pow(of.positions() / market.positions(), ALPHA)
        * Math.pow((of.registrations() + more) / market.registrations(), 1 - ALPHA);
  }

  private double after(State of, double more) {
    return of.index() + market.scale() * (of.ratio(more) - of.ratio(0));
  }

  private Interval limits(State of, double more) {
    double half = (of.upper() - of.lower()) / 2;
    double own = Z * market.scale();
    double before = TensionTable.ratioVariance(of.offers(), of.registrations());
    double now = TensionTable.ratioVariance(of.offers(), of.registrations() + more);
    double variance = half * half + own * own * (now - before);
    double index = after(of, more);
    double width = Math.sqrt(Math.max(0, variance));
    return Double.isFinite(index) ? new Interval(index - width, index + width) : Interval.UNDEFINED;
  }
}
