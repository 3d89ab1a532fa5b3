package nc.cagou.territory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * Finds the territory of New Caledonia that a name or a code means, in any spelling: with or
 * without accents, capitals, hyphens, either apostrophe, the article before, after or in
 * parentheses, "Commune de …", a province or a postcode beside the name, codes as {@code 98818.0}.
 *
 * <p>It never guesses: a misspelt name is not matched (the note names the nearest one), and a name
 * beside a code that contradicts it is a conflict. A number is read as a commune code; whether a
 * column holds commune codes or postcodes is for {@link CodeColumn} to decide.
 */
public final class CommuneMatcher {

  private static final Words WORDS = Words.beside(CommuneMatcher.class, "territory");
  private static final Pattern CODE = Pattern.compile("(988\\d\\d)(?:[.,]0*)?");
  private static final Pattern CODE_INSIDE = Pattern.compile("(?<!\\d)(988\\d\\d)(?![\\d.,]*\\d)");
  private static final Set<String> OPENINGS = Set.of("commune", "ville", "mairie");
  private static final Set<String> LINKS = Set.of("de", "du", "d");

  private CommuneMatcher() {}

  /** A commune, a province or New Caledonia. */
  public static Match match(String spelling) {
    Match commune = commune(spelling);
    return commune.how() == Match.How.UNKNOWN ? larger(spelling, commune) : commune;
  }

  /** A province or New Caledonia. */
  public static Match province(String spelling) {
    String written = spelling == null ? "" : spelling;
    Match none = Spelling.key(written).isEmpty() ? empty(written) : unknown(written);
    return larger(written, none);
  }

  /** A commune only. */
  public static Match commune(String spelling) {
    String written = spelling == null ? "" : spelling;
    String digits = written.replaceAll("[\\s\\p{Z}]+", "");
    Matcher code = CODE.matcher(digits);
    if (code.matches()) {
      return byCode(written, code.group(1));
    }
    if (Spelling.key(written).isEmpty()) {
      return empty(written);
    }
    Matcher inside = CODE_INSIDE.matcher(written);
    if (inside.find()) {
      String rest = written.substring(0, inside.start()) + " " + written.substring(inside.end());
      return Spelling.key(rest).isEmpty()
          ? byCode(written, inside.group(1))
          : codeAndName(written, inside.group(1), rest);
    }
    return byName(written, written);
  }

  /** A commune by its postcode, for a column that holds postcodes. */
  public static Match postcode(String spelling) {
    String written = spelling == null ? "" : spelling;
    Matcher code = CODE.matcher(written.replaceAll("[\\s\\p{Z}]+", ""));
    if (code.matches()) {
      for (Commune commune : Commune.ALL) {
        if (commune.postcodes().contains(code.group(1))) {
          return found(written, commune.code(), Match.How.POSTCODE);
        }
      }
    }
    return Spelling.key(written).isEmpty() ? empty(written) : unknown(written);
  }

  private static Match byCode(String written, String code) {
    boolean known = Commune.ALL.stream().anyMatch(c -> c.code().equals(code));
    return known ? found(written, code, Match.How.CODE) : unknown(written);
  }

  private static Match codeAndName(String written, String code, String rest) {
    Match name = byName(written, rest);
    if (!name.found() || name.code().equals(code)) {
      return name;
    }
    boolean postcode =
        Commune.ALL.stream()
            .anyMatch(c -> c.code().equals(name.code()) && c.postcodes().contains(code));
    boolean ofAnother = Commune.ALL.stream().anyMatch(c -> c.code().equals(code));
    return ofAnother && !postcode ? conflict(written, name.code(), code) : name;
  }

  private static Match byName(String written, String rest) {
    List<String> words = withoutOpening(Arrays.asList(Spelling.plain(rest).split(" ")));
    String whole = String.join("", words);
    String code = NameIndex.COMMUNES.get(whole);
    if (code != null) {
      boolean official = Territories.name(code).fr().equals(written.strip());
      return found(written, code, official ? Match.How.NAME : Match.How.SPELLING);
    }
    for (int cut = 1; cut < words.size(); cut++) {
      String left = String.join("", words.subList(0, cut));
      String right = String.join("", words.subList(cut, words.size()));
      Match match = withProvince(written, left, right);
      match = match == null ? withProvince(written, right, left) : match;
      if (match != null) {
        return match;
      }
    }
    return unknown(written);
  }

  /**
   * "Poya (Nord)", "Province Sud - Nouméa", "Lifou, Nouvelle-Calédonie"; null when it is not so.
   */
  private static Match withProvince(String written, String name, String place) {
    String code = NameIndex.COMMUNES.get(name);
    String larger = place.equals("nc") ? Territories.WHOLE : NameIndex.LARGER.get(place);
    if (code == null || larger == null) {
      return null;
    }
    boolean agrees =
        larger.equals(Territories.WHOLE) || Territories.provincesOf(code).containsKey(larger);
    return agrees ? found(written, code, Match.How.SPELLING) : conflict(written, code, larger);
  }

  private static List<String> withoutOpening(List<String> words) {
    int from = words.size() > 1 && OPENINGS.contains(words.get(0)) ? 1 : 0;
    if (from > 0 && words.size() > 2 && LINKS.contains(words.get(1))) {
      from = 2;
    }
    int cedex = words.indexOf("cedex");
    return words.subList(from, cedex > from ? cedex : words.size());
  }

  private static Match larger(String spelling, Match otherwise) {
    String code = spelling.strip().toUpperCase(java.util.Locale.ROOT).replaceAll("[.,]0+$", "");
    if (code.equals(Territories.WHOLE)
        || Territories.provinces().stream().anyMatch(p -> p.code().equals(code))) {
      return found(spelling, code, Match.How.CODE);
    }
    String named = NameIndex.LARGER.get(Spelling.key(spelling));
    if (named == null) {
      return otherwise;
    }
    boolean official = Territories.name(named).fr().equals(spelling.strip());
    return found(spelling, named, official ? Match.How.NAME : Match.How.SPELLING);
  }

  private static Match found(String written, String code, Match.How how) {
    return new Match(
        written,
        code,
        how,
        WORDS.get("match.found", Map.of("written", written, "name", label(code))));
  }

  private static Match empty(String written) {
    return new Match(written, null, Match.How.EMPTY, WORDS.get("match.empty"));
  }

  private static Match conflict(String written, String one, String other) {
    Text note =
        WORDS.get(
            "match.conflict", Map.of("written", written, "one", label(one), "other", label(other)));
    return new Match(written, null, Match.How.CONFLICT, note);
  }

  private static Match unknown(String written) {
    Text note = WORDS.get("match.unknown", Map.of("written", written));
    String key = Spelling.key(written);
    List<String> near =
        key.length() < 5
            ? List.of()
            : NameIndex.COMMUNES.entrySet().stream()
                .filter(e -> Spelling.distance(e.getKey(), key) <= 2)
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    if (near.size() == 1 && !key.matches("\\d+")) {
      note = note.then(WORDS.get("match.near", Map.of("name", label(near.get(0)))));
    }
    return new Match(written, null, Match.How.UNKNOWN, note);
  }

  private static Text label(String code) {
    Text name = Territories.name(code);
    return new Text(name.fr() + " (" + code + ")", name.en() + " (" + code + ")");
  }
}
