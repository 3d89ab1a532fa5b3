package nc.cagou.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The real files that lie beside the project in the folder {@code ../shared}. They are read in
 * place; on a machine that lacks them a test is skipped with a sentence.
 */
public final class Shared {

  private Shared() {}

  /** The root of the checkout: the nearest folder upwards that holds {@code mvnw}. */
  public static Path root() {
    String given = System.getProperty("cagou.root", "");
    Path at = Path.of(given.isEmpty() ? System.getProperty("user.dir") : given).toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("mvnw"))) {
      at = at.getParent();
    }
    if (at == null) {
      throw new IllegalStateException("No mvnw above " + System.getProperty("user.dir"));
    }
    return at;
  }

  /** A file or folder of {@code ../shared}; skips the test where it is not there. */
  public static Path folder(String relative) {
    String given = System.getenv("CAGOU_SHARED");
    Path shared = given == null ? root().resolveSibling("shared") : Path.of(given);
    Path wanted = shared.resolve(relative);
    Assumptions.assumeTrue(
        Files.exists(wanted), "Skipped: the real files are not beside the project: " + relative);
    return wanted;
  }
}
