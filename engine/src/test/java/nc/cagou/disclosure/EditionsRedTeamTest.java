package nc.cagou.disclosure;

import static nc.cagou.disclosure.EditionsTest.protect;
import static nc.cagou.disclosure.EditionsTest.released;
import static nc.cagou.disclosure.Tabular.flags;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nc.cagou.method.protection.Attack;
import nc.cagou.method.protection.AttackInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three editions of a random table that grows: each is safe by itself when attacked with its true
 * values, no two show a small difference, and the audit finds nothing in each together with those
 * before it.
 */
class EditionsRedTeamTest {

  private static final int MONTHS = 3;
  private static final int MINIMUM = 11;

  @ParameterizedTest
  @CsvSource({"2, 60", "3, 20"})
  void whatATableThatGrowsHidesIsNotKnownFromItsEditions(int dimensions, int tables) {
    int hiddenCells = 0;
    for (int seed = 0; seed < tables; seed++) {
      Random random = new Random(77L * dimensions + seed);
      RandomCube cube = new RandomCube(random, dimensions);
      List<Released> earlier = new ArrayList<>();
      List<Map<List<String>, Long>> truth = new ArrayList<>();
      List<Map<List<String>, Boolean>> hidden = new ArrayList<>();
      for (int month = 0; month < MONTHS; month++) {
        Protected out = protect(earlier, cube.table("health"));
        truth.add(new HashMap<>(cube.counts));
        hidden.add(pattern(cube, flags(out, "cube", "n")));
        Released edition = released("1" + month, out);
        EditionAudit found = EditionAudit.of(edition, earlier);
        String when = "seed " + seed + " month " + month;
        assertTrue(found.safe(), when + " " + found.leaks());
        hiddenCells += attack(cube, hidden.get(month), when);
        earlier.add(edition);
        cube.grow(random, 0.15);
      }
      noDifferenceIsShown(cube, truth, hidden, seed);
    }
    assertTrue(hiddenCells > tables, "too little was hidden to prove anything");
  }

  private static Map<List<String>, Boolean> pattern(RandomCube cube, String flags) {
    Map<List<String>, Boolean> hidden = new HashMap<>();
    for (int i = 0; i < flags.length(); i++) {
      hidden.put(cube.places.get(i), flags.charAt(i) == 's');
    }
    return hidden;
  }

  private static void noDifferenceIsShown(
      RandomCube cube,
      List<Map<List<String>, Long>> truth,
      List<Map<List<String>, Boolean>> hidden,
      int seed) {
    for (int a = 0; a < MONTHS; a++) {
      for (int b = a + 1; b < MONTHS; b++) {
        for (List<String> place : cube.places) {
          long by = truth.get(b).get(place) - truth.get(a).get(place);
          boolean shown = !hidden.get(a).get(place) && !hidden.get(b).get(place);
          assertTrue(!shown || by == 0 || by >= MINIMUM, "seed " + seed + place + " " + by);
        }
      }
    }
  }

  /** Attacks one edition with its true values, as if it had been the first. */
  private static int attack(RandomCube cube, Map<List<String>, Boolean> hidden, String when) {
    boolean[] unknown = new boolean[cube.places.size()];
    for (int i = 0; i < unknown.length; i++) {
      unknown[i] = hidden.get(cube.places.get(i));
    }
    Attack attack = new Attack(cube.cells(), unknown);
    int count = 0;
    for (int i = 0; i < unknown.length; i++) {
      if (unknown[i]) {
        count++;
        AttackInterval found = attack.interval(i);
        String where = when + " " + cube.places.get(i) + " " + found;
        double x = found.value();
        assertTrue(found.lower() < 0.9 * x || found.upper() > 1.1 * x, where);
        assertTrue(Math.floor(found.upper() + 1e-6) > Math.ceil(found.lower() - 1e-6), where);
      }
    }
    return count;
  }
}
