package nc.cagou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.apache.commons.lang3.exception.ExceptionUtils;

/** The place for stack traces: {@code ~/.cache/cagou/log/errors.log}, or a temporary folder. */
final class Log {

  private Log() {}

  /** Keeps the trace and answers with the file it is kept in. */
  static String write(Throwable failure) {
    String entry =
        Instant.now() + " " + ExceptionUtils.getStackTrace(failure) + System.lineSeparator();
    for (Path folder : new Path[] {usual(), Path.of(System.getProperty("java.io.tmpdir"))}) {
      Path file = folder.resolve("errors.log");
      try {
        Files.createDirectories(folder);
        Files.writeString(file, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return file.toString();
      } catch (IOException e) {
        entry = "Not kept in " + file + ": " + e + System.lineSeparator() + entry;
      }
    }
    return "-";
  }

  private static Path usual() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return base.resolve("cagou").resolve("log");
  }
}
