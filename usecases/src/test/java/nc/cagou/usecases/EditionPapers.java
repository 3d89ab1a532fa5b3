package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.edition.Json;
import nc.cagou.testkit.Packages;
import nc.cagou.testkit.Schemas;

/** What an edition says of its own making, held against published schemas and its own tables. */
final class EditionPapers {

  private EditionPapers() {}

  /** Every event is valid, and every column of every table comes from something. */
  static void lineageIsWhole(Path edition) throws IOException {
    List<JsonNode> events = new ArrayList<>();
    for (String line : Files.readAllLines(edition.resolve("lineage.jsonl"))) {
      events.add(Json.mapper().readTree(line));
    }
    assertEquals(12, events.size(), "the run and its five steps, begun and ended");
    for (JsonNode event : events) {
      assertEquals(List.of(), Schemas.lineage(event), edition + " " + event.at("/job/name"));
    }
    JsonNode last = events.get(events.size() - 1);
    List<String> untraced = new ArrayList<>();
    for (JsonNode table : last.get("outputs")) {
      JsonNode fields = table.at("/facets/columnLineage/fields");
      for (JsonNode column : table.at("/facets/schema/fields")) {
        String name = column.get("name").asText();
        if (fields.path(name).path("inputFields").isEmpty()) {
          untraced.add(table.get("name").asText() + "." + name);
        }
      }
    }
    assertEquals(List.of(), untraced);
  }

  /** Every figure has a path of counts that add up, and a table of the edition. */
  static void everyFigureHasItsPath(Path edition) throws IOException {
    JsonNode paths = Json.mapper().readTree(edition.resolve("paths.json").toFile());
    JsonNode story = Json.mapper().readTree(edition.resolve("story.json").toFile());
    int figures = 0;
    for (JsonNode section : story.get("sections")) {
      figures += section.get("figures").size();
    }
    assertEquals(figures, paths.get("figures").size());
    assertEquals(story.get("indicators").size(), paths.get("indicators").size());
    for (JsonNode path : paths.get("figures")) {
      String name = edition + " " + path.get("id").asText();
      assertTrue(Files.exists(edition.resolve("tables/" + path.get("table").asText() + ".csv")));
      assertFalse(path.get("columns").isEmpty(), name);
      assertFalse(path.get("inputs").isEmpty(), name);
      assertFalse(path.get("reduced").isEmpty(), name);
      for (JsonNode input : path.get("inputs")) {
        assertEquals(
            input.get("read").asLong(),
            input.get("accepted").asLong() + input.get("quarantined").asLong(),
            name);
        assertFalse(input.get("fields").isEmpty(), name);
      }
    }
  }

  /** Any reader of Frictionless can open it, and finds what it says. */
  static void packageIsTrue(Path edition) throws IOException {
    JsonNode pack = Json.mapper().readTree(edition.resolve("datapackage.json").toFile());
    assertEquals(List.of(), Schemas.dataPackage(pack), edition.toString());
    assertEquals(List.of(), Packages.broken(edition), edition.toString());
  }
}
