package nc.cagou.method.protection;

/**
 * The risk that a record of a sample is re-identified: the expected value of 1/F given that f
 * records of the sample share its keys, F being unknown in the population (Benedetti and Franconi
 * 1998; Franconi and Polettini 2004). With p = f / sum of weights and q = 1 − p:
 *
 * <ul>
 *   <li>f = 1: (p/q) ln(1/p)
 *   <li>f = 2: p/q − (p/q)² ln(1/p)
 *   <li>f ≥ 3: p / (f − q), the approximation in use
 * </ul>
 *
 * <p>Edges: p = 1 (all of the population is in the file) gives 1/f; f under 1 or weights that do
 * not reach f are an error of the program.
 */
public final class IndividualRisk {

  private IndividualRisk() {}

  /**
   * @param frequency records of the sample with these keys
   * @param population sum of their weights
   */
  public static double of(int frequency, double population) {
    if (frequency < 1 || population < frequency * (1 - 1e-12)) {
      throw new IllegalArgumentException(frequency + " records of " + population);
    }
    double p = Math.min(1, frequency / population);
    double q = 1 - p;
    if (q < 1e-12) {
      return 1.0 / frequency;
    }
    double odds = p / q;
    return switch (frequency) {
      case 1 -> odds * -Math.log(p);
      case 2 -> odds + odds * odds * Math.log(p);
      default -> p / (frequency - q);
    };
  }

  /** Expected number of re-identifications: the sum of the risks of all records. */
  public static double expected(KAnonymity classes) {
    double sum = 0;
    for (int i = 0; i < classes.classOf().length; i++) {
      sum += of(classes.frequency(i), classes.population(i));
    }
    return sum;
  }
}
