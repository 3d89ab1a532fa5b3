package nc.cagou.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.edition.EditionState;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The editions of a store, newest first. */
@Command(name = "editions")
final class EditionsVerb extends Verb {

  private static final Words WORDS = Words.beside(EditionsVerb.class, "answers");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(arity = "0..1", paramLabel = "USECASE")
  String usecase;

  @Option(names = "--json")
  boolean json;

  @Mixin StoreOption store;

  @Override
  public Integer call() throws Exception {
    List<EditionState> states =
        store.open().list().stream()
            .filter(s -> usecase == null || s.usecase().equals(usecase))
            .toList();
    if (json) {
      ObjectNode answer = JSON.createObjectNode();
      ArrayNode list = answer.putArray("editions");
      states.forEach(s -> describe(list.addObject(), s));
      print(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
      return DONE;
    }
    if (states.isEmpty()) {
      tell(WORDS.get("no-edition", Map.of("store", store.address())));
    }
    for (EditionState s : states) {
      String state = WORDS.get("state." + word(s)).in(terminal().lang());
      print(s.usecase() + "/" + s.id() + "  " + state + "  " + s.headline().in(terminal().lang()));
    }
    return DONE;
  }

  private static String word(EditionState s) {
    return s.state().name().toLowerCase(Locale.ROOT);
  }

  private static void describe(ObjectNode node, EditionState s) {
    node.put("usecase", s.usecase()).put("id", s.id()).put("state", word(s));
    node.put("created", s.created().toString()).put("since", s.since().toString());
    node.put("title_fr", s.title().fr()).put("title_en", s.title().en());
    node.put("headline_fr", s.headline().fr()).put("headline_en", s.headline().en());
    node.put("synthetic", s.synthetic()).put("provisional", s.provisional());
    node.put("reason", s.reason());
  }
}
