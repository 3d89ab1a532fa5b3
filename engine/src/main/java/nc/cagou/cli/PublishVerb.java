package nc.cagou.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nc.cagou.disclosure.EditionAudit;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.text.Refusal;
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
    refuseLeak(edition, unknownTo(edition, editions));
    editions.publish(edition);
    tell(WORDS.get("published", Map.of("address", "/u/" + edition.usecase())));
    print(edition.folder());
    return DONE;
  }

  /** Editions that left the house since the draft was made, or without its knowing. */
  private static List<Edition> unknownTo(Edition draft, EditionStore editions) {
    Set<String> known = draft.released().knows();
    return editions.released(draft.usecase()).stream()
        .filter(e -> !e.id().equals(draft.id()) && !known.contains(e.id()))
        .filter(e -> e.manifest().synthetic() == draft.manifest().synthetic())
        .toList();
  }

  private static void refuseLeak(Edition draft, List<Edition> others) {
    if (others.isEmpty()) {
      return;
    }
    EditionAudit audit =
        EditionAudit.of(draft.released(), others.stream().map(Edition::released).toList());
    if (!audit.safe()) {
      String ids = others.stream().map(Edition::id).collect(Collectors.joining(", "));
      throw Refusal.failed(
          WORDS.get("publish.leak", Map.of("leaks", audit.leaks().size(), "others", ids)), null);
    }
  }
}
