package nc.cagou.usecases.health;

import java.util.Locale;
import java.util.Map;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Wording;

/** Places and periods as they stand in a sentence: "au Mont-Dore", "de 2019 à 2024". */
final class Phrases {

  private static final Words WORDS = Health.WORDS;

  private Phrases() {}

  /** Where, inside a sentence: "en Nouvelle-Calédonie", "à Nouméa". */
  static Text in(String code) {
    String key = "in." + code;
    if (WORDS.has(key)) {
      return WORDS.get(key);
    }
    return Wording.inCommune(code)
        .orElseGet(() -> WORDS.get("in.other", Map.of("name", name(code))));
  }

  static Text name(String code) {
    return code.equals(CaseBook.UNKNOWN) ? WORDS.get("territory.unknown") : Territories.name(code);
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

  /** The first letter small, as inside a sentence. */
  static Text small(Text text) {
    return new Text(first(text.fr()), first(text.en()));
  }

  private static String first(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }
}
