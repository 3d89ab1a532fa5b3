package nc.cagou.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nc.cagou.Field;

/**
 * Words that stand where a value is missing: those of the contract, and those that French tables
 * use (<i>non disponible</i>, <i>secret statistique</i>). They are never read as 0.
 */
final class MissingWords {

  /** Never a text of its own. */
  private static final Set<String> ANYWHERE =
      Set.of("-", "--", "*", "**", "nd", "n.d.", "n.d", "n/d", "…", "...", "..", "#n/a");

  /** Could be a text (a letter, a short name), never a number, a date or a yes. */
  private static final Set<String> IN_FIGURES =
      Set.of(
          "s",
          "c",
          "ns",
          "n.s.",
          "so",
          "s.o.",
          "nc",
          "n.c.",
          "null",
          "nan",
          "non disponible",
          "non renseigné",
          "secret",
          "#ref!",
          "#valeur!",
          "#value!",
          "#div/0!",
          "#nom?",
          "#name?");

  private final Set<String> words = new HashSet<>();
  private final int longest;

  /** Which ASCII characters a word starts with: most values are told from a word by it. */
  private final boolean[] starts = new boolean[128];

  MissingWords(List<String> contract, Field field) {
    words.addAll(ANYWHERE);
    if (field.type() != Field.Type.STRING) {
      words.addAll(IN_FIGURES);
    }
    contract.forEach(w -> words.add(fold(w)));
    field.missing().forEach(w -> words.add(fold(w)));
    words.remove("");
    field.codes().forEach(c -> words.remove(fold(c)));
    if (field.type() == Field.Type.BOOLEAN) {
      field.form().trueWords().forEach(c -> words.remove(fold(c)));
      field.form().falseWords().forEach(c -> words.remove(fold(c)));
    }
    for (String word : words) {
      char first = word.charAt(0);
      if (first < 128) {
        starts[first] = true;
        starts[Character.toUpperCase(first)] = true;
      }
    }
    longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  boolean contains(String trimmed) {
    char first = trimmed.charAt(0);
    return trimmed.length() <= longest
        && (first >= 128 || starts[first])
        && (words.contains(trimmed) || words.contains(trimmed.toLowerCase(Locale.ROOT)));
  }

  /** The words that read as whole numbers, {@code -1} for instance. */
  long[] numbers() {
    return words.stream()
        .filter(w -> w.matches("-?\\d{1,15}"))
        .mapToLong(Long::parseLong)
        .distinct()
        .toArray();
  }

  private static String fold(String word) {
    return Spaces.trim(word).toLowerCase(Locale.ROOT);
  }
}
