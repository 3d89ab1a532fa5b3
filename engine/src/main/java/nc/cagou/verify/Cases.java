package nc.cagou.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of one folder of reference numbers, and what was compared with them. */
public final class Cases {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String method;
  private final Path folder;
  private final Set<String> files = new TreeSet<>();
  private final Set<String> unread;
  private final List<CaseResult> results = new ArrayList<>();

  Cases(String method, Path folder) throws IOException {
    this.method = method;
    this.folder = folder;
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(Files::isRegularFile)
          .map(p -> p.getFileName().toString())
          .filter(n -> !n.startsWith(".") && !n.startsWith("README"))
          .forEach(files::add);
    }
    this.unread = new TreeSet<>(files);
  }

  /** What a case of the folder is compared with; may throw anything, which fails the case. */
  @FunctionalInterface
  public interface Body {
    void compare(Comparison comparison) throws Exception;
  }

  /** Names of all files, sorted. */
  public Set<String> files() {
    return files;
  }

  public boolean has(String file) {
    return files.contains(file);
  }

  /** What stands before a suffix, for each file that has it: the names of the cases. */
  public List<String> before(String suffix) {
    return files.stream()
        .filter(f -> f.endsWith(suffix))
        .map(f -> f.substring(0, f.length() - suffix.length()))
        .toList();
  }

  public Sheet sheet(String file) throws IOException {
    unread.remove(file);
    return Sheet.read(folder.resolve(file));
  }

  public JsonNode json(String file) throws IOException {
    unread.remove(file);
    return JSON.readTree(folder.resolve(file).toFile());
  }

  /** Compares one case; a method that breaks down fails this case and no other. */
  public void check(String name, Body body) {
    Comparison comparison = new Comparison(method, name);
    try {
      body.compare(comparison);
    } catch (Exception | StackOverflowError e) {
      comparison.fail("could not be run: " + e);
    }
    results.add(comparison.result());
  }

  /** All results; a file that no check read is a case that was not run. */
  List<CaseResult> results() {
    List<CaseResult> all = new ArrayList<>(results);
    for (String file : unread) {
      all.add(new CaseResult(method, file, null, null, 0, false, true, "no check reads this file"));
    }
    return all;
  }
}
