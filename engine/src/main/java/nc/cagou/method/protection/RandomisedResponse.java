package nc.cagou.method.protection;

/**
 * Randomised response (Warner 1965), ε-differentially private for each person: the true answer out
 * of k is kept with probability {@code e^ε / (e^ε + k − 1)}, else another one is drawn evenly.
 */
public final class RandomisedResponse {

  private RandomisedResponse() {}

  /**
   * Probability of keeping the true answer.
   *
   * @param answers how many there are, two or more
   */
  public static double keep(double epsilon, int answers) {
    return Math.exp(epsilon) / (Math.exp(epsilon) + answers - 1);
  }
}
