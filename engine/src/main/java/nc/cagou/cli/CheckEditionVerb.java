package nc.cagou.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionCheck;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Any change of any byte of an edition. */
@Command(name = "check-edition")
final class CheckEditionVerb extends Verb {

  private static final Words WORDS = Words.beside(CheckEditionVerb.class, "answers");
  private static final int CHANGED = 1;

  @Parameters(paramLabel = "EDITION")
  String name;

  @Option(names = "--json")
  boolean json;

  @Mixin StoreOption store;

  @Override
  public Integer call() throws Exception {
    Edition edition = store.edition(name);
    EditionCheck check = edition.check();
    if (json) {
      print(asJson(edition, check));
    } else if (check.whole()) {
      int files = edition.manifest().files().size();
      print(
          WORDS.get(
              check.ours() ? "whole.ours" : "whole.other",
              Map.of("files", files, "key", check.signer())));
    } else {
      check.faults().forEach(this::print);
      tell(WORDS.get("not-whole", Map.of("n", check.faults().size())));
    }
    return check.whole() ? DONE : CHANGED;
  }

  private static String asJson(Edition edition, EditionCheck check) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode node = mapper.createObjectNode();
    node.put("edition", edition.folder());
    node.put("whole", check.whole());
    node.put("signer", check.signer());
    node.put("ours", check.ours());
    var faults = node.putArray("faults");
    check.faults().forEach(f -> faults.addObject().put("fr", f.fr()).put("en", f.en()));
    return mapper.writeValueAsString(node);
  }
}
