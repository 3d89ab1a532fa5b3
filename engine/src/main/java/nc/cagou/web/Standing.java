package nc.cagou.web;

import nc.cagou.Indicator;
import nc.cagou.method.Interval;
import nc.cagou.method.IntervalDifference;

/** How an indicator stands against the same one elsewhere. */
enum Standing {
  HIGHER,
  LOWER,
  /** The intervals do not tell them apart. */
  NOT_APART,
  /** Complete counts that read the same. */
  EQUAL,
  /** An amount, which grows with the size of the place: no verdict. */
  AMOUNT,
  /** Of other years: no verdict. */
  OTHER_PERIOD,
  /** One of them is hidden or not known. */
  UNKNOWN;

  /**
   * @param comparable a rate, a share, a mean: what may be compared between places of any size
   */
  static Standing of(Indicator own, Indicator other, boolean comparable) {
    if (own.value() == null || other == null || other.value() == null) {
      return UNKNOWN;
    }
    if (!comparable) {
      return AMOUNT;
    }
    if (!own.period().equals(other.period())) {
      return OTHER_PERIOD;
    }
    return of(own, PortraitBook.limits(own), other.value(), PortraitBook.limits(other));
  }

  /** Against a value with limits, or without any. */
  static Standing of(Indicator own, Interval limits, double other, Interval limitsOfOther) {
    double value = own.value();
    boolean bounded = defined(limits) || defined(limitsOfOther);
    Interval one = defined(limits) ? limits : new Interval(value, value);
    Interval two = defined(limitsOfOther) ? limitsOfOther : new Interval(other, other);
    if (bounded && !IntervalDifference.of(value, one, other, two).toldApart()) {
      return NOT_APART;
    }
    String shown = Values.shown(value, own.decimals());
    if (shown.equals(Values.shown(other, own.decimals()))) {
      return EQUAL;
    }
    return value > other ? HIGHER : LOWER;
  }

  private static boolean defined(Interval limits) {
    return Double.isFinite(limits.lower()) && Double.isFinite(limits.upper());
  }
}
