package nc.cagou.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes by {@link Spelling#key}: communes, provinces and the whole. */
final class NameIndex {

  private static final Pattern ARTICLE = Pattern.compile("(?:(Le|La|Les) |(L)[’'])(.+)");

  static final Map<String, String> COMMUNES = communes();

  private static final Map<String, List<String>> LARGER_SPELLINGS =
      Map.of(
          "988-N", List.of("Nord", "Province Nord", "North Province", "Province du Nord"),
          "988-S", List.of("Sud", "Province Sud", "South Province", "Province du Sud"),
          "988-I",
              List.of(
                  "Îles",
                  "Îles Loyauté",
                  "Les îles Loyauté",
                  "Province des îles",
                  "Province îles",
                  "Province îles Loyauté",
                  "Province des îles Loyauté",
                  "Loyalty Islands",
                  "Loyalty Islands Province"),
          "988",
              List.of(
                  "Nouvelle-Calédonie",
                  "La Nouvelle-Calédonie",
                  "New Caledonia",
                  "Nouvelle-Calédonie (la)"));

  static final Map<String, String> LARGER = index(LARGER_SPELLINGS);

  private NameIndex() {}

  /** How else a territory is written. */
  static List<String> spellings(String code) {
    return Commune.ALL.stream()
        .filter(c -> c.code().equals(code))
        .findFirst()
        .map(Commune::otherSpellings)
        .orElseGet(() -> LARGER_SPELLINGS.getOrDefault(code, List.of()));
  }

  private static Map<String, String> communes() {
    Map<String, String> codes = new HashMap<>();
    for (Commune commune : Commune.ALL) {
      put(codes, commune.name().fr(), commune.code());
      commune.otherSpellings().forEach(s -> put(codes, s, commune.code()));
      Matcher article = ARTICLE.matcher(commune.name().fr());
      if (article.matches()) {
        String bare = article.group(3);
        String word = article.group(1) == null ? article.group(2) : article.group(1);
        put(codes, bare, commune.code());
        put(codes, bare + word, commune.code());
      }
    }
    return Map.copyOf(codes);
  }

  private static Map<String, String> index(Map<String, List<String>> names) {
    Map<String, String> codes = new HashMap<>();
    names.forEach((code, spellings) -> spellings.forEach(s -> put(codes, s, code)));
    return Map.copyOf(codes);
  }

  private static void put(Map<String, String> codes, String spelling, String code) {
    String before = codes.put(Spelling.key(spelling), code);
    if (before != null && !before.equals(code)) {
      throw new IllegalStateException(spelling + " means both " + before + " and " + code);
    }
  }
}
