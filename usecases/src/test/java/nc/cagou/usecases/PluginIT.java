package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template is built, dropped into a folder of plugins, and runs like the six others. */
class PluginIT {

  @TempDir Path temp;

  @Test
  void theTemplateOfASeventhUseCaseIsFoundAndRuns() throws Exception {
    Path plugins = Files.createDirectories(temp.resolve("plugins"));
    jar(Shared.root().resolve("usecases/template/src"), plugins.resolve("tourism.jar"));
    Launcher launcher =
        new Launcher(temp.resolve("store"), "fr_FR.UTF-8")
            .with(Map.of("CAGOU_PLUGINS", plugins.toString()));
    Launcher.Answer list = launcher.run("list");
    assertTrue(list.out().contains("tourism  Tourisme"), list.out() + list.err());
    Path samples = temp.resolve("samples");
    assertEquals(
        0,
        launcher.run("generate", "tourism", "--rows", "400", "--out", samples.toString()).exit());
    Launcher.Answer run =
        launcher.run("run", "tourism", "--input", "nights=" + samples, "--publish", "--json");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("\"read\":400,\"accepted\":400"), run.out());
  }

  private void jar(Path sources, Path target) throws IOException {
    Path classes = Files.createDirectories(temp.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(
            List.of("-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files.filter(f -> f.toString().endsWith(".java")).forEach(f -> arguments.add(f.toString()));
    }
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertEquals(0, exit, "the template does not compile");
    try (OutputStream out = Files.newOutputStream(target);
        JarOutputStream jar = new JarOutputStream(out)) {
      for (Path root : List.of(classes, sources)) {
        try (Stream<Path> files = Files.walk(root)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            jar.putNextEntry(new JarEntry(root.relativize(file).toString()));
            Files.copy(file, jar);
            jar.closeEntry();
          }
        }
      }
    }
  }
}
