package nc.cagou.usecases.employment.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator writes what it promises, and the samples are its own. */
class EmploymentGeneratorTest {

  @TempDir Path folder;

  @Test
  void samplesOfTheProjectAreMadeBySeed98800() throws IOException {
    EmploymentGenerator.write(12_000, new Random(98800), folder);
    Path samples = Shared.root().resolve("data-samples/employment");
    for (PublishedTable table : PublishedTable.ALL) {
      assertArrayEquals(
          Files.readAllBytes(samples.resolve(table.file())),
          Files.readAllBytes(folder.resolve(table.file())),
          table.file());
    }
    assertEquals(
        Files.readString(samples.resolve("datapackage.json")),
        Files.readString(folder.resolve("datapackage.json")));
  }

  @Test
  void jobseekersHaveAsManyRowsAsAsked() throws IOException {
    for (int rows : new int[] {1, 7, 2_000}) {
      EmploymentGenerator.write(rows, new Random(5), folder);
      List<String> lines = Files.readAllLines(folder.resolve("demandeurs-2020-2025.csv"));
      assertEquals(rows, lines.size() - 1);
      assertEquals(rows, new HashSet<>(lines).size() - 1);
    }
  }

  @Test
  void dataPackageSaysSyntheticAndNamesEachInput() throws IOException {
    EmploymentGenerator.write(10, new Random(9), folder);
    var json = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertTrue(json.get("synthetic").asBoolean());
    assertTrue(json.get("title_fr").asText().contains("synthétiques"));
    assertEquals("offers", json.at("/resources/0/name").asText());
    assertTrue(json.at("/resources/2/title_en").asText().endsWith("(published)"));
  }

  @Test
  void noRowsAreRefusedWithASentence() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> EmploymentGenerator.write(0, new Random(1), folder));
    assertEquals(Refusal.Kind.USAGE, refusal.kind());
  }
}
