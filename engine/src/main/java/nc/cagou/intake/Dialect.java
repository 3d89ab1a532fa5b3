package nc.cagou.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Separator and header line, decided on the beginning of a text. Every separator is tried; where a
 * contract is known, the line that names most of its fields is the header, whatever stands above
 * it; else the first line as wide as most lines and made of words.
 *
 * @param separator 0 when the text has one column
 * @param headerLine physical line
 * @param dataFrom bytes before the first record
 * @param dataLine physical line of the first record
 * @param header its cells, trimmed
 */
record Dialect(
    char separator,
    char quote,
    long headerLine,
    long dataFrom,
    long dataLine,
    List<String> header,
    int score) {

  private static final int LOOKED_AT = 200;
  private static final int TITLES = 80;
  private static final char[] SEPARATORS = {';', ',', '\t', '|'};

  /**
   * @param named how many fields of the contract a header names; null when there is no contract
   */
  static Dialect of(byte[] head, Charset charset, boolean cr, ToIntFunction<List<String>> named)
      throws IOException {
    Dialect best = null;
    double most = -1;
    for (char quote : new char[] {'"', '\''}) {
      for (char separator : SEPARATORS) {
        Lines lines = lines(head, charset, cr, separator, quote);
        double tidy = lines.tidiness();
        int row = lines.header(named);
        int score = row < 0 || named == null ? 0 : named.applyAsInt(lines.cells.get(row));
        double worth = score * 10 + tidy - (quote == '\'' ? 0.01 : 0);
        if (row >= 0 && worth > most && (quote == '"' || lines.quotedBy('\''))) {
          most = worth;
          best = lines.dialect(row, separator, quote, score);
        }
      }
    }
    if (best == null || best.header.size() < 2) {
      Lines lines = lines(head, charset, cr, '\u001F', '"');
      int row = lines.header(named);
      if (row >= 0) {
        int score = named == null ? 0 : named.applyAsInt(lines.cells.get(row));
        best = lines.dialect(row, (char) 0, '"', score);
      }
    }
    return best;
  }

  /** The first records of a text under one hypothesis. */
  private record Lines(
      List<List<String>> cells, List<Long> line, List<Long> end, long lastLine, byte[] head) {

    /** Share of the lines that are as wide as most, if they are wider than one cell. */
    double tidiness() {
      Map<Integer, Integer> widths = new HashMap<>();
      cells.stream().filter(c -> !blank(c)).forEach(c -> widths.merge(c.size(), 1, Integer::sum));
      double best = 0;
      double all = widths.values().stream().mapToInt(n -> n).sum();
      for (Map.Entry<Integer, Integer> e : widths.entrySet()) {
        if (e.getKey() > 1) {
          best = Math.max(best, e.getValue() / all * (1 - 0.5 / e.getKey()));
        }
      }
      return best;
    }

    int usualWidth() {
      Map<Integer, Integer> widths = new HashMap<>();
      cells.stream().filter(c -> !blank(c)).forEach(c -> widths.merge(c.size(), 1, Integer::sum));
      return widths.entrySet().stream()
          .max(
              Map.Entry.<Integer, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse(0);
    }

    int header(ToIntFunction<List<String>> named) {
      int best = -1;
      int most = 0;
      for (int i = 0; named != null && i < Math.min(TITLES, cells.size()); i++) {
        int score = named.applyAsInt(cells.get(i));
        if (score > most) {
          most = score;
          best = i;
        }
      }
      return best >= 0 ? best : firstOfUsualWidth();
    }

    private int firstOfUsualWidth() {
      int width = usualWidth();
      long most = cells.stream().mapToLong(Lines::filled).max().orElse(0);
      for (int i = 0; i < Math.min(TITLES, cells.size()); i++) {
        List<String> row = cells.get(i);
        if (row.size() == width && filled(row) * 2 > most) {
          return i;
        }
      }
      return -1;
    }

    private static long filled(List<String> row) {
      return row.stream().filter(c -> !c.isBlank()).count();
    }

    boolean quotedBy(char quote) {
      byte[] sample = head;
      int n = 0;
      for (int i = 0; i < Math.min(sample.length, 4096); i++) {
        boolean start = i == 0 || sample[i - 1] == '\n' || ";,\t|".indexOf(sample[i - 1]) >= 0;
        n += start && sample[i] == quote ? 1 : 0;
      }
      return n >= 2;
    }

    Dialect dialect(int row, char separator, char quote, int score) {
      long next = row + 1 < line.size() ? line.get(row + 1) : lastLine;
      return new Dialect(
          separator, quote, line.get(row), end.get(row), next, cells.get(row), score);
    }

    private static boolean blank(List<String> row) {
      return row.stream().allMatch(String::isBlank);
    }
  }

  private static Lines lines(byte[] head, Charset charset, boolean cr, char separator, char quote)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<Long> line = new ArrayList<>();
    List<Long> end = new ArrayList<>();
    try (DelimitedRecords records =
        new DelimitedRecords(
            new ByteArrayInputStream(head),
            (byte) separator,
            quote,
            (byte) (cr ? '\r' : '\n'),
            1)) {
      Cells cells = new Cells();
      while (rows.size() < LOOKED_AT && records.next(cells)) {
        rows.add(texts(cells, charset, (byte) quote));
        line.add(cells.line);
        end.add(records.taken());
      }
      return new Lines(rows, line, end, records.line(), head);
    }
  }

  static List<String> texts(Cells cells, Charset charset, byte quote) {
    List<String> texts = new ArrayList<>(cells.count);
    for (int i = 0; i < cells.count; i++) {
      byte[] bytes =
          cells.doubled[i]
              ? DelimitedRecords.single(cells.bytes, cells.from[i], cells.to[i], quote)
              : java.util.Arrays.copyOfRange(cells.bytes, cells.from[i], cells.to[i]);
      texts.add(Spaces.trim(new String(bytes, charset)));
    }
    return texts;
  }
}
