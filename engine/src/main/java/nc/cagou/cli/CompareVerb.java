package nc.cagou.cli;

import nc.cagou.edition.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What changed between two editions. */
@Command(name = "compare")
final class CompareVerb extends Verb {

  @Parameters(index = "0", paramLabel = "A")
  String before;

  @Parameters(index = "1", paramLabel = "B")
  String after;

  @Mixin StoreOption store;

  @Override
  public Integer call() {
    Comparison.of(store.edition(before), store.edition(after)).sentences().forEach(this::print);
    return DONE;
  }
}
