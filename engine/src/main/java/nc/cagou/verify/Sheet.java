package nc.cagou.verify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A CSV of a reference folder: comma, dot decimal, empty for "not defined", true and false. */
public final class Sheet {

  private final String file;
  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  private Sheet(String file, List<String> header) {
    this.file = file;
    this.header = header;
  }

  static Sheet read(Path path) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
      Sheet sheet = null;
      for (NamedCsvRecord record : reader) {
        if (sheet == null) {
          sheet = new Sheet(path.getFileName().toString(), record.getHeader());
        }
        sheet.rows.add(record.getFields());
      }
      return sheet == null ? new Sheet(path.getFileName().toString(), List.of()) : sheet;
    }
  }

  public String file() {
    return file;
  }

  public List<String> header() {
    return header;
  }

  public int size() {
    return rows.size();
  }

  public boolean has(String column) {
    return header.contains(column);
  }

  /** A column as texts. */
  public String[] texts(String column) {
    int at = at(column);
    return rows.stream().map(r -> r.get(at)).toArray(String[]::new);
  }

  /** A column as numbers; NaN where it is empty; true is 1, false is 0. */
  public double[] numbers(String column) {
    int at = at(column);
    return rows.stream().mapToDouble(r -> number(r.get(at))).toArray();
  }

  public int[] wholes(String column) {
    double[] numbers = numbers(column);
    int[] wholes = new int[numbers.length];
    for (int i = 0; i < wholes.length; i++) {
      wholes[i] = (int) numbers[i];
    }
    return wholes;
  }

  public boolean[] booleans(String column) {
    double[] numbers = numbers(column);
    boolean[] yes = new boolean[numbers.length];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = numbers[i] == 1;
    }
    return yes;
  }

  /** A cell as a number; NaN where it is empty or "NA". */
  public static double number(String text) {
    return switch (text) {
      case "", "NA", "NaN", "nan" -> Double.NaN;
      case "true", "TRUE", "True" -> 1;
      case "false", "FALSE", "False" -> 0;
      case "Inf", "inf" -> Double.POSITIVE_INFINITY;
      case "-Inf", "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  private int at(String column) {
    int at = header.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(file + " has no column " + column + ": " + header);
    }
    return at;
  }
}
