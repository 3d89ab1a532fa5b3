package nc.cagou.passport;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who may receive data.
 *
 * @param names of organisations, when {@code state} is NAMED
 */
public record Recipients(State state, List<String> names) {

  public enum State {
    /** Nobody has said it. */
    UNSTATED,
    ANYONE,
    NAMED,
    /** Lists that have no name in common. */
    NOBODY
  }

  static final Recipients UNSTATED = new Recipients(State.UNSTATED, List.of());
  static final Recipients ANYONE = new Recipients(State.ANYONE, List.of());
  static final Recipients NOBODY = new Recipients(State.NOBODY, List.of());

  private static final Set<String> ALL = Set.of("public", "tous", "anyone", "everyone", "all");
  private static final Set<String> NONE = Set.of("nobody", "personne", "aucun");

  public Recipients {
    names = List.copyOf(names);
  }

  /** Names as a person writes them in one line: separated by semicolons. */
  static Recipients of(String line) {
    return of(Arrays.asList(line.split(";")));
  }

  /** A list of names; {@code public} is everybody, and {@code nobody} nobody. */
  public static Recipients of(Collection<String> list) {
    Map<String, String> names = new LinkedHashMap<>();
    list.stream()
        .map(String::strip)
        .filter(n -> !n.isEmpty())
        .forEach(n -> names.putIfAbsent(key(n), n));
    if (names.isEmpty()) {
      return UNSTATED;
    }
    if (names.keySet().stream().anyMatch(NONE::contains)) {
      return NOBODY;
    }
    boolean all = names.keySet().stream().anyMatch(ALL::contains);
    return all ? ANYONE : new Recipients(State.NAMED, new ArrayList<>(names.values()));
  }

  /** Those whom both allow; who says nothing allows whom the other allows. */
  Recipients and(Recipients other) {
    if (state == State.UNSTATED || other.state == State.NOBODY) {
      return other;
    }
    if (other.state == State.UNSTATED || state == State.NOBODY || other.state == State.ANYONE) {
      return this;
    }
    if (state == State.ANYONE) {
      return other;
    }
    Set<String> known = other.keys();
    List<String> common = names.stream().filter(n -> known.contains(key(n))).toList();
    return common.isEmpty() ? NOBODY : new Recipients(State.NAMED, common);
  }

  /** As a list of words that {@link #of(Collection)} reads back. */
  List<String> words() {
    return switch (state) {
      case UNSTATED -> List.of();
      case ANYONE -> List.of("public");
      case NAMED -> names;
      case NOBODY -> List.of("nobody");
    };
  }

  private Set<String> keys() {
    return Set.copyOf(names.stream().map(Recipients::key).distinct().toList());
  }

  /** Two spellings of one name differ by case, accents and signs alone. */
  private static String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.isEmpty() ? name : plain;
  }
}
