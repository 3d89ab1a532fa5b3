package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pass over every byte of a text: which bytes above 127 there are and beside what, whether they
 * are UTF-8, lines, quotes, and a few windows of it spread from the first byte to the last. It
 * decides nothing.
 */
final class Survey {

  /** Bytes between two {@link Milestone}s. */
  static final int STEP = 1 << 20;

  private static final int WINDOW = 1 << 16;
  private static final int MOST_WINDOWS = 32;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x80L * ONES;
  private static final long LOW = 0x7FL * ONES;

  /** Counts before a byte, where a file may be cut nearby. */
  record Milestone(long offset, long lineFeeds, long returns, long quotes) {}

  /** A stretch of the text. */
  record Window(long offset, long lineFeeds, long returns, byte[] bytes) {}

  /** Bytes above 127 beside a lower-case letter, and elsewhere. */
  final long[] inWords = new long[128];

  final long[] elsewhere = new long[128];
  long bytes;
  long lineFeeds;
  long returns;
  long quotes;
  long nulls;
  long sequences;
  long malformed;
  final List<Milestone> milestones = new ArrayList<>();
  private List<Window> windows = new ArrayList<>();
  private int stride = 1;
  private int continuation;
  private byte last;

  static Survey of(InputStream in) throws IOException {
    Survey survey = new Survey();
    byte[] chunk = new byte[WINDOW];
    int number = 0;
    for (int got = in.readNBytes(chunk, 0, WINDOW);
        got > 0;
        got = in.readNBytes(chunk, 0, WINDOW)) {
      if (survey.bytes % STEP == 0) {
        survey.milestones.add(
            new Milestone(survey.bytes, survey.lineFeeds, survey.returns, survey.quotes));
      }
      survey.keep(number++, chunk, got);
      survey.look(chunk, got);
    }
    if (survey.continuation > 0) {
      survey.malformed++;
    }
    return survey;
  }

  /** In order of the text; the first is its beginning. */
  List<Window> windows() {
    return windows;
  }

  boolean ascii() {
    return Arrays.stream(inWords).sum() + Arrays.stream(elsewhere).sum() == 0;
  }

  private void keep(int number, byte[] chunk, int got) {
    if (number % stride != 0) {
      return;
    }
    windows.add(new Window(bytes, lineFeeds, returns, Arrays.copyOf(chunk, got)));
    if (windows.size() > MOST_WINDOWS) {
      stride *= 2;
      List<Window> fewer = new ArrayList<>();
      for (int i = 0; i < windows.size(); i += 2) {
        fewer.add(windows.get(i));
      }
      windows = fewer;
    }
  }

  private void look(byte[] b, int n) {
    int i = 0;
    for (; i + 8 <= n; i += 8) {
      long w = (long) LONG.get(b, i);
      if ((w & HIGH) != 0 || continuation > 0) {
        slowly(b, i, i + 8, n);
      } else {
        lineFeeds += equal(w, '\n');
        returns += equal(w, '\r');
        quotes += equal(w, '"');
        nulls += equal(w, 0);
      }
    }
    slowly(b, i, n, n);
    last = b[n - 1];
    bytes += n;
  }

  /** How many of eight bytes, all below 128, equal one. */
  private static int equal(long word, int value) {
    long x = word ^ ONES * value;
    return Long.bitCount(~((x & LOW) + LOW | x | LOW));
  }

  private void slowly(byte[] b, int from, int to, int n) {
    for (int i = from; i < to; i++) {
      int x = b[i];
      if (x >= 0) {
        if (continuation > 0) {
          malformed++;
          continuation = 0;
        }
        switch (x) {
          case '\n' -> lineFeeds++;
          case '\r' -> returns++;
          case '"' -> quotes++;
          case 0 -> nulls++;
          default -> {}
        }
        continue;
      }
      byte before = i > 0 ? b[i - 1] : last;
      byte after = i + 1 < n ? b[i + 1] : 0;
      (lower(before) || lower(after) ? inWords : elsewhere)[x + 128]++;
      utf8(x & 0xFF);
    }
  }

  private void utf8(int x) {
    if (continuation > 0) {
      if ((x & 0xC0) == 0x80) {
        if (--continuation == 0) {
          sequences++;
        }
        return;
      }
      malformed++;
      continuation = 0;
    }
    if (x >= 0xC2 && x < 0xE0) {
      continuation = 1;
    } else if (x >= 0xE0 && x < 0xF0) {
      continuation = 2;
    } else if (x >= 0xF0 && x < 0xF5) {
      continuation = 3;
    } else {
      malformed++;
    }
  }

  private static boolean lower(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
