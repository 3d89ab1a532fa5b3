package nc.cagou.spark;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.text.Lang;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;

/** A line when a step begins, then one every ten seconds: for a log, a pipe, a scheduler. */
final class ProgressLines implements Progress {

  private static final long PAUSE = 10_000_000_000L;

  private final PrintWriter err;
  private final Lang lang;
  private long written;
  private Text step = Text.EMPTY;

  ProgressLines(PrintWriter err, Lang lang) {
    this.err = err;
    this.lang = lang;
  }

  @Override
  public synchronized void at(Moment moment) {
    long now = System.nanoTime();
    if (moment.step().equals(step) && now - written < PAUSE) {
      return;
    }
    written = now;
    step = moment.step();
    err.println(of(moment, lang));
    err.flush();
  }

  @Override
  public synchronized void say(Text sentence) {
    err.println(sentence.in(lang));
    err.flush();
  }

  /** "62 % · Lecture de persons · 3 100 000 lignes · étape 2 · reste environ 4 s". */
  static String of(Moment moment, Lang lang) {
    List<Text> parts = new ArrayList<>();
    parts.add(Numbers.percent(moment.share(), 0));
    parts.add(moment.step());
    if (moment.rows() > 0) {
      parts.add(Sessions.WORDS.get("rows", Map.of("rows", Numbers.whole(moment.rows()))));
    }
    if (moment.stage() > 0) {
      parts.add(Sessions.WORDS.get("stage", Map.of("stage", String.valueOf(moment.stage()))));
    }
    if (moment.secondsLeft() >= 0) {
      parts.add(Sessions.WORDS.get("left", Map.of("time", time(moment.secondsLeft()))));
    }
    return String.join(" · ", parts.stream().map(p -> p.in(lang)).toList());
  }

  private static String time(long seconds) {
    return seconds < 60
        ? seconds + "\u00A0s"
        : seconds / 60 + "\u00A0min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + "\u00A0s");
  }
}
