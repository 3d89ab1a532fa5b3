package nc.cagou.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nc.cagou.text.Lang;

/** Where a verb writes, always in UTF-8, and in which language. */
record Terminal(PrintWriter out, PrintWriter err, Lang lang) {

  static Terminal ofProcess(String[] arguments) {
    return new Terminal(
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        language(arguments));
  }

  /** {@code --lang} wins, then the locale of the person; French when neither says English. */
  private static Lang language(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("--lang=")) {
        return Lang.of(arguments[i].substring("--lang=".length()));
      }
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        return Lang.of(arguments[i + 1]);
      }
    }
    String locale = System.getProperty("cagou.locale", "");
    return Lang.of(locale.isEmpty() ? System.getenv("LANG") : locale);
  }
}
