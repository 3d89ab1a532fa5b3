package nc.cagou.cli;

import nc.cagou.edition.EditionStore;
import picocli.CommandLine.Option;

/** {@code --store DIR}, the same for every verb that opens editions. */
final class StoreOption {

  @Option(names = "--store", paramLabel = "DIR")
  private String store;

  String address() {
    return Verb.storeOr(store);
  }

  EditionStore open() {
    return EditionStore.at(address());
  }
}
