package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two months of one use case in one store: the second protects the first, and an audit says so. */
class AuditIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;

  private Launcher cagou() {
    return new Launcher(temp.resolve("store"), "fr_FR.UTF-8");
  }

  private Path employment(Path jobseekers) throws Exception {
    Path samples = Shared.root().resolve("data-samples/employment");
    Launcher.Answer answer =
        cagou()
            .run(
                "run",
                "employment",
                "--input",
                "offers=" + samples,
                "--input",
                "jobseekers=" + jobseekers,
                "--publish",
                "--json");
    assertEquals(0, answer.exit(), answer.err());
    return Path.of(JSON.readTree(answer.out()).get("edition").asText());
  }

  @Test
  void aMonthThatAddsAFewPersonsIsProtectedAgainstTheMonthBeforeAndAnUnhiddenCellIsFound()
      throws Exception {
    Path all = Shared.root().resolve("data-samples/employment/demandeurs-2020-2025.csv");
    List<String> lines = Files.readAllLines(all, StandardCharsets.UTF_8);
    Path before = temp.resolve("jobseekers.csv");
    List<String> fewer = new ArrayList<>(lines);
    for (int i = 0; i < 6; i++) {
      fewer.remove(400 * (i + 1)); // six persons are registered late, in the second month
    }
    Files.write(before, fewer, StandardCharsets.UTF_8);

    Path first = employment(before);
    Path second = employment(all);
    JsonNode sheet = JSON.readTree(second.resolve("disclosure.json").toFile());
    assertEquals(first.getFileName().toString(), sheet.at("/earlier/editions/0").asText());
    long differences = 0;
    for (JsonNode line : sheet.at("/earlier/lines")) {
      differences += line.get("differences").asLong();
    }
    assertTrue(differences > 0, sheet.toPrettyString());

    Launcher.Answer alone = cagou().run("audit", second.toString());
    assertEquals(0, alone.exit(), alone.out() + alone.err());
    Launcher.Answer both =
        cagou().run("audit", second.toString(), "--against", first.toString(), "--json");
    JsonNode audit = JSON.readTree(both.out());
    assertEquals(0, both.exit(), audit.get("leaks").toPrettyString());
    assertTrue(audit.get("safe").asBoolean());
    assertEquals(audit.get("hidden").asInt(), audit.get("intervals").size());
    assertTrue(audit.get("hidden").asInt() > 100);

    unhide(second.resolve("tables/communes.csv"));
    Launcher.Answer leak = cagou().run("audit", second.toString());
    assertEquals(1, leak.exit(), leak.out());
    assertTrue(leak.out().contains("communes"), leak.out());
    assertTrue(leak.err().contains("Ne diffusez pas cette édition"), leak.err());
    assertFalse(leak.err().contains("Exception"), leak.err());
  }

  /** Writes a count into the first hidden cell of a table. */
  private static void unhide(Path csv) throws Exception {
    List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
    List<String> header = List.of(lines.get(0).split(",", -1));
    int count = header.indexOf("registrations");
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",", -1);
      if (cells[count + 1].equals("s")) {
        cells[count] = "4";
        cells[count + 1] = "";
        lines.set(i, String.join(",", cells));
        break;
      }
    }
    Files.write(csv, lines, StandardCharsets.UTF_8);
  }
}
