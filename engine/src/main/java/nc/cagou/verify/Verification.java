package nc.cagou.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;

/** Runs every method over a folder of reference numbers. No case is skipped in silence. */
public final class Verification {

  private static final Words WORDS = Words.beside(Verification.class, "words");

  private Verification() {}

  /**
   * One result a case, by folder and name.
   *
   * @param directory holds one folder a method; or is the folder of one method
   */
  public static List<CaseResult> of(Path directory) {
    List<CaseResult> results = new ArrayList<>();
    for (Path folder : folders(directory)) {
      results.addAll(method(folder));
    }
    if (results.isEmpty()) {
      throw Refusal.input(WORDS.get("empty", Map.of("folder", directory.toString())));
    }
    return results;
  }

  private static List<Path> folders(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw Refusal.input(WORDS.get("missing", Map.of("folder", directory.toString())));
    }
    Path whole = directory.toAbsolutePath().normalize();
    if (known(whole) != null) {
      return List.of(whole);
    }
    try (Stream<Path> inside = Files.list(whole)) {
      return inside
          .filter(Files::isDirectory)
          .filter(p -> !p.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CaseResult> method(Path folder) {
    String name = folder.getFileName().toString();
    MethodCheck check = known(folder);
    if (check == null) {
      return List.of(
          new CaseResult(name, "*", null, null, 0, false, true, "no check knows this folder"));
    }
    try {
      Cases cases = new Cases(name, folder);
      try {
        check.check(cases);
      } catch (IOException | RuntimeException e) {
        cases.check("*", c -> c.fail("could not be run: " + e));
      }
      return cases.results();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MethodCheck known(Path folder) {
    return ServiceLoader.load(MethodCheck.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(c -> c.method().equals(folder.getFileName().toString()))
        .findFirst()
        .orElse(null);
  }
}
