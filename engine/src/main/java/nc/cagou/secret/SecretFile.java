package nc.cagou.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Supplier;

/** A small file that its owner alone can read, made the first time it is asked for. */
public final class SecretFile {

  private SecretFile() {}

  /**
   * Where a secret lies: in the file that an environment variable names, else under a name in
   * {@code ~/.config/cagou/}.
   */
  public static Path place(String variable, String name) {
    String given = System.getenv(variable);
    return given != null && !given.isBlank()
        ? Path.of(given)
        : Path.of(System.getProperty("user.home"), ".config", "cagou", name);
  }

  /**
   * The lines of a secret. Two runs at once make one file: the first to put it in place wins, and
   * both read it.
   *
   * @param fresh what is written when the file is not there
   */
  public static List<String> lines(Path file, Supplier<String> fresh) throws IOException {
    if (!Files.exists(file)) {
      make(file, fresh.get());
    }
    return Files.readAllLines(file, StandardCharsets.US_ASCII);
  }

  private static void make(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "secret", ".part");
    try {
      if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(draft, text);
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException anotherRunWasFirst) {
      return;
    } catch (UnsupportedOperationException noLinks) {
      Files.move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
