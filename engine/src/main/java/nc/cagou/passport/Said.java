package nc.cagou.passport;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * Reads what people declare: a text in one or two languages, a code that has a sentence in both (a
 * legal basis of the GDPR, a frequency), a day, a list.
 */
final class Said {

  static final Words WORDS = Words.beside(Said.class, "terms");

  private Said() {}

  /** {@code public-task} and its like; any other words stand as they are. */
  static Text legalBasis(String said) {
    return coded("basis.", said);
  }

  /** {@code annual} and its like; any other words stand as they are. */
  static Text update(String said) {
    return coded("update.", said);
  }

  private static Text coded(String family, String said) {
    String key = family + said.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return WORDS.has(key) ? WORDS.get(key) : Text.same(said.strip());
  }

  /**
   * A day in ISO 8601; null when nothing is said.
   *
   * @param where the file or the parameter, for the sentence of a refusal
   */
  static LocalDate day(String said, String where, Refusal.Kind kind) {
    if (said.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(said.strip());
    } catch (DateTimeParseException e) {
      throw new Refusal(
          kind, WORDS.get("day.wrong", Map.of("value", said.strip(), "where", where)), e);
    }
  }

  /**
   * {@code KEY_fr} and {@code KEY_en} (French stands in where English is not given), or {@code KEY}
   * as a string or as an object {@code {fr, en}}; empty when it is not there.
   */
  static Text text(JsonNode node, String key) {
    if (node.hasNonNull(key + "_fr")) {
      String fr = node.get(key + "_fr").asText();
      return new Text(fr, node.path(key + "_en").asText(fr));
    }
    return text(node.path(key));
  }

  static Text text(JsonNode value) {
    if (value.isObject()) {
      String fr = value.path("fr").asText(value.path("en").asText(""));
      return new Text(fr, value.path("en").asText(fr));
    }
    return Text.same(value.asText(""));
  }

  /** {@code KEY} as a list, or as one text; nothing that is empty. */
  static List<Text> texts(JsonNode node, String key) {
    List<Text> all = new ArrayList<>();
    if (node.path(key).isArray()) {
      node.get(key).forEach(v -> all.add(text(v)));
    } else {
      all.add(text(node, key));
    }
    all.removeIf(Text::isEmpty);
    return all;
  }

  /** {@code KEY} as a list of words, or as one line with semicolons. */
  static List<String> words(JsonNode node, String key) {
    List<String> all = new ArrayList<>();
    if (node.path(key).isArray()) {
      node.get(key).forEach(v -> all.add(v.asText("")));
    } else {
      all.addAll(List.of(node.path(key).asText("").split(";")));
    }
    all.replaceAll(String::strip);
    all.removeIf(String::isEmpty);
    return all;
  }

  /** The terms of a description of data. */
  static Terms terms(JsonNode node, String file) {
    Text basis = text(node, "legal_basis");
    Text update = text(node, "update");
    return new Terms(
        basis.fr().equals(basis.en()) ? legalBasis(basis.fr()) : basis,
        node.path("authorisation").asText(""),
        words(node, "recipients"),
        day(node.path("retention").asText(""), file, Refusal.Kind.INPUT),
        update.fr().equals(update.en()) ? update(update.fr()) : update,
        texts(node, "limits"));
  }

  /** A class of personal data; empty when it is none of the four words. */
  static String personal(String said) {
    String word = said.strip().toLowerCase(Locale.ROOT);
    return Provenance.PERSONAL.contains(word) ? word : "";
  }
}
