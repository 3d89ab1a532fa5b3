package nc.cagou.edition;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.TableSpec;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A table as CSV (UTF-8, comma, ISO dates, decimal point, no grouping, undefined values empty) and
 * back.
 *
 * <p>The house reads its own tables from the CSV, typed by the specification: it holds what the
 * Parquet twin holds, to the last digit, and needs no class of Hadoop, whose loading takes a second
 * or more of the first page.
 */
final class TableFiles {

  /** Companion of a measure that may be hidden: {@code s} where it is. */
  static final String FLAG = "_flag";

  private TableFiles() {}

  static void writeCsv(Table table, Path file) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      csv.writeRecord(table.columnNames());
      List<String> cells = new ArrayList<>();
      for (int row = 0; row < table.rowCount(); row++) {
        cells.clear();
        for (Column<?> column : table.columns()) {
          cells.add(cell(column, row));
        }
        csv.writeRecord(cells);
      }
    }
  }

  /** The value of a cell as it stands in a file; empty when it is missing. */
  static String cell(Column<?> column, int row) {
    if (column.isMissing(row)) {
      return "";
    }
    if (column instanceof DoubleColumn numbers) {
      BigDecimal exact = BigDecimal.valueOf(numbers.getDouble(row));
      String text = exact.toPlainString();
      return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
    return column instanceof LongColumn longs
        ? Long.toString(longs.getLong(row))
        : column.getString(row);
  }

  /** Reads a table by its specification; columns that the file lacks are an error of the file. */
  static Table readCsv(InputStream in, TableSpec spec) throws IOException {
    try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
      List<String> header = null;
      List<Column<?>> columns = new ArrayList<>();
      for (CsvRecord record : csv) {
        if (header == null) {
          header = record.getFields();
          header.forEach(name -> columns.add(empty(name, spec)));
          continue;
        }
        for (int i = 0; i < columns.size(); i++) {
          append(columns.get(i), record.getField(i));
        }
      }
      if (header == null) {
        throw new IOException("Table " + spec.name() + " has no header line");
      }
      return Table.create(spec.name(), columns);
    } catch (RuntimeException e) {
      throw new IOException("Table " + spec.name() + ": " + e.getMessage(), e);
    }
  }

  private static Column<?> empty(String name, TableSpec spec) {
    TableSpec.Type type =
        spec.columns().stream()
            .filter(c -> c.name().equals(name))
            .map(TableSpec.Column::type)
            .findFirst()
            .orElse(TableSpec.Type.STRING);
    return switch (type) {
      case STRING -> StringColumn.create(name);
      case INTEGER -> LongColumn.create(name);
      case NUMBER -> DoubleColumn.create(name);
      case DATE -> DateColumn.create(name);
      case BOOLEAN -> BooleanColumn.create(name);
    };
  }

  private static void append(Column<?> column, String text) {
    if (text.isEmpty()) {
      column.appendMissing();
    } else if (column instanceof LongColumn longs) {
      longs.append(Long.parseLong(text));
    } else if (column instanceof DoubleColumn numbers) {
      numbers.append(Double.parseDouble(text));
    } else if (column instanceof DateColumn days) {
      days.append(LocalDate.parse(text));
    } else if (column instanceof BooleanColumn flags) {
      flags.append(Boolean.parseBoolean(text));
    } else {
      ((StringColumn) column).append(text);
    }
  }
}
