package nc.cagou.usecases.planning.synthetic;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A CSV in French conventions: {@code ;}, decimal comma, UTF-8. */
final class FrenchLines implements Closeable {

  private final BufferedWriter out;

  FrenchLines(Path file, String... header) throws IOException {
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    row((Object[]) header);
  }

  /** One line; a Double is written with four decimals at most and a comma. */
  void row(Object... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        out.write(';');
      }
      out.write(cells[i] instanceof Double d ? number(d) : String.valueOf(cells[i]));
    }
    out.write('\n');
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "").replace('.', ',');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
