package nc.cagou.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.territory.Outlines;
import nc.cagou.territory.TerritoryPack;
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

  /** The store that holds an edition named by its folder; else the store of {@code --store}. */
  EditionStore holding(String edition) {
    Path folder = Path.of(edition).toAbsolutePath().normalize();
    boolean isFolder = store == null && Files.isRegularFile(folder.resolve("manifest.json"));
    return isFolder ? EditionStore.at(folder.getParent().getParent().toString()) : open();
  }

  /** Lets the maps of communes be drawn in the outlines that the store holds, if it holds some. */
  void outlines() {
    Outlines.use(TerritoryPack.folder(address()));
  }

  Edition edition(String name) {
    return holding(name).open(name);
  }
}
