package nc.cagou.method.protection;

/**
 * Rules of primary suppression: which cells are sensitive by themselves (Hundepool et al. 2012,
 * chapter 4). All are strict: a cell that just meets a rule's limit is safe. A cell on which nobody
 * contributes is empty, not sensitive.
 */
public sealed interface PrimaryRule {

  /**
   * Whether a cell must be hidden.
   *
   * @param units how many contribute
   * @param total sum of all contributions
   * @param largest the largest contributions, descending; as many as the rule looks at, missing
   *     ones count 0
   */
  boolean sensitive(double units, double total, double... largest);

  /**
   * Frequency rule: sensitive when {@code 0 < units < minimum}.
   *
   * @param minimum fewest units that may be shown
   */
  record Frequency(int minimum) implements PrimaryRule {
    @Override
    public boolean sensitive(double units, double total, double... largest) {
      return units > 0 && units < minimum;
    }
  }

  /**
   * (n, k) dominance: sensitive when the {@code n} largest hold more than {@code k} % of the total.
   * A total of zero is safe.
   */
  record Dominance(int n, double k) implements PrimaryRule {
    @Override
    public boolean sensitive(double units, double total, double... largest) {
      double held = 0;
      for (int i = 0; i < n; i++) {
        held += at(largest, i);
      }
      return units > 0 && 100 * held > k * total;
    }
  }

  /**
   * p % rule: sensitive when the second largest can estimate the largest to within p %: {@code
   * total − largest − second < p/100 · largest}.
   */
  record PPercent(double p) implements PrimaryRule {
    @Override
    public boolean sensitive(double units, double total, double... largest) {
      return units > 0 && rest(total, largest) < p * at(largest, 0) / 100;
    }
  }

  /**
   * Prior-posterior rule: intruders know each contribution to within q % beforehand and must not
   * learn it to within p %: {@code total − largest − second < (p/q) · largest}.
   */
  record PriorPosterior(double p, double q) implements PrimaryRule {
    @Override
    public boolean sensitive(double units, double total, double... largest) {
      return units > 0 && rest(total, largest) < p / q * at(largest, 0);
    }
  }

  private static double at(double[] largest, int i) {
    return i < largest.length ? largest[i] : 0;
  }

  private static double rest(double total, double[] largest) {
    return total - at(largest, 0) - at(largest, 1);
  }
}
