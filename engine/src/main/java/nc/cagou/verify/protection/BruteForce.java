package nc.cagou.verify.protection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.method.protection.AdditiveCells;
import nc.cagou.method.protection.Attack;
import nc.cagou.verify.Comparison;
import nc.cagou.verify.Tolerance;

/** Finds the least number of secondary cells by trying all sets of them, as the reference did. */
final class BruteForce {

  private static final int MOST = 4;

  private final ReferenceTable table;
  private final AdditiveCells cells;
  private final boolean[] hidden;
  private final List<Integer> candidates = new ArrayList<>();
  private final List<List<Integer>> found = new ArrayList<>();

  private BruteForce(ReferenceTable table) {
    this.table = table;
    this.cells = table.cells(true);
    this.hidden = SecondaryPatterns.sensitive(table);
    for (int i = 0; i < hidden.length; i++) {
      if (!hidden[i] && table.count[i] > 0) {
        candidates.add(i);
      }
    }
  }

  static void compare(Comparison c, ReferenceTable table, JsonNode wanted) {
    int minimum = wanted.get("minimum_number_of_secondary").asInt();
    int own = SecondaryPatterns.secondary(table, SecondaryPatterns.own(c, table));
    c.number("own pattern", minimum, Math.max(minimum, own), Tolerance.relative(0.1));
    if (minimum > MOST) {
      c.fail("more than " + MOST + " cells: too many sets to try");
      return;
    }
    BruteForce all = new BruteForce(table);
    int size = -1;
    while (all.found.isEmpty()) {
      all.choose(0, ++size, new ArrayList<>());
    }
    double least = all.found.stream().mapToDouble(all::frequency).min().orElseThrow();
    List<List<Integer>> cheapest =
        all.found.stream().filter(s -> all.frequency(s) == least).toList();
    Map<String, Object> values = new HashMap<>();
    values.put("minimum_number_of_secondary", size);
    values.put("number_of_solutions_with_that_count", all.found.size());
    values.put("least_suppressed_frequency_among_them", least);
    List<Integer> primary = new ArrayList<>();
    for (int i = 0; i < all.hidden.length; i++) {
      if (all.hidden[i]) {
        primary.add(i);
      }
    }
    all.write(values, "primary", primary);
    all.write(values, "one_such_solution", cheapest.get(0));
    for (int k = 0; k < cheapest.size(); k++) {
      all.write(values, "all_solutions_at_least_cost[" + k + "]", cheapest.get(k));
    }
    c.number(
        "all_solutions_at_least_cost",
        wanted.get("all_solutions_at_least_cost").size(),
        cheapest.size(),
        Tolerance.EXACT);
    c.json(wanted, values, Tolerance.EXACT, Set.of("criterion", "tool"));
  }

  private double frequency(List<Integer> set) {
    return set.stream().mapToDouble(i -> table.count[i]).sum();
  }

  private void write(Map<String, Object> values, String path, List<Integer> set) {
    for (int i = 0; i < set.size(); i++) {
      List<String> place = table.places.get(set.get(i));
      for (int d = 0; d < place.size(); d++) {
        values.put(path + "[" + i + "][" + d + "]", place.get(d));
      }
    }
  }

  private void choose(int from, int more, List<Integer> chosen) {
    if (more == 0) {
      if (safe(chosen)) {
        found.add(List.copyOf(chosen));
      }
      return;
    }
    for (int i = from; i <= candidates.size() - more; i++) {
      chosen.add(candidates.get(i));
      choose(i + 1, more - 1, chosen);
      chosen.remove(chosen.size() - 1);
    }
  }

  /** Whether no primary cell is known exactly. */
  private boolean safe(List<Integer> chosen) {
    boolean[] pattern = hidden.clone();
    chosen.forEach(i -> pattern[i] = true);
    Attack attack = new Attack(cells, pattern);
    for (int i = 0; i < hidden.length; i++) {
      if (hidden[i] && attack.interval(i).width() <= 1e-7) {
        return false;
      }
    }
    return true;
  }
}
