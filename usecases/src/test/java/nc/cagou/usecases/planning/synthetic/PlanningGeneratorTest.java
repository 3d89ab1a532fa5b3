package nc.cagou.usecases.planning.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanningGeneratorTest {

  private static final List<String> FILES =
      List.of(
          "recensements.csv",
          "surfaces_baties.csv",
          "equipements.csv",
          "permis_de_construire.csv",
          "carroyage_1km.csv",
          "datapackage.json");

  @TempDir Path folder;

  @Test
  void theSamplesAreThoseOfTheGenerator() throws IOException {
    PlanningGenerator.write(4_000, new Random(98_800), folder);
    Path samples = Shared.root().resolve("data-samples/planning");
    for (String file : FILES) {
      assertEquals(-1, Files.mismatch(folder.resolve(file), samples.resolve(file)), file);
    }
  }

  @Test
  void fewRowsMakeNoInventedTableLonger() throws IOException {
    PlanningGenerator.write(7, new Random(1), folder);
    for (String file : FILES.subList(1, 5)) {
      assertTrue(Files.readAllLines(folder.resolve(file)).size() <= 8, file);
    }
    assertEquals(8, Files.readAllLines(folder.resolve("permis_de_construire.csv")).size());
  }

  @Test
  void peopleOfTheGridAreThoseOfTheCensus() {
    assertEquals(
        264_596,
        Settlement.of(new Random(5), 2025).stream().mapToInt(Settlement.Cell::people).sum());
  }

  @Test
  void noRowsAreRefused() {
    assertThrows(Refusal.class, () -> PlanningGenerator.write(0, new Random(1), folder));
  }
}
