package nc.cagou.usecases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nc.cagou.testkit.Shared;

/** Calls {@code ./cagou} as a person does, in a process of its own. */
record Launcher(Path store, String locale, Map<String, String> more) {

  Launcher(Path store, String locale) {
    this(store, locale, Map.of());
  }

  /** The same with more environment. */
  Launcher with(Map<String, String> environment) {
    return new Launcher(store, locale, environment);
  }

  /** What a verb answered. */
  record Answer(int exit, String out, String err) {

    /** The last line of standard output. */
    String last() {
      return out.strip().lines().reduce("", (a, b) -> b);
    }
  }

  Answer run(String... words) throws IOException, InterruptedException {
    Process process = start(words);
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("Took more than five minutes: " + String.join(" ", words));
    }
    return new Answer(process.exitValue(), read("out"), read("err"));
  }

  Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Shared.root().resolve("cagou").toString());
    command.addAll(List.of(words));
    Files.createDirectories(store);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(file("out").toFile())
            .redirectError(file("err").toFile());
    builder
        .environment()
        .putAll(Map.of("CAGOU_STORE", store.toString(), "LC_ALL", locale, "CAGOU_ARCHIVE", "off"));
    builder.environment().putAll(more);
    return builder.start();
  }

  private Path file(String name) {
    return store.resolveSibling(store.getFileName() + "." + name);
  }

  private String read(String name) throws IOException {
    return Files.readString(file(name), StandardCharsets.UTF_8);
  }
}
