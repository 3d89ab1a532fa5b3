package nc.cagou.usecases.health.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator writes what it promises, and the samples are its own. */
class HealthGeneratorTest {

  @TempDir Path folder;

  @Test
  void samplesOfTheProjectAreMadeBySeed98800() throws IOException {
    HealthGenerator.write(12_000, new Random(98800), folder);
    Path samples = Shared.root().resolve("data-samples/health");
    List<String> files = new ArrayList<>(List.of(HealthGenerator.FILES));
    files.add("datapackage.json");
    for (String file : files) {
      assertArrayEquals(
          Files.readAllBytes(samples.resolve(file)),
          Files.readAllBytes(folder.resolve(file)),
          file);
    }
  }

  @Test
  void notificationsHaveAsManyRowsAsAsked() throws IOException {
    for (int rows : new int[] {1, 399, 400, 20_000}) {
      HealthGenerator.write(rows, new Random(3), folder);
      assertEquals(rows, lines(2).size() - 1);
    }
  }

  @Test
  void populationAddsUpToTheCensuses() throws IOException {
    HealthGenerator.write(1, new Random(3), folder);
    Map<String, Long> sums = new TreeMap<>();
    for (String line : lines(0)) {
      String[] cells = line.split(";");
      if (cells[0].startsWith("988")) {
        sums.merge(cells[2], Long.valueOf(cells[5]), Long::sum);
      }
    }
    assertEquals(Map.of("2019", 271_407L, "2025", 264_596L), sums);
  }

  @Test
  void aThirdOfTheCommunesHaveFewerThanElevenCasesOfADiseaseInAYear() throws IOException {
    Map<String, Integer> cases = new TreeMap<>();
    HealthGenerator.write(12_000, new Random(98800), folder);
    for (String line : lines(2)) {
      String[] cells = line.split(";");
      if (cells.length == 6 && cells[2].endsWith("/2023") && cells[1].equals("Dengue")) {
        cases.merge(cells[3], 1, Integer::sum);
      }
    }
    assertTrue(cases.values().stream().filter(n -> n < 11).count() >= 11, cases.toString());
  }

  @Test
  void dataPackageSaysSyntheticInBothLanguages() throws IOException {
    HealthGenerator.write(10, new Random(9), folder);
    var json = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertTrue(json.get("synthetic").asBoolean());
    assertTrue(json.get("title_fr").asText().contains("synthétiques"));
    assertTrue(json.get("title_en").asText().contains("synthetic"));
    List<String> names = new ArrayList<>();
    json.get("resources").forEach(r -> names.add(r.get("name").asText()));
    assertEquals(List.of("population", "professionals", "notifications", "weekly_counts"), names);
  }

  @Test
  void noRowsAreRefusedWithASentence() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> HealthGenerator.write(0, new Random(1), folder));
    assertEquals(Refusal.Kind.USAGE, refusal.kind());
  }

  private List<String> lines(int file) throws IOException {
    return Files.readAllLines(folder.resolve(HealthGenerator.FILES[file]));
  }
}
