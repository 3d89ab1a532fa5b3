package nc.cagou.usecases.employment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.Document;

/**
 * Monthly series with one column a series, as FRED and many institutes publish them: a date, then a
 * column that bears the name of each series. Read into one record a month and series.
 *
 * <p>Dates are ISO, or {@code 1/1/01} with the month first or second as the whole column shows: all
 * of them are firsts of a month. Lines of separators alone are no records. A file with a column
 * called {@code value} or {@code series} is a plain table and not this document.
 */
final class SeriesColumns implements Document {

  private static final long serialVersionUID = 1L;

  private static final Set<String> DATES =
      Set.of("date", "obsdate", "observationdate", "month", "mois", "time", "timeperiod");

  private static final Set<String> PLAIN =
      Set.of("series", "serie", "nomserie", "indicateur", "value", "valeur", "brut", "raw");

  private static final Pattern PARTS = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");

  @Override
  public String format() {
    return "series-columns";
  }

  @Override
  public boolean recognises(byte[] head) {
    List<String> header = header(new String(head, StandardCharsets.UTF_8));
    if (header.size() < 2 || !DATES.contains(plain(header.get(0)))) {
      return false;
    }
    long named = header.stream().skip(1).filter(h -> !h.isEmpty()).count();
    return named > 0 && header.stream().skip(1).noneMatch(h -> PLAIN.contains(plain(h)));
  }

  private static List<String> header(String text) {
    String first = text.replace("\uFEFF", "").lines().findFirst().orElse("");
    return cells(first, separator(first));
  }

  @Override
  public Content read(InputStream in) throws IOException {
    List<Entry> lines = new ArrayList<>();
    List<String> header = List.of();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    char separator = ',';
    long number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (number == 1) {
        String first = line.replace("\uFEFF", "");
        separator = separator(first);
        header = cells(first, separator);
        continue;
      }
      List<String> cells = cells(line, separator);
      if (cells.stream().anyMatch(c -> !c.isEmpty())) {
        lines.add(new Entry(number, cells));
      }
    }
    return new Content(List.of("month", "series", "value"), records(header, lines));
  }

  private static List<Entry> records(List<String> header, List<Entry> lines) {
    boolean monthFirst = monthFirst(lines);
    List<Entry> records = new ArrayList<>();
    for (int column = 1; column < header.size(); column++) {
      if (header.get(column).isEmpty()) {
        continue;
      }
      for (Entry line : lines) {
        String value = column < line.values().size() ? line.values().get(column) : "";
        String month = month(line.values().get(0), monthFirst);
        records.add(new Entry(line.line(), List.of(month, header.get(column), value)));
      }
    }
    return records;
  }

  /** True unless a date shows that the day comes first: {@code 1/13/01} never stands there. */
  private static boolean monthFirst(List<Entry> lines) {
    boolean secondVaries = false;
    for (Entry line : lines) {
      Matcher parts = PARTS.matcher(line.values().get(0));
      if (parts.matches() && !parts.group(2).replaceFirst("^0", "").equals("1")) {
        secondVaries = true;
      }
    }
    return !secondVaries;
  }

  private static String month(String date, boolean monthFirst) {
    Matcher parts = PARTS.matcher(date);
    if (!parts.matches()) {
      return date;
    }
    int year = Integer.parseInt(parts.group(3));
    int full = year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
    int month = Integer.parseInt(parts.group(monthFirst ? 1 : 2));
    return String.format(Locale.ROOT, "%04d-%02d", full, month);
  }

  private static char separator(String line) {
    return line.indexOf(';') >= 0 ? ';' : line.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  private static String plain(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^a-zéèê]", "");
  }
}
