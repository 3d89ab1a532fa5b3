package nc.cagou.usecases.employment.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a small CSV beside this class, split at {@code ;}, without the header. */
final class Resource {

  private Resource() {}

  static List<String[]> rows(String name) throws IOException {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No " + name + " beside " + Resource.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(l -> !l.isBlank())
          .map(l -> l.split(";", -1))
          .toList();
    }
  }
}
