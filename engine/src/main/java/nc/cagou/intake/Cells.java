package nc.cagou.intake;

import java.util.Arrays;

/**
 * One record while it is read: its cells as ranges of bytes, without a copy. Reused for every
 * record.
 */
final class Cells {

  byte[] bytes = new byte[0];
  int[] from = new int[32];
  int[] to = new int[32];

  /** Whether a cell holds doubled quotes that stand for one. */
  boolean[] doubled = new boolean[32];

  int count;

  /** Physical line where the record starts. */
  long line;

  /** A quote was opened and never rightly closed: the line stands here as it is. */
  boolean broken;

  void start(long onLine) {
    count = 0;
    line = onLine;
    broken = false;
  }

  void add(int start, int end, boolean hasDoubled) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
      doubled = Arrays.copyOf(doubled, count * 2);
    }
    from[count] = start;
    to[count] = end;
    doubled[count++] = hasDoubled;
  }

  /** The buffer was moved by so many bytes to the left. */
  void move(int delta) {
    for (int i = 0; i < count; i++) {
      from[i] -= delta;
      to[i] -= delta;
    }
  }

  /** Nothing in it: an empty line, or a line of separators. */
  boolean blank() {
    for (int i = 0; i < count; i++) {
      for (int p = from[i]; p < to[i]; p++) {
        if (bytes[p] != ' ' && bytes[p] != '\t') {
          return false;
        }
      }
    }
    return true;
  }

  boolean empty(int cell) {
    for (int p = from[cell]; p < to[cell]; p++) {
      if (bytes[p] != ' ' && bytes[p] != '\t') {
        return false;
      }
    }
    return true;
  }
}
