package nc.cagou.usecases.planning;

import java.util.Locale;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Wording;

/** Places and signed rates as they stand in a sentence: "au Mont-Dore", "+1,2 % par an". */
final class Phrases {

  private static final Words WORDS = Planning.WORDS;

  private Phrases() {}

  /** Where, inside a sentence: "en Nouvelle-Calédonie", "à Nouméa", "au Mont-Dore". */
  static Text in(String code) {
    String key = "in." + code;
    if (WORDS.has(key)) {
      return WORDS.get(key);
    }
    return Wording.inCommune(code)
        .orElseGet(
            () -> {
              Text name = Territories.name(code);
              return new Text("(" + name.fr() + ")", "(" + name.en() + ")");
            });
  }

  /** A percentage with its sign: "+1,2 %"; the value is already in percent. */
  static Text signed(double percent, int decimals) {
    return Numbers.change(percent / 100, decimals);
  }

  /** A percentage without sign for a positive one. */
  static Text percent(double percent, int decimals) {
    return Numbers.percent(percent / 100, decimals);
  }

  /** A type of facility inside a sentence. */
  static Text type(String type) {
    return inside(Text.same(type));
  }

  /** A label inside a sentence: without its capital, unless it is an acronym. */
  static Text inside(Text label) {
    return new Text(inside(label.fr()), inside(label.en()));
  }

  private static String inside(String label) {
    boolean plain = label.length() > 1 && !Character.isUpperCase(label.charAt(1));
    return plain ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
  }
}
