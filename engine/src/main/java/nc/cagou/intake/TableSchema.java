package nc.cagou.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nc.cagou.Contract;
import nc.cagou.Contract.ForeignKey;
import nc.cagou.Field;
import nc.cagou.Layout;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * Reads a Frictionless Table Schema. What it does not know is left aside: a type that the house
 * lacks ({@code geopoint}, {@code array}, {@code datetime} …) is kept as text, so nothing of a
 * value is lost.
 */
final class TableSchema {

  private final String json;
  private final JsonNode schema;

  TableSchema(String json) {
    this.json = json;
    try {
      this.schema = Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a Table Schema: " + Json.reason(e), e);
    }
    if (!schema.path("fields").isArray() || schema.path("fields").isEmpty()) {
      throw new IllegalArgumentException("Not a Table Schema: it has no list of fields");
    }
  }

  Contract contract(String name, Layout layout, Words words) {
    List<Field> fields = new ArrayList<>();
    schema.get("fields").forEach(f -> fields.add(field(f)));
    return new Contract(
        name,
        title(schema, name),
        List.copyOf(fields),
        texts(schema.path("missingValues")),
        texts(schema.path("primaryKey")),
        foreignKeys(name),
        layout,
        words,
        List.of(),
        json);
  }

  private static Field field(JsonNode f) {
    JsonNode limits = f.path("constraints");
    Field.Type type = type(f.path("type").asText("string"));
    boolean pseudonym = f.path("cagou:pseudonym").asBoolean(false);
    if (pseudonym && (type != Field.Type.STRING || f.has("cagou:territory"))) {
      throw new IllegalArgumentException(
          "Only a text can be replaced by a pseudonym: " + f.path("name").asText());
    }
    return new Field(
        f.path("name").asText(),
        type,
        title(f, f.path("name").asText()),
        texts(f.path("headers")),
        limits.path("required").asBoolean(false),
        texts(limits.has("enum") ? limits.path("enum") : f.path("enum")),
        number(limits.path("minimum")),
        number(limits.path("maximum")),
        limits.has("pattern") ? limits.get("pattern").asText() : null,
        texts(f.path("missingValues")),
        f.path("cagou:territory").asText(null),
        new Field.Form(
            f.path("format").asText(null),
            texts(f.path("trueValues")),
            texts(f.path("falseValues")),
            limits.path("minLength").asInt(0),
            limits.path("maxLength").asInt(Integer.MAX_VALUE),
            limits.path("unique").asBoolean(false),
            pseudonym,
            texts(f.path("cagou:personal"))));
  }

  private static Field.Type type(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "integer", "year" -> Field.Type.INTEGER;
      case "number" -> Field.Type.NUMBER;
      case "boolean" -> Field.Type.BOOLEAN;
      case "date" -> Field.Type.DATE;
      case "yearmonth" -> Field.Type.YEARMONTH;
      case "time" -> Field.Type.TIME;
      default -> Field.Type.STRING;
    };
  }

  private List<ForeignKey> foreignKeys(String own) {
    List<ForeignKey> keys = new ArrayList<>();
    for (JsonNode key : schema.path("foreignKeys")) {
      JsonNode reference = key.path("reference");
      String resource = reference.path("resource").asText("");
      keys.add(
          new ForeignKey(
              texts(key.path("fields")),
              resource.isEmpty() ? own : resource,
              texts(reference.path("fields"))));
    }
    return List.copyOf(keys);
  }

  private static Text title(JsonNode of, String fallback) {
    String both = of.path("title").asText("").isBlank() ? fallback : of.path("title").asText();
    String fr = of.path("title_fr").asText(both);
    return new Text(fr, of.path("title_en").asText(both));
  }

  private static Double number(JsonNode of) {
    return of.isNumber() ? Double.valueOf(of.asDouble()) : null;
  }

  /** A list of words, or one word alone. */
  private static List<String> texts(JsonNode of) {
    List<String> texts = new ArrayList<>();
    if (of.isArray()) {
      of.forEach(t -> texts.add(t.asText()));
    } else if (of.isTextual()) {
      texts.add(of.asText());
    }
    return List.copyOf(texts);
  }
}
