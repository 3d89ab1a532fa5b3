package nc.cagou.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.disclosure.Sheet;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.edition.Json;
import nc.cagou.edition.Manifest;
import nc.cagou.lineage.Origin.Kind;
import nc.cagou.lineage.Trail.Began;
import nc.cagou.lineage.Trail.Step;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.Schemas;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events of a run: valid, in pairs, every column traced to the files. */
class OpenLineageTest {

  @TempDir Path folder;

  private static final Instant BEGAN = Instant.parse("2024-12-31T01:00:00Z");

  private static final Trail TRAIL =
      new Trail(
          SampleEdition.TRAIL.received(),
          List.of(
              new Reduced(
                  "counted",
                  columns(
                      "commune_code",
                      new Origin("records", "commune_code", Kind.IDENTITY),
                      "year",
                      new Origin("records", "year", Kind.TRANSFORMATION),
                      "seen",
                      new Origin("records", "seen", Kind.AGGREGATION)),
                  List.of(new Origin("records", "year", Kind.GROUP_BY)))),
          List.of(new Trail.Small("counted", 12, List.of("commune_code", "year", "seen"))),
          List.of(
              new Began(Step.INTAKE, BEGAN),
              new Began(Step.REDUCE, BEGAN.plusSeconds(1)),
              new Began(Step.DECIDE, BEGAN.plusSeconds(2)),
              new Began(Step.PROTECT, BEGAN.plusSeconds(3)),
              new Began(Step.WRITE, BEGAN.plusSeconds(4))),
          "4.2.0");

  private static final Sheet SHEET =
      new Sheet(
          List.of(new Sheet.Line("sightings", "open", Text.same("r"), 24, 0, 0, 0)),
          0,
          0,
          0,
          0,
          null,
          "");

  private static Map<String, List<Origin>> columns(Object... pairs) {
    Map<String, List<Origin>> columns = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      columns.put((String) pairs[i], List.of((Origin) pairs[i + 1]));
    }
    return columns;
  }

  private List<JsonNode> events(Trail trail) throws Exception {
    Manifest manifest = SampleEdition.draft(EditionStore.at(folder.toString())).manifest();
    byte[] lines = OpenLineage.of(manifest, trail, SHEET, BEGAN.plusSeconds(5));
    List<JsonNode> events = new ArrayList<>();
    for (String line : new String(lines, StandardCharsets.UTF_8).split("\n")) {
      events.add(Json.mapper().readTree(line));
    }
    return events;
  }

  @Test
  void everyEventIsValidAgainstTheSpecificationAndEachFacetAgainstItsSchema() throws Exception {
    for (JsonNode event : events(TRAIL)) {
      assertEquals(List.of(), Schemas.lineage(event), event.at("/job/name").asText());
    }
  }

  @Test
  void anEventWithoutARunOrAFacetWithoutAProducerIsNotValid() throws Exception {
    ObjectNode event = (ObjectNode) events(TRAIL).get(0).deepCopy();
    ((ObjectNode) event.at("/inputs/0/facets/version")).remove("_producer");
    assertFalse(Schemas.lineage(event).isEmpty());
    ObjectNode other = (ObjectNode) events(TRAIL).get(0).deepCopy();
    other.remove("run");
    assertFalse(Schemas.lineage(other).isEmpty());
  }

  @Test
  void theRunAndEachOfItsStepsStartAndComplete() throws Exception {
    List<JsonNode> events = events(TRAIL);
    List<String> told =
        events.stream()
            .map(e -> e.get("eventType").asText() + " " + e.at("/job/name").asText())
            .toList();
    assertEquals(
        List.of(
            "START sample",
            "START sample.intake",
            "COMPLETE sample.intake",
            "START sample.reduce",
            "COMPLETE sample.reduce",
            "START sample.decide",
            "COMPLETE sample.decide",
            "START sample.protect",
            "COMPLETE sample.protect",
            "START sample.write",
            "COMPLETE sample.write",
            "COMPLETE sample"),
        told);
    JsonNode run = events.get(0).at("/run/runId");
    for (JsonNode event : events) {
      boolean step = event.at("/job/name").asText().contains(".");
      assertEquals(step, event.at("/run/facets/parent/run/runId").equals(run));
    }
  }

  @Test
  void aColumnIsTracedToTheHeaderOfTheFileAndToTheFieldsThatChoseItsRows() throws Exception {
    List<JsonNode> events = events(TRAIL);
    JsonNode fields = events.get(events.size() - 1).at("/outputs/0/facets/columnLineage/fields");
    assertEquals(
        List.of(
            "file/records.vus DIRECT AGGREGATION",
            "cagou/parameters.height DIRECT TRANSFORMATION",
            "file/records.commune INDIRECT GROUP_BY",
            "file/records.annee INDIRECT GROUP_BY"),
        from(fields.get("sightings")));
    assertEquals(List.of("file/records.commune DIRECT IDENTITY"), from(fields.get("territory")));
    assertEquals(List.of("file/records.annee DIRECT TRANSFORMATION"), from(fields.get("year")));
  }

  private static List<String> from(JsonNode field) {
    List<String> from = new ArrayList<>();
    for (JsonNode one : field.get("inputFields")) {
      String name = one.get("name").asText();
      JsonNode done = one.at("/transformations/0");
      from.add(
          one.get("namespace").asText()
              + "/"
              + name.substring(name.lastIndexOf('/') + 1)
              + "."
              + one.get("field").asText()
              + " "
              + done.get("type").asText()
              + " "
              + done.get("subtype").asText());
    }
    return from;
  }

  @Test
  void whatSparkDidNotReadIsNoOriginUnlessRowsWereAcceptedForIt() throws Exception {
    Trail blind =
        new Trail(
            TRAIL.received(),
            List.of(new Reduced("counted", Map.of(), List.of())),
            TRAIL.small(),
            TRAIL.began(),
            "");
    List<JsonNode> events = events(blind);
    JsonNode fields = events.get(events.size() - 1).at("/outputs/0/facets/columnLineage/fields");
    assertFalse(from(fields.get("sightings")).toString().contains("vus"), "seen was not read");
    assertTrue(from(fields.get("territory")).toString().contains("commune"), "it is required");
  }

  @Test
  void rowsReadAcceptedAndQuarantinedStandInTheEvents() throws Exception {
    JsonNode intake = events(TRAIL).get(2);
    assertEquals(21, intake.at("/inputs/0/inputFacets/cagou_rows/read").asInt());
    assertEquals(20, intake.at("/outputs/0/outputFacets/outputStatistics/rowCount").asInt());
    assertEquals(1, intake.at("/outputs/1/outputFacets/outputStatistics/rowCount").asInt());
    assertEquals("records.csv", intake.at("/inputs/0/facets/cagou_files/files/0/name").asText());
  }

  @Test
  void anEditionCarriesItsLineageAndItsPaths() throws Exception {
    Edition edition = SampleEdition.draft(EditionStore.at(folder.toString()));
    try (InputStream in = edition.file("paths.json")) {
      NumberPaths paths = Json.read(in, NumberPaths.class);
      assertEquals(3, paths.indicators().size());
      NumberPath first = paths.figures().get(0);
      assertEquals("sightings", first.table());
      assertEquals(12, first.rows());
      assertEquals(21, first.inputs().get(0).read());
      assertEquals(20, first.inputs().get(0).accepted());
      assertEquals(List.of("records.csv"), first.inputs().get(0).files());
      assertTrue(paths.indicators().get(2).table().isEmpty(), "no value, no cell");
    }
    assertTrue(edition.has("lineage.jsonl"));
  }
}
