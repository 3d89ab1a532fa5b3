package nc.cagou.method.space;

import nc.cagou.method.Normal;

/**
 * A measure of whether like lies near like, with what chance alone would give.
 *
 * @param value the measure
 * @param expected its mean under chance
 * @param variance its variance under chance
 * @param z how many standard deviations it lies from chance; positive when like lies near like (for
 *     general G: when high lies near high)
 * @param p chance of so large a deviation, on either side
 */
public record Autocorrelation(double value, double expected, double variance, double z, double p) {

  static final Autocorrelation UNDEFINED =
      new Autocorrelation(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  static Autocorrelation of(double value, double expected, double variance, double gap) {
    double z = variance > 0 ? gap / Math.sqrt(variance) : Double.NaN;
    return new Autocorrelation(value, expected, variance, z, Normal.twoSided(z));
  }

  /** Whether the measure could be computed. */
  public boolean isDefined() {
    return !Double.isNaN(z);
  }
}
