package nc.cagou.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.text.Refusal;

/**
 * Accepted rows as canonical CSV: UTF-8, comma, LF, header in the order of the contract, ISO dates,
 * decimal points, nothing for a missing value. The file takes its name when it is whole.
 */
final class AcceptedCsv implements AutoCloseable {

  private final Path target;
  private final Path unfinished;
  private final CsvWriter writer;
  private final List<Field> fields;
  private final String[] cells;
  private boolean finished;

  AcceptedCsv(Path folder, Contract contract) {
    target = folder.resolve(contract.name() + ".csv");
    unfinished = folder.resolve("." + contract.name() + ".csv.part");
    fields = contract.fields();
    cells = new String[fields.size()];
    try {
      Files.createDirectories(folder);
      writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(unfinished);
      writer.writeRecord(fields.stream().map(Field::name).toList());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  void write(Object[] row) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = text(row[i], fields.get(i).type());
    }
    writer.writeRecord(cells);
  }

  static String text(Object value, Field.Type type) {
    if (value == null) {
      return "";
    }
    if (type == Field.Type.DATE) {
      return LocalDate.ofEpochDay((Integer) value).toString();
    }
    if (value instanceof Double number) {
      return plain(number);
    }
    return value.toString();
  }

  /** The shortest text that reads as the number, without an exponent: {@code 12.5}, {@code 3}. */
  private static String plain(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString((long) number);
    }
    String text = Double.toString(number);
    return text.indexOf('E') < 0 ? text : new java.math.BigDecimal(text).toPlainString();
  }

  /** Gives the file its name; rows whose ordinal (from 0) is set are left out. */
  void finish(BitSet without) {
    try {
      writer.close();
      finished = true;
      Path ready = without.isEmpty() ? unfinished : rest(without);
      Files.move(ready, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private Path rest(BitSet without) throws IOException {
    Path rest = unfinished.resolveSibling(unfinished.getFileName() + "2");
    try (CsvReader<CsvRecord> all =
            CsvReader.builder().skipEmptyLines(false).ofCsvRecord(unfinished);
        CsvWriter kept = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(rest)) {
      int ordinal = -1;
      for (CsvRecord record : all) {
        if (ordinal < 0 || !without.get(ordinal)) {
          kept.writeRecord(record.getFields());
        }
        ordinal++;
      }
    }
    Files.delete(unfinished);
    return rest;
  }

  /** Leaves nothing behind when the file was not finished. */
  @Override
  public void close() {
    if (finished) {
      return;
    }
    try {
      writer.close();
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private Refusal failed(IOException e) {
    return Refusal.failed(
        Sentences.of(
            "accepted.failed",
            Map.of("path", target.toString(), "why", String.valueOf(e.getMessage()))),
        e);
  }
}
