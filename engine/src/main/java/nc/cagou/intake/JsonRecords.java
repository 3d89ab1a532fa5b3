package nc.cagou.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON lines: one object a line. Objects inside an object are columns with a point in their name
 * ({@code jobLocation.address}); lists stay JSON.
 */
final class JsonRecords extends TypedRecords {

  private final BufferedReader in;
  private final Map<String, Integer> columns = new HashMap<>();
  private final int width;
  private long line;
  private boolean broken;

  JsonRecords(BufferedReader in, List<String> keys) {
    this.in = in;
    this.width = keys.size();
    for (int i = 0; i < width; i++) {
      columns.put(keys.get(i), i);
    }
  }

  @Override
  List<Value> row() throws IOException {
    String text = in.readLine();
    while (text != null && text.isBlank()) {
      line++;
      text = in.readLine();
    }
    if (text == null) {
      return null;
    }
    line++;
    Value[] values = new Value[Math.max(1, width)];
    java.util.Arrays.fill(values, Value.NONE);
    JsonNode object = object(text);
    broken = object == null;
    if (broken) {
      values[0] = new Value(text, false);
    } else {
      fill(values, "", object);
    }
    return List.of(values);
  }

  /** The object of a line; null when it is none. */
  static JsonNode object(String text) {
    try {
      JsonNode node = Json.MAPPER.readTree(text);
      return node != null && node.isObject() ? node : null;
    } catch (JsonProcessingException e) {
      return null; // the line is reported as broken
    }
  }

  private void fill(Value[] values, String prefix, JsonNode object) {
    object
        .fields()
        .forEachRemaining(
            e -> {
              Integer at = columns.get(prefix + e.getKey());
              if (at != null) {
                values[at] = value(e.getValue());
              } else if (e.getValue().isObject()) {
                fill(values, prefix + e.getKey() + ".", e.getValue());
              }
            });
  }

  private static Value value(JsonNode node) {
    if (node.isNull()) {
      return Value.NONE;
    }
    if (node.isNumber()) {
      return new Value(node.decimalValue().toPlainString(), true);
    }
    return new Value(node.isValueNode() ? node.asText() : node.toString(), false);
  }

  /** The columns of an object, in order, those of inner objects in their place. */
  static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object
        .fields()
        .forEachRemaining(
            e -> {
              if (e.getValue().isObject()) {
                keys(e.getValue()).forEach(k -> keys.add(e.getKey() + "." + k));
              } else {
                keys.add(e.getKey());
              }
            });
    return keys;
  }

  @Override
  long line() {
    return line;
  }

  @Override
  boolean broken() {
    return broken;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
