package nc.cagou.cli;

import java.util.Map;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Publishes an edition. */
@Command(name = "publish")
final class PublishVerb extends Verb {

  private static final Words WORDS = Words.beside(PublishVerb.class, "answers");

  @Parameters(paramLabel = "EDITION")
  String name;

  @Mixin StoreOption store;

  @Override
  public Integer call() {
    EditionStore editions = store.holding(name);
    Edition edition = editions.open(name);
    editions.publish(edition);
    tell(WORDS.get("published", Map.of("address", "/u/" + edition.usecase())));
    print(edition.folder());
    return DONE;
  }
}
