package nc.cagou.notebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a cell of a notebook does. */
class CellsTest {

  private static Cells cells;

  @BeforeAll
  static void begin() {
    cells = new Cells(System.getProperty("java.class.path"));
  }

  @AfterAll
  static void end() {
    cells.close();
  }

  @Test
  void theLastExpressionIsTheValueAndTheNextCellsKnowTheVariable() throws Exception {
    assertEquals(Optional.of(7), cells.run("var three = 3;\nthree + 4"));
    assertEquals(Optional.of(3), cells.run("three"));
  }

  @Test
  void aSemicolonKeepsTheValueQuiet() throws Exception {
    assertEquals(Optional.empty(), cells.run("1 + 1;"));
    assertEquals(Optional.empty(), cells.run("// to be written"));
  }

  @Test
  void aValueIsTheVeryObjectAndAMethodMayBeDeclared() throws Exception {
    cells.run("double half(double x) {\n  return x / 2;\n}");
    assertEquals(Optional.of(List.of(1.5)), cells.run("List.of(half(3))"));
  }

  @Test
  void theMethodsOfTheHouseAreThere() throws Exception {
    assertEquals(
        Optional.of(nc.cagou.method.PoissonInterval.of(33)),
        cells.run("import nc.cagou.method.*;\nPoissonInterval.of(33)"));
  }

  @Test
  void importsInALaterCellLeaveVariablesAsTheyAre() throws Exception {
    cells.run("import nc.cagou.notebook.*;\nvar card = Cagou.method(\"gini\");");
    cells.run("import nc.cagou.method.*;\nimport nc.cagou.method.metadata.*;\n\nlong n = 1;");
    assertEquals(Optional.of("gini"), cells.run("card.id()"));
  }

  @Test
  void whatJavaDoesNotUnderstandIsShownWithItsLine() {
    CellFailed failed =
        assertThrows(CellFailed.class, () -> cells.run("int a = 1;\nint b = \"x\";"));
    assertTrue(failed.lines().contains("  int b = \"x\";"), failed.getMessage());
  }

  @Test
  void anExceptionIsAFewLinesAndNamesTheLineOfTheCell() {
    CellFailed failed =
        assertThrows(CellFailed.class, () -> cells.run("int[] none = {};\nnone[0] = 1;"));
    assertTrue(failed.lines().get(0).startsWith("ArrayIndexOutOfBounds"), failed.getMessage());
    assertTrue(failed.lines().contains("  none[0] = 1;"), failed.getMessage());
    assertTrue(failed.lines().size() <= 3, failed.getMessage());
  }

  @Test
  void aRefusalIsSaidInBothLanguages() {
    CellFailed failed =
        assertThrows(CellFailed.class, () -> cells.run("nc.cagou.notebook.Cagou.same(1.0, 2.0)"));
    assertTrue(failed.lines().get(0).contains("ne sont plus égaux"), failed.getMessage());
    assertTrue(failed.lines().get(1).contains("no longer equal"), failed.getMessage());
  }

  @Test
  void anUnfinishedCellSaysSo() {
    CellFailed failed = assertThrows(CellFailed.class, () -> cells.run("List.of(1, 2"));
    assertTrue(failed.lines().get(1).contains("not finished"), failed.getMessage());
  }

  @Test
  void aLongCellCanBeInterruptedAndTheNextOneRuns() throws Exception {
    Timer timer = new Timer(true);
    AtomicReference<Cells> own = new AtomicReference<>(cells);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            own.get().stop();
          }
        },
        1500);
    CellFailed failed =
        assertThrows(
            CellFailed.class, () -> cells.run("for (int i = 0; ; i++) {\n  Thread.sleep(20);\n}"));
    timer.cancel();
    assertTrue(failed.lines().get(1).contains("interrupted"), failed.getMessage());
    assertEquals(Optional.of(2), cells.run("1 + 1"));
  }

  @Test
  void completionKnowsWhatIsThere() {
    Cells.Hints.Choices choices = cells.hints().completions("int x = 1;\nMath.ab", 18);
    assertTrue(choices.words().stream().anyMatch(w -> w.startsWith("abs")), choices.toString());
    assertEquals(16, choices.from());
    assertTrue(cells.hints().unfinished("int f() {"));
    assertFalse(cells.hints().unfinished("1 + 1"));
  }
}
