package nc.cagou.method;

/**
 * A lower and an upper limit, in the unit of the estimate they surround. {@code NaN} where a limit
 * is not defined.
 */
public record Interval(double lower, double upper) {

  /** The limits of an estimate that has none. */
  public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

  /** The same interval in another unit: both limits times a factor that is not negative. */
  public Interval times(double factor) {
    return new Interval(lower * factor, upper * factor);
  }

  /** Whether a value lies within the limits, limits included; false when they are not defined. */
  public boolean contains(double value) {
    return value >= lower && value <= upper;
  }
}
