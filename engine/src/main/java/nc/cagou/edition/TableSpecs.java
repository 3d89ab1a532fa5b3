package nc.cagou.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.TableSpec;
import nc.cagou.disclosure.Disclosure;
import nc.cagou.text.Text;

/**
 * Specifications of tables as Frictionless Table Schema. Beside the standard {@code name}, {@code
 * type}: {@code title_fr}, {@code title_en}, {@code description_fr}, {@code description_en}, for
 * the table and for each field; {@code profile} for the table; {@code role} ({@code dimension},
 * {@code measure} or {@code guard}), {@code unit_fr}, {@code unit_en}, {@code decimals}, {@code
 * rests_on}, {@code largest} and {@code concept} (what protection looks at) and {@code from} (what
 * a value is computed from, see {@link TableSpec.Column}) for a field.
 */
public final class TableSpecs {

  private TableSpecs() {}

  /** The files {@code tables/NAME.json} beside a class, in order. */
  public static List<TableSpec> load(Class<?> anchor, String... names) {
    List<TableSpec> specs = new ArrayList<>();
    for (String name : names) {
      String file = "tables/" + name + ".json";
      try (InputStream in = anchor.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException("No " + file + " beside " + anchor.getName());
        }
        specs.add(parse(name, Json.mapper().readTree(in)));
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return List.copyOf(specs);
  }

  static TableSpec parse(String name, JsonNode schema) {
    List<TableSpec.Column> columns = new ArrayList<>();
    for (JsonNode field : schema.path("fields")) {
      String column = field.path("name").asText();
      String role = required(field, "role", name + "." + column);
      String type = required(field, "type", name + "." + column);
      columns.add(
          new TableSpec.Column(
              column,
              TableSpec.Type.valueOf(type.toUpperCase(Locale.ROOT)),
              TableSpec.Role.valueOf(role.toUpperCase(Locale.ROOT)),
              text(field, "title", column),
              text(field, "description", ""),
              text(field, "unit", ""),
              field.path("decimals").asInt(0),
              field.path("rests_on").asText(null),
              field.path("largest").asText(null),
              words(field.path("from")),
              field.path("concept").asText(null)));
    }
    if (columns.isEmpty()) {
      throw new IllegalStateException("Table " + name + " has no fields");
    }
    return new TableSpec(
        name,
        text(schema, "title", name),
        text(schema, "description", ""),
        required(schema, "profile", name),
        List.copyOf(columns));
  }

  /** A specification as a Table Schema; {@link #load} reads it back equal. */
  public static ObjectNode schema(TableSpec spec) {
    ObjectNode schema = Json.mapper().createObjectNode();
    put(schema, "title", spec.title());
    put(schema, "description", spec.description());
    schema.put("profile", spec.profile());
    ArrayNode fields = schema.putArray("fields");
    for (TableSpec.Column column : spec.columns()) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("type", lower(column.type()));
      field.put("title", column.title().fr());
      put(field, "title", column.title());
      put(field, "description", column.description());
      field.put("role", lower(column.role()));
      put(field, "unit", column.unit());
      field.put("decimals", column.decimals());
      if (column.restsOn() != null) {
        field.put("rests_on", column.restsOn());
      }
      if (column.largest() != null) {
        field.put("largest", column.largest());
      }
      if (!column.from().isEmpty()) {
        column.from().forEach(field.putArray("from")::add);
      }
      if (column.concept() != null) {
        field.put("concept", column.concept());
      }
    }
    return schema;
  }

  /**
   * The schema of a table as it lies in an edition: {@link #schema} with the companion columns of
   * measures that may be hidden, {@code MEASURE_flag}, each behind its measure.
   */
  public static ObjectNode published(TableSpec spec) {
    ObjectNode schema = schema(spec);
    if (spec.profile().equals(Disclosure.OPEN)) {
      return schema;
    }
    ArrayNode fields = Json.mapper().createArrayNode();
    for (int i = 0; i < spec.columns().size(); i++) {
      TableSpec.Column column = spec.columns().get(i);
      fields.add(schema.get("fields").get(i));
      if (column.role() == TableSpec.Role.MEASURE && column.restsOn() != null) {
        ObjectNode flag = fields.addObject();
        Text title = Trouble.WORDS.get("flag.title", Map.of("measure", column.title()));
        flag.put("name", column.name() + TableFiles.FLAG);
        flag.put("type", "string");
        flag.put("title", title.fr());
        put(flag, "title", title);
        put(flag, "description", Trouble.WORDS.get("flag.description"));
        flag.put("role", "flag");
        flag.putObject("constraints").putArray("enum").add("s");
      }
    }
    schema.set("fields", fields);
    return schema;
  }

  private static void put(ObjectNode node, String key, Text text) {
    if (!text.isEmpty()) {
      node.put(key + "_fr", text.fr());
      node.put(key + "_en", text.en());
    }
  }

  private static Text text(JsonNode node, String key, String fallback) {
    return new Text(
        node.path(key + "_fr").asText(fallback), node.path(key + "_en").asText(fallback));
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static String required(JsonNode node, String key, String where) {
    if (!node.hasNonNull(key)) {
      throw new IllegalStateException("Table " + where + " lacks " + key);
    }
    return node.get(key).asText();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
