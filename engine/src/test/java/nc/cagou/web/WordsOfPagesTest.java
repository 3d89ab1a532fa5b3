package nc.cagou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Lang;
import org.junit.jupiter.api.Test;

/** Every word of a page exists in both languages, and every word is used. */
class WordsOfPagesTest {

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(Visit.WORDS.keys(Lang.FR), Visit.WORDS.keys(Lang.EN));
  }

  @Test
  void everyKeyOfATemplateOrAClassIsThere() throws IOException {
    Set<String> missing = new TreeSet<>();
    Pattern key =
        Pattern.compile("(?:\\bt|text|missing|wrong|WORDS\\.get)\\(\\s*\"([a-z.0-9_-]+)\"[,)]");
    for (String source : sources()) {
      key.matcher(source)
          .results()
          .map(r -> r.group(1))
          .filter(name -> !Visit.WORDS.has(name))
          .forEach(missing::add);
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    String all = String.join("\n", sources());
    Set<String> unused = new TreeSet<>();
    for (String key : Visit.WORDS.keys(Lang.FR)) {
      boolean family =
          Stream.of(
                  "symbol.",
                  "rule.",
                  "about.",
                  "state.",
                  "error.",
                  "search.kind.",
                  "standing.",
                  "territory.",
                  "filter.",
                  "edition.",
                  "paper.",
                  "table.")
              .anyMatch(key::startsWith);
      if (!family && !all.contains('"' + key + '"')) {
        unused.add(key);
      }
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  void frenchSentencesAreSetAsTheyShouldBe() {
    for (String key : Visit.WORDS.keys(Lang.FR)) {
      if (raw(key).contains(", plural,")) {
        continue;
      }
      String sentence = raw(key);
      assertFalse(sentence.contains("'"), key);
      assertFalse(sentence.matches(".*[a-zé] [:;!?»].*"), key + " lacks a hard space: " + sentence);
      assertFalse(sentence.contains("« "), key + " lacks a hard space");
      assertTrue(!sentence.contains("..."), key);
    }
  }

  private static String raw(String key) {
    var book = new java.util.Properties();
    try (var in = Visit.class.getResourceAsStream("web_fr.properties")) {
      book.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return book.getProperty(key);
  }

  private static List<String> sources() throws IOException {
    Path engine = Shared.root().resolve("engine/src/main");
    try (Stream<Path> java = Files.walk(engine.resolve("java/nc/cagou/web"));
        Stream<Path> jte = Files.walk(engine.resolve("jte"))) {
      return Stream.concat(java, jte)
          .filter(Files::isRegularFile)
          .filter(p -> p.toString().matches(".*\\.(java|jte)"))
          .map(WordsOfPagesTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
