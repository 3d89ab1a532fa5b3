package nc.cagou.usecases.publicfinance;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.text.Text;

/** Collectivities of a run, found by their code or by their name as people write it. */
final class Collectivities {

  /** Candidates that a sentence names. */
  private static final int LISTED = 8;

  private final Map<String, String> names;

  /**
   * @param names by code
   */
  Collectivities(Map<String, String> names) {
    this.names = names;
  }

  /**
   * Codes that a person may mean: the code itself; else those whose name is the same but for case,
   * accents, articles and punctuation; else those whose name begins with what is asked, or holds it
   * as whole words. Empty when nothing fits, several when it is not clear.
   */
  List<String> found(String asked) {
    if (names.containsKey(asked)) {
      return List.of(asked);
    }
    String wanted = plain(asked);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<String> same = codes(wanted, Fit.SAME);
    return same.isEmpty() ? codes(wanted, Fit.PART) : same;
  }

  private enum Fit {
    SAME,
    PART
  }

  private List<String> codes(String wanted, Fit fit) {
    return names.entrySet().stream()
        .filter(
            e -> {
              String own = plain(e.getValue());
              return fit == Fit.SAME
                  ? own.equals(wanted)
                  : own.startsWith(wanted) || (" " + own + " ").contains(" " + wanted + " ");
            })
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Why a collectivity was not found: nobody has that name, or several have. */
  Text refusal(String asked) {
    List<String> found = found(asked);
    if (found.size() < 2) {
      return PublicFinance.WORDS.get("missing.lever_collectivity", Map.of("code", asked));
    }
    String some =
        found.stream()
            .limit(LISTED)
            .map(code -> names.get(code) + " (" + code + ")")
            .collect(Collectors.joining(", "));
    return PublicFinance.WORDS.get(
        "missing.lever_ambiguous",
        Map.of("name", asked, "found", some, "more", Math.max(0, found.size() - LISTED)));
  }

  /** Lower case, without accents, articles and punctuation; words apart by one space. */
  private static String plain(String name) {
    String folded =
        Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", " ")
            .trim();
    String words = folded.replaceAll("\\b(st|ste)\\b", "saint");
    return words.replaceAll("\\b(le|la|les|l|du|de|des|d)\\b ?", "").trim();
  }
}
