package nc.cagou.disclosure;

import static nc.cagou.disclosure.Tabular.protect;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Table;

/**
 * An attacker of his own, who has nothing of the house but what it publishes: he reads the values
 * and flags of a pair of linked tables, writes down every sum he knows of, and asks a linear
 * program for the least and the greatest value of a hidden count. Of each pair some hidden counts
 * are attacked, others in other pairs.
 */
class PlainAttackTest {

  private static final int ATTACKED = 3;

  /** Hidden counts that are solved for together at most; a dense simplex asks for few. */
  private static final int MOST = 60;

  /** What a reader knows: the published counts by place, and which places are hidden. */
  private final Map<List<String>, Long> shown = new HashMap<>();

  private final Set<List<String>> hidden = new LinkedHashSet<>();
  private RandomCube cube;

  @ParameterizedTest
  @CsvSource({"3, 250", "4, 450", "5, 300"})
  void noHiddenCountOfALinkedPairIsKnownToWithinTenPercent(int dimensions, int pairs) {
    long attacked = 0;
    for (int seed = 0; seed < pairs; seed++) {
      Random random = new Random(7_000L * dimensions + seed);
      cube = new RandomCube(random, dimensions);
      shown.clear();
      hidden.clear();
      Tabular whole = cube.table(seed % 3 == 0 ? "enterprises" : "health");
      Tabular part = cube.without(random.nextInt(dimensions - 1) + 1, "part", profile(seed));
      Protected out = protect(whole, part);
      read(out.tables().get("cube"));
      read(out.tables().get("part"));
      List<List<String>> some = new ArrayList<>(hidden);
      java.util.Collections.shuffle(some, random);
      for (List<String> place : some.subList(0, Math.min(ATTACKED, some.size()))) {
        List<List<String>> unknown = new ArrayList<>();
        List<LinearConstraint> system = system(place, unknown);
        if (unknown.size() > MOST) {
          continue;
        }
        attacked++;
        double x = cube.counts.get(place);
        double low = Math.ceil(extreme(system, unknown.size(), false) - 1e-6);
        double high = Math.floor(extreme(system, unknown.size(), true) + 1e-6);
        String where = "seed " + seed + " " + place + " " + x + ": " + low + " to " + high;
        assertTrue(low <= x && x <= high, "the attack is wrong, " + where);
        assertTrue(high > low && (low < 0.9 * x || high > 1.1 * x), where);
      }
    }
    assertTrue(
        attacked > pairs / 5, attacked + " attacked: " + "too little was hidden to prove anything");
  }

  private static String profile(int seed) {
    return seed % 3 == 0 ? "enterprises" : "health";
  }

  /** A dimension that a table leaves out stands for its total. */
  private void read(Table table) {
    for (int row = 0; row < table.rowCount(); row++) {
      List<String> place = new ArrayList<>();
      for (RandomCube.Dimension d : cube.dimensions) {
        boolean there = table.containsColumn(d.name());
        place.add(
            there ? table.stringColumn(d.name()).get(row) : d.codes().get(d.codes().size() - 1));
      }
      if (table.stringColumn("n_flag").isMissing(row)) {
        shown.put(place, table.longColumn("n").get(row));
      } else {
        hidden.add(place);
      }
    }
    hidden.removeAll(shown.keySet());
  }

  /** Hidden counts tied to the target by sums, the target first, and what the sums say of them. */
  private List<LinearConstraint> system(List<String> target, List<List<String>> open) {
    open.add(target);
    Map<List<String>, Integer> index = new HashMap<>(Map.of(target, 0));
    Map<Map<Integer, Double>, Double> equations = new LinkedHashMap<>();
    for (int at = 0; at < open.size() && open.size() <= MOST; at++) {
      for (List<List<String>> sum : sums(open.get(at))) {
        Map<Integer, Double> unknown = new TreeMap<>();
        double known = 0;
        for (int k = 0; k < sum.size(); k++) {
          List<String> place = sum.get(k);
          double sign = k == 0 ? 1 : -1;
          if (shown.containsKey(place)) {
            known += sign * shown.get(place);
          } else {
            if (!index.containsKey(place)) {
              index.put(place, open.size());
              open.add(place);
            }
            unknown.put(index.get(place), sign);
          }
        }
        equations.put(unknown, -known);
      }
    }
    List<LinearConstraint> constraints = new ArrayList<>();
    equations.forEach(
        (unknown, level) -> {
          double[] weights = new double[open.size()];
          unknown.forEach((i, sign) -> weights[i] = sign);
          constraints.add(new LinearConstraint(weights, Relationship.EQ, level));
        });
    return constraints;
  }

  private static double extreme(List<LinearConstraint> system, int unknown, boolean greatest) {
    double[] first = new double[unknown];
    first[0] = 1;
    try {
      return new SimplexSolver()
          .optimize(
              new LinearObjectiveFunction(first, 0),
              new LinearConstraintSet(system),
              greatest ? GoalType.MAXIMIZE : GoalType.MINIMIZE,
              new NonNegativeConstraint(true))
          .getValue();
    } catch (MathIllegalStateException unbounded) {
      if (!greatest || unbounded.getSpecifier() != LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
        throw unbounded;
      }
      return Double.POSITIVE_INFINITY;
    }
  }

  /** Every sum that a place stands in: the total first, then its parts. */
  private List<List<List<String>>> sums(List<String> place) {
    List<List<List<String>>> sums = new ArrayList<>();
    for (int d = 0; d < place.size(); d++) {
      for (Map.Entry<String, List<String>> sum : cube.dimensions.get(d).parts().entrySet()) {
        String own = place.get(d);
        if (sum.getKey().equals(own) || sum.getValue().contains(own)) {
          List<List<String>> places = new ArrayList<>(List.of(with(place, d, sum.getKey())));
          for (String part : sum.getValue()) {
            places.add(with(place, d, part));
          }
          sums.add(places);
        }
      }
    }
    return sums;
  }

  private static List<String> with(List<String> place, int d, String code) {
    List<String> other = new ArrayList<>(place);
    other.set(d, code);
    return other;
  }
}
