package nc.cagou.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.Document;

/**
 * GeoJSON (RFC 7946): one record a feature. Its columns are the properties, {@code id}, {@code lon}
 * and {@code lat} of a point (of the middle of the bounding box for other shapes), and {@code
 * geometry} as JSON for shapes that are no points.
 */
final class GeoJson implements Document {

  private static final long serialVersionUID = 1L;

  @Override
  public String format() {
    return "geojson";
  }

  @Override
  public boolean recognises(byte[] head) {
    Kind kind = Kind.of(head);
    if (kind != Kind.JSON && kind != Kind.JSON_LINES) {
      return false;
    }
    String start =
        new String(head, 0, Math.min(head.length, 4096), StandardCharsets.UTF_8)
            .replaceAll("\\s", "");
    return start.contains("\"type\":\"FeatureCollection\"");
  }

  @Override
  public Content read(InputStream in) throws IOException {
    List<JsonObjects.Placed> flat = new ArrayList<>();
    for (JsonObjects.Placed feature : JsonObjects.read(in)) {
      flat.add(new JsonObjects.Placed(feature.line(), record(feature.object())));
    }
    return JsonObjects.flat(flat);
  }

  private static JsonNode record(JsonNode feature) {
    ObjectNode record = Json.MAPPER.createObjectNode();
    if (feature.path("properties").isObject()) {
      record.setAll((ObjectNode) feature.get("properties"));
    }
    if (feature.hasNonNull("id") && !record.has("id")) {
      record.set("id", feature.get("id"));
    }
    JsonNode geometry = feature.path("geometry");
    double[] box = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    stretch(box, geometry.path("coordinates"));
    if (box[0] <= box[2]) {
      put(record, "lon", (box[0] + box[2]) / 2);
      put(record, "lat", (box[1] + box[3]) / 2);
    }
    if (geometry.isObject() && !geometry.path("type").asText().equals("Point")) {
      record.put("geometry", geometry.toString());
    }
    return record;
  }

  private static void put(ObjectNode record, String name, double value) {
    if (!record.has(name)) {
      record.put(name, value);
    }
  }

  private static void stretch(double[] box, JsonNode coordinates) {
    if (coordinates.size() >= 2 && coordinates.get(0).isNumber()) {
      double x = coordinates.get(0).asDouble();
      double y = coordinates.get(1).asDouble();
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    } else {
      coordinates.forEach(inner -> stretch(box, inner));
    }
  }
}
