package nc.cagou.cli;

import java.nio.file.Path;
import nc.cagou.territory.TerritoryImport;
import nc.cagou.territory.TerritoryPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The outlines of communes: what is installed; {@code import} installs the official ones. */
@Command(name = "territory", subcommands = TerritoryVerb.Import.class)
final class TerritoryVerb extends Verb {

  @Mixin StoreOption store;

  @Override
  public Integer call() {
    print(TerritoryImport.show(TerritoryPack.folder(store.address())));
    return DONE;
  }

  /** {@code territory import FILE}. */
  @Command(name = "import")
  static final class Import extends Verb {

    @Parameters(paramLabel = "FILE")
    Path file;

    @Mixin StoreOption store;

    @Override
    public Integer call() {
      TerritoryImport.Report report =
          TerritoryImport.run(file, TerritoryPack.folder(store.address()));
      report.notices().forEach(this::tell);
      print(report.text());
      return DONE;
    }
  }
}
