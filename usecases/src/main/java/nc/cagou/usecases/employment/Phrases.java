package nc.cagou.usecases.employment;

import nc.cagou.territory.Territories;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Wording;

/** Places, months and series as they stand in a sentence. */
final class Phrases {

  private static final Words WORDS = Employment.WORDS;

  private Phrases() {}

  static Text in(String territory) {
    String key = "in." + territory;
    if (WORDS.has(key)) {
      return WORDS.get(key);
    }
    return Wording.inCommune(territory)
        .orElseGet(() -> WORDS.get("in.other", java.util.Map.of("name", name(territory))));
  }

  static Text name(String territory) {
    String key = "region." + territory;
    return WORDS.has(key) ? WORDS.get(key) : Territories.name(territory);
  }

  /** A series in words, when the house makes it itself; else its name as given. */
  static Text series(String name) {
    String key = "series." + name;
    return WORDS.has(key)
        ? WORDS.get(key)
        : Text.same(
            name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1));
  }

  /** A label that an axis can hold. */
  static Text brief(Text label, int most) {
    return new Text(cut(label.fr(), most), cut(label.en(), most));
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most - 1);
    String kept = text.substring(0, space > most / 2 ? space : most - 1);
    return kept.replaceFirst("[,; ]+$", "") + "…";
  }
}
