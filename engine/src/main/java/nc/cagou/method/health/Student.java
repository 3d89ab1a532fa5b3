package nc.cagou.method.health;

import org.hipparchus.special.Beta;

/** Student's law. */
final class Student {

  private Student() {}

  /** P(|T| ≥ |t|); {@code NaN} without a degree of freedom. */
  static double twoSided(double t, double freedom) {
    return freedom > 0 && !Double.isNaN(t)
        ? Beta.regularizedBeta(freedom / (freedom + t * t), freedom / 2, 0.5)
        : Double.NaN;
  }
}
