package nc.cagou.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.edition.Json;

/**
 * Published JSON schemas (see schemas/README.md): what is wrong with a document, nothing if fine.
 */
public final class Schemas {

  private static final Map<String, String> LINEAGE = new LinkedHashMap<>();

  static {
    for (JsonNode schema : read("openlineage.json")) {
      LINEAGE.put(schema.get("$id").asText(), schema.toString());
    }
  }

  private static final JsonSchemaFactory LATEST =
      JsonSchemaFactory.getInstance(
          VersionFlag.V202012, f -> f.schemaLoaders(loaders -> loaders.schemas(LINEAGE)));

  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private static final JsonSchema PACKAGE =
      JsonSchemaFactory.getInstance(VersionFlag.V4)
          .getSchema(read("tabular-data-package.json"), STRICT);

  private Schemas() {}

  /** A {@code datapackage.json} against Tabular Data Package 1.0. */
  public static List<String> dataPackage(JsonNode document) {
    return said(PACKAGE, document);
  }

  /** An OpenLineage run event against the specification, and each facet against its own schema. */
  public static List<String> lineage(JsonNode event) {
    List<String> wrong =
        new ArrayList<>(said(LATEST.getSchema(SchemaLocation.of(url(event)), STRICT), event));
    facets(event, wrong);
    return wrong;
  }

  private static String url(JsonNode event) {
    return event.path("schemaURL").asText();
  }

  private static void facets(JsonNode node, List<String> wrong) {
    node.fields()
        .forEachRemaining(
            field -> {
              if (field.getKey().toLowerCase(java.util.Locale.ROOT).endsWith("facets")) {
                field
                    .getValue()
                    .fields()
                    .forEachRemaining(
                        facet -> wrong.addAll(facet(facet.getKey(), facet.getValue())));
              }
              facets(field.getValue(), wrong);
            });
    if (node.isArray()) {
      node.forEach(item -> facets(item, wrong));
    }
  }

  private static List<String> facet(String name, JsonNode facet) {
    String url = facet.path("_schemaURL").asText();
    if (!LINEAGE.containsKey(url.replaceFirst("#.*", ""))) {
      return List.of(name + ": no such schema " + url);
    }
    JsonSchema schema = LATEST.getSchema(SchemaLocation.of(url), STRICT);
    if (url.contains("#")) {
      return said(schema, facet);
    }
    ObjectNode named = Json.mapper().createObjectNode();
    named.set(name, facet);
    return said(schema, named);
  }

  private static List<String> said(JsonSchema schema, JsonNode document) {
    return schema.validate(document).stream().map(Object::toString).toList();
  }

  private static JsonNode read(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("schemas/" + name)) {
      return Json.mapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
