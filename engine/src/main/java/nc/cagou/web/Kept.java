package nc.cagou.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Answers made lately, by key; the oldest leave when their weight passes the bound. */
final class Kept {

  private final int bound;
  private final LinkedHashMap<String, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private final Semaphore making =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
  private int weight;

  /**
   * @param bound bytes
   */
  Kept(int bound) {
    this.bound = bound;
  }

  /** The answer of a key, made when it is not there. Two threads may make the same one. */
  Answer get(String key, Supplier<Answer> make) {
    synchronized (answers) {
      Answer known = answers.get(key);
      if (known != null) {
        return known;
      }
    }
    Answer made = made(make);
    if (made.status() == 200 && made.weight() < bound / 4) {
      keep(key, made);
    }
    return made;
  }

  /** Few answers are made at once: painting takes memory, and more at once is not sooner. */
  private Answer made(Supplier<Answer> make) {
    making.acquireUninterruptibly();
    try {
      return make.get();
    } finally {
      making.release();
    }
  }

  int weight() {
    synchronized (answers) {
      return weight;
    }
  }

  private void keep(String key, Answer made) {
    synchronized (answers) {
      Answer before = answers.put(key, made);
      weight += made.weight() - (before == null ? 0 : before.weight());
      var oldest = answers.entrySet().iterator();
      while (weight > bound && oldest.hasNext()) {
        Map.Entry<String, Answer> gone = oldest.next();
        weight -= gone.getValue().weight();
        oldest.remove();
      }
    }
  }
}
