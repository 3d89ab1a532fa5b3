package nc.cagou.method.labour;

import java.util.Arrays;
import nc.cagou.method.Quantile;

/**
 * Tension of the labour market for an occupation (Dares and Pôle emploi 2020, "Comment mesurer les
 * tensions sur le marché du travail ?", method in use since 2019).
 *
 * <p>Three components: online offers of the period over registrations of category A job-seekers;
 * the rate at which job-seekers of categories A, B and C leave the register; the share of
 * recruitment projects that employers expect to be difficult. Each is centred and reduced on its
 * distribution over occupations × years of a reference period (Dares: 2014–2018; not weighted,
 * standard deviation with divisor n), then they are added with weights of 30 %, 20 % and 50 %. No
 * unit; 0 is the mean of the reference period; high is tense.
 *
 * <p>A component that is missing ({@code NaN}) or that has no spread in the reference period is
 * left out and the weights of the others are scaled to 1: without the survey of projects 60 % and
 * 40 %. {@link Index} says which were used; two at least are needed, else the index is {@code NaN}.
 *
 * <p>Classes 1 (low) to 5 (very high) are the fifths of the reference distribution. The cuts of
 * Dares for 2019 lie between published values that a class parts; a value on a cut belongs to the
 * class below it.
 */
public final class Tension {

  private static final double[] WEIGHTS = {0.3, 0.2, 0.5};
  private static final double[] CUTS = {-0.5644, -0.2597, 0.1305, 0.5097};

  private Tension() {}

  /** Mean and standard deviation of a component over the reference period. */
  public record Standard(double mean, double deviation) {

    /** Of the values that are not missing; {@code NaN} where there is none. */
    public static Standard of(double[] values) {
      double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
      double mean = Arrays.stream(known).average().orElse(Double.NaN);
      double squares = Arrays.stream(known).map(v -> (v - mean) * (v - mean)).sum();
      return new Standard(mean, known.length == 0 ? Double.NaN : Math.sqrt(squares / known.length));
    }

    /** How many standard deviations a value is above the mean; {@code NaN} without spread. */
    public double reduce(double value) {
      return deviation > 0 && Double.isFinite(value) ? (value - mean) / deviation : Double.NaN;
    }
  }

  /** The reference distributions of the three components. */
  public record Reference(Standard offers, Standard exits, Standard difficulty) {

    /**
     * From occupations × years of the reference period, missing values as {@code NaN}.
     *
     * @param offers offers over registrations
     * @param exits exits over job-seekers, within [0, 1]
     * @param difficulty difficult projects over projects, within [0, 1]; empty without the survey
     */
    public static Reference of(double[] offers, double[] exits, double[] difficulty) {
      return new Reference(Standard.of(offers), Standard.of(exits), Standard.of(difficulty));
    }
  }

  /**
   * The index of one occupation, with what it is made of.
   *
   * @param value the index; {@code NaN} with fewer than two components
   * @param offers reduced component; {@code NaN} when it was left out
   * @param exits reduced component
   * @param difficulty reduced component
   * @param components how many were used: 3, or fewer when the weights were scaled
   */
  public record Index(
      double value, double offers, double exits, double difficulty, int components) {

    /** Whether a component was missing, so that the others weigh more than Dares says. */
    public boolean reweighted() {
      return components < 3;
    }
  }

  /**
   * Offers of a period over registrations of the same period.
   *
   * @return {@code NaN} when nobody registered or a count is missing
   */
  public static double ratio(double offers, double registrations) {
    return registrations > 0 && offers >= 0 ? offers / registrations : Double.NaN;
  }

  /** The index from its three components, each {@code NaN} when missing. */
  public static Index index(Reference reference, double offers, double exits, double difficulty) {
    double[] z = {
      reference.offers().reduce(offers),
      reference.exits().reduce(exits),
      reference.difficulty().reduce(difficulty)
    };
    double sum = 0;
    double weight = 0;
    int used = 0;
    for (int i = 0; i < z.length; i++) {
      if (!Double.isNaN(z[i])) {
        sum += WEIGHTS[i] * z[i];
        weight += WEIGHTS[i];
        used++;
      }
    }
    double value = used == 3 ? sum : used == 2 ? sum / weight : Double.NaN;
    return new Index(value, z[0], z[1], z[2], used);
  }

  /** The class on the scale of Dares 2019: 1 to 5, or 0 when the value is missing. */
  public static int classOf(double value) {
    return classOf(value, CUTS);
  }

  /** The class by own cuts, in increasing order: 1 for a value up to the first one. */
  public static int classOf(double value, double[] cuts) {
    if (Double.isNaN(value)) {
      return 0;
    }
    int above = 0;
    while (above < cuts.length && value > cuts[above]) {
      above++;
    }
    return above + 1;
  }

  /** The four cuts of Dares for the values of 2019. */
  public static double[] daresCuts() {
    return CUTS.clone();
  }

  /** The four cuts that part the indices of a reference period into fifths. */
  public static double[] fifths(double[] indices) {
    double[] sorted = Quantile.sorted(indices);
    return new double[] {
      Quantile.ofSorted(sorted, 0.2),
      Quantile.ofSorted(sorted, 0.4),
      Quantile.ofSorted(sorted, 0.6),
      Quantile.ofSorted(sorted, 0.8)
    };
  }
}
