package nc.cagou.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Document;
import nc.cagou.text.Refusal;

/**
 * The objects of a list in a JSON file, each with its line. The list is the file itself, or the
 * first list of objects inside the object that the file is ({@code features}, {@code datasets},
 * {@code results} …), links to other pages aside.
 */
final class JsonObjects {

  private static final ObjectReader TREE = Json.MAPPER.reader();

  /** Addresses of other pages stand beside the list, not in its place. */
  private static final Set<String> LINKS = Set.of("links", "_links");

  /** An object and the line where it starts. */
  record Placed(long line, JsonNode object) {}

  private JsonObjects() {}

  static List<Placed> read(InputStream in) throws IOException {
    try (JsonParser parser = Json.MAPPER.getFactory().createParser(in)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        return list(parser);
      }
      while (first == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean links = LINKS.contains(parser.currentName());
        if (parser.nextToken() == JsonToken.START_ARRAY) {
          List<Placed> found = list(parser);
          if (!found.isEmpty() && !links) {
            return found;
          }
        } else {
          parser.skipChildren();
        }
      }
      return List.of();
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  private static List<Placed> list(JsonParser parser) throws IOException {
    List<Placed> objects = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      if (t == null) {
        throw new com.fasterxml.jackson.core.io.JsonEOFException(parser, null, "end of file");
      }
      long line = parser.currentTokenLocation().getLineNr();
      if (t == JsonToken.START_OBJECT) {
        objects.add(new Placed(line, TREE.readTree(parser)));
      } else {
        parser.skipChildren();
      }
    }
    return objects;
  }

  /** JSON that breaks off or is badly written is refused with its line and column. */
  private static Refusal broken(JsonProcessingException e) {
    Map<String, Object> where = new LinkedHashMap<>();
    where.put("line", "" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
    where.put("column", "" + (e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
    boolean cut = e instanceof com.fasterxml.jackson.core.io.JsonEOFException;
    boolean comma = String.valueOf(e.getOriginalMessage()).contains("(']' (code 93)");
    boolean inObject = String.valueOf(e.getOriginalMessage()).contains("('}' (code 125)");
    String key = cut ? "json.cut" : comma || inObject ? "json.comma" : "json.broken";
    return new Refusal(Refusal.Kind.INPUT, Sentences.of(key, where), e);
  }

  /** Flat records: inner objects become columns with a point in their name, lists stay JSON. */
  static Document.Content flat(List<Placed> objects) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (Placed placed : objects) {
      JsonRecords.keys(placed.object()).forEach(k -> columns.putIfAbsent(k, columns.size()));
    }
    List<Document.Entry> entries = new ArrayList<>();
    for (Placed placed : objects) {
      String[] values = new String[columns.size()];
      fill(values, columns, "", placed.object());
      entries.add(new Document.Entry(placed.line(), java.util.Arrays.asList(values)));
    }
    return new Document.Content(List.copyOf(columns.keySet()), entries);
  }

  private static void fill(
      String[] values, Map<String, Integer> columns, String prefix, JsonNode object) {
    object
        .fields()
        .forEachRemaining(
            e -> {
              JsonNode value = e.getValue();
              if (value.isObject()) {
                fill(values, columns, prefix + e.getKey() + ".", value);
              } else if (!value.isNull()) {
                values[columns.get(prefix + e.getKey())] =
                    value.isNumber()
                        ? value.decimalValue().toPlainString()
                        : value.isValueNode() ? value.asText() : value.toString();
              }
            });
  }
}
