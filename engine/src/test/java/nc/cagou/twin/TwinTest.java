package nc.cagou.twin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nc.cagou.edition.Edition;
import nc.cagou.intake.Intake;
import nc.cagou.intake.IntakeReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinTest {

  @TempDir Path folder;

  private Path twin(String name, long rows, long seed) throws IOException {
    Edition edition = CensusCase.edition(folder.resolve("store-" + name));
    Path out = folder.resolve(name);
    Twin.write(new CensusCase(), edition, out, rows, seed);
    return out;
  }

  /** Persons by commune and year of birth. */
  private static Map<String, Integer> counts(Path twin) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    List<String> lines = Files.readAllLines(twin.resolve("persons.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(";", -1);
      counts.merge(cells[3] + " " + cells[1].substring(6), 1, Integer::sum);
    }
    return counts;
  }

  @Test
  void publishedCountsAreKeptToOneRow() throws IOException {
    Map<String, Integer> counts = counts(twin("a", 0, 1));
    assertEquals(300, counts.get("98818 2023"), 1.5);
    assertEquals(200, counts.get("98818 2024"), 1.5);
    assertEquals(180, counts.get("98805 2024"), 1.5);
    assertEquals(40, counts.get("98801 2024"), 1.5);
    assertEquals(901, counts.values().stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void hiddenCountsShareWhatTheTotalLeavesAndNothingMore() throws IOException {
    Set<Integer> drawn = new HashSet<>();
    for (long seed = 1; seed <= 8; seed++) {
      Map<String, Integer> counts = counts(twin("h" + seed, 0, seed));
      int first = counts.getOrDefault("98801 2023", 0);
      int second = counts.getOrDefault("98832 2023", 0);
      // 7 and 4 in truth; 11 together is what the published total leaves
      assertEquals(11, first + second, 2);
      drawn.add(first);
    }
    assertTrue(drawn.size() > 2, drawn.toString());
  }

  @Test
  void theTwinKeepsItsContractAndItsInputsJoin() throws IOException {
    Path out = twin("c", 0, 1);
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("persons", out.resolve("persons.csv").toString());
    inputs.put("stays", out.resolve("stays.csv").toString());
    IntakeReport report = Intake.check(new CensusCase(), inputs, Intake.Options.PLAIN);
    for (var input : report.inputs()) {
      assertEquals(0, input.quarantined(), input.problems().toString());
    }
    assertEquals(901, report.inputs().get(0).accepted());
    assertEquals(1500, report.inputs().get(1).accepted());
    assertTrue(
        report.inputs().get(1).notices().stream().noneMatch(n -> n.rule().equals("orphans_kept")));
  }

  @Test
  void headersAndFormatsAreThoseOfTheProducer() throws IOException {
    List<String> lines = Files.readAllLines(twin("d", 50, 1).resolve("persons.csv"));
    assertEquals("PERSON_ID;BORN_ON;LEFT_ON;COMMUNE_CODE;SEX;WEIGHT", lines.get(0));
    assertTrue(
        lines
            .get(1)
            .matches("SYN\\d+;\\d\\d/\\d\\d/202[34];\\d\\d/\\d\\d/202[34];988\\d\\d;[FM];\\d+,\\d"),
        lines.get(1));
  }

  @Test
  void rowsAreAsManyAsAskedForAndASeedGivesTheSameBytes() throws IOException {
    Path one = twin("e", 300, 5);
    Path same = twin("f", 300, 5);
    Path other = twin("g", 300, 6);
    assertEquals(301, Files.readAllLines(one.resolve("stays.csv")).size());
    assertEquals(181, Files.readAllLines(one.resolve("persons.csv")).size());
    for (String file : List.of("persons.csv", "stays.csv")) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(file)), Files.readAllBytes(same.resolve(file)));
      assertNotEquals(
          Files.readString(one.resolve(file)), Files.readString(other.resolve(file)), file);
    }
  }

  @Test
  void itSaysEverywhereThatItIsSynthetic() throws IOException {
    Path out = twin("i", 50, 1);
    JsonNode pack = new ObjectMapper().readTree(out.resolve("datapackage.json").toFile());
    assertTrue(pack.get("synthetic").asBoolean());
    assertEquals("none", pack.get("personal_data").asText());
    assertEquals(2, pack.get("resources").size());
    String readme = Files.readString(out.resolve("README.md"));
    assertTrue(readme.contains("DONNÉES SYNTHÉTIQUES") && readme.contains("SYNTHETIC DATA"));
    assertFalse(readme.contains("{"), readme);
  }
}
