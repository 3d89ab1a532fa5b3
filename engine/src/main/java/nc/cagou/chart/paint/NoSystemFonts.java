package nc.cagou.chart.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Loads a font on Linux without asking the system for any: Java would need libfontconfig and at
 * least one installed font, which a bare machine has not, and would search them at every start. Its
 * own setting {@code sun.awt.fontconfig} names a list of fonts instead; ours is empty. A setting
 * that is there already is left alone.
 */
final class NoSystemFonts {

  private static final String SETTING = "sun.awt.fontconfig";
  private static final String EMPTY = "version=1\nsequence.allfonts=default\n";

  private NoSystemFonts() {}

  static <T> T during(Supplier<T> loading) {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    if (!linux || System.getProperty(SETTING) != null) {
      return loading.get();
    }
    try {
      Path list = Files.createTempFile("cagou-fonts", ".properties");
      try {
        Files.writeString(list, EMPTY);
        System.setProperty(SETTING, list.toString());
        return loading.get();
      } finally {
        System.clearProperty(SETTING);
        Files.delete(list);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
