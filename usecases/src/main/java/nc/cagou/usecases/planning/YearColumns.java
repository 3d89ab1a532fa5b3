package nc.cagou.usecases.planning;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.Document;

/**
 * A wide table, one row a commune and one column a year, as spreadsheets have it ({@code commune;
 * 1989; 1996} or {@code population_2019; population_2025}): unfolded into one record a commune and
 * year. An empty cell gives no record.
 */
final class YearColumns implements Document {

  private static final long serialVersionUID = 1L;

  /** A header that is a year, or words and a year. */
  private static final Pattern YEAR =
      Pattern.compile("\\s*\"?([\\p{L}][\\p{L}\\d ²_.()-]*?)?[ _.-]*((?:18|19|20)\\d{2})\"?\\s*");

  /** Title lines that may stand above the header. */
  private static final int TITLES = 10;

  private final String value;

  /**
   * @param value the field that the cells hold when the header is a year alone
   */
  YearColumns(String value) {
    this.value = value;
  }

  @Override
  public String format() {
    return "year_columns";
  }

  @Override
  public boolean recognises(byte[] head) {
    String start = Decoded.text(head);
    if (start.indexOf('\0') >= 0 || start.stripLeading().startsWith("{")) {
      return false;
    }
    return headerLine(start) >= 0;
  }

  @Override
  public Content read(InputStream in) throws IOException {
    String text = Decoded.text(in.readAllBytes());
    int headerLine = headerLine(text);
    char separator = Decoded.separator(text.lines().skip(headerLine).findFirst().orElse(""));
    List<String> header = null;
    List<String> names = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        if (record.getStartingLineNumber() <= headerLine) {
          continue;
        }
        if (header == null) {
          header = record.getFields();
          for (String column : header) {
            if (!YEAR.matcher(column).matches()) {
              names.add(column.strip());
            }
          }
          names.add("annee");
          names.add(valueName(header));
        } else {
          unfold(header, record, entries);
        }
      }
    }
    return new Content(names, entries);
  }

  private static void unfold(List<String> header, CsvRecord record, List<Entry> entries) {
    List<String> cells = record.getFields();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (!YEAR.matcher(header.get(i)).matches()) {
        keys.add(i < cells.size() ? cells.get(i) : "");
      }
    }
    for (int i = 0; i < header.size() && i < cells.size(); i++) {
      Matcher year = YEAR.matcher(header.get(i));
      if (year.matches() && !cells.get(i).isBlank()) {
        List<String> values = new ArrayList<>(keys);
        values.add(year.group(2));
        values.add(cells.get(i));
        entries.add(new Entry(record.getStartingLineNumber(), values));
      }
    }
  }

  private String valueName(List<String> header) {
    for (String column : header) {
      Matcher year = YEAR.matcher(column);
      if (year.matches() && year.group(1) != null && !year.group(1).isBlank()) {
        return year.group(1).strip();
      }
    }
    return value;
  }

  /**
   * The line, from 0, whose cells are years of one kind, different and two or more, and words; −1
   * when there is none, or when a line above is as wide: that one is the header then.
   */
  private static int headerLine(String text) {
    List<String> first = text.lines().limit(TITLES).toList();
    long widest = 0;
    for (int n = 0; n < first.size(); n++) {
      String line = first.get(n);
      String separator = Pattern.quote(String.valueOf(Decoded.separator(line)));
      List<String> cells = List.of(line.split(separator, -1));
      long filled = cells.stream().filter(c -> !c.isBlank()).count();
      if (isHeader(cells) && filled > widest) {
        return n;
      }
      widest = Math.max(widest, filled);
    }
    return -1;
  }

  private static boolean isHeader(List<String> cells) {
    Set<String> years = new HashSet<>();
    Set<String> words = new HashSet<>();
    int others = 0;
    for (String cell : cells) {
      Matcher year = YEAR.matcher(cell);
      if (year.matches()) {
        words.add(year.group(1) == null ? "" : year.group(1));
        if (!years.add(year.group(2))) {
          return false;
        }
      } else if (!cell.isBlank()) {
        if (cell.chars().noneMatch(Character::isLetter)) {
          return false;
        }
        others++;
      }
    }
    return years.size() > 1 && words.size() == 1 && others > 0;
  }
}
