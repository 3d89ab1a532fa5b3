package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of collectivities that are compared: by population, as the DGFiP cuts it. A class that
 * holds too few gives way to a broader one, then to all collectivities of the run; with too few
 * even there, nothing is compared.
 */
final class Strata {

  static final String ALL = "all";

  private static final int[] FINE = {
    0, 100, 200, 500, 2_000, 3_500, 5_000, 10_000, 20_000, 50_000, 100_000
  };
  private static final int[] BROAD = {0, 3_500, 10_000};

  private final Map<String, Integer> members = new HashMap<>();
  private final int fewest;

  /**
   * @param budgets principal budgets of one year
   * @param fewest members that a group needs
   */
  Strata(Collection<Budget> budgets, int fewest) {
    this.fewest = fewest;
    for (Budget budget : budgets) {
      for (String name : names(budget.population())) {
        members.merge(name, 1, Integer::sum);
      }
    }
  }

  /** The groups that a budget belongs to, the narrowest first. */
  static List<String> names(double population) {
    List<String> names = new ArrayList<>();
    if (population >= 0) {
      names.add(name(population, FINE));
      String broad = name(population, BROAD);
      if (!names.contains(broad)) {
        names.add(broad);
      }
    }
    names.add(ALL);
    return names;
  }

  /** The narrowest group with enough members; null when there is none. */
  String of(Budget budget) {
    return names(budget.population()).stream()
        .filter(name -> members.getOrDefault(name, 0) >= fewest)
        .findFirst()
        .orElse(null);
  }

  /** {@code 3500-9999}, {@code 100000+}. */
  private static String name(double population, int[] bounds) {
    int i = bounds.length - 1;
    while (bounds[i] > population) {
      i--;
    }
    return i == bounds.length - 1 ? bounds[i] + "+" : bounds[i] + "-" + (bounds[i + 1] - 1);
  }
}
