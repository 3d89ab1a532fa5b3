package nc.cagou.territory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * Sees from the coordinates in which projection a file is. Outlines are taken in degrees (WGS 84,
 * or RGNC91-93 which is the same within a metre); anything else is refused with the command that
 * turns it round. What the numbers say goes before what the {@code crs} member says.
 */
final class GroundCheck {

  private static final Words WORDS = Words.beside(GroundCheck.class, "territory");
  private static final Pattern EPSG = Pattern.compile("EPSG:+(\\d{4,5})", Pattern.CASE_INSENSITIVE);

  private double west = Double.MAX_VALUE;
  private double south = Double.MAX_VALUE;
  private double east = -Double.MAX_VALUE;
  private double north = -Double.MAX_VALUE;

  private GroundCheck() {}

  /** Refuses a file that is not in degrees of longitude and latitude in New Caledonia. */
  static void degrees(JsonNode root, String file) {
    GroundCheck box = new GroundCheck();
    for (JsonNode feature : root.path("features")) {
      box.extend(feature.path("geometry").path("coordinates"));
    }
    if (box.within(-90, 155, -5, 180)) {
      throw refusal("import.swapped", file, Text.EMPTY, "");
    }
    if (box.within(-180, -90, 180, 90)) {
      if (!box.within(155, -30, 175, -10)) {
        throw refusal("import.elsewhere", file, Text.EMPTY, "");
      }
      return;
    }
    String declared = root.path("crs").path("properties").path("name").asText("");
    Matcher epsg = EPSG.matcher(declared);
    String code = epsg.find() && !epsg.group(1).matches("4326|4749|4979") ? epsg.group(1) : "";
    if (box.within(50_000, 50_000, 800_000, 600_000)) {
      throw refusal("import.projection", file, WORDS.get("projection.lambert"), or(code, "3163"));
    }
    if (box.within(0, 7_000_000, 1_200_000, 8_500_000)) {
      throw refusal("import.projection", file, WORDS.get("projection.utm"), or(code, "32758"));
    }
    if (box.within(17_000_000, -4_000_000, 20_100_000, -1_000_000)) {
      throw refusal("import.projection", file, WORDS.get("projection.mercator"), or(code, "3857"));
    }
    String unknown = code.isEmpty() ? "import.projection_unknown" : "import.projection";
    throw refusal(unknown, file, WORDS.get("projection.unknown"), code);
  }

  private void extend(JsonNode node) {
    if (node.size() >= 2 && node.get(0).isNumber() && node.get(1).isNumber()) {
      west = Math.min(west, node.get(0).asDouble());
      east = Math.max(east, node.get(0).asDouble());
      south = Math.min(south, node.get(1).asDouble());
      north = Math.max(north, node.get(1).asDouble());
    } else {
      node.forEach(this::extend);
    }
  }

  private boolean within(double w, double s, double e, double n) {
    return west >= w && south >= s && east <= e && north <= n;
  }

  private static String or(String code, String otherwise) {
    return code.isEmpty() ? otherwise : code;
  }

  private static Refusal refusal(String key, String file, Text projection, String epsg) {
    return Refusal.input(
        WORDS.get(key, Map.of("file", file, "projection", projection, "epsg", epsg)));
  }
}
