package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * First names that many people bear in France (INSEE, fichier des prénoms, 2023, Licence Ouverte):
 * a column full of them is a column of persons.
 */
final class FirstNames {

  private static final Set<String> KNOWN = read();

  private FirstNames() {}

  /** Whether a word is one of them; of {@code Jean-Pierre} both halves must be. */
  static boolean has(String word) {
    String[] halves = word.split("-");
    for (String half : halves) {
      if (!KNOWN.contains(Headers.plain(half))) {
        return false;
      }
    }
    return halves.length > 0;
  }

  private static Set<String> read() {
    try (InputStream in = FirstNames.class.getResourceAsStream("first_names.txt")) {
      Set<String> known = new HashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .flatMap(l -> java.util.Arrays.stream(l.trim().split("\\s+")))
          .map(Headers::plain)
          .filter(n -> !n.isEmpty())
          .forEach(known::add);
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
