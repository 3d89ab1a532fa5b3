package nc.cagou.method.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

class AttackTest {

  @Test
  void whatIsAloneInASumIsKnownAndTwoAreKnownUpToTheirSum() {
    AdditiveCells.Builder cells = new AdditiveCells.Builder();
    int total = cells.cell(100, true);
    int a = cells.cell(7, true);
    int b = cells.cell(13, true);
    int c = cells.cell(80, true);
    cells.sum(total, a, b, c);
    AdditiveCells all = cells.build();
    assertEquals(
        new AttackInterval(7, 7, 7),
        new Attack(all, new boolean[] {false, true, false, false}).interval(a));
    Attack two = new Attack(all, new boolean[] {false, true, true, false});
    assertEquals(new AttackInterval(7, 0, 20), two.interval(a));
    assertEquals(new AttackInterval(13, 0, 20), two.interval(b));
    Attack open = new Attack(all, new boolean[] {true, true, false, false});
    assertEquals(Double.POSITIVE_INFINITY, open.interval(a).upper());
    assertEquals(93, open.interval(total).lower(), 1e-9);
  }

  @Test
  void aSignedCellHasNoLowerLimitOfItsOwn() {
    AdditiveCells.Builder cells = new AdditiveCells.Builder();
    int total = cells.cell(10, false);
    int a = cells.cell(-5, false, true);
    int b = cells.cell(15, false, true);
    cells.sum(total, a, b);
    Attack attack = new Attack(cells.build(), new boolean[] {false, true, true});
    assertEquals(Double.NEGATIVE_INFINITY, attack.interval(a).lower());
    assertEquals(Double.POSITIVE_INFINITY, attack.interval(b).upper());
  }

  /** The same programs, written apart for another solver. */
  @Test
  void intervalsEqualThoseOfAnotherSolver() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      int rows = 3 + random.nextInt(3);
      int columns = 3 + random.nextInt(3);
      AdditiveCells.Builder cells = new AdditiveCells.Builder();
      int[][] at = new int[rows + 1][columns + 1];
      double[][] value = new double[rows + 1][columns + 1];
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          value[i][j] = random.nextInt(30);
          value[rows][j] += value[i][j];
          value[i][columns] += value[i][j];
          value[rows][columns] += value[i][j];
        }
      }
      boolean[] hidden = new boolean[(rows + 1) * (columns + 1)];
      for (int i = 0; i <= rows; i++) {
        for (int j = 0; j <= columns; j++) {
          at[i][j] = cells.cell(value[i][j], true);
          hidden[at[i][j]] = random.nextInt(3) == 0;
        }
      }
      for (int i = 0; i <= rows; i++) {
        cells.sum(at[i][columns], java.util.Arrays.copyOf(at[i], columns));
      }
      for (int j = 0; j <= columns; j++) {
        int column = j;
        cells.sum(
            at[rows][j],
            java.util.stream.IntStream.range(0, rows).map(i -> at[i][column]).toArray());
      }
      AdditiveCells all = cells.build();
      Attack attack = new Attack(all, hidden);
      for (int cell = 0; cell < hidden.length; cell++) {
        if (hidden[cell]) {
          AttackInterval found = attack.interval(cell);
          assertEquals(other(all, hidden, cell, false), found.lower(), 1e-6, "seed " + seed);
          double upper = other(all, hidden, cell, true);
          assertTrue(
              upper == found.upper() || Math.abs(upper - found.upper()) < 1e-6, "seed " + seed);
        }
      }
    }
  }

  private static double other(AdditiveCells cells, boolean[] hidden, int cell, boolean most) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Variable[] variables = new Variable[hidden.length];
    for (int i = 0; i < hidden.length; i++) {
      variables[i] = model.addVariable().lower(0);
      if (!hidden[i]) {
        variables[i].level(cells.value(i));
      }
    }
    variables[cell].weight(1);
    for (int s = 0; s < cells.sums(); s++) {
      Expression sum = model.addExpression().level(0);
      for (int k = 0; k < cells.members(s).length; k++) {
        sum.add(variables[cells.members(s)[k]], cells.signs(s)[k]);
      }
    }
    Optimisation.Result result = most ? model.maximise() : model.minimise();
    return result.getState() == Optimisation.State.UNBOUNDED
        ? Double.POSITIVE_INFINITY
        : result.doubleValue(cell);
  }
}
