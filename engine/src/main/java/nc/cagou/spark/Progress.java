package nc.cagou.spark;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;

/** Who is told how far a run is: a bar on a terminal, plain lines elsewhere, or nobody. */
public interface Progress {

  /**
   * How far a run is.
   *
   * @param step what is being done, for a reader
   * @param share done of the whole run, 0 to 1
   * @param rows read so far; 0 while none is known
   * @param stage of Spark, counted from 1; 0 outside Spark
   * @param secondsLeft an estimate; -1 while there is none
   */
  record Moment(Text step, double share, long rows, int stage, long secondsLeft) {}

  void at(Moment moment);

  /** A sentence that stays on the screen. */
  void say(Text sentence);

  /** The run is over, well or badly: the bar leaves the screen. */
  default void end() {}

  /** Tells nobody, for {@code --json}. */
  Progress SILENT =
      new Progress() {
        @Override
        public void at(Moment moment) {}

        @Override
        public void say(Text sentence) {}
      };

  /** A bar when standard error is a terminal, plain lines otherwise. */
  static Progress of(PrintWriter err, Lang lang) {
    return isTerminal() ? new ProgressBar(err, lang) : new ProgressLines(err, lang);
  }

  /**
   * Whether standard error is a terminal: the property {@code cagou.terminal} when it is set, else
   * what the system tells.
   */
  private static boolean isTerminal() {
    String given = System.getProperty("cagou.terminal", "");
    if (!given.isEmpty()) {
      return Boolean.parseBoolean(given);
    }
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (java.io.IOException | UnsupportedOperationException e) {
      return System.console() != null; // no /proc here: the JDK knows of input and output alone
    }
  }
}
