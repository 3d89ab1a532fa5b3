package nc.cagou.disclosure;

import static nc.cagou.disclosure.Tabular.flags;
import static nc.cagou.disclosure.Tabular.protect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import nc.cagou.method.protection.Attack;
import nc.cagou.method.protection.AttackInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attacks what is published of many random tables, with the sums written down independently. */
class RedTeamTest {

  @ParameterizedTest
  @CsvSource({"2, 600", "3, 300", "4, 100"})
  void noHiddenCountIsKnownToWithinTenPercent(int dimensions, int tables) {
    long hiddenCells = 0;
    for (int seed = 0; seed < tables; seed++) {
      RandomCube cube = new RandomCube(new Random(1000L * dimensions + seed), dimensions);
      Tabular table = cube.table(seed % 3 == 0 ? "enterprises" : "health");
      int minimum = seed % 3 == 0 ? 3 : 11;
      String flags = flags(protect(table), "cube", "n");
      boolean[] hidden = new boolean[flags.length()];
      for (int i = 0; i < hidden.length; i++) {
        hidden[i] = flags.charAt(i) == 's';
        long n = cube.counts.get(cube.places.get(i));
        assertTrue(hidden[i] || n == 0 || n >= minimum, "published: " + n);
        assertTrue(!hidden[i] || n > 0, "an empty cell is hidden");
      }
      Attack attack = new Attack(cube.cells(), hidden);
      for (int i = 0; i < hidden.length; i++) {
        if (!hidden[i]) {
          continue;
        }
        hiddenCells++;
        AttackInterval found = attack.interval(i);
        String where = "seed " + seed + " " + cube.places.get(i) + " " + found;
        double x = found.value();
        assertTrue(found.lower() < 0.9 * x || found.upper() > 1.1 * x, where);
        assertTrue(Math.floor(found.upper() + 1e-6) > Math.ceil(found.lower() - 1e-6), where);
      }
      if (seed % 50 == 0) {
        assertEquals(flags, flags(protect(table), "cube", "n"), "not the same again");
      }
    }
    assertTrue(hiddenCells > tables, "too little was hidden to prove anything");
  }
}
