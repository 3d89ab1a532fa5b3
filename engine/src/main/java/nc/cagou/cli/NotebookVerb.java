package nc.cagou.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.edition.EditionStore;
import nc.cagou.notebook.kernel.KernelSpec;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Installs the Java kernel for this person and opens the notebooks, until interrupted. */
@Command(name = "notebook")
final class NotebookVerb extends Verb {

  private static final Words WORDS = Words.beside(NotebookVerb.class, "answers");

  /** What opens notebooks: the first that is there. */
  private static final List<String> PROGRAMS = List.of("jupyter-lab", "jupyter-notebook");

  @Option(names = "--port", defaultValue = "8888")
  int port;

  @Option(names = "--no-open")
  boolean noOpen;

  @Mixin StoreOption store;

  @Override
  public Integer call() throws InterruptedException {
    Path notebooks = home().resolve("notebooks");
    String address = absolute(store.address());
    Path kernel = installed(address);
    tell(WORDS.get("notebook-kernel", Map.of("folder", kernel.toString())));
    if (EditionStore.at(address).list().isEmpty()) {
      tell(WORDS.get("no-edition", Map.of("store", address)));
    }
    Optional<String> program = program();
    if (noOpen || program.isEmpty()) {
      String key = program.isEmpty() ? "notebook-no-jupyter" : "notebook-open-later";
      tell(WORDS.get(key, Map.of("folder", notebooks.toString())));
      print(notebooks.toString());
      return DONE;
    }
    return opened(program.get(), notebooks);
  }

  private Path installed(String address) {
    Path folder = KernelSpec.personal();
    try {
      return KernelSpec.install(folder, System.getProperty("java.class.path"), home(), address);
    } catch (IOException e) {
      throw Refusal.failed(
          WORDS.get(
              "notebook-not-installed",
              Map.of("folder", folder.toString(), "why", String.valueOf(e.getMessage()))),
          e);
    }
  }

  private int opened(String program, Path notebooks) throws InterruptedException {
    List<String> command =
        List.of(program, "--ip=127.0.0.1", "--port=" + port, "--notebook-dir=" + notebooks);
    try {
      Process jupyter = new ProcessBuilder(command).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Thread(jupyter::destroy));
      return jupyter.waitFor() == 0 ? DONE : 1;
    } catch (IOException e) {
      throw Refusal.failed(
          WORDS.get(
              "notebook-not-opened",
              Map.of("program", program, "why", String.valueOf(e.getMessage()))),
          e);
    }
  }

  private static Optional<String> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return PROGRAMS.stream()
        .filter(
            program ->
                Arrays.stream(path.split(File.pathSeparator))
                    .filter(folder -> !folder.isBlank())
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))))
        .findFirst();
  }

  /** A folder of this machine, wherever Jupyter is started from; an address with a scheme as is. */
  private static String absolute(String address) {
    return address.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")
        ? address
        : Path.of(address).toAbsolutePath().normalize().toString();
  }
}
