package nc.cagou.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.EditionStore;
import nc.cagou.text.Numbers;
import nc.cagou.text.Words;
import nc.cagou.web.StaticSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The dashboards as files, for a stick: of one edition, or of all that are published. */
@Command(name = "export")
final class ExportVerb extends Verb {

  private static final Words WORDS = Words.beside(ExportVerb.class, "answers");

  @Parameters(arity = "0..1", paramLabel = "WHAT")
  String what;

  @Option(names = "--out", required = true, paramLabel = "DIR|ZIP")
  Path out;

  @Mixin StoreOption store;

  @Override
  public Integer call() {
    long began = System.nanoTime();
    store.outlines();
    StaticSite.Written written = site().write(out);
    print(out.toAbsolutePath().normalize().toString());
    tell(
        WORDS.get(
            "export-done",
            Map.of(
                "pages",
                written.pages(),
                "files",
                written.files(),
                "size",
                Numbers.decimal(written.bytes() / 1e6, 1),
                "seconds",
                Numbers.decimal((System.nanoTime() - began) / 1e9, 1))));
    return DONE;
  }

  private StaticSite site() {
    if (what == null || isStore()) {
      EditionStore whole = what == null ? store.open() : EditionStore.at(what);
      List<UseCase> usecases = UseCases.all();
      return new StaticSite(whole, usecases, published(whole));
    }
    EditionStore holding = store.holding(what);
    Edition edition = holding.open(what);
    List<UseCase> own =
        UseCases.all().stream().filter(u -> u.id().equals(edition.usecase())).toList();
    return new StaticSite(holding, own, List.of(holding.state(edition)));
  }

  /** A folder that is no edition holds editions. */
  private boolean isStore() {
    Path folder = Path.of(what);
    return Files.isDirectory(folder) && !Files.exists(folder.resolve("manifest.json"));
  }

  private static List<EditionState> published(EditionStore store) {
    return store.list().stream()
        .map(EditionState::usecase)
        .distinct()
        .sorted()
        .flatMap(usecase -> store.published(usecase).stream())
        .map(store::state)
        .toList();
  }
}
