package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import nc.cagou.Contract;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recipe is written, read back and followed. */
class RecipesTest {

  @TempDir Path folder;

  private final Contract contract = Reading.contract("id:string!", "jour:date", "montant:number");

  private Reading.Result follow(Recipe recipe, String text) throws IOException {
    Path file = Reading.file(folder, "next.csv", text);
    return Reading.read(Intake.plan(contract, file.toString(), new LocalSources(), recipe));
  }

  @Test
  void servesForNextMonth() throws IOException {
    Path file = Reading.file(folder, "t.csv", "id;jour;montant;x\nA;12/31/2024;1,5;\n");
    Recipe recipe = Reading.read(contract, file).recipe();
    assertEquals(recipe, Recipe.ofJson(recipe.toJson()));
    assertEquals("MDY", recipe.columns().get(1).dates());
    Reading.Result next =
        follow(Recipe.ofJson(recipe.toJson()), "id;jour;montant;x\nB;02/03/2025;2;\n");
    assertEquals(Reading.day("2025-02-03"), next.rows().get(0).get(1));
    assertEquals(",", next.recipe().decimal());
  }

  @Test
  void saysWhatDiffersInAFileThatDoesNotFollow() throws IOException {
    Path file = Reading.file(folder, "t.csv", "id;jour;montant\nA;12/31/2024;1,5\n");
    Recipe recipe = Reading.read(contract, file).recipe();
    Refusal other =
        assertThrows(Refusal.class, () -> follow(recipe, "id,jour,montant\nA,2024-01-01,1.5\n"));
    assertTrue(other.text().en().contains("separator"), other.text().en());
    Refusal moved =
        assertThrows(Refusal.class, () -> follow(recipe, "jour;id;montant\n2024-01-01;A;1,5\n"));
    assertTrue(moved.text().en().contains("columns"), moved.text().en());
    assertThrows(Refusal.class, () -> Recipe.ofJson("{"));
  }
}
