package nc.cagou.territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;

/**
 * Reads a GeoJSON file strictly (RFC 7946) and says in a sentence what is wrong with one that is
 * not: line, column, and how to mend it.
 */
final class GeoJsonText {

  private static final Words WORDS = Words.beside(GeoJsonText.class, "territory");
  private static final ObjectMapper STRICT =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private GeoJsonText() {}

  /** A feature collection with one feature or more. */
  static JsonNode read(Path file) {
    String text = text(file);
    JsonNode root;
    try {
      root = STRICT.readTree(text);
    } catch (JsonProcessingException e) {
      throw Refusal.input(syntax(file, text, e));
    }
    String type = root.path("type").asText("");
    if (type.equals("Topology")) {
      throw refusal("import.topojson", file);
    }
    if (!type.equals("FeatureCollection") || root.path("features").isEmpty()) {
      throw refusal("import.collection", file);
    }
    return root;
  }

  private static String text(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Refusal(
          Refusal.Kind.INPUT, WORDS.get("import.missing", Map.of("file", file.toString())), e);
    }
    if (bytes.length == 0) {
      throw refusal("import.empty", file);
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
      text = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (!text.stripLeading().startsWith("{")) {
        throw refusal("import.other", file);
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new Refusal(
          Refusal.Kind.INPUT,
          WORDS.get("import.other", Map.of("file", file.getFileName().toString())),
          e);
    }
  }

  /** The parser stops at the sign that it cannot take: a comma before it is the one too many. */
  private static nc.cagou.text.Text syntax(Path file, String text, JsonProcessingException e) {
    int line = Math.max(1, e.getLocation().getLineNr());
    int column = Math.max(1, e.getLocation().getColumnNr());
    int at = offset(text, line, column);
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    char here = at < text.length() ? text.charAt(at) : ' ';
    if (before >= 0 && text.charAt(before) == ',' && (here == ']' || here == '}')) {
      int lineStart = text.lastIndexOf('\n', before) + 1;
      long lines = text.substring(0, before).chars().filter(c -> c == '\n').count();
      return WORDS.get(
          "import.comma",
          Map.of(
              "file", file.getFileName().toString(),
              "line", String.valueOf(lines + 1),
              "column", String.valueOf(before - lineStart + 1),
              "sign", String.valueOf(here)));
    }
    return WORDS.get(
        at >= text.stripTrailing().length() ? "import.cut" : "import.syntax",
        Map.of(
            "file", file.getFileName().toString(),
            "line", String.valueOf(line),
            "column", String.valueOf(column),
            "text", text.substring(Math.min(at, text.length()), Math.min(at + 20, text.length()))));
  }

  /** Jackson points at the refused sign or just behind it; the sign itself is wanted. */
  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int at = Math.min(start + column - 1, text.length());
    boolean behind =
        at > 0
            && (at == text.length() || (text.charAt(at) != ']' && text.charAt(at) != '}'))
            && (text.charAt(at - 1) == ']' || text.charAt(at - 1) == '}');
    return behind ? at - 1 : at;
  }

  private static Refusal refusal(String key, Path file) {
    return Refusal.input(WORDS.get(key, Map.of("file", file.getFileName().toString())));
  }
}
