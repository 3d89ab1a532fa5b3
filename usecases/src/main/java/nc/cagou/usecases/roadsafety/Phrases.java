package nc.cagou.usecases.roadsafety;

import java.util.List;
import java.util.Map;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Wording;

/** Places and periods as they stand in a sentence: "au Mont-Dore", "de 2020 à 2024". */
final class Phrases {

  private static final Words WORDS = RoadSafety.WORDS;

  private Phrases() {}

  /** Where, inside a sentence: "en Nouvelle-Calédonie", "à Nouméa", "dans le département 75 …". */
  static Text in(String code) {
    String key = "in." + code;
    if (WORDS.has(key)) {
      return WORDS.get(key);
    }
    return Wording.inCommune(code)
        .orElseGet(
            () -> WORDS.get("in.department", Map.of("code", code, "name", Territories.name(code))));
  }

  static Text name(String code) {
    return code.equals(Codes.UNKNOWN) ? WORDS.get("territory.unknown") : Territories.name(code);
  }

  /** When, inside a sentence: "en 2024", "de 2020 à 2024". */
  static Text when(List<Integer> years) {
    if (years.isEmpty()) {
      return WORDS.get("when.unknown");
    }
    String first = String.valueOf(years.get(0));
    String last = String.valueOf(years.get(years.size() - 1));
    return first.equals(last)
        ? WORDS.get("when.year", Map.of("year", last))
        : WORDS.get("when.span", Map.of("first", first, "last", last));
  }

  /** A period as a label: "2024", "2020–2024". */
  static Text period(List<Integer> years) {
    if (years.isEmpty()) {
      return WORDS.get("when.unknown");
    }
    String first = String.valueOf(years.get(0));
    String last = String.valueOf(years.get(years.size() - 1));
    return first.equals(last)
        ? Text.same(last)
        : WORDS.get("period.span", Map.of("first", first, "last", last));
  }
}
