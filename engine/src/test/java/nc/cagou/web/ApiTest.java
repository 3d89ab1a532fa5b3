package nc.cagou.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nc.cagou.edition.Json;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** Programs get the figures that stand in the edition, and the description of the API is true. */
class ApiTest {

  private final Site site = Site.shared();

  @Test
  void aTableIsTheSameInEveryFormat() throws Exception {
    Table table = site.latest.table("sightings");
    JsonNode rows = json("/api/v1/editions/sample/latest/tables/sightings");
    String[] lines = site.text("/api/v1/editions/sample/latest/tables/sightings.csv").split("\n");
    assertEquals(table.rowCount(), rows.size());
    assertEquals(table.rowCount() + 1, lines.length);
    assertEquals(String.join(",", table.columnNames()), lines[0]);
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(table.stringColumn("territory").get(i), rows.get(i).get("territory").asText());
      assertEquals(table.longColumn("sightings").getLong(i), rows.get(i).get("sightings").asLong());
      assertTrue(rows.get(i).get("sightings").isIntegralNumber());
      boolean undefined = table.column("rate").isMissing(i);
      assertEquals(undefined, rows.get(i).get("rate").isNull());
      assertTrue(lines[i + 1].startsWith(table.stringColumn("territory").get(i) + ","));
    }
    byte[] parquet = site.get("/api/v1/editions/sample/latest/tables/sightings.parquet").body();
    try (var in = site.latest.file("tables/sightings.parquet")) {
      assertArrayEquals(in.readAllBytes(), parquet);
    }
  }

  @Test
  void theFormatIsChosenBySuffixParameterOrAcceptHeader() {
    String table = "/api/v1/editions/sample/latest/tables/sightings";
    assertEquals("application/json", type(table));
    assertTrue(type(table + "?format=csv").startsWith("text/csv"));
    assertTrue(type(table, "Accept", "text/csv").startsWith("text/csv"));
    assertEquals(
        "application/vnd.apache.parquet", type(table, "Accept", "application/vnd.apache.parquet"));
    assertEquals(406, site.get(table, "Accept", "image/png").statusCode());
    assertEquals(400, site.get(table + "?format=xls").statusCode());
  }

  @Test
  void editionsAreListedAndFiltered() throws Exception {
    JsonNode all = json("/api/v1/editions?usecase=sample");
    assertEquals(3, all.size());
    assertEquals(site.latest.id(), all.get(0).get("id").asText());
    assertEquals(1, json("/api/v1/editions?state=withdrawn").size());
    assertEquals(2, json("/api/v1/editions?state=published").size());
    assertEquals(400, site.get("/api/v1/editions?state=lost").statusCode());
    assertEquals(404, site.get("/api/v1/editions?usecase=nobody").statusCode());
    JsonNode one = json("/api/v1/editions/sample/latest");
    assertEquals(site.latest.id(), one.get("id").asText());
    assertEquals(21, one.at("/inputs/0/read").asLong());
    assertEquals(12, one.at("/tables/0/rows").asLong());
    assertTrue(one.get("synthetic").asBoolean());
  }

  @Test
  void whatWasRefusedIsNeverServed() throws Exception {
    String edition = site.text("/api/v1/editions/sample/latest");
    assertFalse(edition.contains("quarantine/"));
    assertFalse(edition.contains("notes.txt"));
    JsonNode problem =
        Json.mapper().readTree(site.get("/api/v1/editions/sample/latest/tables/quarantine").body());
    assertEquals(404, problem.get("status").asInt());
  }

  @Test
  void aProblemIsSaidInTheLanguageAsked() throws Exception {
    var answer = site.get("/api/v1/editions/sample/latest/tables/nothing?lang=en");
    assertEquals(404, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    JsonNode english = Json.mapper().readTree(answer.body());
    assertEquals(
        "The edition has no table “nothing”. Tables: sightings.", english.get("detail").asText());
    JsonNode french = Json.mapper().readTree(site.get("/api/v1/nowhere").body());
    assertEquals("Cette page n’existe pas", french.get("title").asText());
    assertEquals(404, french.get("status").asInt());
  }

  @Test
  void aLeverAnswersBeforeAndAfterAndRefusesAValueOutOfRangeWithASentence() throws Exception {
    JsonNode answer = json("/api/v1/editions/sample/latest/levers/height?lever.height=5");
    assertEquals(1208, answer.at("/effects/0/before").asDouble());
    assertEquals(1211, answer.at("/effects/0/after").asDouble());
    var refused = site.get("/api/v1/editions/sample/latest/levers/height?lever.height=50&lang=en");
    assertEquals(400, refused.statusCode());
    String detail = Json.mapper().readTree(refused.body()).get("detail").asText();
    assertTrue(detail.contains("Allowed: from 0 to 10"), detail);
    assertEquals(404, site.get("/api/v1/editions/sample/latest/levers/other").statusCode());
  }

  @Test
  void everyPathOfTheDescriptionAnswersAsDescribed() throws Exception {
    JsonNode document = json("/api/openapi.json");
    assertEquals("3.1.0", document.get("openapi").asText());
    int walked = 0;
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      String address =
          path.getKey()
              .replace("{usecase}", "sample")
              .replace("{edition}", "latest")
              .replace("levers/{name}", "levers/height")
              .replace("{name}", "sightings");
      JsonNode content = path.getValue().at("/get/responses/200/content");
      for (Map.Entry<String, JsonNode> type : content.properties()) {
        var answer = site.get(address, "Accept", type.getKey());
        assertEquals(200, answer.statusCode(), address);
        String sent = answer.headers().firstValue("Content-Type").orElseThrow();
        assertTrue(sent.startsWith(type.getKey()), address + " sends " + sent);
        if (type.getKey().equals("application/json")) {
          JsonNode body = Json.mapper().readTree(answer.body());
          check(document, type.getValue().get("schema"), body, address);
        }
        walked++;
      }
    }
    assertEquals(11, walked);
  }

  /** Holds a value against a schema of the document: type, required and listed properties. */
  private static void check(JsonNode document, JsonNode schema, JsonNode value, String where) {
    if (schema.has("$ref")) {
      String pointer = schema.get("$ref").asText().substring(1);
      check(document, document.at(pointer), value, where);
      return;
    }
    schema.path("allOf").forEach(part -> check(document, part, value, where));
    List<String> types = new java.util.ArrayList<>();
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      type.forEach(t -> types.add(t.asText()));
    } else if (type.isTextual()) {
      types.add(type.asText());
    }
    assertTrue(types.isEmpty() || types.stream().anyMatch(t -> is(t, value)), where + ": " + value);
    schema
        .path("required")
        .forEach(name -> assertTrue(value.has(name.asText()), where + " lacks " + name));
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (value.has(property.getKey())) {
        String at = where + "." + property.getKey();
        check(document, property.getValue(), value.get(property.getKey()), at);
      }
    }
    if (value.isArray() && schema.has("items")) {
      value.forEach(item -> check(document, schema.get("items"), item, where + "[]"));
    }
  }

  private static boolean is(String type, JsonNode value) {
    return switch (type) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> value.isNull();
    };
  }

  private String type(String path, String... headers) {
    return site.get(path, headers).headers().firstValue("Content-Type").orElseThrow();
  }

  private JsonNode json(String path) throws Exception {
    return Json.mapper().readTree(site.get(path).body());
  }
}
