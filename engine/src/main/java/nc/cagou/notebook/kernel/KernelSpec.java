package nc.cagou.notebook.kernel;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nc.cagou.notebook.Cagou;

/**
 * How Jupyter starts the kernel: {@code kernels/cagou/kernel.json} in a folder that it looks in.
 */
public final class KernelSpec {

  /** The name that notebooks give in their metadata. */
  public static final String NAME = "cagou";

  private KernelSpec() {}

  /**
   * The folder of Jupyter of this person: {@code JUPYTER_DATA_DIR}, else where the system keeps it.
   * No right of an administrator is needed.
   */
  public static Path personal() {
    String given = System.getenv("JUPYTER_DATA_DIR");
    if (given != null && !given.isBlank()) {
      return Path.of(given);
    }
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return home.resolve("Library/Jupyter");
    }
    if (system.contains("windows")) {
      String roaming = System.getenv("APPDATA");
      return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming))
          .resolve("jupyter");
    }
    String shared = System.getenv("XDG_DATA_HOME");
    return (shared == null || shared.isBlank() ? home.resolve(".local/share") : Path.of(shared))
        .resolve("jupyter");
  }

  /**
   * Writes the specification, over the one of an earlier version.
   *
   * @param folder as {@link #personal}, or an entry of {@code JUPYTER_PATH}
   * @param classPath of the kernel, in the form of {@code java.class.path}
   * @param home the folder of the launcher
   * @param store where editions are
   * @return the folder of the kernel
   */
  public static Path install(Path folder, String classPath, Path home, String store)
      throws IOException {
    Path kernel = folder.resolve("kernels").resolve(NAME);
    Files.createDirectories(kernel);
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put(
        "argv",
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dcagou.home=" + home,
            "-D" + Cagou.STORE + "=" + store,
            "-cp",
            folded(classPath),
            KernelMain.class.getName(),
            "{connection_file}"));
    spec.put("display_name", "Cagou (Java)");
    spec.put("language", "java");
    spec.put("interrupt_mode", "message");
    new ObjectMapper()
        .writerWithDefaultPrettyPrinter()
        .writeValue(kernel.resolve("kernel.json").toFile(), spec);
    return kernel;
  }

  /** The class path with the jars of one folder written {@code FOLDER/*}, when it holds many. */
  private static String folded(String classPath) {
    Set<String> entries = new LinkedHashSet<>();
    List<Path> paths =
        java.util.Arrays.stream(classPath.split(File.pathSeparator))
            .filter(entry -> !entry.isBlank())
            .map(entry -> Path.of(entry).toAbsolutePath())
            .toList();
    for (Path path : paths) {
      boolean jar = path.toString().endsWith(".jar");
      long beside = paths.stream().filter(p -> path.getParent().equals(p.getParent())).count();
      entries.add(jar && beside > 2 ? path.getParent().resolve("*").toString() : path.toString());
    }
    return String.join(File.pathSeparator, entries);
  }
}
