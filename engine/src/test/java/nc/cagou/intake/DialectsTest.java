package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nc.cagou.Contract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One table written in every dialect gives the same rows. */
class DialectsTest {

  private static final Contract CONTRACT =
      Reading.contract(
          "ident:string!", "libelle:string", "jour:date", "montant:number", "n:integer");

  private static final List<List<Object>> ROWS =
      List.of(
          List.of("A1", "Été; \"long\", où", Reading.day("2024-12-31"), 1234.5, 12L),
          List.of("B2", "Nouméa", Reading.day("2024-02-01"), -0.25, 0L),
          List.of("C3", "ligne 1\nligne 2", Reading.day("1999-05-06"), 0.0, 1234567L),
          List.of("D4", "çà", Reading.day("2000-02-29"), 98765432.125, 7L));

  private record Dialect(
      String encoding,
      String bom,
      char separator,
      char decimal,
      String eol,
      String dates,
      int titles,
      String packing) {

    String name() {
      return encoding
          + (bom.isEmpty() ? "" : "+bom")
          + " "
          + (separator == '\t' ? "tab" : separator)
          + " "
          + decimal
          + " "
          + eol.replace("\r", "CR").replace("\n", "LF")
          + " "
          + dates
          + " titles="
          + titles
          + " "
          + packing;
    }
  }

  @TempDir static Path folder;

  @TestFactory
  List<DynamicTest> everyDialectGivesTheSameRows() {
    List<Dialect> dialects = new ArrayList<>();
    String[] encodings = {
      "UTF-8",
      "windows-1252",
      "ISO-8859-1",
      "ISO-8859-15",
      "IBM850",
      "x-MacRoman",
      "UTF-16LE",
      "UTF-16BE"
    };
    String[] dates = {"dd/MM/yyyy", "yyyy-MM-dd", "dd-MM-yyyy", "dd.MM.yyyy", "yyyyMMdd", "words"};
    int n = 0;
    for (String encoding : encodings) {
      for (char separator : new char[] {';', ',', '\t', '|'}) {
        for (String eol : new String[] {"\n", "\r\n", "\r"}) {
          boolean unicode = encoding.startsWith("UTF");
          dialects.add(
              new Dialect(
                  encoding,
                  unicode && n % 2 == 0 ? "\uFEFF" : "",
                  separator,
                  n % 3 == 0 ? '.' : ',',
                  eol,
                  dates[n % dates.length],
                  n % 4,
                  n % 5 == 0 ? "gz" : n % 7 == 0 ? "zip" : "csv"));
          n++;
        }
      }
    }
    return dialects.stream().map(d -> DynamicTest.dynamicTest(d.name(), () -> same(d))).toList();
  }

  private static void same(Dialect dialect) throws IOException {
    Path file = write(dialect);
    Reading.Result result = Reading.read(CONTRACT, file);
    assertEquals("", result.rules());
    String eol = dialect.eol;
    List<List<Object>> expected = new ArrayList<>();
    for (List<Object> row : ROWS) {
      List<Object> copy = new ArrayList<>(row);
      copy.set(1, row.get(1).toString().replace("\n", eol));
      expected.add(copy);
    }
    assertEquals(expected, result.rows());
    assertEquals(dialect.titles + (dialect.titles > 0 ? 2 : 1), result.recipe().headerLine());
    assertEquals("" + dialect.separator, result.recipe().separator());
    assertEquals("" + dialect.decimal, result.recipe().decimal());
  }

  private static Path write(Dialect d) throws IOException {
    StringBuilder text = new StringBuilder(d.bom);
    for (int i = 0; i < d.titles; i++) {
      text.append("Tableau ").append(i + 1).append(" : montants versés").append(d.eol);
    }
    text.append(d.titles > 0 ? d.eol : "");
    text.append(String.join("" + d.separator, "IDENT", "Libellé", "Jour", "Montant", "N"));
    text.append(d.eol);
    for (List<Object> row : ROWS) {
      text.append(row.get(0)).append(d.separator);
      String label = row.get(1).toString().replace("\n", d.eol).replace("\"", "\"\"");
      text.append('"').append(label).append('"').append(d.separator);
      text.append(date((Integer) row.get(2), d.dates)).append(d.separator);
      text.append('"').append(number((Double) row.get(3), d.decimal)).append('"');
      text.append(d.separator).append(row.get(4)).append(d.eol);
    }
    byte[] bytes = text.toString().getBytes(Charset.forName(d.encoding));
    Path file = Files.createTempFile(folder, "t", "." + d.packing);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    if (d.packing.equals("gz")) {
      try (GZIPOutputStream gz = new GZIPOutputStream(packed)) {
        gz.write(bytes);
      }
    } else if (d.packing.equals("zip")) {
      try (ZipOutputStream zip = new ZipOutputStream(packed)) {
        zip.putNextEntry(new ZipEntry("dossier/table.csv"));
        zip.write(bytes);
      }
    } else {
      packed.write(bytes);
    }
    return Files.write(file, packed.toByteArray());
  }

  private static String date(int day, String format) {
    java.time.LocalDate date = java.time.LocalDate.ofEpochDay(day);
    return format.equals("words")
        ? nc.cagou.text.Numbers.date(date).fr()
        : date.format(java.time.format.DateTimeFormatter.ofPattern(format));
  }

  private static String number(double number, char decimal) {
    String plain = java.math.BigDecimal.valueOf(number).toPlainString();
    return plain.replace('.', decimal);
  }
}
