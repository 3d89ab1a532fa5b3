package nc.cagou.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.text.Lang;

/** Reads {@code passport.json} as facts: names and texts, as deep as they go. */
final class PassportReader {

  private final Visit v;

  PassportReader(Visit v) {
    this.v = v;
  }

  List<Fact> read(JsonNode node) {
    List<Fact> facts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String key = field.getKey();
      if (key.endsWith("_" + v.other().tag())) {
        continue;
      }
      String name = key.endsWith("_" + v.lang().tag()) ? key.substring(0, key.length() - 3) : key;
      facts.add(fact(name, field.getValue()));
    }
    return facts;
  }

  private Fact fact(String key, JsonNode value) {
    String name = Visit.WORDS.has("passport.key." + key) ? v.t("passport.key." + key) : plain(key);
    if (value.isObject() && !bilingual(value)) {
      return new Fact("part-" + key, name, "", read(value));
    }
    if (value.isArray()
        && !value.isEmpty()
        && value.get(0).isObject()
        && !bilingual(value.get(0))) {
      List<Fact> parts = new ArrayList<>();
      int number = 0;
      for (JsonNode item : value) {
        number++;
        String own = item.path("name").asText(item.path("table").asText(String.valueOf(number)));
        parts.add(new Fact("", own, "", read(item)));
      }
      return new Fact("part-" + key, name, "", parts);
    }
    return new Fact("part-" + key, name, text(value), List.of());
  }

  private String text(JsonNode value) {
    if (value.isArray()) {
      List<String> texts = new ArrayList<>();
      value.forEach(item -> texts.add(text(item)));
      return texts.isEmpty() ? v.t("passport.nothing") : String.join(" ; ", texts);
    }
    if (value.isNull() || value.isMissingNode() || value.asText("-").isEmpty()) {
      return v.t("passport.nothing");
    }
    if (value.isObject()) {
      return value.path(v.lang() == Lang.FR ? "fr" : "en").asText();
    }
    if (value.isBoolean()) {
      return v.t(value.asBoolean() ? "passport.yes" : "passport.no");
    }
    return value.asText();
  }

  private static boolean bilingual(JsonNode value) {
    return value.size() == 2 && value.has("fr") && value.has("en");
  }

  private static String plain(String key) {
    String words = key.replace('_', ' ');
    return words.substring(0, 1).toUpperCase() + words.substring(1);
  }
}
