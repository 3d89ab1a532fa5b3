package nc.cagou.usecases.health;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** Places and periods as they stand in a sentence: "au Mont-Dore", "de 2019 à 2024". */
final class Phrases {

  /** Longest headline. */
  static final int HEADLINE = 90;

  private static final Words WORDS = Health.WORDS;

  private Phrases() {}

  /** Where, inside a sentence: "en Nouvelle-Calédonie", "à Nouméa". */
  static Text in(String code) {
    String key = "in." + code;
    if (WORDS.has(key)) {
      return WORDS.get(key);
    }
    Territory territory = Territories.byCode(code).orElse(null);
    if (territory != null && territory.kind() == Territory.Kind.COMMUNE) {
      return new Text(at(territory.name().fr()), "in " + territory.name().en());
    }
    return WORDS.get("in.other", Map.of("name", name(code)));
  }

  static Text name(String code) {
    return code.equals(CaseBook.UNKNOWN) ? WORDS.get("territory.unknown") : Territories.name(code);
  }

  private static String at(String name) {
    if (name.startsWith("Le ")) {
      return "au " + name.substring(3);
    }
    if (name.startsWith("L’")) {
      return "à l’" + name.substring(2);
    }
    return "à " + name;
  }

  /** When, inside a sentence: "en 2024", "de 2019 à 2024". */
  static Text when(int first, int last) {
    return first == last
        ? WORDS.get("when.year", Map.of("year", "" + last))
        : WORDS.get("when.span", Map.of("first", "" + first, "last", "" + last));
  }

  /** A period as a label: "2024", "2019–2024". */
  static Text period(int first, int last) {
    return Text.same(first == last ? "" + last : first + "–" + last);
  }

  /** A week as a reader knows it: "2024-S52", "2024-W52". */
  static Text week(String label) {
    return new Text(label.replace("-W", "-S"), label);
  }

  static Text capital(Text text) {
    return new Text(first(text.fr(), true), first(text.en(), true));
  }

  /** The first letter small, as inside a sentence. */
  static Text small(Text text) {
    return new Text(first(text.fr(), false), first(text.en(), false));
  }

  private static String first(String word, boolean up) {
    if (word.isEmpty()) {
      return word;
    }
    String first = word.substring(0, 1);
    return (up ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
        + word.substring(1);
  }

  /** The first that fits a headline in both languages; the last one when none does. */
  static Text fitting(List<Text> candidates) {
    return candidates.stream()
        .filter(t -> t.fr().length() <= HEADLINE && t.en().length() <= HEADLINE)
        .findFirst()
        .orElse(candidates.get(candidates.size() - 1));
  }
}
