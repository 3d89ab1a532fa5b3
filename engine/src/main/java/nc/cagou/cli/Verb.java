package nc.cagou.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nc.cagou.text.Text;

/** What verbs have in common: the terminal they speak to and where editions are kept. */
abstract class Verb implements Callable<Integer> {

  static final int DONE = 0;
  static final int REFUSED = 2;

  private Terminal terminal;

  final void speakTo(Terminal terminal) {
    this.terminal = terminal;
  }

  final Terminal terminal() {
    return terminal;
  }

  final void print(String line) {
    terminal.out().println(line);
    terminal.out().flush();
  }

  final void print(Text line) {
    print(line.in(terminal.lang()));
  }

  /** A sentence beside the result, to standard error. */
  final void tell(Text line) {
    terminal.err().println(line.in(terminal.lang()));
    terminal.err().flush();
  }

  /** Where editions are kept when {@code --store} does not say: beside the launcher. */
  static String storeOr(String given) {
    if (given != null) {
      return given;
    }
    String chosen = System.getenv("CAGOU_STORE");
    return chosen != null && !chosen.isBlank() ? chosen : home().resolve("store").toString();
  }

  /** The folder of the launcher. */
  static Path home() {
    return Path.of(System.getProperty("cagou.home", System.getProperty("user.dir")));
  }
}
