package nc.cagou.usecases.roadsafety.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator writes what it promises, and the samples are its own. */
class BaacGeneratorTest {

  private static final List<String> FILES =
      List.of(
          "caract-2019-2024.csv",
          "lieux-2019-2024.csv",
          "vehicules-2019-2024.csv",
          "usagers-2019-2024.csv",
          "troncons-2019-2024.csv",
          "amenagements.csv",
          "datapackage.json");

  @TempDir Path folder;

  @Test
  void samplesOfTheProjectAreMadeBySeed98800() throws IOException {
    BaacGenerator.write(4415, new Random(98800), folder);
    Path samples = Shared.root().resolve("data-samples/road-safety");
    for (String file : FILES) {
      assertArrayEquals(
          Files.readAllBytes(samples.resolve(file)),
          Files.readAllBytes(folder.resolve(file)),
          file);
    }
  }

  @Test
  void personsHaveAsManyRowsAsAskedWhateverTheBlocks() throws IOException {
    for (int rows : new int[] {1, 2, 99, 100, 777, 50_000}) {
      BaacGenerator.write(rows, new Random(5), folder);
      assertEquals(rows, lines("usagers").size() - 1, rows + " rows");
    }
  }

  @Test
  void identifiersAreUniqueAcrossBlocks() throws IOException {
    BaacGenerator.write(150_000, new Random(6), folder);
    List<String> vehicles = column(lines("vehicules"), 1);
    assertEquals(vehicles.size(), new HashSet<>(vehicles).size());
    List<String> persons = column(lines("usagers"), 1);
    assertEquals(persons.size(), new HashSet<>(persons).size());
  }

  @Test
  void everyVehicleAndPlaceBelongsToAnAccident() throws IOException {
    BaacGenerator.write(40_000, new Random(7), folder);
    Set<String> accidents = new HashSet<>(column(lines("caract"), 0));
    assertTrue(accidents.containsAll(column(lines("vehicules"), 0)));
    assertTrue(accidents.containsAll(column(lines("lieux"), 0)));
  }

  @Test
  void faultyPersonsAreTheStatedShare() throws IOException {
    BaacGenerator.write(100_000, new Random(8), folder);
    Set<String> accidents = new HashSet<>(column(lines("caract"), 0));
    long faulty =
        lines("usagers").stream()
            .skip(1)
            .map(l -> l.split(";"))
            .filter(c -> c.length != 16 || c[6].equals("\"7\"") || !accidents.contains(c[0]))
            .count();
    assertEquals(100_000.0 / SyntheticPersons.FAULTY, faulty, 8);
  }

  @Test
  void dataPackageSaysSyntheticInBothLanguages() throws IOException {
    BaacGenerator.write(10, new Random(9), folder);
    var json = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertTrue(json.get("synthetic").asBoolean());
    assertTrue(json.get("title_fr").asText().contains("synthétiques"));
    assertTrue(json.get("title_en").asText().contains("synthetic"));
    List<String> names = new ArrayList<>();
    json.get("resources").forEach(r -> names.add(r.get("name").asText()));
    assertEquals(
        List.of("accidents", "places", "vehicles", "persons", "segments", "treatments"), names);
  }

  @Test
  void noRowsAreRefusedWithASentence() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> BaacGenerator.write(0, new Random(1), folder));
    assertEquals(Refusal.Kind.USAGE, refusal.kind());
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name + "-2019-2024.csv"));
  }

  private static List<String> column(List<String> lines, int index) {
    return lines.stream().skip(1).map(l -> l.split(";")[index]).toList();
  }
}
