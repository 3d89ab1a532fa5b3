package nc.cagou.method.planning;

import java.util.Arrays;

/**
 * Index of dissimilarity (Duncan & Duncan 1955, "A methodological analysis of segregation indexes",
 * American Sociological Review 20): share of one group that would have to change zone to be spread
 * like the other.
 *
 * <p>D = ½ Σ_i |a_i / A − b_i / B|, from 0 (the same spread) to 1 (never in one zone). It does not
 * depend on the size of the groups. Edges: an empty group is undefined ({@code NaN}).
 */
public final class Dissimilarity {

  private Dissimilarity() {}

  /** Dissimilarity of two groups, one count a zone each. */
  public static double of(double[] a, double[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(a.length + " zones against " + b.length);
    }
    double allA = Arrays.stream(a).sum();
    double allB = Arrays.stream(b).sum();
    if (!(allA > 0 && allB > 0)) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] / allA - b[i] / allB);
    }
    return sum / 2;
  }

  /** Dissimilarity of a group and all others. */
  public static double ofRest(double[] group, double[] everybody) {
    double[] others = new double[group.length];
    Arrays.setAll(others, i -> everybody[i] - group[i]);
    return of(group, others);
  }
}
