package nc.cagou.method.protection;

/**
 * What can be deduced for a hidden cell from all that is published.
 *
 * @param value the true value
 * @param lower least value in agreement with what is published
 * @param upper greatest; infinite when nothing limits it
 */
public record AttackInterval(double value, double lower, double upper) {

  public double width() {
    return upper - lower;
  }

  /** Width over the value; infinite for a value of 0 that is not pinned. */
  public double relativeWidth() {
    return value == 0 ? (width() > 0 ? Double.POSITIVE_INFINITY : 0) : width() / Math.abs(value);
  }
}
