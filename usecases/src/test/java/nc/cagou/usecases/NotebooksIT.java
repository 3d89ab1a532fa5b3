package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.notebook.Cagou;
import nc.cagou.notebook.Display;
import nc.cagou.notebook.kernel.CellFailed;
import nc.cagou.notebook.kernel.Cells;
import nc.cagou.notebook.kernel.KernelSpec;
import nc.cagou.run.Demo;
import nc.cagou.spark.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The six notebooks on fresh editions of the samples: every cell runs, and every figure computed by
 * hand is still the one of the edition. Through the evaluator of the kernel always; through Jupyter
 * as well where nbconvert is installed.
 */
class NotebooksIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path NBCONVERT = Path.of("/usr/bin/jupyter-nbconvert");

  @TempDir static Path temp;

  private static Path store;

  @BeforeAll
  static void editions() {
    store = temp.resolve("store");
    Demo.run(root().resolve("data-samples"), store.toString(), Progress.SILENT);
    System.setProperty(Cagou.STORE, store.toString());
  }

  @AfterAll
  static void forget() {
    System.clearProperty(Cagou.STORE);
  }

  @Test
  void everyUseCaseHasItsNotebookAndEveryCellRuns() throws Exception {
    for (UseCase useCase : UseCases.all()) {
      Path file = root().resolve("notebooks").resolve(useCase.id() + ".ipynb");
      assertTrue(Files.exists(file), "no " + file);
      List<String> shown = run(codes(JSON.readTree(file.toFile())));
      assertTrue(
          shown.stream().anyMatch(text -> text.contains("Equal to the figure of the edition")),
          useCase.id() + " compares nothing: " + shown);
      assertTrue(shown.size() >= 6, useCase.id() + " shows " + shown);
    }
  }

  @Test
  void aFigureThatIsNoLongerTheOneOfTheEditionFailsTheNotebook() throws Exception {
    List<String> codes =
        codes(JSON.readTree(root().resolve("notebooks/road-safety.ipynb").toFile())).stream()
            .map(code -> code.replace("count(\"killed\");", "count(\"killed\") + 1;"))
            .toList();
    CellFailed failed = assertThrows(CellFailed.class, () -> run(codes));
    assertTrue(failed.getMessage().contains("no longer equal"), failed.getMessage());
  }

  @Test
  void notebooksAreKeptWithoutOutputsAndShort() throws Exception {
    for (Path file : notebooks()) {
      JsonNode cells = JSON.readTree(file.toFile()).get("cells");
      assertTrue(cells.size() <= 15, file + " has " + cells.size() + " cells");
      for (JsonNode cell : cells) {
        if (cell.get("cell_type").asText().equals("code")) {
          assertEquals(0, cell.get("outputs").size(), file + " holds outputs");
          assertTrue(cell.get("execution_count").isNull(), file + " holds counts");
        }
      }
    }
  }

  @Test
  void jupyterExecutesAllSixWithTheKernel() throws Exception {
    assumeTrue(Files.isExecutable(NBCONVERT), "jupyter-nbconvert is not installed: not executed");
    kernel();
    List<String> command = new ArrayList<>(command("notebook", temp.resolve("executed")));
    notebooks().forEach(file -> command.add(file.toString()));
    Answer answer = jupyter(command, 600);
    assertEquals(0, answer.exit(), answer.said());
    for (Path file : notebooks()) {
      JsonNode done = JSON.readTree(temp.resolve("executed").resolve(file.getFileName()).toFile());
      String text = done.toString();
      assertTrue(text.contains("image/svg+xml"), file + " shows no chart");
      assertTrue(text.contains("<table>"), file + " shows no table");
      assertFalse(text.contains("\"output_type\":\"error\""), file + " holds an error");
    }
  }

  @Test
  void jupyterFailsOnAnErrorAndShowsTheSentence() throws Exception {
    assumeTrue(Files.isExecutable(NBCONVERT), "jupyter-nbconvert is not installed: not executed");
    kernel();
    JsonNode book = JSON.readTree(root().resolve("notebooks/road-safety.ipynb").toFile());
    for (JsonNode cell : book.get("cells")) {
      if (cell.get("cell_type").asText().equals("code")) {
        ((ObjectNode) cell).put("source", "nc.cagou.notebook.Cagou.last(\"nowhere\")");
      }
    }
    Path broken = temp.resolve("broken.ipynb");
    JSON.writeValue(broken.toFile(), book);
    List<String> command = new ArrayList<>(command("notebook", temp.resolve("executed")));
    command.add(broken.toString());
    Answer answer = jupyter(command, 120);
    assertEquals(1, answer.exit(), answer.said());
    assertTrue(answer.said().contains("./cagou demo --no-serve"), answer.said());
    assertFalse(answer.said().contains("at nc.cagou"), answer.said());
  }

  private static List<String> run(List<String> codes) throws CellFailed {
    List<String> shown = new ArrayList<>();
    try (Cells cells = new Cells(System.getProperty("java.class.path"))) {
      for (String code : codes) {
        Optional<Object> value = cells.run(code);
        value.ifPresent(v -> shown.add(Display.of(v).text()));
      }
    }
    return shown;
  }

  private static List<String> codes(JsonNode book) {
    List<String> codes = new ArrayList<>();
    for (JsonNode cell : book.get("cells")) {
      if (cell.get("cell_type").asText().equals("code")) {
        StringBuilder code = new StringBuilder();
        cell.get("source").forEach(line -> code.append(line.asText()));
        codes.add(code.toString());
      }
    }
    return codes;
  }

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(root().resolve("notebooks"))) {
      return files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  private static void kernel() throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    KernelSpec.install(temp.resolve("jupyter"), classPath, root(), store.toString());
  }

  private static List<String> command(String form, Path out) {
    return List.of(NBCONVERT.toString(), "--to", form, "--execute", "--output-dir", out.toString());
  }

  private static Answer jupyter(List<String> command, int seconds) throws Exception {
    Path said = Files.createTempFile(temp, "jupyter", ".log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(said.toFile());
    builder.environment().put("JUPYTER_PATH", temp.resolve("jupyter").toString());
    builder.environment().put("JUPYTER_RUNTIME_DIR", temp.resolve("runtime").toString());
    builder.environment().put("IPYTHONDIR", temp.resolve("ipython").toString());
    Process process = builder.start();
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      fail("Jupyter did not end in " + seconds + " s: " + Files.readString(said));
    }
    return new Answer(process.exitValue(), Files.readString(said));
  }

  private static Path root() {
    return Path.of(System.getProperty("cagou.root", ".."));
  }

  private record Answer(int exit, String said) {}
}
