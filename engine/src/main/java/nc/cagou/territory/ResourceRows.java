package nc.cagou.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** Lines of a small file beside this class; lines that begin with {@code #} are its notes. */
final class ResourceRows {

  private ResourceRows() {}

  static List<String> lines(String file) {
    try (InputStream in = ResourceRows.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(Predicate.not(line -> line.startsWith("#") || line.isBlank()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of a file with semicolons, header first. */
  static List<String[]> rows(String file) {
    return lines(file).stream().map(line -> line.split(";", -1)).toList();
  }
}
