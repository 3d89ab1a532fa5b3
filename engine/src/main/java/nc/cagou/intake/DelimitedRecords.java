package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Records of delimited text, on bytes: separators, quotes and line ends are ASCII in every encoding
 * that gets here (UTF-16 is turned into UTF-8 before). It knows the physical line of every record
 * and can go back: a quote that is opened and never rightly closed costs one line, not the rest of
 * the file.
 */
final class DelimitedRecords extends RecordBytes {

  /** A record longer than this has a quote that nobody closed. */
  private static final int LONGEST = 1 << 20;

  private final byte separator;
  private final int quote;
  private final byte eol;
  private long line;

  /**
   * @param separator a byte that never occurs when there is one column
   * @param quote -1 when nothing is quoted
   * @param eol {@code \n} or {@code \r}
   */
  DelimitedRecords(InputStream in, byte separator, int quote, byte eol, long firstLine) {
    super(in);
    this.separator = separator;
    this.quote = quote;
    this.eol = eol;
    this.line = firstLine;
  }

  static DelimitedRecords of(InputStream in, Recipe recipe, long firstLine) {
    return new DelimitedRecords(
        in,
        recipe.separator() == null ? 0x1F : (byte) recipe.separator().charAt(0),
        recipe.quote() == null ? -1 : recipe.quote().charAt(0),
        (byte) ("CR".equals(recipe.lineEnd()) ? '\r' : '\n'),
        firstLine);
  }

  @Override
  public boolean next(Cells cells) throws IOException {
    recordStart = position;
    current = cells;
    if (position == limit && !more()) {
      return false;
    }
    long startLine = line;
    cells.start(startLine);
    boolean good = record(cells, true);
    if (!good) {
      position = recordStart;
      line = startLine;
      cells.start(startLine);
      record(cells, false);
      cells.broken = true;
    }
    cells.bytes = buffer;
    return true;
  }

  /** Physical line after the last record. */
  long line() {
    return line;
  }

  /** Reads one record; false when a quote was not closed as quotes are. */
  private boolean record(Cells cells, boolean quotes) throws IOException {
    while (true) {
      if (quotes) {
        int simple = simple(cells);
        if (simple == 0) {
          return true;
        }
        if (simple > 0) {
          continue;
        }
      }
      int opened = quotes ? opening() : -1;
      if (opened >= 0) {
        position = opened + 1;
        int end = quoted(cells);
        if (end < 0) {
          return false;
        }
        if (end == 0) {
          return true;
        }
      } else if (plain(cells)) {
        return true;
      }
    }
  }

  /**
   * A quoted cell that lies whole in the buffer, on one line, with a separator or a line end right
   * behind its quote, which is nearly every one: 1 when a separator follows, 0 when the record
   * ends, -1 when it is not so simple and nothing was taken.
   */
  private int simple(Cells cells) {
    byte[] b = buffer;
    int mark = quote;
    int stop = limit - 1;
    int start = position + 1;
    if (start > stop || b[position] != mark) {
      return -1;
    }
    byte end = eol;
    int p = start;
    while (p < stop && b[p] != mark && b[p] != end) {
      p++;
    }
    if (p >= stop || b[p] != mark) {
      return -1;
    }
    byte follows = b[p + 1];
    if (follows == separator) {
      cells.add(start, p, false);
      position = p + 2;
      return 1;
    }
    boolean crlf = follows == '\r' && end == '\n' && p + 2 < limit && b[p + 2] == '\n';
    if (follows == end || crlf) {
      cells.add(start, p, false);
      position = p + (crlf ? 3 : 2);
      line++;
      return 0;
    }
    return -1;
  }

  /** Where a quote opens the cell, spaces before it skipped; -1 when the cell is not quoted. */
  private int opening() throws IOException {
    if (quote < 0) {
      return -1;
    }
    int ahead = 0;
    while (available(ahead)) {
      byte b = buffer[position + ahead];
      if (b == quote) {
        return position + ahead;
      }
      if (b != ' ') {
        return -1;
      }
      ahead++;
    }
    return -1;
  }

  /** A cell without quotes; true when it ends the record. */
  private boolean plain(Cells cells) throws IOException {
    int start = position;
    int p = start;
    byte[] b = buffer;
    int stop = limit;
    byte sep = separator;
    byte end = eol;
    while (true) {
      if (p == stop) {
        int length = p - start;
        position = p;
        boolean grown = more();
        p = position;
        start = p - length;
        b = buffer;
        stop = limit;
        if (!grown) {
          cells.add(start, trimmed(b, start, p), false);
          return true;
        }
      }
      byte x = b[p];
      if (x == sep) {
        cells.add(start, p, false);
        position = p + 1;
        return false;
      }
      if (x == end) {
        cells.add(start, trimmed(b, start, p), false);
        position = p + 1;
        line++;
        return true;
      }
      p++;
    }
  }

  /**
   * A quoted cell, read from after its quote: 1 when a separator follows, 0 when the record ends,
   * -1 when the quote was not closed as quotes are.
   */
  private int quoted(Cells cells) throws IOException {
    int length = 0;
    boolean doubled = false;
    boolean stray = false;
    long startLine = line;
    while (true) {
      length = ordinary(length);
      if (!available(length)) {
        return -1;
      }
      byte x = buffer[position + length];
      if (x != quote) {
        if (x == eol) {
          line++;
          if (stray || position + length - recordStart > LONGEST) {
            return -1;
          }
        }
        length++;
        continue;
      }
      if (available(length + 1) && buffer[position + length + 1] == quote) {
        doubled = true;
        length += 2;
        continue;
      }
      int after = length + 1;
      while (available(after) && buffer[position + after] == ' ') {
        after++;
      }
      boolean last = !available(after);
      byte follows = last ? eol : buffer[position + after];
      if (!last && follows == '\r' && eol == '\n') {
        after++;
        last = !available(after);
        follows = last ? eol : buffer[position + after];
      }
      if (follows == separator || follows == eol) {
        int start = position;
        cells.add(start, start + length, doubled);
        position += last ? after : after + 1;
        if (follows == separator && !last) {
          return 1;
        }
        if (!last) {
          line++;
        }
        return 0;
      }
      if (line > startLine) {
        return -1;
      }
      stray = true;
      length++;
    }
  }

  /** Skips what is neither a quote nor a line end. */
  private int ordinary(int length) {
    byte[] b = buffer;
    int p = position + length;
    int stop = limit;
    byte end = eol;
    int mark = quote;
    while (p < stop && b[p] != mark && b[p] != end) {
      p++;
    }
    return p - position;
  }

  private int trimmed(byte[] b, int start, int end) {
    return eol == '\n' && end > start && b[end - 1] == '\r' ? end - 1 : end;
  }

  /** Doubled quotes made single, into a new array. */
  static byte[] single(byte[] bytes, int from, int to, byte quote) {
    byte[] out = new byte[to - from];
    int n = 0;
    for (int i = from; i < to; i++) {
      out[n++] = bytes[i];
      if (bytes[i] == quote && i + 1 < to && bytes[i + 1] == quote) {
        i++;
      }
    }
    return Arrays.copyOf(out, n);
  }
}
