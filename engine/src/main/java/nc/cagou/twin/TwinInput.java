package nc.cagou.twin;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nc.cagou.Contract;
import nc.cagou.Field;

/**
 * One input of a twin while it is made: what tables say of each row, and the values drawn for it,
 * in canonical form.
 */
final class TwinInput {

  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  final Contract contract;
  final TwinColumns columns;
  final List<Map<String, String>> said;
  final List<String[]> rows = new ArrayList<>();
  private final FieldText texts;
  private final RandomGenerator random;
  private final Identifiers identifiers;

  TwinInput(
      Contract contract,
      TwinColumns columns,
      List<Map<String, String>> said,
      FieldText texts,
      RandomGenerator random,
      Identifiers identifiers) {
    this.contract = contract;
    this.columns = columns;
    this.said = new ArrayList<>(said);
    this.texts = texts;
    this.random = random;
    this.identifiers = identifiers;
    for (int i = 0; i < said.size(); i++) {
      rows.add(drawn(i));
    }
  }

  /** Draws a row anew; what tables say of it stays. */
  void again(int row) {
    rows.set(row, drawn(row));
  }

  /** Takes rows out that no draw made acceptable. */
  void drop(BitSet without) {
    for (int row = without.length() - 1; row >= 0; row = without.previousSetBit(row - 1)) {
      rows.remove(row);
      said.remove(row);
    }
  }

  private String[] drawn(int row) {
    String[] values = new String[columns.columns().size()];
    for (int i = 0; i < values.length; i++) {
      Field field = columns.columns().get(i).field();
      String known = said.get(row).get(field.name());
      String before = known == null && field.type() == Field.Type.DATE ? day(values, i) : null;
      values[i] = before == null ? value(field, known, row) : texts.after(before);
    }
    return values;
  }

  /** A day that a column before this one holds: contracts name beginnings before ends. */
  private String day(String[] values, int until) {
    for (int i = until - 1; i >= 0; i--) {
      if (columns.columns().get(i).field().type() == Field.Type.DATE && !values[i].isEmpty()) {
        return values[i];
      }
    }
    return null;
  }

  /**
   * @param known what a table says, empty where it says that there is no value; null where it says
   *     nothing
   */
  private String value(Field field, String known, int row) {
    if (known != null && (!known.isEmpty() || !field.required())) {
      return known.isEmpty() ? "" : texts.under(field, known);
    }
    String identifier = identifiers.of(contract, field, row, random);
    return identifier != null ? identifier : texts.free(field);
  }

  /** The values of one field, in order; empty when the file does not bear it. */
  List<String> values(String field) {
    int at = columns.index(field);
    return at < 0 ? List.of() : rows.stream().map(r -> r[at]).toList();
  }

  void write(Path file) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(columns.separator())
            .lineDelimiter(LineDelimiter.LF)
            .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      csv.writeRecord(columns.columns().stream().map(TwinColumns.Column::header).toList());
      List<String> cells = new ArrayList<>();
      for (String[] row : rows) {
        cells.clear();
        for (int i = 0; i < row.length; i++) {
          cells.add(written(row[i], columns.columns().get(i)));
        }
        csv.writeRecord(cells);
      }
    }
  }

  private static String written(String value, TwinColumns.Column column) {
    return switch (column.field().type()) {
      case NUMBER -> value.replace('.', column.decimal());
      case DATE -> {
        if (column.dates() == null || !value.matches("\\d{4}-\\d{2}-\\d{2}")) {
          yield value;
        }
        LocalDate day = LocalDate.parse(value);
        yield switch (column.dates()) {
          case "DMY" -> DAY_FIRST.format(day);
          case "MDY" -> MONTH_FIRST.format(day);
          default -> value;
        };
      }
      default -> value;
    };
  }
}
