package nc.cagou.verify.health;

import java.util.function.DoubleUnaryOperator;
import nc.cagou.method.Interval;
import org.hipparchus.special.Gamma;

/**
 * Exact Poisson limits found as epitools finds them: the root of P(X ≤ x) − α/2, and of P(X ≥ x) −
 * α/2, searched by Brent's method (Brent 1973, "Algorithms for minimization without derivatives",
 * ch. 4) on [0, 5x + 4] until it is known to the fourth root of the precision of a number. So
 * coarse a search leaves its mark on the fourth digit; searching the same way gives the same
 * digits.
 */
final class CoarseLimits {

  private static final double PRECISION = Math.ulp(1.0);
  private static final double SLACK = Math.pow(PRECISION, 0.25);

  private CoarseLimits() {}

  static Interval of(long count, double coverage) {
    double tail = (1 - coverage) / 2;
    double most = count * 5.0 + 4;
    double upper = root(mean -> atMost(count, mean) - tail, 0, most);
    double lower = count == 0 ? 0 : root(mean -> 1 - atMost(count - 1, mean) - tail, 0, most);
    return new Interval(lower, upper);
  }

  private static double atMost(long count, double mean) {
    return mean == 0 ? 1 : Gamma.regularizedGammaQ(count + 1.0, mean);
  }

  /** Brent's search: bisection, with a secant or an inverse parabola where they do better. */
  private static double root(DoubleUnaryOperator f, double from, double to) {
    double a = from;
    double b = to;
    double fa = f.applyAsDouble(a);
    double fb = f.applyAsDouble(b);
    double c = a;
    double fc = fa;
    while (true) {
      double previous = b - a;
      if (Math.abs(fc) < Math.abs(fb)) {
        a = b;
        b = c;
        c = a;
        fa = fb;
        fb = fc;
        fc = fa;
      }
      double close = 2 * PRECISION * Math.abs(b) + SLACK / 2;
      double half = (c - b) / 2;
      if (Math.abs(half) <= close || fb == 0) {
        return b;
      }
      double step = half;
      if (Math.abs(previous) >= close && Math.abs(fa) > Math.abs(fb)) {
        double s = fb / fa;
        double p;
        double q;
        if (a == c) {
          p = (c - b) * s;
          q = 1 - s;
        } else {
          double u = fa / fc;
          double v = fb / fc;
          p = s * ((c - b) * u * (u - v) - (b - a) * (v - 1));
          q = (u - 1) * (v - 1) * (s - 1);
        }
        if (p > 0) {
          q = -q;
        } else {
          p = -p;
        }
        if (p < 0.75 * (c - b) * q - Math.abs(close * q) / 2 && p < Math.abs(previous * q / 2)) {
          step = p / q;
        }
      }
      if (Math.abs(step) < close) {
        step = step > 0 ? close : -close;
      }
      a = b;
      fa = fb;
      b += step;
      fb = f.applyAsDouble(b);
      if ((fb > 0) == (fc > 0)) {
        c = a;
        fc = fa;
      }
    }
  }
}
