package nc.cagou.chart.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** The words that charts bring themselves, in both languages. */
final class Phrases {

  static final Words WORDS = Words.beside(Phrases.class, "Phrases");

  private Phrases() {}

  static String get(String key, Lang lang) {
    return WORDS.get(key).in(lang);
  }

  static String get(String key, Map<String, ?> arguments, Lang lang) {
    return WORDS.get(key, arguments).in(lang);
  }

  static String interval(String value, Text lower, Text upper, Lang lang) {
    return get("interval", Map.of("value", value, "lower", lower, "upper", upper), lang);
  }

  /** What a datum tells when pointed at: "Koné, 2024 : 12,3". */
  static String tip(String name, String group, String value, Lang lang) {
    String place = group.isEmpty() ? name : name + ", " + group;
    return get("tip", Map.of("name", place, "value", value), lang);
  }

  /** What the signs in these cells mean: "s : donnée secrète ; p : provisoire". */
  static String signs(Iterable<Cell> cells, Lang lang) {
    Set<String> found = new TreeSet<>();
    for (Cell cell : cells) {
      if (cell != null && cell.flag() != null && !cell.flag().isEmpty()) {
        found.add(cell.flag());
      } else if (cell != null && !Cells.present(cell)) {
        found.add("nd");
      }
    }
    List<String> meanings = new ArrayList<>();
    for (String flag : found) {
      if (WORDS.has("sign." + flag)) {
        meanings.add(get("sign." + flag, lang));
      }
    }
    return String.join(get("sign.between", lang), meanings);
  }
}
