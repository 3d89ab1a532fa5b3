package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Rows of one sheet of a workbook; lines are the row numbers that the spreadsheet shows. */
final class XlsxRecords extends TypedRecords {

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final long fromLine;
  private final int width;
  private long line;

  /** 1 where the rows of the sheet bear no number: they are then counted from 0. */
  private int offset;

  /**
   * @param fromLine rows before it are passed over
   * @param width cells a row has at least, empty ones added
   */
  XlsxRecords(Path file, String sheet, long fromLine, int width) throws IOException {
    this.workbook = open(file);
    Sheet found = workbook.findSheet(sheet).orElseThrow(() -> new IOException("No sheet " + sheet));
    this.stream = found.openStream();
    this.rows = stream.iterator();
    this.fromLine = fromLine;
    this.width = width;
  }

  static List<String> sheets(Path file) throws IOException {
    try (ReadableWorkbook workbook = open(file)) {
      return workbook.getSheets().map(Sheet::getName).toList();
    }
  }

  private static ReadableWorkbook open(Path file) throws IOException {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles(file), true));
    } catch (ExcelReaderException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Whether a workbook has formats of cells; one without them is a workbook too (ECMA-376, 2016).
   */
  private static boolean hasStyles(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry types = zip.getEntry("[Content_Types].xml");
      if (types == null) {
        return true;
      }
      try (InputStream in = zip.getInputStream(types)) {
        return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).contains("styles+xml");
      }
    }
  }

  @Override
  List<Value> row() throws IOException {
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        if (line == 0 && row.getRowNum() == 0) {
          offset = 1;
        }
        line = row.getRowNum() + offset;
        if (line >= fromLine) {
          return values(row);
        }
      }
      return null;
    } catch (ExcelReaderException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private List<Value> values(Row row) {
    List<Value> values = new ArrayList<>();
    for (Cell cell : row) {
      if (cell == null || cell.getType() == CellType.EMPTY) {
        continue;
      }
      while (values.size() < cell.getColumnIndex()) {
        values.add(Value.NONE);
      }
      values.add(value(cell));
    }
    while (values.size() < width) {
      values.add(Value.NONE);
    }
    return values;
  }

  private static Value value(Cell cell) {
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return isDate(cell) ? date(number) : number(number);
    }
    if (cell.getType() == CellType.FORMULA && cell.getRawValue() != null) {
      NumberText text = new NumberText();
      boolean isNumber = text.parse(cell.getRawValue(), '.', (char) 0) == NumberText.Answer.NUMBER;
      if (isNumber) {
        return isDate(cell) ? date(text.value()) : number(text.value());
      }
      return new Value(cell.getRawValue(), false);
    }
    return value == null ? Value.NONE : new Value(value.toString(), false);
  }

  private static Value number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return new Value((plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString(), true);
  }

  private static Value date(BigDecimal serial) {
    int day = Days.ofSheet(serial.doubleValue());
    if (serial.doubleValue() < 1 && serial.signum() >= 0) {
      long minutes = Math.round(serial.doubleValue() * 1440);
      return new Value(String.format("%02d:%02d", minutes / 60, minutes % 60), false);
    }
    return day == Days.NONE
        ? number(serial)
        : new Value(LocalDate.ofEpochDay(day).toString(), false);
  }

  /** Whether the format of a cell shows a date or a time; colours and texts in it are not heard. */
  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return !bare.contains("0")
        && !bare.contains("#")
        && !bare.contains("general")
        && !bare.contains("standard")
        && !bare.contains("@")
        && (bare.contains("y") || bare.contains("d") || bare.contains("h") || bare.contains("a"));
  }

  @Override
  long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
