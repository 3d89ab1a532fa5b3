package nc.cagou.cli;

import java.util.Map;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Withdraws a published edition; its files stay. */
@Command(name = "withdraw")
final class WithdrawVerb extends Verb {

  private static final Words WORDS = Words.beside(WithdrawVerb.class, "answers");

  @Parameters(paramLabel = "EDITION")
  String name;

  @Option(names = "--reason", defaultValue = "")
  String reason;

  @Mixin StoreOption store;

  @Override
  public Integer call() {
    EditionStore editions = store.holding(name);
    Edition edition = editions.open(name);
    editions.withdraw(edition, reason);
    tell(WORDS.get("withdrawn", Map.of("id", edition.usecase() + "/" + edition.id())));
    print(edition.folder());
    return DONE;
  }
}
