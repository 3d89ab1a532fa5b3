package nc.cagou.spark;

import java.io.PrintWriter;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;

/** One line that is painted over, ten times a second at most. */
final class ProgressBar implements Progress {

  private static final int WIDTH = 24;
  private static final long PAUSE = 100_000_000L;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private final Lang lang;
  private long painted;
  private Text step = Text.EMPTY;
  private boolean shown;

  ProgressBar(PrintWriter err, Lang lang) {
    this.err = err;
    this.lang = lang;
  }

  @Override
  public synchronized void at(Moment moment) {
    long now = System.nanoTime();
    if (shown && now - painted < PAUSE && moment.step().equals(step)) {
      return;
    }
    painted = now;
    step = moment.step();
    shown = true;
    int full = (int) Math.round(moment.share() * WIDTH);
    err.print(
        CLEAR + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + ProgressLines.of(moment, lang));
    err.flush();
  }

  @Override
  public synchronized void say(Text sentence) {
    end();
    err.println(sentence.in(lang));
    err.flush();
  }

  @Override
  public synchronized void end() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
      shown = false;
    }
  }
}
