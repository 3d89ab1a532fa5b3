package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.cagou.MethodCard;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

/** Every method card is whole, in both languages. */
class MethodCardsTest {

  @Test
  void everyCardSaysAllSixThingsInBothLanguages() throws Exception {
    for (String id : ids("fr")) {
      MethodCard card = MethodCards.of(id);
      for (Text text :
          List.of(
              card.title(),
              card.definition(),
              card.formula(),
              card.source(),
              card.limits(),
              card.notFor())) {
        assertFalse(text.fr().isBlank() || text.en().isBlank(), id);
      }
      assertTrue(card.source().en().matches("(?s).*\\b(1[89]|20)\\d\\d\\b.*"), id + ": no year");
    }
  }

  @Test
  void everyCardIsInBothLanguages() throws Exception {
    assertEquals(ids("fr"), ids("en"));
  }

  private static Set<String> ids(String tag) throws IOException, URISyntaxException {
    Path folder = Path.of(MethodCards.class.getResource("cards").toURI());
    String end = "_" + tag + ".properties";
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(p -> p.getFileName().toString())
          .filter(n -> n.endsWith(end))
          .map(n -> n.substring(0, n.length() - end.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
