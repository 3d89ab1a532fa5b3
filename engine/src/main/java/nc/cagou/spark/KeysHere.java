package nc.cagou.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nc.cagou.intake.KeyRules;
import nc.cagou.intake.KeySet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Keys looked at in the memory of this machine. */
final class KeysHere implements KeyCheck.Looking, AutoCloseable {

  /** The most rows that are looked at here: about 50 bytes each. */
  static final long MOST_ROWS = 25_000_000;

  private final Configuration conf;
  private final ExecutorService readers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final Map<List<Object>, KeySet> known = new HashMap<>();

  KeysHere(Configuration conf) {
    this.conf = conf;
  }

  @Override
  public List<KeyCheck.Row> repeated(Typed input, List<String> fields, Set<KeyCheck.Row> gone)
      throws IOException {
    List<KeyCheck.Row> found = new ArrayList<>();
    KeySet seen = new KeySet();
    each(
        input,
        fields,
        gone,
        (file, line, whole, high, low) -> {
          if (whole && !seen.add(high, low)) {
            found.add(new KeyCheck.Row(file, line));
          }
        });
    if (input.rules().stream().filter(KeyRules.Rule::unique).count() == 1) {
      known.put(List.of(input.folder(), fields), seen); // a key that is there twice is kept once
    }
    return found;
  }

  @Override
  public KeyCheck.Orphans orphans(
      Typed input,
      KeyRules.Rule rule,
      Set<KeyCheck.Row> gone,
      Typed other,
      Set<KeyCheck.Row> otherGone,
      long most)
      throws IOException {
    List<Object> key = List.of(other.folder(), rule.there());
    if (!known.containsKey(key)) {
      KeySet keys = new KeySet();
      each(
          other,
          rule.there(),
          otherGone,
          (file, line, whole, high, low) -> {
            if (whole) {
              keys.add(high, low);
            }
          });
      known.put(key, keys);
    }
    KeySet there = known.get(key);
    List<KeyCheck.Row> found = new ArrayList<>();
    long[] count = {0};
    each(
        input,
        rule.fields(),
        gone,
        (file, line, whole, high, low) -> {
          if (whole && !there.has(high, low)) {
            if (count[0]++ <= most) {
              found.add(new KeyCheck.Row(file, line));
            }
          }
        });
    KeyCheck.Row first = found.isEmpty() ? null : found.get(0);
    return new KeyCheck.Orphans(count[0], count[0] > most ? List.of() : found, first);
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }

  /** Keys of all parts in order; parts are read at the same time. */
  private void each(Typed input, List<String> fields, Set<KeyCheck.Row> gone, KeyReader.Sink sink)
      throws IOException {
    KeyReader.Sink left =
        gone.isEmpty()
            ? sink
            : (file, line, whole, high, low) -> {
              if (!gone.contains(new KeyCheck.Row(file, line))) {
                sink.key(file, line, whole, high, low);
              }
            };
    List<Future<Keys>> parts = new ArrayList<>();
    for (Path part : input.paths()) {
      Callable<Keys> reading =
          () -> {
            Keys keys = new Keys();
            KeyReader.read(conf, part, fields, keys);
            return keys;
          };
      parts.add(readers.submit(reading));
    }
    for (int i = 0; i < parts.size(); i++) {
      try {
        parts.get(i).get().replay(left);
        parts.set(i, null);
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
  }

  /** The keys of one part, four numbers each. */
  private static final class Keys implements KeyReader.Sink {
    private long[] numbers = new long[1 << 10];
    private int used;

    @Override
    public void key(int file, long line, boolean whole, long high, long low) {
      if (used == numbers.length) {
        numbers = java.util.Arrays.copyOf(numbers, used * 2);
      }
      numbers[used++] = whole ? file : -1L - file;
      numbers[used++] = line;
      numbers[used++] = high;
      numbers[used++] = low;
    }

    void replay(KeyReader.Sink sink) {
      for (int i = 0; i < used; i += 4) {
        boolean whole = numbers[i] >= 0;
        int file = (int) (whole ? numbers[i] : -1L - numbers[i]);
        sink.key(file, numbers[i + 1], whole, numbers[i + 2], numbers[i + 3]);
      }
    }
  }
}
